import { enterBeacon } from '#lib/facilities/draws/operations/calling-off';
import { sendBack } from '#lib/web/desk-form';
import { fieldsOf } from '#lib/web/fields';
import { seeOther } from '#lib/web/see-other';
import { nothingHere, staffDoor } from '#lib/web/staff';

/** Enters the public value that the terms of a round name. */
export const POST = staffDoor('reservations.handle', async ({ staff, request, params: { round = '' }, locale, now }) => {
  const { value = '' } = await fieldsOf(request);
  const page = `/${locale}/admin/facilities/draws/${encodeURIComponent(round)}`;
  const entered = await enterBeacon(staff, round, value, now);
  if (entered.ok) return seeOther(`${page}?note=beacon-entered`);
  return entered.fault === 'not-found' ? nothingHere() : sendBack(page, { values: { value }, faults: { value: entered.fault } }, now);
});
