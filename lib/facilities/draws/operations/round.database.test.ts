import { describe, expect, it } from 'vitest';
import { readPublished } from '#lib/facilities/draw/published';
import { verifyDraw } from '#lib/facilities/draw/verify';
import {
  arena,
  at,
  drawHouseAt,
  drawsOf,
  february,
  halfA,
  halfB,
  register,
  slot,
  wisher,
  wishes,
} from '#lib/facilities/draws/house.fixture';
import { applyToDraw } from '#lib/facilities/draws/operations/applying';
import { confirmWin } from '#lib/facilities/draws/operations/confirming';
import { publishedDraw, showRound } from '#lib/facilities/draws/operations/showing';
import { tendDraws } from '#lib/facilities/draws/operations/tending';
import { disagreements } from '#lib/facilities/reservations/agreement.fixture';
import { blockRoom } from '#lib/facilities/reservations/block.fixture';
import { resident } from '#lib/facilities/reservations/house.fixture';
import { cancel } from '#lib/facilities/reservations/operations/deciding';
import { tendReservations } from '#lib/facilities/reservations/operations/tending';
import { spanOf } from '#lib/facilities/reservations/rules';
import { inboxOf } from '#lib/notifications/operations/inbox';
import { withDatabase } from '#lib/testing/database';
import { atDesk } from '#lib/testing/people';

withDatabase();
const saturday = '2027-02-06';
const whole = slot(arena, saturday);
const [half, other] = [slot(halfA, saturday), slot(halfB, saturday)];
const [applying, closing] = [at('2026-12-05T12:00'), at('2026-12-11T00:00')];
const [drawing, confirming] = [at('2026-12-11T10:00'), at('2026-12-18T17:00')];

/** As the clock does it: draws, then reservations. */
async function tend(now: Date) {
  await tendDraws(drawHouseAt(now));
  await tendReservations(now);
}
async function apply(who: string, ...wished: string[]) {
  const answer = await applyToDraw(wisher(who), february, wishes(...wished), drawHouseAt(applying));
  expect(answer).toMatchObject({ ok: true });
}
const file = async (state: 'announced' | 'closed' | 'drawn') => (await publishedDraw(february, state)) ?? '';
const titles = async (who: string) => (await inboxOf(who, 'en')).map(({ title }) => title);
const wonBy = async (who: string) => (await drawsOf(who, [], drawing)).flatMap(({ wins }) => wins);
/** People who all wish for the same half, in the order in which they were drawn. */
async function drawnOrder(people: readonly string[]): Promise<string[]> {
  const read = readPublished(await file('drawn'));
  const order = read.ok && read.value.state === 'drawn' ? read.value.order : [];
  const numbers = await Promise.all(people.map(async (who) => ({ who, number: (await drawsOf(who, [], drawing))[0]?.entry.number ?? '' })));
  return numbers.toSorted((one, two) => order.indexOf(one.number) - order.indexOf(two.number)).map(({ who }) => who);
}
async function confirmed(who: string, now: Date) {
  const [win] = await wonBy(who);
  return confirmWin(resident(who), { reference: win?.reservation?.reference ?? '' }, drawHouseAt(now, {}, { holdHours: null }));
}

describe('a round', () => {
  it('goes its whole way: announced, closed with numbers, drawn, confirmed, and everybody is told', async () => {
    await tend(at('2026-11-20T00:00'));
    const announced = await file('announced');
    expect(await publishedDraw(february, 'closed')).toBeUndefined();
    for (const who of ['aoi', 'botan', 'chika']) await apply(who, half);
    await tend(closing);
    const closed = await file('closed');
    expect(await titles('aoi')).toEqual(['Your number in the draw', 'We have received your application for the draw']);
    await tend(drawing);
    const [winner = '', loser = ''] = await drawnOrder(['aoi', 'botan', 'chika']);
    expect(await titles(winner)).toContain('You won in the draw');
    expect(await titles(loser)).toContain('Result of the draw: you did not win');
    expect(await wonBy(loser)).toEqual([]);
    expect((await wonBy(winner)).map(({ reservation }) => reservation)).toMatchObject([
      { room: halfA, state: 'held', offered: true, dueAt: confirming, people: 10, quotation: { total: 1650 } },
    ]);
    expect(await confirmed(winner, drawing)).toMatchObject({ ok: true, value: { state: 'confirmed' } });
    await tend(confirming);
    expect(await titles(loser)).not.toContain('Your turn: a win was passed on to you');
    expect(await disagreements()).toEqual([]);
    expect(verifyDraw(await file('drawn'), [announced, closed])).toEqual([]);
  });

  it('publishes exactly what the verifier reads, also after wins were passed on; a changed file is found out', async () => {
    await tend(at('2026-11-20T00:00'));
    const people = Array.from({ length: 12 }, (_, place) => `p${place}`);
    for (const [place, who] of people.entries()) await apply(who, [half, other][place % 2] ?? half, slot(halfA, '2027-02-13'));
    await tend(closing);
    const closed = await file('closed');
    await tend(drawing);
    const drawn = await file('drawn');
    await tend(confirming);
    const passed = await file('drawn');
    expect(passed).not.toBe(drawn);
    expect(verifyDraw(passed, [await file('announced'), closed, drawn])).toEqual([]);
    expect(await file('closed')).toBe(closed);
    expect(verifyDraw(passed.replace('"mostWins":2', '"mostWins":1'))).not.toEqual([]);
  });

  it('gives an arena to one or its halves to others, never both', async () => {
    await tend(at('2026-11-20T00:00'));
    for (const who of ['aoi', 'botan', 'chika']) await apply(who, half, other);
    await register('club', { representativeId: 'dan' });
    const group = { ...wishes(whole), as: 'club' };
    expect(await applyToDraw(wisher('dan', ['club']), february, group, drawHouseAt(applying))).toMatchObject({ ok: true });
    await tend(drawing);
    expect(await disagreements()).toEqual([]);
    const wins = (await Promise.all(['aoi', 'botan', 'chika'].map(wonBy))).flat();
    const club = await drawsOf('eri', ['club'], drawing);
    expect([wins.length, club[0]?.wins.length]).toSatisfy(([halves, arenas]) => (arenas === 1 ? halves === 0 : halves === 2));
  });
});

