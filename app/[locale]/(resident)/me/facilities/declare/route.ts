import { declareClass } from '#lib/facilities/applicants/operations/declaring';
import { sendBack } from '#lib/web/desk-form';
import { fieldsOf } from '#lib/web/fields';
import { residentDoor } from '#lib/web/resident';
import { seeOther } from '#lib/web/see-other';

/** Keeps what somebody says of himself as a user of facilities. */
export const POST = residentDoor('/me/facilities', async ({ resident, request, locale, now }) => {
  const fields = await fieldsOf(request);
  const values = { class: fields['class'] ?? '', place: fields['place'] ?? '' };
  const page = `/${locale}/me/facilities`;
  const declared = await declareClass(resident, values, now);
  return declared.ok ? seeOther(`${page}?note=declared`) : sendBack(page, { values, faults: declared.fault }, now);
});
