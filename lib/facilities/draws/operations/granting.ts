import type { Writer } from '#db/client';
import type { Slot } from '#lib/facilities/draw/model';
import type { DrawEntry, DrawHouse, DrawRound } from '#lib/facilities/draws/model';
import { tellEntry, tellWinner } from '#lib/facilities/draws/operations/telling';
import { slotName, spanOfSlot } from '#lib/facilities/draws/rules';
import { addWin } from '#lib/facilities/draws/store';
import { applicantOf } from '#lib/facilities/draws/wishing';
import { quote } from '#lib/facilities/fees/quotation';
import { timesFor } from '#lib/facilities/hours/choosing';
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
 * back in the same way. Where somebody has the room by now (staff closed it), the win comes to nothing, and he is told so.
 */
export async function grant(writer: Writer, granted: Granted, house: DrawHouse): Promise<void> {
  const { round, entry, slot, what } = granted;
  const { now } = house;
  const reservation = reservationOf(granted, house);
  const { reference, cells, occupiedFrom: begins, occupiedUntil: ends } = reservation;
  const missing = await claim(writer, claimsOf(reference, cells, { begins, ends }));
  const win = { round: round.id, entry: entry.reference, slot: slot.id };
  if (missing.size > 0) {
    await giveUp(writer, [reference]);
    await addWin(writer, { ...win, reservation: null });
    const { day, from, to, room } = slot;
    await tellEntry(writer, round, entry, { what: 'unusable', key: `unusable/${slot.id}`, room, slot: { day, from, to } }, now);
    return;
  }
  await addWin(writer, { ...win, reservation: reference });
  await addReservations(writer, [reservation]);
  await charge(writer, [reservation], now);
  await addEvents(writer, [eventOf(reservation, { act: 'offered', by: 'city' }, now)]);
  await tellWinner(writer, round, { what, entry, reservation }, now);
}

function reservationOf({ entry, slot, until }: Granted, house: DrawHouse): Reservation {
  const reference = newReference();
  const { day, from, to } = slot;
  const span = spanOf({ day, from, to }) ?? spanOfSlot(slot);
  const occupied = spanOfSlot(slot);
  const { residentId, groupId, applicantClass, people, purpose } = entry;
  return {
    ...{ reference, application: reference, room: slot.room, cells: [...slot.cells], ...span },
    ...{ occupiedFrom: occupied.begins, occupiedUntil: occupied.ends, residentId, groupId, name: null, phone: null },
    ...{ applicantClass, people, purpose, quotation: quotationFor(entry, slot, house), state: 'held', offered: true },
    dueAt: new Date(Math.min(until.getTime(), momentOfQuarter(span.begins).getTime())),
    ...{ edition: 1, madeAt: house.now },
  };
}

/** What it costs, without equipment or reductions; empty where the catalogue names no price any more. */
function quotationFor(entry: DrawEntry, slot: Slot, { rooms }: DrawHouse): Quotation {
  const room = rooms.find(({ slug }) => slug === slot.room);
  if (!room) return {};
  const { facts, hours: facility, holidays } = room;
  const times = timesFor({ day: slot.day, slots: [slotName(slot)] }, { facility, room: facts, holidays });
  if (!times.ok) return {};
  const { birthday: _, ...applicant } = applicantOf({
    kind: entry.groupId === null ? 'person' : 'group',
    class: entry.applicantClass,
    priorities: entry.priorities,
  });
  const quoted = quote(facts, { times: times.value, applicant, equipment: [], heating: [], reductions: [], holidays });
  return quoted.ok ? quoted.value : {};
}
