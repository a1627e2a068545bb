import type { Allocation, DrawList, Slot, Waiting, Win } from '#lib/facilities/draw/model';

/** Who holds what now, and whose win was left unclaimed and passed on: he gets nothing more in this round. */
export type Standing = { wins: readonly Win[]; lapsed: ReadonlySet<string> };

/** What stands after these allocations. */
export function standingAfter(allocations: readonly Pick<Allocation, 'unclaimed' | 'wins'>[]): Standing {
  const unclaimed = allocations.flatMap((one) => one.unclaimed);
  const wins = allocations.flatMap((one) => one.wins);
  return {
    wins: wins.filter((win) => !unclaimed.some((lost) => isSameWin(win, lost))),
    lapsed: new Set(unclaimed.map(({ entry }) => entry)),
  };
}

export function isSameWin(one: Win, other: Win): boolean {
  return one.entry === other.entry && one.slot === other.slot;
}

/** Whether only one of two slots can be given: they share a cell, and their times with preparation overlap. */
export function exclude(one: Slot, other: Slot): boolean {
  return (
    one.day === other.day &&
    one.occupied.from < other.occupied.to &&
    other.occupied.from < one.occupied.to &&
    one.cells.some((cell) => other.cells.includes(cell))
  );
}

/**
 * The wins that come to those of a standing, in the order in which they are given: in the k-th pass each entry with fewer
 * than k wins, in the order of the draw, gets the first of its wishes that is still free; as many passes as there may be wins.
 */
export function allocate(list: DrawList, order: readonly string[], { wins, lapsed }: Standing): Win[] {
  const { slotOf, wishesOf } = lookUp(list);
  const taken = wins.flatMap(({ slot }) => slotOf.get(slot) ?? []);
  const heldBefore = Map.groupBy(wins, ({ entry }) => entry);
  const given: Win[] = [];
  for (let pass = 1; pass <= list.round.mostWins; pass += 1) {
    for (const entry of order) {
      // Only wins of before can hold an entry back: of these passes each gives it one at most.
      if (lapsed.has(entry) || (heldBefore.get(entry)?.length ?? 0) >= pass) continue;
      const wishes = (wishesOf.get(entry) ?? []).flatMap((wish) => slotOf.get(wish) ?? []);
      const free = wishes.find((slot) => !taken.some((other) => exclude(slot, other)));
      if (free === undefined) continue;
      taken.push(free);
      given.push({ entry, slot: free.id });
    }
  }
  return given;
}

/**
 * Who waits for each slot in case it is given back: whoever wished for it, may win more and holds nothing that excludes it;
 * fewest wins first, then in the order of the draw. Whoever waits for an overlapping slot too may come first (`allocate`).
 */
export function waitingOrder(list: DrawList, order: readonly string[], { wins, lapsed }: Standing): Waiting[] {
  const { slotOf, wishesOf } = lookUp(list);
  const heldBy = Map.groupBy(wins, ({ entry }) => entry);
  const holds = (entry: string) => heldBy.get(entry)?.flatMap(({ slot }) => slotOf.get(slot) ?? []) ?? [];
  const waiting = order
    .map((entry) => ({ entry, wishes: wishesOf.get(entry) ?? [], held: holds(entry) }))
    .filter(({ entry, held }) => held.length < list.round.mostWins && !lapsed.has(entry))
    .sort((a, b) => a.held.length - b.held.length);
  return list.slots
    .map((slot) => ({
      slot: slot.id,
      entries: waiting
        .filter(({ wishes, held }) => wishes.includes(slot.id) && !held.some((own) => exclude(own, slot)))
        .map(({ entry }) => entry),
    }))
    .filter(({ entries }) => entries.length > 0);
}

function lookUp({ slots, entries }: DrawList) {
  return {
    slotOf: new Map(slots.map((slot) => [slot.id, slot])),
    wishesOf: new Map(entries.map(({ number, wishes }) => [number, wishes])),
  };
}
