import { addDays, addMonths, type Day, dayOf } from '#lib/calendar/day';
import { canonicalJson } from '#lib/facilities/draw/hashes';
import type { Round, Slot } from '#lib/facilities/draw/model';
import { announcedDaysBefore, type DrawRoom } from '#lib/facilities/draws/model';
import { opensAt } from '#lib/facilities/eligibility/windows';
import { occupied } from '#lib/facilities/hours/choosing';
import { slotsOn } from '#lib/facilities/hours/offered';
import { holdsOn } from '#lib/facilities/hours/when';
import type { DrawTerms, Reserving, RoomFacts } from '#lib/facilities/model';
import type { Span } from '#lib/facilities/reservations/model';
import { shareCells, spanOf } from '#lib/facilities/reservations/rules';

/** The longest time before the month of use at which anything of a round can be, in months (`DrawTerms`). */
const furthestMonths = 36;

/** The terms of a room that is drawn; undefined where it is not. */
export function termsOf({ way }: Pick<Reserving, 'way'>): DrawTerms | undefined {
  return way.kind === 'draw' ? way : undefined;
}

/** The moment of a round for a month of use: 「使用する月の2か月前の15日9:00」 for `2027-04`. */
export function momentIn(month: string, moment: DrawTerms['drawAt']): Date {
  return opensAt({ kind: 'day-of-month', ...moment }, `${month}-01`);
}

/** A round's terms as they are announced. */
export function roundOf(id: string, terms: DrawTerms, month: string): Round {
  const at = (moment: DrawTerms['drawAt']) => momentIn(month, moment).toISOString();
  return {
    id,
    ...{ applyFrom: at(terms.applyFrom), applyTo: at(terms.applyTo), drawAt: at(terms.drawAt), confirmBy: at(terms.confirmBy) },
    ...{ payBy: terms.payBy ? at(terms.payBy) : null, openToAllAt: at(terms.openToAll) },
    ...{ mostWishes: terms.mostWishes, mostWins: terms.mostWins, beacon: terms.beacon ?? null },
  };
}

/**
 * Rooms that are drawn together, the first in the city's order first: those that share a cell, directly or by another,
 * under the same terms. Two rounds would give the halves of a hall to one and the whole to another.
 */
export function hallsOf(rooms: readonly DrawRoom[]): DrawRoom[][] {
  const left = rooms.filter(({ facts }) => termsOf(facts.reserving)).toSorted(inOrder);
  const halls: DrawRoom[][] = [];
  while (left.length > 0) {
    const hall = left.splice(0, 1);
    const joins = (room: DrawRoom) =>
      hall.some((one) => shareCells(one.facts.cells, room.facts.cells) && areDrawnTogether(one.facts, room.facts));
    for (let place = left.findIndex(joins); place >= 0; place = left.findIndex(joins)) hall.push(...left.splice(place, 1));
    halls.push(hall.toSorted(inOrder));
  }
  return halls;
}

const inOrder = (one: DrawRoom, other: DrawRoom) => one.facts.rank - other.facts.rank || (one.slug < other.slug ? -1 : 1);

/** Whether what these rooms share can be drawn at once: under the same terms, by the same office. */
export function areDrawnTogether(one: Pick<RoomFacts, 'reserving' | 'office'>, other: Pick<RoomFacts, 'reserving' | 'office'>): boolean {
  const terms = [one, other].map(({ reserving }) => termsOf(reserving));
  return terms.every(Boolean) && canonicalJson(terms[0]) === canonicalJson(terms[1]) && one.office === other.office;
}

/** The months of use whose round is to be announced by now, and for which one can still apply. */
export function monthsToAnnounce(terms: DrawTerms, now: Date): string[] {
  const first = `${dayOf(now).slice(0, 7)}-01`;
  return Array.from({ length: furthestMonths + 2 }, (_, ahead) => addMonths(first, ahead).slice(0, 7)).filter((month) => {
    const from = momentIn(month, terms.applyFrom).getTime() - announcedDaysBefore * 86_400_000;
    return from <= now.getTime() && now < momentIn(month, terms.applyTo);
  });
}

/** The name of a slot of the draw. */
export function slotId(room: string, day: Day, name: string): string {
  return `${room}-${day}-${name}`;
}

/** What can be wished for in a month: the slots of these rooms on the days that their terms name. */
export function slotsIn(rooms: readonly DrawRoom[], month: string): Slot[] {
  const days: Day[] = [];
  for (let day = `${month}-01`; day.startsWith(month); day = addDays(day, 1)) days.push(day);
  return rooms.flatMap(({ slug: room, facts, hours: facility, holidays }) => {
    const terms = termsOf(facts.reserving);
    const drawn = days.filter((day) => terms && holdsOn(terms, day, holidays));
    return drawn.flatMap((day) =>
      slotsOn({ facility, room: facts, holidays }, day).map(({ id, from, to }) => ({
        ...{ id: slotId(room, day, id), room, day, from, to },
        ...{ cells: [...facts.cells], occupied: occupied(facts, { from, to }) },
      })),
    );
  });
}

/** The name that a slot of the draw has in its room: 午前, 夜間. */
export function slotName({ id, room, day }: Pick<Slot, 'id' | 'room' | 'day'>): string {
  return id.slice(slotId(room, day, '').length);
}

/** The time for which a slot of the draw takes its cells. */
export function spanOfSlot({ day, occupied: { from, to } }: Slot): Span {
  const span = spanOf({ day, from, to });
  if (!span) throw new Error(`${day} ${from}–${to} is no time of a draw`);
  return span;
}

/**
 * Whether a day of a room is for its draw alone at this moment: first come begins there at `openToAll`. Days on which nothing
 * is drawn are not concerned. Whoever has a window by priority reserves before the draw; this is to be asked for the others.
 */
export function heldForDraw(
  { reserving, holidays }: { reserving: Pick<Reserving, 'way'>; holidays: ReadonlySet<Day> },
  now: Date,
): (day: Day) => boolean {
  const terms = termsOf(reserving);
  return (day) => terms !== undefined && holdsOn(terms, day, holidays) && now < momentIn(day.slice(0, 7), terms.openToAll);
}

/** What residents see of a round: not yet, apply now, waiting for the draw, its result, or called off. */
export type RoundPhase = 'coming' | 'applying' | 'closed' | 'drawn' | 'called-off';

export function phaseOf({ state, file: { round } }: { state: string; file: { round: Round } }, now: Date): RoundPhase {
  if (state === 'called-off') return 'called-off';
  if (state === 'drawn') return 'drawn';
  if (now >= new Date(round.applyTo)) return 'closed';
  return now < new Date(round.applyFrom) ? 'coming' : 'applying';
}
