import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { draw } from '#lib/facilities/draw/drawing';
import { commitmentOf } from '#lib/facilities/draw/hashes';
import type { Drawn, Entry, Win } from '#lib/facilities/draw/model';
import { closedOf, drawnOf, madeNumber, madeSlots, terms, unwrap } from '#lib/facilities/draw/round.fixture';
import { seeded } from '#lib/search/random';

/** The same seeds each time: what is within the bounds today is so tomorrow. */
const seeds = Array.from({ length: 10_000 }, (_, place) => createHash('sha256').update(`seed ${place}`).digest('hex'));

/** Above this, chance alone comes once in a thousand times (χ², p = 0.001, 19 degrees of freedom). */
const bound = 43.82;

/** How far twenty counts are from being equal, when each time `share` of the twenty are drawn without putting back. */
function unevenness(counts: readonly number[], share: number): number {
  const expected = seeds.length * share;
  const squares = counts.reduce((sum, count) => sum + (count - expected) ** 2, 0);
  return (squares / (expected * (1 - share))) * (19 / 20);
}

const slots = madeSlots(4, [{ from: '09:00', to: '12:00', occupied: { from: '09:00', to: '12:00' } }]).filter(
  ({ room }) => room === 'studio',
);
const [first = '', ...others] = slots.map(({ id }) => id);
const round = { ...terms, mostWins: 1 };
const places = Array.from({ length: 20 }, (_, place) => place);
const numbers = places.map((place) => `2222-22${place + 10}`);
const winsOf = (drawn: Drawn): readonly Win[] => drawn.allocations[0]?.wins ?? [];

/** One list drawn with each seed; only the commitment differs. */
function winsOfEach(entries: Entry[]): (readonly Win[])[] {
  const closed = closedOf({ round, slots, entries }, seeds[0] ?? '');
  return seeds.map((seed) =>
    winsOf(unwrap(draw({ ...closed, commitment: commitmentOf(round, seed) }, seed, null, new Date(round.drawAt)))),
  );
}

/** How often each number is among these. */
const countsOf = (winners: readonly (string | undefined)[]) =>
  numbers.map((number) => winners.filter((winner) => winner === number).length);

describe('over 10,000 seeds', { timeout: 60_000 }, () => {
  it('twenty equal applicants win as often as each other, each of the four slots and all together', () => {
    const entries = numbers.map((number) => ({ number, wishes: [first, ...others] }));
    const wins = winsOfEach(entries).flat();
    for (const { id } of slots) {
      const winners = wins.filter(({ slot }) => slot === id).map(({ entry }) => entry);
      expect(unevenness(countsOf(winners), 1 / 20)).toBeLessThan(bound);
    }
    expect(unevenness(countsOf(wins.map(({ entry }) => entry)), 4 / 20)).toBeLessThan(bound);
  });

  it('whoever arrives first wins as often as whoever arrives last', () => {
    const random = seeded(10_000);
    const counts = places.map(() => 0);
    for (const seed of seeds) {
      const arriving = places.map(() => ({ number: madeNumber(random), wishes: [first] }));
      const winner = winsOf(drawnOf({ round, slots, entries: arriving }, seed))[0]?.entry;
      const arrived = arriving.findIndex(({ number }) => number === winner);
      counts[arrived] = (counts[arrived] ?? 0) + 1;
    }
    expect(unevenness(counts, 1 / 20)).toBeLessThan(bound);
  });

  it('one wish has the same chance of a slot as four wishes with it in front', () => {
    const entries = numbers.map((number, place) => ({ number, wishes: place % 2 ? [first] : [first, ...others] }));
    const winners = winsOfEach(entries).map((wins) => wins.find(({ slot }) => slot === first)?.entry);
    expect(unevenness(countsOf(winners), 1 / 20)).toBeLessThan(bound);
    const withOne = winners.filter((winner) => numbers.indexOf(winner ?? '') % 2).length;
    // A fair coin, 10,000 times: further off only once in a thousand (3.29 standard deviations of 50).
    expect(Math.abs(withOne - 5000)).toBeLessThan(165);
  });

  it('the value of the beacon alone makes every applicant win as often: who knows the seed knows nothing', () => {
    const [seed = ''] = seeds;
    const entries = numbers.map((number) => ({ number, wishes: [first] }));
    const closed = closedOf({ round: { ...round, beacon: '当せん番号' }, slots, entries }, seed);
    const winners = seeds.map(
      (_, value) => unwrap(draw(closed, seed, String(value), new Date(round.drawAt))).allocations[0]?.wins[0]?.entry,
    );
    expect(unevenness(countsOf(winners), 1 / 20)).toBeLessThan(bound);
  });
});
