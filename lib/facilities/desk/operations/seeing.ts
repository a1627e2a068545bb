import { write } from '#db/client';
import { record } from '#lib/audit/operations';
import { nameOfGroup } from '#lib/facilities/applicants/operations/choosing';
import { houseNow } from '#lib/facilities/operations/house';
import type { Reservation, ReservationEvent } from '#lib/facilities/reservations/model';
import { showReservation } from '#lib/facilities/reservations/operations/looking';
import { readResident } from '#lib/residents/operations/reading';
import type { AtDesk } from '#lib/staff/model';

/** Who has it, without saying who: an account, a group, somebody whom staff wrote down, or nobody any more. */
export type HeldBy = 'resident' | 'group' | 'guest' | 'forgotten';

/** A reservation as it lies on the desk: without the names in it. */
export type DeskReservation = Omit<Reservation, 'residentId' | 'groupId' | 'name' | 'phone'> & { heldBy: HeldBy };

/** A reservation and what happened to it; undefined for one that is not there, or of another office. */
export async function reservationAtDesk(
  staff: AtDesk,
  reference: string,
  now: Date,
): Promise<{ reservation: DeskReservation; events: ReservationEvent[] } | undefined> {
  const found = await showReservation({ by: 'staff', staff }, reference, houseNow(now));
  return found && { reservation: withoutNames(found.reservation), events: found.events };
}

export function withoutNames({ residentId, groupId, name, phone: _, ...rest }: Reservation): DeskReservation {
  const account = groupId === null ? 'resident' : 'group';
  return { ...rest, heldBy: residentId !== null || groupId !== null ? account : name === null ? 'forgotten' : 'guest' };
}

/** Who has a reservation, as far as somebody at the desk may know. */
export type Holder = { name: string; phone: string };

/**
 * Looks at who has a reservation. Each look is written down: a resident's through the one door, so that he reads of it;
 * for whoever has no account, in the audit records. Undefined for whoever may not, and where it is forgotten.
 */
export async function lookAtHolder(staff: AtDesk, reference: string, now: Date): Promise<Holder | undefined> {
  const found = await showReservation({ by: 'staff', staff }, reference, houseNow(now));
  if (!found) return undefined;
  const { residentId, name, phone } = found.reservation;
  if (residentId !== null) return lookAtResident(staff, residentId, reference, now);
  if (name === null) return undefined;
  await noteLook(staff, reference, ['name', 'phone'], now);
  return { name, phone: phone ?? '' };
}

/**
 * The name on a paper that is handed over at the counter, once the reservation was opened for these staff. That of somebody
 * without an account is a look at him, and written down; a group's is known to the desk; a resident's is written by hand.
 */
export async function nameForPaper(
  staff: AtDesk,
  { reference, groupId, name }: Pick<Reservation, 'reference' | 'groupId' | 'name'>,
  now: Date,
): Promise<string> {
  if (groupId !== null) return (await nameOfGroup(groupId)) ?? '';
  if (name === null) return '';
  await noteLook(staff, reference, ['name'], now);
  return name;
}

async function noteLook(staff: AtDesk, reference: string, fields: string[], now: Date): Promise<void> {
  const look = { act: 'reservations.looked-up', subject: `reservation/${reference}`, after: { fields } } as const;
  await write((writer) => record(writer, staff, look, now));
}

async function lookAtResident(staff: AtDesk, residentId: string, reference: string, now: Date): Promise<Holder | undefined> {
  const wanted = { residentId, fields: ['name', 'phone'], purpose: 'reservation', note: reference } as const;
  const seen = await readResident(staff, wanted, now);
  return seen.ok ? { name: seen.value.profile.name ?? '', phone: seen.value.profile.phone ?? '' } : undefined;
}
