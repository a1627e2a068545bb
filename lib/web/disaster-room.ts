import { disasterOffice } from '#lib/disasters/emergency-numbers';
import type { OrderWorld } from '#lib/disasters/orders/model';
import type { Result } from '#lib/result';
import { may, type Permission } from '#lib/staff/rights';
import { sendBack } from '#lib/web/desk-form';
import { fieldsOf } from '#lib/web/fields';
import { seeOther } from '#lib/web/see-other';
import { type AtDoor, nothingHere } from '#lib/web/staff';

/** Which of the two rooms an address or a form names: only what says so is a drill. */
export const worldOf = (name: string | undefined): OrderWorld => (name === 'drill' ? 'drill' : 'real');

/** The address of the room, or of one of its forms, without its locale. */
export const roomOf = (world: OrderWorld, form: '' | '/order' | '/notice' = '') => `/admin/disasters${form}?world=${world}`;

type Form = { fields: Readonly<Record<string, string>>; world: OrderWorld };
/** What to say of what was done (`emergency.notes`), or which control is at fault and why (`emergency.faults`). */
type Decided = Result<string, { field: string; fault: string }>;

/**
 * A form of the room for disasters, for those who may do this for the office that answers for disasters. Whatever is refused
 * comes back to the room it was sent from, filled as it was: a drill never ends up in the other one.
 */
export async function decideIn(
  at: AtDoor,
  permission: Permission,
  decide: (form: Form) => Promise<Decided>,
  sentFrom: '' | '/order' | '/notice' = '',
): Promise<Response> {
  if (!may(at.staff, permission, disasterOffice)) return nothingHere();
  const fields = await fieldsOf(at.request);
  const world = worldOf(fields['world']);
  const decided = await decide({ fields, world });
  if (decided.ok) return seeOther(`/${at.locale}${roomOf(world)}&note=${decided.value}`);
  return sendBack(
    `/${at.locale}${roomOf(world, sentFrom)}`,
    { values: fields, faults: { [decided.fault.field]: decided.fault.fault } },
    at.now,
  );
}

/** What an operation answered, as the door tells it: a note, or the control at fault. */
export function asDecided<Fault extends string>(result: Result<unknown, Fault>, note: string, fieldOf: (fault: Fault) => string): Decided {
  return result.ok ? { ok: true, value: note } : { ok: false, fault: { field: fieldOf(result.fault), fault: result.fault } };
}

/** The control that a fault of an order's or a notice's content is about: `level-wrong` is about the level. */
export function controlOf(fault: string): string {
  const [name = ''] = fault.split('-');
  const others: Readonly<Record<string, string>> = { district: 'districts', site: 'sites', point: 'latitude', expiry: 'expires' };
  return others[name] ?? name;
}
