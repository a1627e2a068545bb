import { groupsOf } from '#lib/facilities/applicants/operations/choosing';
import { houseNow } from '#lib/facilities/operations/house';
import type { Reservation } from '#lib/facilities/reservations/model';
import { showReservation } from '#lib/facilities/reservations/operations/looking';
import type { SignedIn } from '#lib/residents/model';

/** A reservation of whoever is signed in; also of a group of his; undefined for any other. */
export async function ownReservation(
  { residentId }: Pick<SignedIn, 'residentId'>,
  reference: string,
  now: Date,
): Promise<Reservation | undefined> {
  const groups = await groupsOf(residentId);
  return (await showReservation({ by: 'applicant', residentId, groups }, reference, houseNow(now)))?.reservation;
}
