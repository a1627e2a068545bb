import { discardDraft } from '#lib/catalogue/drafts/operations/writing';
import { ok } from '#lib/result';
import { entryDoor } from '#lib/web/entry-door';

/** Throws a draft away. */
export const POST = entryDoor('catalogue.edit', async ({ staff, seen, locale, now }) => {
  const done = await discardDraft(staff, seen, seen.edition, now);
  return done.ok ? ok({ path: `/${locale}/admin/catalogue?kind=${seen.kind}&note=discarded` }) : done;
});
