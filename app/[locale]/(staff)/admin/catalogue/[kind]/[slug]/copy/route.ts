import { copyAsNew } from '#lib/catalogue/drafts/operations/writing';
import { ok } from '#lib/result';
import { entryDoor } from '#lib/web/entry-door';

/** Begins a new entry with what this one says. */
export const POST = entryDoor('catalogue.edit', async ({ staff, seen, fields, locale, now }) => {
  const done = await copyAsNew(staff, seen, fields['slug'] ?? '', now);
  return done.ok ? ok({ path: `/${locale}/admin/catalogue/${done.value.kind}/${done.value.slug}` }) : done;
});
