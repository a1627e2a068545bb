import { announce, closeList, draw } from '#lib/facilities/draw/drawing';
import type { Closed, DrawList, Drawn, Entry, Round, Slot } from '#lib/facilities/draw/model';
import { newReference } from '#lib/id';

export type Random = () => number;

export const terms: Round = {
  id: 'gymnasium-2027-04',
  applyFrom: '2027-02-01T00:00:00Z',
  applyTo: '2027-02-15T15:00:00Z',
  drawAt: '2027-02-17T00:00:00Z',
  confirmBy: '2027-02-25T08:00:00Z',
  payBy: '2027-03-31T08:00:00Z',
  openToAllAt: '2027-02-26T00:00:00Z',
  mostWishes: 5,
  mostWins: 2,
  beacon: null,
};

/** A hall that divides, its halves, and a room of its own. */
const rooms = [
  { room: 'gymnasium', cells: ['floor-a', 'floor-b'] },
  { room: 'gymnasium-a', cells: ['floor-a'] },
  { room: 'gymnasium-b', cells: ['floor-b'] },
  { room: 'studio', cells: ['studio'] },
];

export type Time = { from: string; to: string; occupied: { from: string; to: string } };

export function madeSlots(days: number, times: readonly Time[]): Slot[] {
  return rooms.flatMap((room) =>
    Array.from({ length: days }, (_, day) => `2027-04-${String(day + 3).padStart(2, '0')}`).flatMap((day) =>
      times.map((time) => ({ id: `${room.room}-${day}-${time.from.replace(':', '')}`, ...room, day, ...time })),
    ),
  );
}

/** Entries with one to `most` wishes; slots early in the list are wished for more often. */
export function madeEntries(random: Random, count: number, slots: readonly Slot[], most: number): Entry[] {
  return Array.from({ length: count }, () => ({ number: madeNumber(random), wishes: madeWishes(random, slots, most) }));
}

function madeWishes(random: Random, slots: readonly Slot[], most: number): string[] {
  const some = Array.from({ length: 1 + Math.floor(random() * most) }, () => slots[Math.floor(random() ** 2 * slots.length)]?.id ?? '');
  return [...new Set(some)];
}

export function madeNumber(random: Random): string {
  return newReference((size) => Uint8Array.from({ length: size }, () => Math.floor(random() * 256)));
}

export function madeSeed(random: Random): string {
  return Array.from({ length: 64 }, () => Math.floor(random() * 16).toString(16)).join('');
}

/** The value, where the outcome was expected to be fine. */
export function unwrap<Value>(result: { ok: true; value: Value } | { ok: false; fault: unknown }): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.fault)}`);
  return result.value;
}

export function closedOf({ round, slots, entries }: DrawList, seed: string): Closed {
  const announced = unwrap(announce(round, seed, new Date(round.applyFrom)));
  return unwrap(closeList(announced, { slots, entries }, new Date(round.applyTo)));
}

/** The whole way of a round, each step at its time. */
export function drawnOf(list: DrawList, seed: string, beaconValue: string | null = null): Drawn {
  return unwrap(draw(closedOf(list, seed), seed, beaconValue, new Date(list.round.drawAt)));
}

/** Times that follow each other, and one across them. */
const times: readonly Time[] = [
  { from: '09:00', to: '12:00', occupied: { from: '08:45', to: '12:15' } },
  { from: '11:00', to: '14:15', occupied: { from: '10:45', to: '14:30' } },
  { from: '12:30', to: '17:00', occupied: { from: '12:15', to: '17:15' } },
  { from: '17:30', to: '24:00', occupied: { from: '17:15', to: '24:00' } },
];

/** A round of any size, drawn: few or many entries, days, wishes and wins, with a beacon or without. */
export function madeDraw(random: Random): Drawn {
  const some = (most: number) => 1 + Math.floor(random() * most);
  const beaconValue = random() < 0.5 ? String(some(9999)) : null;
  const round = { ...terms, mostWishes: some(8), mostWins: some(3), beacon: beaconValue && 'ある公開の値' };
  const slots = madeSlots(some(3), times.slice(0, some(4)));
  return drawnOf(
    { round, slots, entries: madeEntries(random, some(random() < 0.5 ? 8 : 60), slots, round.mostWishes) },
    madeSeed(random),
    beaconValue,
  );
}
