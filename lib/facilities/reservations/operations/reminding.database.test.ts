import { expect, it } from 'vitest';
import { applicationOf, houseAt, later, now, part, resident } from '#lib/facilities/reservations/house.fixture';
import { cancel } from '#lib/facilities/reservations/operations/deciding';
import { move } from '#lib/facilities/reservations/operations/moving';
import { remindOfReservations } from '#lib/facilities/reservations/operations/reminding';
import { reserve } from '#lib/facilities/reservations/operations/reserving';
import { inboxOf } from '#lib/notifications/operations/inbox';
import { withDatabase } from '#lib/testing/database';

withDatabase();
const hanako = resident('hanako');
const titles = async () => (await inboxOf('hanako', 'ja')).map(({ title }) => title);
const at = (moment: string) => new Date(`${moment}+09:00`);
const useTomorrow = 'あしたは、予約した部屋を使う日です';
const holdEnds = '仮予約の期限が近づいています';

async function reserved(day: string, rules = {}, madeAt = now): Promise<string> {
  const made = await reserve(hanako, applicationOf('hanako', [part('kitchen', day, '09:00', '12:00')]), houseAt(madeAt, rules));
  const [first] = made.ok ? made.value : [];
  return first && 'reference' in first ? first.reference : '';
}

it('reminds once in the afternoon before the use, not in the morning, not at night', async () => {
  await reserved('2026-12-05');
  for (const moment of ['2026-12-03T13:00', '2026-12-04T11:59', '2026-12-04T21:00', '2026-12-05T13:00'])
    expect(await remindOfReservations(at(moment))).toBe(0);
  expect(await remindOfReservations(at('2026-12-04T12:00'))).toBe(1);
  expect(await remindOfReservations(at('2026-12-04T12:05'))).toBe(0);
  expect((await titles()).filter((title) => title === useTomorrow)).toHaveLength(1);
});

it('does not remind of what was reserved today, nor of what was cancelled', async () => {
  await reserved('2026-12-05', {}, at('2026-12-04T09:00'));
  const gone = await reserved('2026-12-06');
  await cancel(hanako, { reference: gone }, '', houseAt(later(1)));
  expect(await remindOfReservations(at('2026-12-04T13:00'))).toBe(0);
  expect(await remindOfReservations(at('2026-12-05T13:00'))).toBe(0);
});

it('reminds again of a use that was moved to another day', async () => {
  const reference = await reserved('2026-12-05');
  const noonBefore = at('2026-12-04T12:00');
  expect(await remindOfReservations(noonBefore)).toBe(1);
  const moved = await move(hanako, { reference }, part('kitchen', '2026-12-08', '09:00', '12:00'), houseAt(at('2026-12-04T13:00')));
  expect(moved.ok).toBe(true);
  expect(await remindOfReservations(at('2026-12-07T12:00'))).toBe(1);
});

it('reminds once of a hold that ends within a day; not of one of which he heard a moment ago', async () => {
  await reserved('2026-12-05', { holdHours: 72 });
  expect(await remindOfReservations(later(47))).toBe(0);
  expect(await remindOfReservations(later(49))).toBe(1);
  expect(await remindOfReservations(later(50))).toBe(0);
  expect((await titles()).filter((title) => title === holdEnds)).toHaveLength(1);
  await reserved('2026-12-12', { holdHours: 6 }, later(50));
  expect(await remindOfReservations(later(51))).toBe(0);
});
