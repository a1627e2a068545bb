import type { Writer } from '#db/client';
import type { Slot } from '#lib/facilities/draw/model';
import type { DrawEntry, DrawHouse, DrawRound } from '#lib/facilities/draws/model';
import { tellEntry, tellWinner } from '#lib/facilities/draws/operations/telling';
import { slotName, spanOfSlot } from '#lib/facilities/draws/rules';
import { addWin } from '#lib/facilities/draws/wins/store';
import { applicantOf, usingIt } from '#lib/facilities/draws/wishing';
import { quote } from '#lib/facilities/fees/quotation';
import { charge } from '#lib/facilities/payments/operations/charging';
import { claim, giveUp } from '#lib/facilities/reservations/claims/store';
import type { Quotation, Reservation } from '#lib/facilities/reservations/model';
import { eventOf } from '#lib/facilities/reservations/operations/recording';
import { claimsOf, momentOfQuarter, spanOf } from '#lib/facilities/reservations/rules';
import { addEvents, addReservations } from '#lib/facilities/reservations/store';
import { newReference } from '#lib/id';

/** A win to be given out, and until when it waits to be confirmed. */
export type Granted = { round: DrawRound; entry: DrawEntry; slot: Slot; until: Date; what: 'won' | 'passed-on' };

/**
 * Makes a win a reservation: held for the winner like what is offered from a waiting list, so that he confirms or gives it
 * back in the same way. Where somebody has the room by now (staff closed it), or the catalogue names no price for it any more,
 * the win comes to nothing, and he is told so.
 */
export async function grant(writer: Writer, granted: Granted, house: DrawHouse): Promise<void> {
  const { round, entry, slot, what } = granted;
  const { now } = house;
  const win = { round: round.id, entry: entry.reference, slot: slot.id };
  const reservation = reservationOf(granted, house);
  if (!reservation || !(await claimFor(writer, reservation))) {
    await addWin(writer, { ...win, reservation: null });
    const { day, from, to, room } = slot;
    await tellEntry(writer, round, entry, { what: 'unusable', key: `unusable/${slot.id}`, room, slot: { day, from, to } }, now);
    return;
  }
  await addWin(writer, { ...win, reservation: reservation.reference });
  await addReservations(writer, [reservation]);
  await charge(writer, [reservation], now);
  await addEvents(writer, [eventOf(reservation, { act: 'offered', by: 'city' }, now)]);
  await tellWinner(writer, round, { what, entry, reservation }, now);
}

/** Whether the room is the winner's now. */
async function claimFor(writer: Writer, { reference, cells, occupiedFrom: begins, occupiedUntil: ends }: Reservation): Promise<boolean> {
  const missing = await claim(writer, claimsOf(reference, cells, { begins, ends }));
  if (missing.size > 0) await giveUp(writer, [reference]);
  return missing.size === 0;
}

function reservationOf({ entry, slot, until }: Granted, house: DrawHouse): Reservation | undefined {
  const quotation = quotationFor(entry, slot, house);
  if (!quotation) return undefined;
  const reference = newReference();
  const { day, from, to } = slot;
  const span = spanOf({ day, from, to }) ?? spanOfSlot(slot);
  const occupied = spanOfSlot(slot);
  const { residentId, groupId, applicantClass, people, purpose } = entry;
  return {
    ...{ reference, application: reference, room: slot.room, cells: [...slot.cells], ...span },
    ...{ occupiedFrom: occupied.begins, occupiedUntil: occupied.ends, residentId, groupId, name: null, phone: null },
    ...{ applicantClass, people, purpose, quotation, state: 'held', offered: true },
    dueAt: new Date(Math.min(until.getTime(), momentOfQuarter(span.begins).getTime())),
    ...{ edition: 1, madeAt: house.now },
  };
}

/** What it costs, without equipment or reductions; undefined where the catalogue names no price any more. */
function quotationFor(entry: DrawEntry, slot: Slot, { rooms }: DrawHouse): Quotation | undefined {
  const room = rooms.find(({ slug }) => slug === slot.room);
  if (!room) return undefined;
  const { day, from, to } = slot;
  const times = { day, from, to, slots: [{ id: slotName(slot), from, to }] };
  const { facts, holidays } = room;
  const { groupId, applicantClass, priorities, use } = entry;
  const choice = { kind: groupId === null ? 'person' : 'group', class: applicantClass, priorities } as const;
  const { birthday: _, ...applicant } = usingIt(applicantOf(choice), use, facts);
  const quoted = quote(facts, { times, applicant, equipment: [], heating: [], reductions: [], holidays });
  return quoted.ok ? quoted.value : undefined;
}
