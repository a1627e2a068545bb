import { publishUrgently } from '#lib/catalogue/drafts/operations/deciding';
import { ok } from '#lib/result';
import { entryDoor } from '#lib/web/entry-door';

/** Publishes one's own draft alone, because it cannot wait. */
export const POST = entryDoor('catalogue.approve', async ({ staff, seen, fields, now }) => {
  const done = await publishUrgently(staff, seen, fields['reason'] ?? '', now);
  return done.ok ? ok({ note: done.value }) : done;
});
