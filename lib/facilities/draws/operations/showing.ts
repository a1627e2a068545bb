import { read } from '#db/client';
import { addMonths, dayOf } from '#lib/calendar/day';
import { standingAfter } from '#lib/facilities/draw/allocating';
import { Announced, Closed, type DrawFile, type Slot } from '#lib/facilities/draw/model';
import { publish } from '#lib/facilities/draw/published';
import type { DrawEntry, DrawRound } from '#lib/facilities/draws/model';
import { freeSlots } from '#lib/facilities/draws/operations/places';
import { phaseOf, type RoundPhase } from '#lib/facilities/draws/rules';
import { entriesFor, entriesOf, entryCounts, findRound, lastRounds, roundsFrom } from '#lib/facilities/draws/store';
import { wonIn } from '#lib/facilities/draws/wins/store';
import type { Reservation } from '#lib/facilities/reservations/model';
import { isLive } from '#lib/facilities/reservations/rules';
import { type AtDesk, wholeCityHall } from '#lib/staff/model';
import { may } from '#lib/staff/rights';

/** A round as everybody may see it: never its seed. */
export type ShownRound = Omit<DrawRound, 'seed'> & { phase: RoundPhase };

/** So many months back results stay in the list. */
const monthsShown = 2;

const shown = ({ seed: _, ...round }: DrawRound, now: Date): ShownRound => ({ ...round, phase: phaseOf(round, now) });

/** All rounds whose month of use is not long over, the earliest month first. */
export async function listRounds(now: Date): Promise<ShownRound[]> {
  const since = addMonths(`${dayOf(now).slice(0, 7)}-01`, -monthsShown).slice(0, 7);
  return (await roundsFrom(read, since)).map((round) => shown(round, now));
}

/** A slot that can be wished for: how many wish for it, how many of them first; `isFree`: it has not been taken meanwhile. */
export type WishedSlot = Slot & { wishes: number; first: number; isFree: boolean };

/** One round with its slots and how much each is wished for; undefined for none. */
export async function showRound(id: string, now: Date): Promise<{ round: ShownRound; entries: number; slots: WishedSlot[] } | undefined> {
  const round = await findRound(read, id);
  if (!round) return undefined;
  const [entries, free] = await Promise.all([entriesOf(read, id), freeSlots(read, round.slots)]);
  const [all, first] = [new Map<string, number>(), new Map<string, number>()];
  for (const wishes of wishesIn(round.file, entries))
    for (const [place, wish] of wishes.entries()) {
      all.set(wish, (all.get(wish) ?? 0) + 1);
      if (place === 0) first.set(wish, (first.get(wish) ?? 0) + 1);
    }
  const listed = round.file.state === 'announced' ? undefined : new Set(round.file.slots.map((slot) => slot.id));
  const slots = round.slots.map((slot) => ({
    ...slot,
    wishes: all.get(slot.id) ?? 0,
    first: first.get(slot.id) ?? 0,
    isFree: listed ? listed.has(slot.id) : free.has(slot.id),
  }));
  return { round: shown(round, now), entries: countIn(round.file, entries), slots };
}

/** Once the list is published it speaks, also when those who applied are forgotten. */
const wishesIn = (file: DrawFile, entries: readonly DrawEntry[]) =>
  (file.state === 'announced' ? entries : file.entries).map(({ wishes }) => wishes);
const countIn = (file: DrawFile, entries: readonly DrawEntry[]) => (file.state === 'announced' ? entries : file.entries).length;

/** What of a round is published under one of its three addresses; undefined before its time. */
export async function publishedDraw(id: string, state: DrawFile['state']): Promise<string | undefined> {
  const file = (await findRound(read, id))?.file;
  if (!file) return undefined;
  if (file.state === state) return publish(file);
  const { form, round, commitment } = file;
  // Each file holds the one before.
  if (state === 'announced') return publish(Announced.parse({ form, round, commitment, state }));
  if (state === 'drawn' || file.state === 'announced') return undefined;
  const { slots, entries, listHash } = file;
  return publish(Closed.parse({ form, round, commitment, slots, entries, listHash, state }));
}

/** What a number of the published list has by now: the slots it won, or for which it still waits. */
export function standingOf(file: DrawFile): Map<string, { wins: string[]; waiting: string[] }> {
  const of = new Map<string, { wins: string[]; waiting: string[] }>();
  if (file.state === 'announced') return of;
  for (const { number } of file.entries) of.set(number, { wins: [], waiting: [] });
  if (file.state !== 'drawn') return of;
  for (const { entry, slot } of standingAfter(file.allocations).wins) of.get(entry)?.wins.push(slot);
  for (const { slot, entries } of file.allocations.at(-1)?.waiting ?? []) for (const entry of entries) of.get(entry)?.waiting.push(slot);
  return of;
}

/** What became of an application: its round, and each win with its reservation; none where the room had been closed meanwhile. */
export type OwnDraw = { entry: DrawEntry; round: ShownRound; wins: { slot: Slot; reservation: Reservation | undefined }[] };

/** What became of one application. */
export async function ownDraw(entry: DrawEntry, now: Date): Promise<OwnDraw | undefined> {
  const round = await findRound(read, entry.round);
  if (!round) return undefined;
  const wins = (await wonIn(read, [entry.round])).filter((win) => win.entry === entry.reference);
  const known = wins.flatMap(({ slot: id, became }) => {
    const slot = round.slots.find((one) => one.id === id);
    return slot ? [{ slot, reservation: became }] : [];
  });
  return { entry, round: shown(round, now), wins: known };
}

/** A resident's applications for draws and those of his groups, the newest first. */
export async function drawsOf(residentId: string, groups: readonly string[], now: Date): Promise<OwnDraw[]> {
  const entries = await entriesFor(read, residentId, groups);
  return (await Promise.all(entries.map((entry) => ownDraw(entry, now)))).flatMap((one) => one ?? []);
}

/** A round at the desk: how many applied, and of the wins how many are confirmed, wait, or came to nothing. */
export type DeskRound = ShownRound & { entries: number; wins: { confirmed: number; waiting: number; left: number } };

/** The rounds of the rooms for which somebody's office answers, the newest month first. */
export async function roundsAtDesk(staff: AtDesk, now: Date): Promise<DeskRound[]> {
  const { office } = staff;
  return atDesk(staff, await lastRounds(read, office === wholeCityHall ? undefined : office, 100), now);
}

/** One of them, however old; undefined for one of another office. */
export async function roundAtDesk(staff: AtDesk, id: string, now: Date): Promise<DeskRound | undefined> {
  const round = await findRound(read, id);
  return round && (await atDesk(staff, [round], now))[0];
}

async function atDesk(staff: AtDesk, rounds: readonly DrawRound[], now: Date): Promise<DeskRound[]> {
  const own = rounds.filter(({ office }) => may(staff, 'reservations.handle', office));
  const ids = own.map(({ id }) => id);
  const [counts, wins] = await Promise.all([entryCounts(read, ids), wonIn(read, ids)]);
  return own.map((round) => ({
    ...shown(round, now),
    entries: counts.get(round.id) ?? countIn(round.file, []),
    wins: figuresOf(wins.filter((win) => win.round === round.id)),
  }));
}

function figuresOf(wins: readonly { became: Reservation | undefined }[]): DeskRound['wins'] {
  const waiting = wins.filter(({ became }) => became?.state === 'held' && became.offered).length;
  const confirmed = wins.filter(({ became }) => became && isLive(became)).length - waiting;
  return { confirmed, waiting, left: wins.length - waiting - confirmed };
}
