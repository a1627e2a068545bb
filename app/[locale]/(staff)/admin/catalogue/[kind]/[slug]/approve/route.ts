import { approve } from '#lib/catalogue/drafts/operations/deciding';
import { ok, refused } from '#lib/result';
import { entryDoor } from '#lib/web/entry-door';
import { readMoment } from '#lib/web/moment-field';

/** Approves a draft: published at once, or at its time. */
export const POST = entryDoor('catalogue.approve', async ({ staff, seen, fields, now }) => {
  const [publishAt, withdrawAt] = [readMoment(fields['publishAt']), readMoment(fields['withdrawAt'])];
  if (publishAt === 'wrong' || withdrawAt === 'wrong') return refused('time-wrong');
  const done = await approve(staff, seen, { publishAt, withdrawAt }, now);
  return done.ok ? ok({ note: done.value }) : done;
});
