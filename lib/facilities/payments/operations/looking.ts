import { read } from '#db/client';
import type { Account, PaymentEntry, ReductionRequest } from '#lib/facilities/payments/model';
import { handledRooms, mayHandle } from '#lib/facilities/payments/operations/book';
import { accountOf, dueBy, isAskedFor, readNumber } from '#lib/facilities/payments/rules';
import { entriesOf, findRequest, openBalances } from '#lib/facilities/payments/store';
import type { House, Reservation } from '#lib/facilities/reservations/model';
import { findReservation, reservationsMadeBy } from '#lib/facilities/reservations/store';
import type { AtDesk } from '#lib/staff/model';

/** The money of one reservation: what it comes to, how it came about, and the reduction that was asked for. */
export type Money = { account: Account; entries: PaymentEntry[]; request: ReductionRequest | undefined };

/** The money of a reservation, for whoever has been shown the reservation itself. */
export async function moneyOf({ reference }: Pick<Reservation, 'reference'>): Promise<Money> {
  const [entries, request] = await Promise.all([entriesOf(read, reference), findRequest(read, reference)]);
  return { account: accountOf(entries), entries, request };
}

/** A reservation with its money at the desk; undefined where there is none for these staff. */
export async function openBook(
  staff: AtDesk,
  reference: string,
  { roomOf }: House,
): Promise<(Money & { reservation: Reservation }) | undefined> {
  const reservation = await findReservation(read, reference);
  if (!reservation || !mayHandle(staff, await roomOf(reservation.room))) return undefined;
  return { reservation, ...(await moneyOf(reservation)) };
}

/** What is due of a reservation, or to be given back (below nought), and by when it should have been paid. */
export type Due = { reservation: Reservation; dueYen: number; by: Date; isOverdue: boolean };

/** 未収・未還付: what is due in the rooms of an office, what should have been paid first, first; then what is to be given back. */
export async function listDues(staff: AtDesk, { roomOf, now }: House): Promise<{ due: Due[]; refunds: Due[] }> {
  const handles = await handledRooms(staff, roomOf);
  const all: Due[] = [];
  for (const { reservation, dueYen } of await openBalances(read)) {
    if ((dueYen > 0 && !isAskedFor(reservation)) || !(await handles(reservation.room))) continue;
    const by = dueBy(reservation);
    all.push({ reservation, dueYen, by, isOverdue: by <= now });
  }
  all.sort((one, other) => one.by.getTime() - other.by.getTime() || (one.reservation.reference < other.reservation.reference ? -1 : 1));
  return { due: all.filter(({ dueYen }) => dueYen > 0), refunds: all.filter(({ dueYen }) => dueYen < 0) };
}

/** The reservation that somebody names by its reference, or by the number of one of its receipts; undefined for none of these staff's. */
export async function findByNumber(staff: AtDesk, typed: string, { roomOf }: House): Promise<string | undefined> {
  const reference = readNumber(typed);
  const found = reference === undefined ? undefined : await findReservation(read, reference);
  return found && mayHandle(staff, await roomOf(found.room)) ? found.reference : undefined;
}

/** The reservations of residents whom staff found through the recorded door (`lib/residents/operations/reading.ts`), the latest use first. */
export async function reservationsOfFound(staff: AtDesk, residentIds: readonly string[], { roomOf }: House): Promise<Reservation[]> {
  const all = (await Promise.all(residentIds.map((residentId) => reservationsMadeBy(read, residentId)))).flat();
  const handles = await handledRooms(staff, roomOf);
  const own: Reservation[] = [];
  for (const one of all) if (await handles(one.room)) own.push(one);
  return own.sort((one, other) => other.begins - one.begins);
}
