import { describe, expect, it } from 'vitest';
import { exclude, standingAfter } from '#lib/facilities/draw/allocating';
import { announce, closeList, draw, passOn } from '#lib/facilities/draw/drawing';
import { type Drawn, Round, Slot, type Win } from '#lib/facilities/draw/model';
import { publish } from '#lib/facilities/draw/published';
import { closedOf, drawnOf, madeDraw, madeEntries, madeSeed, madeSlots, terms, unwrap } from '#lib/facilities/draw/round.fixture';
import { seeded } from '#lib/search/random';

const random = seeded(3);
const seed = madeSeed(random);
const morning = { from: '09:00', to: '12:00', occupied: { from: '09:00', to: '12:15' } };
const noon = { from: '12:00', to: '13:00', occupied: { from: '12:00', to: '13:15' } };
const afternoon = { from: '12:15', to: '17:00', occupied: { from: '12:15', to: '17:15' } };

describe('a round', () => {
  const announced = unwrap(announce(terms, seed, new Date(terms.applyFrom)));
  const slots = madeSlots(1, [morning]);
  const entries = madeEntries(random, 5, slots, 5);

  it('is announced before applications close, with the commitment and not the seed', () => {
    expect(publish(announced)).not.toContain(seed);
    expect(announce(terms, seed, new Date(terms.applyTo))).toEqual({ ok: false, fault: 'applications-over' });
    expect(() => announce(terms, 'short', new Date(terms.applyFrom))).toThrow();
  });

  it('is closed when applications are over, and only with a list that can be drawn from', () => {
    expect(closeList(announced, { slots, entries }, new Date('2027-02-15T14:59:59Z'))).toEqual({ ok: false, fault: 'applications-open' });
    const twice = closeList(announced, { slots, entries: [...entries, ...entries.slice(0, 1)] }, new Date(terms.applyTo));
    expect(twice).toEqual({ ok: false, fault: [{ code: 'id-not-ascending', about: entries[0]?.number }] });
    expect(publish(closedOf({ round: terms, slots, entries }, seed))).not.toContain(seed);
  });

  it('is drawn at its time, with the seed announced, and with a beacon exactly where one was named', () => {
    const closed = closedOf({ round: terms, slots, entries }, seed);
    const at = new Date(terms.drawAt);
    expect(draw(closed, seed, null, new Date('2027-02-16T23:59:59Z'))).toEqual({ ok: false, fault: 'too-early' });
    expect(draw(closed, madeSeed(random), null, at)).toEqual({ ok: false, fault: 'seed-wrong' });
    expect(draw({ ...closed, round: { ...terms, id: 'another' } }, seed, null, at)).toEqual({ ok: false, fault: 'seed-wrong' });
    expect(draw(closed, seed, '1234', at)).toEqual({ ok: false, fault: 'beacon-wrong' });
    const awaiting = closedOf({ round: { ...terms, beacon: '当せん番号' }, slots, entries }, seed);
    expect(draw(awaiting, seed, null, at)).toEqual({ ok: false, fault: 'beacon-wrong' });
    expect(draw(awaiting, seed, '1234', at).ok).toBe(true);
  });

  it('comes out the same in whatever order entries arrived', () => {
    const many = madeEntries(random, 50, slots, 5);
    const one = publish(drawnOf({ round: terms, slots, entries: many }, seed));
    expect(publish(drawnOf({ round: terms, slots: slots.toReversed(), entries: many.toReversed() }, seed))).toBe(one);
  });

  it.each([
    ['closes before it opens', { applyTo: '2027-01-31T00:00:00Z' }],
    ['is drawn before it closes', { drawAt: '2027-02-15T14:00:00Z' }],
    ['opens to all before it is drawn', { openToAllAt: '2027-02-16T00:00:00Z' }],
    ['wants to be paid before it is confirmed', { payBy: '2027-02-20T00:00:00Z' }],
    ['names a day that does not exist', { drawAt: '2027-02-29T00:00:00Z' }],
    ['gives nothing', { mostWins: 0 }],
    ['has a beacon that would part a ticket', { beacon: 'a|b' }],
  ])('is none when it %s', (_, change) => {
    expect(Round.safeParse(terms).success).toBe(true);
    expect(Round.safeParse({ ...terms, ...change }).success).toBe(false);
  });
});

describe('slots', () => {
  const [whole, half, otherHalf, studio] = madeSlots(1, [morning]);
  const [wholeAtNoon] = madeSlots(1, [noon]);
  const [wholeAfter, halfAfter] = madeSlots(1, [afternoon]);
  const [nextDay] = madeSlots(2, [morning]).filter(({ day }) => day === '2027-04-04');
  if (!whole || !half || !otherHalf || !studio || !wholeAtNoon || !wholeAfter || !halfAfter || !nextDay) throw new Error('too few slots');

  it.each([
    ['a hall and its half', whole, half, true],
    ['the two halves', half, otherHalf, false],
    ['a hall and the studio', whole, studio, false],
    ['a half and the hall while it is put in order', half, wholeAtNoon, true],
    ['a half and the hall from then on', half, wholeAfter, false],
    ['the hall at noon and its half after', wholeAtNoon, halfAfter, true],
    ['a hall on two days', whole, nextDay, false],
  ])('%s: %#', (_, one, other, excluded) => {
    expect([exclude(one, other), exclude(other, one)]).toEqual([excluded, excluded]);
  });

  it('last some time, within the time that they occupy', () => {
    expect(Slot.safeParse(whole).success).toBe(true);
    expect(Slot.safeParse({ ...whole, to: '09:00' }).success).toBe(false);
    expect(Slot.safeParse({ ...whole, occupied: { from: '09:15', to: '12:15' } }).success).toBe(false);
  });
});

