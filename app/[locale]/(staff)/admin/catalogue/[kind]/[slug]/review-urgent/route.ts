import { reviewUrgent } from '#lib/catalogue/drafts/operations/deciding';
import { ok } from '#lib/result';
import { entryDoor } from '#lib/web/entry-door';
import { wholeNumber } from '#lib/web/query';

/** Confirms what a colleague published alone. */
export const POST = entryDoor('catalogue.approve', async ({ staff, seen, fields, now }) => {
  const done = await reviewUrgent(staff, seen, wholeNumber(fields['number']), now);
  return done.ok ? ok({ note: 'reviewed' }) : done;
});
