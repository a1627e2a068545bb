import { sendBack } from '#lib/web/desk-form';
import { staffDoor } from '#lib/web/staff';

/** Asks to see who has a reservation: its page comes back with the names, and writes down that they were seen. */
export const POST = staffDoor('reservations.handle', ({ locale, params, now }) =>
  sendBack(
    `/${locale}/admin/facilities/reservations/${encodeURIComponent(params['reference'] ?? '')}`,
    { values: { look: 'yes' }, faults: {} },
    now,
  ),
);
