import { read, write } from '#db/client';
import { addDays, dayOf, momentOf } from '#lib/calendar/day';
import { whoHears } from '#lib/facilities/applicants/operations/telling';
import type { Reservation } from '#lib/facilities/reservations/model';
import { tellAs } from '#lib/facilities/reservations/operations/recording';
import { heldUntilBetween, usedBetween } from '#lib/facilities/reservations/reminders/store';
import { momentOfQuarter, quarterAt } from '#lib/facilities/reservations/rules';
import { eventsOf, findReservation } from '#lib/facilities/reservations/store';
import type { ReservationNotice } from '#lib/notifications/model';
import { hasBeenTold } from '#lib/notifications/operations/announcing';

const hours = 3_600_000;

/** When people look at what they have to do tomorrow; their own quiet hours come on top. */
const [from, until] = ['12:00', '21:00'] as const;

/** Who has heard of a hold so shortly before need not be reminded of it. */
const heardWithin = 12 * hours;

/** 利用の前日と期限の前日のお知らせ: each reservation once for each time that it has, however often it is asked to. Tells how many. */
export async function remindOfReservations(now: Date): Promise<number> {
  return (await remindOfUses(now)) + (await remindOfHolds(now));
}

/** Reminds of what is used tomorrow; not those who have reserved it today. */
async function remindOfUses(now: Date): Promise<number> {
  const today = dayOf(now);
  if (now < momentOf(today, from) || now >= momentOf(today, until)) return 0;
  const tomorrow = { begins: quarterAt(momentOf(addDays(today, 1))), ends: quarterAt(momentOf(addDays(today, 2))) };
  const due = (await usedBetween(read, tomorrow)).filter(({ madeAt }) => dayOf(madeAt) !== today);
  return remind(due, 'tomorrow', now);
}

/** Reminds of holds that end within a day. */
async function remindOfHolds(now: Date): Promise<number> {
  const ending = await heldUntilBetween(read, now, new Date(now.getTime() + 24 * hours));
  const due: Reservation[] = [];
  for (const one of ending) {
    const last = (await eventsOf(read, one.reference)).at(-1);
    if (last && now.getTime() - last.at.getTime() >= heardWithin) due.push(one);
  }
  return remind(due, 'hold-ends', now);
}

async function remind(due: readonly Reservation[], what: ReservationNotice, now: Date): Promise<number> {
  let count = 0;
  for (const reservation of due) if (await remindOf(reservation, what, now)) count += 1;
  return count;
}

async function remindOf(seen: Reservation, what: ReservationNotice, now: Date): Promise<boolean> {
  const { reference, begins } = seen;
  const residentId = await whoHears(read, seen);
  const key = `reservations/${reference}/${what}/${begins}`;
  if (residentId === null || (await hasBeenTold(read, residentId, key))) return false;
  return write(async (writer) => {
    const reservation = await findReservation(writer, reference);
    if (!reservation || reservation.edition !== seen.edition) return false;
    const usefulUntil = reservation.dueAt && reservation.state === 'held' ? reservation.dueAt : momentOfQuarter(begins);
    await tellAs(writer, reservation, what, { key, usefulUntil }, now);
    return true;
  });
}
