import type { Fields } from '#lib/facilities/desk/fields';
import { houseNow } from '#lib/facilities/operations/house';
import type { Actor, House, Seen } from '#lib/facilities/reservations/model';
import type { Result } from '#lib/result';
import type { Permission } from '#lib/staff/rights';
import { sendBack } from '#lib/web/desk-form';
import { fieldsOf } from '#lib/web/fields';
import { wholeNumber } from '#lib/web/query';
import { seeOther } from '#lib/web/see-other';
import { type AtDoor, nothingHere, staffDoor } from '#lib/web/staff';

/** A form about one reservation: which one as its reader saw it, and what he filled in. */
export type AtReservation = AtDoor & { actor: Actor; seen: Seen; fields: Fields; house: House };

/**
 * A form of the desk that does one thing to a reservation and says so (`facility-desk.done`). What is refused comes back
 * to its page, at the control that the form names (`field`), or the fault's own; what is not there, or not of this office, is not found.
 */
export function deskReservationDoor<Fault extends string>(
  permission: Permission,
  done: string,
  act: (at: AtReservation) => Promise<Result<unknown, Fault>>,
  controls?: Readonly<Partial<Record<Fault, string>>>,
) {
  return staffDoor(permission, async (at) => {
    const fields = await fieldsOf(at.request);
    const reference = at.params['reference'] ?? '';
    const page = `/${at.locale}/admin/facilities/reservations/${encodeURIComponent(reference)}`;
    const seen = { reference, edition: wholeNumber(fields['edition']) };
    const acted = await act({ ...at, actor: { by: 'staff', staff: at.staff }, seen, fields, house: houseNow(at.now) });
    if (acted.ok) return seeOther(`${page}?note=${done}`);
    if (acted.fault === 'not-found') return nothingHere();
    const { edition: _, field = 'acts', ...values } = fields;
    return sendBack(page, { values, faults: { [controls?.[acted.fault] ?? field]: acted.fault } }, at.now);
  });
}
