import { callOffRound } from '#lib/facilities/draws/operations/calling-off';
import { sendBack } from '#lib/web/desk-form';
import { fieldsOf } from '#lib/web/fields';
import { seeOther } from '#lib/web/see-other';
import { nothingHere, staffDoor } from '#lib/web/staff';

/** Calls a round off; everybody who applied is told the reason. */
export const POST = staffDoor('reservations.handle', async ({ staff, request, params: { round = '' }, locale, now }) => {
  const { reason = '' } = await fieldsOf(request);
  const page = `/${locale}/admin/facilities/draws/${encodeURIComponent(round)}`;
  const called = await callOffRound(staff, round, reason, now);
  if (called.ok) return seeOther(`${page}?note=called-off`);
  return called.fault === 'not-found' ? nothingHere() : sendBack(page, { values: { reason }, faults: { reason: called.fault } }, now);
});
