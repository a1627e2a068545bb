import { returnDraft } from '#lib/catalogue/drafts/operations/deciding';
import { ok } from '#lib/result';
import { entryDoor } from '#lib/web/entry-door';

/** Sends a draft back to its writer with a reason. */
export const POST = entryDoor('catalogue.approve', async ({ staff, seen, fields, now }) => {
  const done = await returnDraft(staff, seen, fields['reason'] ?? '', now);
  return done.ok ? ok({ note: 'returned' }) : done;
});