describe('what a winner does not confirm', () => {
  it('goes to the next who waits, then to the one after him, each told until when', async () => {
    await tend(at('2026-11-20T00:00'));
    const people = ['aoi', 'botan', 'chika'];
    for (const who of people) await apply(who, half);
    await tend(drawing);
    const [first = '', second = '', third = ''] = await drawnOrder(people);
    await tend(confirming);
    expect(await titles(first)).toContain('Your win has lapsed');
    expect(await titles(second)).toContain('Your turn: a win was passed on to you');
    expect(await confirmed(first, confirming)).toEqual({ ok: false, fault: 'state-wrong' });
    expect(await disagreements()).toEqual([]);
    await tend(at('2026-12-19T17:00'));
    expect(await wonBy(third)).toMatchObject([{ reservation: { state: 'held', dueAt: at('2026-12-20T17:00') } }]);
    expect(await confirmed(third, at('2026-12-20T16:59'))).toMatchObject({ ok: true });
    expect(await disagreements()).toEqual([]);
    expect(verifyDraw(await file('drawn'))).toEqual([]);
  });

  it('is free from the moment on at which it is open to all, and passed on no more', async () => {
    await tend(at('2026-11-20T00:00'));
    for (const who of ['aoi', 'botan', 'chika']) await apply(who, half);
    await tend(drawing);
    const [, second = '', third = ''] = await drawnOrder(['aoi', 'botan', 'chika']);
    await tend(confirming);
    await tend(at('2026-12-21T09:00'));
    expect(await titles(second)).toContain('Your win has lapsed');
    expect(await wonBy(third)).toEqual([]);
    expect((await showRound(february, drawing))?.round.nextAt).toBeNull();
    expect(await disagreements()).toEqual([]);
  });

  it('is passed on when he gives it back before', async () => {
    await tend(at('2026-11-20T00:00'));
    for (const who of ['aoi', 'botan']) await apply(who, half);
    await tend(drawing);
    const [first = '', second = ''] = await drawnOrder(['aoi', 'botan']);
    const reference = (await wonBy(first))[0]?.reservation?.reference ?? '';
    expect(await cancel(resident(first), { reference }, '', drawHouseAt(drawing))).toMatchObject({ ok: true });
    await tend(confirming);
    expect(await titles(second)).toContain('Your turn: a win was passed on to you');
    expect(await disagreements()).toEqual([]);
  });
});

describe('a room that staff close', () => {
  const close = (now: Date) => {
    const span = spanOf({ day: saturday, from: '09:00', to: '12:00' }) ?? { begins: 0, ends: 0 };
    const general = atDesk('clerk', 'clerk', 'general');
    return blockRoom(general, { room: halfA, span, reason: '床の工事', cancelling: true }, drawHouseAt(now));
  };

  it('is left out of the list when it was closed before; who wished for nothing else is told', async () => {
    await tend(at('2026-11-20T00:00'));
    await apply('aoi', half);
    await apply('botan', half, other);
    expect(await close(applying)).toMatchObject({ ok: true });
    await tend(closing);
    expect(await titles('aoi')).toContain('The slots you wished for are no longer available');
    await tend(drawing);
    expect((await wonBy('botan')).map(({ reservation }) => reservation?.room)).toEqual([halfB]);
    expect(await titles('aoi')).not.toContain('Result of the draw: you did not win');
    expect(verifyDraw(await file('drawn'))).toEqual([]);
    expect(await disagreements()).toEqual([]);
  });

  it('is nobody’s when it was closed after the list; the winner is told, and it is not passed on', async () => {
    await tend(at('2026-11-20T00:00'));
    for (const who of ['aoi', 'botan']) await apply(who, half);
    await tend(closing);
    await close(closing);
    await tend(drawing);
    const [first = '', second = ''] = await drawnOrder(['aoi', 'botan']);
    expect(await titles(first)).toContain('The slot you won is no longer available');
    await tend(confirming);
    expect(await wonBy(second)).toEqual([]);
    expect(verifyDraw(await file('drawn'))).toEqual([]);
    expect(await disagreements()).toEqual([]);
  });
});

it('a city hall that was shut down goes on where it stood, and winners have the time of an offer all the same', async () => {
  await tend(at('2026-11-20T00:00'));
  await apply('aoi', half);
  await tend(at('2026-12-30T12:00'));
  const all = ['We have received your application for the draw', 'You won in the draw', 'Your number in the draw'];
  expect((await titles('aoi')).sort()).toEqual(all);
  expect((await wonBy('aoi'))[0]?.reservation?.dueAt).toEqual(at('2026-12-31T12:00'));
  expect(await disagreements()).toEqual([]);
});
