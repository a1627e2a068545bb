import type { Reader } from '#db/connection';
import { groupsOf } from '#lib/facilities/applicants/operations/choosing';
import { bookableOf, nameOfRoom, roomAt } from '#lib/facilities/operations/house';
import type { Reservation } from '#lib/facilities/reservations/model';
import { quarterAt, slotOf } from '#lib/facilities/reservations/rules';
import { reservationsOf } from '#lib/facilities/reservations/store';
import { dueTold } from '#lib/facilities/telling/reservation';
import { facilityWords } from '#lib/i18n/facility-words';
import type { Voice } from '#lib/i18n/voice';
import type { Awaiting } from '#lib/residents/awaiting';

/** What somebody has to do for his reservations: confirm or pay what is held, accept what is offered; the most urgent first. */
export async function reservationsAwaiting(reader: Reader, residentId: string, voice: Voice, now: Date): Promise<Awaiting[]> {
  const own = await reservationsOf(reader, { residentId, groups: await groupsOf(residentId) }, quarterAt(now));
  const held = own.filter(({ state, dueAt }) => state === 'held' && dueAt && dueAt > now);
  const told = await Promise.all(held.map((one) => awaitingOf(one, voice)));
  return told.sort((one, other) => (one.due?.getTime() ?? 0) - (other.due?.getTime() ?? 0));
}

async function awaitingOf(reservation: Reservation, voice: Voice): Promise<Awaiting> {
  const { room, reference, dueAt } = reservation;
  const [name, at] = await Promise.all([nameOfRoom(room, voice), roomAt(room, slotOf(reservation).day)]);
  const todo = dueTold(reservation, at && bookableOf(room, at.room).confirmedBy, facilityWords(voice));
  return { what: 'reservation', title: `${name} ${todo}`, path: `/reservations/${reference}`, due: dueAt ?? undefined };
}
