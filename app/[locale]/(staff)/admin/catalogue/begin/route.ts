import { beginEntry } from '#lib/catalogue/drafts/operations/writing';
import { entryKinds } from '#lib/catalogue/model';
import { sendBack } from '#lib/web/desk-form';
import { fieldsOf } from '#lib/web/fields';
import { seeOther } from '#lib/web/see-other';
import { nothingHere, staffDoor } from '#lib/web/staff';

/** Begins a new entry. */
export const POST = staffDoor('catalogue.edit', async ({ staff, request, locale, now }) => {
  const { kind: named = '', slug = '', title = '', office = '' } = await fieldsOf(request);
  const kind = entryKinds.find((one) => one === named);
  if (!kind) return nothingHere();
  const begun = await beginEntry(staff, { kind, slug: slug.trim(), title, office }, now);
  if (begun.ok) return seeOther(`/${locale}/admin/catalogue/${kind}/${begun.value.slug}`);
  if (begun.fault === 'not-found') return nothingHere();
  const field = begun.fault === 'title-missing' ? 'title' : 'slug';
  return sendBack(`/${locale}/admin/catalogue/new`, { values: { kind, slug, title, office }, faults: { [field]: begun.fault } }, now);
});