/** What a city would check by hand, for any round. */
function expectFair({ round, slots, entries, allocations }: Drawn): void {
  const { wins, lapsed } = standingAfter(allocations);
  const slotOf = (id: string) => slots.filter((slot) => slot.id === id);
  const given = wins.flatMap(({ slot }) => slotOf(slot));
  expect(given.length).toBe(wins.length);
  for (const [place, slot] of given.entries()) expect(given.slice(place + 1).filter((other) => exclude(slot, other))).toEqual([]);
  for (const { number, wishes } of entries) {
    const own = wins.filter(({ entry }) => entry === number).map(({ slot }) => slot);
    expect(own.length).toBeLessThanOrEqual(round.mostWins);
    expect(wishes).toEqual(expect.arrayContaining(own));
    const stillFree = wishes.filter((wish) => slotOf(wish).every((slot) => !given.some((other) => exclude(slot, other))));
    if (own.length < round.mostWins && !lapsed.has(number)) expect(stillFree).toEqual([]);
  }
}

describe('200 random rounds', () => {
  const rounds = Array.from({ length: 200 }, () => madeDraw(random));

  it('respect wishes and limits, give nothing twice, and leave nothing free that is wished for', () => {
    for (const drawn of rounds) expectFair(drawn);
  });

  it('do so too after wins were passed on, none of them to whoever left one', () => {
    for (const drawn of rounds) {
      const unclaimed = standingAfter(drawn.allocations).wins.filter(() => random() < 0.3);
      const passed = unwrap(passOn(drawn, unclaimed));
      expectFair(passed);
      const left = new Set(unclaimed.map(({ entry }) => entry));
      expect(passed.allocations[1]?.wins.filter(({ entry }) => left.has(entry))).toEqual([]);
    }
  });

  it('give nobody a second win while another who wished for it has none', () => {
    for (const { allocations, entries } of rounds) {
      const wins = allocations[0]?.wins ?? [];
      const winners = new Set(wins.map(({ entry }) => entry));
      const second = wins.filter(({ entry }, place) => wins.findIndex((win) => win.entry === entry) < place);
      const passedOver = second.filter(({ slot }) => entries.some(({ number, wishes }) => !winners.has(number) && wishes.includes(slot)));
      expect(passedOver).toEqual([]);
    }
  });
});

describe('a win left unclaimed', () => {
  const slots = madeSlots(2, [morning]).filter(({ room }) => room === 'studio');
  const [one = '', two = ''] = slots.map(({ id }) => id);
  const entries = ['AAAA', 'BBBB', 'CCCC', 'DDDD'].map((number) => ({ number, wishes: [one, two] }));
  const drawn = drawnOf({ round: { ...terms, mostWins: 1 }, slots, entries }, seed);
  const [first = '', second = '', third = '', fourth = ''] = drawn.order;
  const winOf = (entry: string, slot: string): Win => ({ entry, slot });

  it('goes to the next in order, and so on until nobody waits', () => {
    expect(drawn.allocations).toEqual([
      {
        unclaimed: [],
        wins: [winOf(first, one), winOf(second, two)],
        waiting: [
          { slot: one, entries: [third, fourth] },
          { slot: two, entries: [third, fourth] },
        ],
      },
    ]);
    const once = unwrap(passOn(drawn, [winOf(second, two)]));
    expect(once.allocations[1]?.wins).toEqual([winOf(third, two)]);
    const twice = unwrap(passOn(once, [winOf(third, two), winOf(first, one)]));
    expect(twice.allocations[2]).toMatchObject({ wins: [winOf(fourth, one)], waiting: [] });
    expect(standingAfter(twice.allocations).wins).toEqual([winOf(fourth, one)]);
  });

  it('is somebody’s, and not yet passed on', () => {
    expect(passOn(drawn, [winOf(third, one)])).toEqual({ ok: false, fault: 'win-unknown' });
    const once = unwrap(passOn(drawn, [winOf(first, one)]));
    expect(passOn(once, [winOf(first, one)])).toEqual({ ok: false, fault: 'win-unknown' });
  });

  it('leaves whoever claimed another win what he has, and waiting for nothing that would overlap it', () => {
    const halls = madeSlots(1, [morning]).filter(({ room }) => room !== 'studio');
    const [whole = '', half = '', otherHalf = ''] = halls.map(({ id }) => id);
    const group = [{ number: 'AAAA', wishes: [half, whole, otherHalf] }];
    const alone = drawnOf({ round: { ...terms, mostWins: 3 }, slots: halls, entries: group }, seed);
    expect(alone.allocations[0]).toEqual({ unclaimed: [], wins: [winOf('AAAA', half), winOf('AAAA', otherHalf)], waiting: [] });
    const passed = unwrap(passOn(alone, [winOf('AAAA', otherHalf)]));
    expect(standingAfter(passed.allocations).wins).toEqual([winOf('AAAA', half)]);
  });
});
