import { expect, it } from 'vitest';
import { at, drawHouseAt, february, halfA, register, slot, wisher, wishes } from '#lib/facilities/draws/house.fixture';
import { applyToDraw } from '#lib/facilities/draws/operations/applying';
import { publishedDraw } from '#lib/facilities/draws/operations/showing';
import { tendDraws } from '#lib/facilities/draws/operations/tending';
import { inboxOf } from '#lib/notifications/operations/inbox';
import { withDatabase } from '#lib/testing/database';

withDatabase();

it('lists no group whose registration is over by then, and tells whoever applied for it', async () => {
  await tendDraws(drawHouseAt(at('2026-11-20T00:00')));
  await register('choir');
  await register('ended', { state: 'ended' });
  await register('expired', { validUntil: '2026-12-10' });
  const applied = [['aoi', 'choir'] as const, ['botan', 'ended'] as const, ['chika', 'expired'] as const, ['dan', 'gone'] as const];
  for (const [who, as] of applied) {
    const form = { ...wishes(slot(halfA, '2027-02-06')), as };
    expect(await applyToDraw(wisher(who, [as]), february, form, drawHouseAt(at('2026-12-05T12:00')))).toMatchObject({ ok: true });
  }
  await tendDraws(drawHouseAt(at('2026-12-11T00:00')));
  expect(JSON.parse((await publishedDraw(february, 'closed')) ?? '{}').entries).toHaveLength(1);
  const told = async (who: string) => (await inboxOf(who, 'en')).map(({ title }) => title)[0];
  expect(await Promise.all(applied.map(([who]) => told(who)))).toEqual([
    'Your number in the draw',
    ...Array(3).fill('Your group is not in the draw'),
  ]);
  await tendDraws(drawHouseAt(at('2026-12-11T10:00')));
  expect(await told('botan')).toBe('Your group is not in the draw');
});
