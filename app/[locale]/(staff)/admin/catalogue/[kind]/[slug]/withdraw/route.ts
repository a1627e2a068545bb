import { withdrawEntry } from '#lib/catalogue/drafts/operations/deciding';
import { ok } from '#lib/result';
import { entryDoor } from '#lib/web/entry-door';

/** Takes an entry out of residents' sight. */
export const POST = entryDoor('catalogue.approve', async ({ staff, seen, now }) => {
  const done = await withdrawEntry(staff, seen, now);
  return done.ok ? ok({ note: 'withdrawn' }) : done;
});
