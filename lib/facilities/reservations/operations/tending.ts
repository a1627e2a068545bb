import { read, write } from '#db/client';
import { settle } from '#lib/facilities/payments/operations/charging';
import { giveUp, takenQuarters } from '#lib/facilities/reservations/claims/store';
import { callOff } from '#lib/facilities/reservations/operations/blocking';
import { offer, passOn, placeOf } from '#lib/facilities/reservations/operations/freeing';
import { change } from '#lib/facilities/reservations/operations/recording';
import { quarterAt, releasedAs } from '#lib/facilities/reservations/rules';
import { dueReferences, holdReservation } from '#lib/facilities/reservations/store';
import { areWishesPast, removePastWishes, type Wish, wishesAfter } from '#lib/facilities/reservations/waiting/store';

/** So many are looked at in one run. */
const mostAtOnce = 500;

/** What the house does by itself with its reservations: releases what is due, calls off what was closed, offers what is free. */
export async function tendReservations(now: Date): Promise<void> {
  await releaseDue(now);
  await callOff(now);
  await offerWaiting(now);
}

/**
 * 自動取消: releases holds that were not confirmed, applications that nobody decided before their time, and uses to which
 * nobody came; each in a transaction of its own, in which the first in the waiting list has it held. Tells how many.
 */
export async function releaseDue(now: Date): Promise<number> {
  let released = 0;
  for (const reference of await dueReferences(read, now, mostAtOnce)) if (await release(reference, now)) released += 1;
  return released;
}

async function release(reference: string, now: Date): Promise<boolean> {
  return write(async (writer) => {
    const reservation = await holdReservation(writer, reference);
    const act = reservation && releasedAs(reservation);
    if (!reservation || !act || !reservation.dueAt || reservation.dueAt > now) return false;
    await giveUp(writer, [reference]);
    const after = await change(writer, reservation, { state: 'released', offered: false, dueAt: null }, { act, by: 'city' }, now);
    // Whoever did not come kept the room from others: his price stands.
    if (act !== 'no-show') await settle(writer, after, 'nobody', now);
    await passOn(writer, placeOf(after), now);
    return true;
  });
}

/** Offers what became free just before somebody joined the line, and forgets wishes whose time has begun. Tells how many were offered. */
export async function offerWaiting(now: Date): Promise<number> {
  const quarter = quarterAt(now);
  if (await areWishesPast(read, quarter)) await write((writer) => removePastWishes(writer, quarter));
  let offered = 0;
  for (const wish of await wishesAfter(read, quarter, mostAtOnce))
    if ((await isFree(wish)) && (await write((writer) => offer(writer, wish, now)))) offered += 1;
  return offered;
}

async function isFree(wish: Wish): Promise<boolean> {
  const { cells, span } = placeOf(wish);
  return [...(await takenQuarters(read, cells, span)).values()].every((quarters) => quarters.length === 0);
}
