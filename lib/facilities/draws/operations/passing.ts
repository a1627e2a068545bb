import { type Writer, write } from '#db/client';
import { standingAfter } from '#lib/facilities/draw/allocating';
import { passOn as passOnWins } from '#lib/facilities/draw/drawing';
import type { Drawn, Win } from '#lib/facilities/draw/model';
import type { DrawEntry, DrawHouse, DrawRound } from '#lib/facilities/draws/model';
import { grant } from '#lib/facilities/draws/operations/granting';
import { freeSlots } from '#lib/facilities/draws/operations/places';
import { tellWinner } from '#lib/facilities/draws/operations/telling';
import { changeRound, entriesOf, holdRound } from '#lib/facilities/draws/store';
import { winsOf } from '#lib/facilities/draws/wins/store';
import { settle } from '#lib/facilities/payments/operations/charging';
import { giveUp } from '#lib/facilities/reservations/claims/store';
import type { Reservation } from '#lib/facilities/reservations/model';
import { passOn, placeOf } from '#lib/facilities/reservations/operations/freeing';
import { eventOf } from '#lib/facilities/reservations/operations/recording';
import { isLive } from '#lib/facilities/reservations/rules';
import { addEvents, changeReservation, holdReservation } from '#lib/facilities/reservations/store';
import { raiseContentVersion } from '#lib/publication/store';

/**
 * 繰り上げ: when the time to confirm is over, takes back the wins that nobody confirmed or that were given back, all at once,
 * and gives them to those who wait, in one transaction. Done again for what was passed on, until everything is open to all;
 * from then on what nobody confirms is free. False when it is not time, or there is nothing more to do.
 */
export async function passOnRound(id: string, house: DrawHouse): Promise<boolean> {
  const { now } = house;
  return write(async (writer) => {
    const round = await holdRound(writer, id);
    if (!round || round.telling || round.file.state !== 'drawn' || !round.nextAt || round.nextAt > now) return false;
    const { file } = round;
    const entries = await entriesOf(writer, id);
    const { left, released } = await takeBack(writer, { round, file, entries }, now);
    const mayPass = now < new Date(file.round.openToAllAt) || file.allocations.length === 1;
    if (left.length === 0 || !mayPass) await changeRound(writer, id, { nextAt: null });
    else await give(writer, { round, file, entries }, left, house);
    for (const reservation of released) await passOn(writer, placeOf(reservation), now);
    return true;
  });
}

type Standing = { round: DrawRound; file: Drawn; entries: readonly DrawEntry[] };

/** Releases what was not confirmed; tells which wins nobody has taken, and what was released. */
async function takeBack(writer: Writer, { round, file, entries }: Standing, now: Date): Promise<{ left: Win[]; released: Reservation[] }> {
  const given = await winsOf(writer, round.id);
  const [left, released, over]: [Win[], Reservation[], Win[]] = [[], [], []];
  for (const win of standingAfter(file.allocations).wins) {
    const entry = entries.find(({ number }) => number === win.entry);
    const reference = given.find((one) => one.entry === entry?.reference && one.slot === win.slot)?.reservation;
    // What came to nothing was nothing to give.
    if (reference === null) continue;
    const reservation = reference ? await holdReservation(writer, reference) : undefined;
    if (!reservation || !isLive(reservation)) over.push(win);
    else if (reservation.state === 'held' && reservation.offered) {
      left.push(win);
      released.push(await release(writer, { round, reservation, entry: entry ?? { reference: '', number: win.entry } }, now));
    }
  }
  // A room that staff closed, or gave to somebody else, is nothing to pass on.
  const free = await freeSlots(
    writer,
    file.slots.filter(({ id }) => over.some(({ slot }) => slot === id)),
  );
  return { left: [...left, ...over.filter(({ slot }) => free.has(slot))], released };
}

type Unconfirmed = { round: DrawRound; reservation: Reservation; entry: Pick<DrawEntry, 'reference' | 'number'> };

async function release(writer: Writer, { round, reservation, entry }: Unconfirmed, now: Date): Promise<Reservation> {
  const after = { ...reservation, state: 'released' as const, offered: false, dueAt: null, edition: reservation.edition + 1 };
  await giveUp(writer, [after.reference]);
  await changeReservation(writer, after);
  await settle(writer, after, 'nobody', now);
  await addEvents(writer, [eventOf(after, { act: 'lapsed', by: 'city' }, now)]);
  await tellWinner(writer, round, { what: 'lapsed', entry, reservation: after }, now);
  return after;
}

async function give(writer: Writer, { round, file, entries }: Standing, left: readonly Win[], house: DrawHouse): Promise<void> {
  const { now } = house;
  const passed = passOnWins(file, left);
  if (!passed.ok) throw new Error(`Wins of ${round.id} cannot be passed on: ${passed.fault}`);
  const wins = passed.value.allocations.at(-1)?.wins ?? [];
  const until = new Date(now.getTime() + round.offerHours * 3_600_000);
  for (const win of wins) {
    const entry = entries.find(({ number }) => number === win.entry);
    const slot = file.slots.find(({ id }) => id === win.slot);
    if (entry && slot) await grant(writer, { round, entry, slot, until, what: 'passed-on' }, house);
  }
  await changeRound(writer, round.id, { file: passed.value, nextAt: wins.length > 0 ? until : null });
  await raiseContentVersion(writer, 'told');
}
