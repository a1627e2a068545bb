import { expect, it } from 'vitest';
import { at, drawHouseAt, february, halfA, slot, wisher, wishes } from '#lib/facilities/draws/house.fixture';
import { applyToDraw } from '#lib/facilities/draws/operations/applying';
import { approveWin, confirmWin } from '#lib/facilities/draws/operations/confirming';
import { ownDraw } from '#lib/facilities/draws/operations/showing';
import { tendDraws } from '#lib/facilities/draws/operations/tending';
import type { DrawTerms } from '#lib/facilities/model';
import { resident } from '#lib/facilities/reservations/house.fixture';
import { cancel } from '#lib/facilities/reservations/operations/deciding';
import { withDatabase } from '#lib/testing/database';
import { atDesk } from '#lib/testing/people';

withDatabase();
/** Drawn on 11 December, to be confirmed by the 18th, paid by the 19th at 17:00. */
const terms: Partial<DrawTerms> = { payBy: { monthsBefore: 2, day: 19, time: '17:00' } };
const paid = { holdHours: 24, confirmedBy: 'staff' } as const;
const general = { by: 'staff', staff: atDesk('clerk', 'clerk', 'general') } as const;
let reference = '';

async function win(drawnAt: string) {
  const houseAt = (moment: string) => drawHouseAt(at(moment), terms);
  await tendDraws(houseAt('2026-11-20T00:00'));
  const applied = await applyToDraw(wisher('aoi'), february, wishes(slot(halfA, '2027-02-06')), houseAt('2026-12-05T12:00'));
  if (!applied?.ok) expect.fail('not applied');
  await tendDraws(houseAt(drawnAt));
  reference = (await ownDraw(applied.value, at(drawnAt)))?.wins[0]?.reservation?.reference ?? '';
}

const confirmed = (moment: string, rules = {}) =>
  confirmWin(resident('aoi'), { reference }, drawHouseAt(at(moment), terms, { ...paid, ...rules }));

it.each([
  ['long before the day of payment, until then', '2026-12-12T10:00', '2026-12-19T17:00'],
  ['so late that the hours of a hold go nearly as far', '2026-12-18T16:00', '2026-12-19T17:00'],
  ['so late that its own hours are longer', '2026-12-18T16:59', '2026-12-20T16:59', 48],
])('is held to be paid: confirmed %s', async (_, moment, until, holdHours = 24) => {
  await win('2026-12-11T10:00');
  expect(await confirmed(moment, { holdHours })).toMatchObject({ ok: true, value: { state: 'held', offered: false, dueAt: at(until) } });
});

it('is not lost at once when it is drawn after its day of payment: it has the hours of a hold', async () => {
  await win('2026-12-20T12:00');
  expect(await confirmed('2026-12-20T13:00')).toMatchObject({ ok: true, value: { state: 'held', dueAt: at('2026-12-21T13:00') } });
});

it('keeps its day of payment through an approval', async () => {
  await win('2026-12-11T10:00');
  const rules = { ...paid, needsApproval: true };
  expect(await confirmed('2026-12-12T10:00', rules)).toMatchObject({ value: { state: 'requested' } });
  const approved = await approveWin(general, { reference }, drawHouseAt(at('2026-12-13T10:00'), terms, rules));
  expect(approved).toMatchObject({ ok: true, value: { state: 'held', dueAt: at('2026-12-19T17:00') } });
});

it('is confirmed by a second tap as by the first, to nobody else, and not when it was given back', async () => {
  await win('2026-12-11T10:00');
  const first = await confirmed('2026-12-12T10:00');
  expect(await confirmed('2026-12-12T10:01')).toEqual(first);
  const other = await confirmWin(resident('botan'), { reference }, drawHouseAt(at('2026-12-12T10:02'), terms, paid));
  expect(other).toEqual({ ok: false, fault: 'not-found' });
  await cancel(resident('aoi'), { reference }, '', drawHouseAt(at('2026-12-12T11:00'), terms, paid));
  expect(await confirmed('2026-12-12T11:01')).toEqual({ ok: false, fault: 'state-wrong' });
});
