import { handIn } from '#lib/catalogue/drafts/operations/deciding';
import { ok } from '#lib/result';
import { entryDoor } from '#lib/web/entry-door';

/** Asks for approval. */
export const POST = entryDoor('catalogue.edit', async ({ staff, seen, fields, now }) => {
  const done = await handIn(staff, seen, fields['note'] ?? '', now);
  return done.ok ? ok({ note: 'handed-in' }) : done;
});
