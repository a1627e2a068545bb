import { type Reader, read, type Writer, write } from '#db/client';
import { exportPayments } from '#lib/facilities/payments/operations/keeping';
import { removeBlocksBefore } from '#lib/facilities/reservations/blocks/store';
import { giveUp } from '#lib/facilities/reservations/claims/store';
import { feedOfResident } from '#lib/facilities/reservations/feeds/store';
import { applicationKeptDays, reservationKeptDays } from '#lib/facilities/reservations/model';
import { canHappen, momentOfQuarter, quarterAt, slotOf } from '#lib/facilities/reservations/rules';
import {
  anonymiseEnded,
  anonymiseResident,
  eventsOf,
  removeApplicationsBefore,
  reservationsMadeBy,
  reservationsOf,
} from '#lib/facilities/reservations/store';
import { removeWishesOf, wishesOf } from '#lib/facilities/reservations/waiting/store';
import type { KeptFor } from '#lib/residents/kept-by';

const day = 86_400_000;
const daysAgo = (now: Date, days: number) => new Date(now.getTime() - days * day);

/** So many are forgotten in one transaction. */
const atOnce = 200;

/** Forgets whose reservations were a year after their use, and the answers to old applications; tells how many reservations. */
export async function forgetReservations(now: Date): Promise<number> {
  const before = quarterAt(daysAgo(now, reservationKeptDays));
  let count = 0;
  for (let done = atOnce; done === atOnce; count += done)
    done = await write(async (writer) => {
      const forgotten = await anonymiseEnded(writer, before, atOnce);
      await giveUp(writer, forgotten);
      return forgotten.length;
    });
  await write(async (writer) => {
    await giveUp(writer, await removeBlocksBefore(writer, before));
    await removeApplicationsBefore(writer, daysAgo(now, applicationKeptDays));
  });
  return count;
}

/** What a resident who leaves still has reserved: kept until its use is over. */
async function keepsOf(reader: Reader, residentId: string, now: Date): Promise<KeptFor[]> {
  const coming = await reservationsOf(reader, { residentId, groups: [] }, quarterAt(now));
  return coming
    .filter((one) => canHappen('cancelled', one))
    .map(({ reference, ends }) => ({ what: 'reservation', reference, until: momentOfQuarter(ends) }));
}

/** Takes a resident who leaves out of every line, inside that transaction. */
export async function leaveAllLines(writer: Writer, residentId: string): Promise<void> {
  await removeWishesOf(writer, residentId);
}

/** Forgets whose all reservations of a resident were. */
async function anonymise(writer: Writer, residentId: string): Promise<string[]> {
  await anonymiseResident(writer, residentId);
  return [];
}

/** What the reservations keep of somebody who leaves. */
export const reservationKeeper = { keepsOf, anonymise };

/** A resident's reservations, what happened to them and for what he waits, to take along. */
export async function exportReservations(residentId: string) {
  const [all, wishes, feed] = await Promise.all([
    reservationsMadeBy(read, residentId),
    wishesOf(read, residentId),
    feedOfResident(read, residentId),
  ]);
  const told = all.map(async ({ begins, ends, occupiedFrom: _, occupiedUntil: __, cells: ___, edition: ____, ...rest }) => ({
    ...rest,
    time: slotOf({ begins, ends }),
    payments: await exportPayments(rest.reference),
    events: (await eventsOf(read, rest.reference)).map(({ at, act, by, state, reason }) => ({ at, act, by, state, reason })),
  }));
  return {
    reservations: await Promise.all(told),
    waiting: wishes.map(({ room, request, joinedAt, ...wish }) => ({ room, time: slotOf(wish), ...request, joinedAt })),
    reservationCalendarSince: feed?.madeAt,
  };
}
