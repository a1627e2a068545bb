import { describe, expect, it } from 'vitest';
import { at, drawHouseAt, drawRoom, drawsOf, february, halfA, slot, wisher, wishes } from '#lib/facilities/draws/house.fixture';
import { applyToDraw } from '#lib/facilities/draws/operations/applying';

import { tendDraws } from '#lib/facilities/draws/operations/tending';
import type { RoomFacts } from '#lib/facilities/model';
import { disagreements } from '#lib/facilities/reservations/agreement.fixture';
import { inboxOf } from '#lib/notifications/operations/inbox';
import { withDatabase } from '#lib/testing/database';

withDatabase();
const half = slot(halfA, '2027-02-06');
const [applying, closing] = [at('2026-12-05T12:00'), at('2026-12-11T00:00')];
const [drawing, confirming] = [at('2026-12-11T10:00'), at('2026-12-18T17:00')];
const wonBy = async (who: string) => (await drawsOf(who, [], drawing)).flatMap(({ wins }) => wins);
const apply = async (who: string) => {
  expect(await applyToDraw(wisher(who), february, wishes(half), drawHouseAt(applying))).toMatchObject({ ok: true });
};

it('costs a winner what his use costs', async () => {
  await tendDraws(drawHouseAt(at('2026-11-20T00:00')));
  const commercial = { ...wishes(half), use: 'commercial' };
  expect(await applyToDraw(wisher('aoi'), february, commercial, drawHouseAt(applying))).toMatchObject({ ok: true });
  await tendDraws(drawHouseAt(drawing));
  expect(await wonBy('aoi')).toMatchObject([{ reservation: { quotation: { use: 'commercial', total: 1650 * 4 } } }]);
  expect(await disagreements()).toEqual([]);
});

describe('a room whose rules changed between the list and the draw', () => {
  const changed = (now: Date, rules: Partial<RoomFacts>) => {
    const house = drawHouseAt(now);
    return { ...house, rooms: house.rooms.map((room) => ({ ...room, facts: { ...room.facts, ...rules } })) };
  };
  const facts = drawRoom(halfA).facts;

  it.each<[string, Partial<RoomFacts>]>([
    ['it is drawn no more', { reserving: { ...facts.reserving, way: { kind: 'first-come' } } }],
    ['its slot is at another time', { slots: facts.slots.filter(({ id }) => id !== 'morning') }],
  ])('costs what it costs: %s', async (_, rules) => {
    await tendDraws(drawHouseAt(at('2026-11-20T00:00')));
    await apply('aoi');
    await tendDraws(drawHouseAt(closing));
    await tendDraws(changed(drawing, rules));
    expect(await wonBy('aoi')).toMatchObject([{ reservation: { quotation: { total: 1650 } } }]);
    expect(await disagreements()).toEqual([]);
  });

  it('is nobody’s where it has no price any more, and never free of charge', async () => {
    await tendDraws(drawHouseAt(at('2026-11-20T00:00')));
    for (const who of ['aoi', 'botan']) await apply(who);
    await tendDraws(drawHouseAt(closing));
    await tendDraws(changed(drawing, { fees: [] }));
    const wins = async () => [await wonBy('aoi'), await wonBy('botan')].toSorted((one, other) => other.length - one.length);
    expect(await wins()).toMatchObject([[{ reservation: undefined }], []]);
    const told = await Promise.all(['aoi', 'botan'].map(async (who) => (await inboxOf(who, 'en')).map(({ title }) => title)));
    expect(told.flat().filter((title) => title === 'The slot you won is no longer available')).toHaveLength(1);
    await tendDraws(changed(confirming, { fees: [] }));
    expect(await wins()).toMatchObject([[{ reservation: undefined }], []]);
    expect(await disagreements()).toEqual([]);
  });
});
