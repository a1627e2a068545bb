import { bookAtDesk } from '#lib/facilities/desk/operations/booking';
import { sendBack } from '#lib/web/desk-form';
import { fieldsOf } from '#lib/web/fields';
import { roomAndDay } from '#lib/web/room-and-day';
import { seeOther } from '#lib/web/see-other';
import { staffDoor } from '#lib/web/staff';

/** Reserves for somebody who rings or stands there; the same form sent twice is one reservation. */
export const POST = staffDoor('reservations.handle', async ({ staff, request, locale, now }) => {
  const fields = await fieldsOf(request);
  const page = `/${locale}/admin/facilities`;
  const made = await bookAtDesk(staff, fields, now);
  return made.ok
    ? seeOther(`${page}/reservations/${made.value}?note=reservation-made`)
    : sendBack(`${page}/new?${roomAndDay(fields)}`, { values: fields, faults: made.fault.fields }, now);
});
