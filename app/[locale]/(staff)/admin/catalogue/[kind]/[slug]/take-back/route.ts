import { takeBack } from '#lib/catalogue/drafts/operations/deciding';
import { ok } from '#lib/result';
import { entryDoor } from '#lib/web/entry-door';

/** Takes a draft out of review, to go on writing. */
export const POST = entryDoor('catalogue.edit', async ({ staff, seen, now }) => {
  const done = await takeBack(staff, seen, now);
  return done.ok ? ok({ to: '', note: 'taken-back' }) : done;
});
