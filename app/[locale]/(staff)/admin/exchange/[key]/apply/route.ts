import { importCatalogue, planUpload } from '#lib/catalogue/exchange/operations';
import { findUpload, removeUpload } from '#lib/catalogue/exchange/uploads';
import { entryKinds } from '#lib/catalogue/model';
import { fieldsOf } from '#lib/web/fields';
import { seeOther } from '#lib/web/see-other';
import { staffDoor } from '#lib/web/staff';

/** Imports a checked file, if the content is still what it was checked against: all of it or nothing. */
export const POST = staffDoor('catalogue.import', async ({ staff, request, params, locale, now }) => {
  const { key = '' } = params;
  const fields = await fieldsOf(request);
  const kind = entryKinds.find((one) => one === fields['kind']);
  const report = `/${locale}/admin/exchange/${key}?kind=${kind ?? ''}`;
  const bytes = await findUpload(key, now);
  const plan = bytes && (await planUpload(bytes, kind, now));
  if (!plan?.ok) return seeOther(report);
  if (String(plan.value.version) !== fields['version']) return seeOther(`${report}&note=outdated`);
  const imported = await importCatalogue(staff, plan.value, now);
  if (!imported.ok) return seeOther(`${report}&note=${imported.fault}`);
  await removeUpload(key);
  return seeOther(`/${locale}/admin/exchange?added=${plan.value.adds.length}&changed=${plan.value.changes.length}`);
});
