import { createHash, createHmac } from 'node:crypto';
import { expect, it } from 'vitest';
import { passOn } from '#lib/facilities/draw/drawing';
import type { Drawn } from '#lib/facilities/draw/model';
import { madeDraw, unwrap } from '#lib/facilities/draw/round.fixture';
import { seeded } from '#lib/search/random';

/** The algorithm once more, written from docs/decisions/0021 alone, with quarter-hours instead of overlaps and nothing of the house's. */
const json = (x: unknown): string => {
  if (Array.isArray(x)) return `[${x.map(json).join()}]`;
  if (x === null || typeof x !== 'object') return JSON.stringify(x);
  const values = new Map<string, unknown>(Object.entries(x));
  const keys = [...values.keys()].sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${json(values.get(key))}`).join()}}`;
};
const sha256 = (x: unknown) => createHash('sha256').update(json(x), 'utf8').digest('hex');
const quarter = (time: string) => Number(time.slice(0, 2)) * 4 + Number(time.slice(3)) / 15;

function recompute({ round, seed, beaconValue, entries, slots, allocations }: Drawn) {
  const listHash = sha256({ entries, slots });
  const ticket = (number: string) =>
    createHmac('sha256', Buffer.from(seed, 'hex'))
      .update(`${round.id}|${listHash}|${beaconValue ?? ''}|${number}`)
      .digest('hex');
  const order = entries
    .map(({ number }) => [ticket(number), number])
    .sort()
    .map(([, number = '']) => number);
  const wishesOf = Object.fromEntries(entries.map((entry) => [entry.number, entry.wishes]));
  const quartersOf = Object.fromEntries(
    slots.map(({ id, day, cells, occupied }) => {
      const quarters = Array.from({ length: 96 }, (_, n) => n).filter((n) => quarter(occupied.from) <= n && n < quarter(occupied.to));
      return [id, cells.flatMap((cell) => quarters.map((n) => `${day} ${cell} ${n}`))];
    }),
  );
  let won: { entry: string; slot: string }[] = [];
  const out: string[] = [];
  const given = allocations.map(({ unclaimed }) => {
    won = won.filter(({ entry, slot }) => !unclaimed.some((lost) => lost.entry === entry && lost.slot === slot));
    out.push(...unclaimed.map(({ entry }) => entry));
    const before = won.length;
    for (let pass = 1; pass <= round.mostWins; pass++)
      for (const entry of order.filter((number) => !out.includes(number))) {
        if (won.filter((win) => win.entry === entry).length >= pass) continue;
        const occupied = new Set(won.flatMap((win) => quartersOf[win.slot] ?? []));
        const slot = wishesOf[entry]?.find((wish) => quartersOf[wish]?.every((part) => !occupied.has(part)));
        if (slot) won.push({ entry, slot });
      }
    const held = (number: string) => won.filter(({ entry }) => entry === number).map(({ slot }) => slot);
    const waiting = slots.map(({ id }) => {
      const mayWin = order.filter(
        (number) => !out.includes(number) && wishesOf[number]?.includes(id) && held(number).length < round.mostWins,
      );
      const bothPossible = (own: string) => !quartersOf[own]?.some((part) => quartersOf[id]?.includes(part));
      const entries = Array.from({ length: round.mostWins }, (_, count) => mayWin.filter((number) => held(number).length === count)).flat();
      return { slot: id, entries: entries.filter((number) => held(number).every(bothPossible)) };
    });
    return { wins: won.slice(before), waiting: waiting.filter((one) => one.entries.length > 0) };
  });
  return { commitment: sha256({ round, seed }), listHash, order, given };
}

it('agrees with a second implementation on 200 random rounds, wins passed on included', () => {
  const random = seeded(2027);
  let [wins, passed, second] = [0, 0, 0];
  for (let round = 0; round < 200; round += 1) {
    const first = madeDraw(random);
    const drawn = unwrap(passOn(first, first.allocations[0]?.wins.filter(() => random() < 0.3) ?? []));
    const { commitment, listHash, order, allocations } = drawn;
    const given = allocations.map((allocation) => ({ wins: allocation.wins, waiting: allocation.waiting }));
    expect(recompute(drawn)).toEqual({ commitment, listHash, order, given });
    const firstWins = allocations[0]?.wins ?? [];
    wins += firstWins.length;
    passed += allocations[1]?.wins.length ?? 0;
    second += new Set(firstWins.map(({ entry }) => entry)).size < firstWins.length ? 1 : 0;
  }
  // The rounds are no empty ones: much is won, passed on, and won by the same entry in a later pass.
  expect([wins > 1000, passed > 200, second > 40]).toEqual([true, true, true]);
});
