import { afterEach, expect, it, vi } from 'vitest';
import { verifyDraw } from '#lib/facilities/draw/verify';
import { at, drawHouseAt, drawsOf, february, halfA, halfB, slot, wisher, wishes } from '#lib/facilities/draws/house.fixture';
import { applyToDraw } from '#lib/facilities/draws/operations/applying';
import { publishedDraw } from '#lib/facilities/draws/operations/showing';
import { tendDraws } from '#lib/facilities/draws/operations/tending';
import { disagreements } from '#lib/facilities/reservations/agreement.fixture';
import { chance } from '#lib/facilities/reservations/chance.fixture';
import { tendReservations } from '#lib/facilities/reservations/operations/tending';
import { inboxOf } from '#lib/notifications/operations/inbox';
import { withDatabase } from '#lib/testing/database';

/** Of so many notices one is where the process dies, with all of its transaction; 0 is none. */
let deadliness = 0;
let roll = (_: number) => 1;
vi.mock(import('#lib/notifications/operations/announcing'), async (original) => {
  const { tellResident, ...others } = await original();
  return {
    ...others,
    tellResident: async (...told) => {
      if (deadliness > 0 && roll(deadliness) === 0) throw new Error('killed');
      return tellResident(...told);
    },
  };
});
afterEach(() => {
  deadliness = 0;
});

withDatabase();
const people = Array.from({ length: 45 }, (_, place) => `p${place}`);
const times = ['2026-12-11T00:00', '2026-12-11T10:00', '2026-12-18T17:00', '2026-12-19T17:00', '2026-12-20T17:00', '2026-12-21T17:00'];

/** Three processes at once, each of them killed again and again, until one comes through. */
async function tendAmongDeaths(now: Date) {
  for (let alive = false; !alive; ) {
    const ends = await Promise.allSettled(Array.from({ length: 3 }, () => tendDraws(drawHouseAt(now))));
    alive = ends.some(({ status }) => status === 'fulfilled');
    deadliness = alive ? 0 : deadliness + 1;
  }
  await tendDraws(drawHouseAt(now));
  await tendReservations(now);
}

it.each([1, 2, 3])('comes to one result, told once, however often it is killed and by however many it is done, seed %i', async (seed) => {
  const { below, of } = chance(seed);
  roll = below;
  await tendAmongDeaths(at('2026-11-20T00:00'));
  const all = [halfA, halfB].flatMap((room) => ['morning', 'midday'].map((name) => slot(room, '2027-02-06', name)));
  for (const who of people) await applyToDraw(wisher(who), february, wishes(of(all) ?? ''), drawHouseAt(at('2026-12-05T12:00')));
  const published: string[] = [];
  for (const time of times) {
    deadliness = 15;
    await tendAmongDeaths(at(time));
    published.push((await publishedDraw(february, 'drawn')) ?? (await publishedDraw(february, 'closed')) ?? '');
    expect(await disagreements()).toEqual([]);
  }
  expect(verifyDraw(published.at(-1) ?? '', published)).toEqual([]);
  for (const who of people) {
    const told = (await inboxOf(who, 'en')).map(({ title }) => title);
    const wins = (await drawsOf(who, [], at('2026-12-21T17:00')))[0]?.wins.length ?? 0;
    expect(told.filter((title) => title === 'Your number in the draw')).toHaveLength(1);
    expect(told.filter((title) => title === 'You won in the draw' || title === 'Result of the draw: you did not win')).toHaveLength(1);
    expect(told.filter((title) => title === 'Your win has lapsed')).toHaveLength(wins);
  }
});
