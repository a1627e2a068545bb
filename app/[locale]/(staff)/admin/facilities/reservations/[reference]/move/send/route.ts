import { moveAtDesk } from '#lib/facilities/desk/operations/moving';
import { sendBack } from '#lib/web/desk-form';
import { fieldsOf } from '#lib/web/fields';
import { wholeNumber } from '#lib/web/query';
import { roomAndDay } from '#lib/web/room-and-day';
import { seeOther } from '#lib/web/see-other';
import { nothingHere, staffDoor } from '#lib/web/staff';

/** Moves a reservation; what cannot be had comes back to the same choice. */
export const POST = staffDoor('reservations.handle', async ({ staff, request, params, locale, now }) => {
  const fields = await fieldsOf(request);
  const reference = params['reference'] ?? '';
  const page = `/${locale}/admin/facilities/reservations/${encodeURIComponent(reference)}`;
  const moved = await moveAtDesk(staff, { reference, edition: wholeNumber(fields['edition']) }, fields, now);
  if (moved.ok) return seeOther(`${page}?note=reservation-moved`);
  if (moved.fault === 'not-found') return nothingHere();
  const { edition: _, ...values } = fields;
  return sendBack(`${page}/move?${roomAndDay(fields)}`, { values, faults: moved.fault.fields }, now);
});
