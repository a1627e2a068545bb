import { beforeEach, expect, it } from 'vitest';
import { clerk, day, meeting1, now, openCity, reservedBy, stranger } from '#lib/facilities/desk/city.fixture';
import { checkInAtDesk } from '#lib/facilities/desk/operations/checking-in';
import { houseNow } from '#lib/facilities/operations/house';
import { cancel, confirm } from '#lib/facilities/reservations/operations/deciding';
import { withDatabase } from '#lib/testing/database';

withDatabase();
beforeEach(openCity);

const staff = { by: 'staff', staff: clerk } as const;
const at = (time: string, on = day) => new Date(`${on}T${time}:00+09:00`);
const faultAt = async (code: string, moment: Date, who = clerk) => {
  const checked = await checkInAtDesk(who, code, moment);
  return checked.ok ? checked.value.state : checked.fault;
};

it('begins a use, from a receipt number however it is typed', async () => {
  const reference = await reservedBy('hanako', meeting1, '13:00', '17:00');
  await confirm(staff, { reference }, houseNow(now));
  expect(await faultAt(` ${reference.toLowerCase().replace('-', ' ')}`, at('12:30'))).toBe('used');
});

it('says at the counter why a use cannot begin', async () => {
  const reference = await reservedBy('hanako', meeting1, '13:00', '17:00');
  expect(await faultAt(reference, at('13:00'))).toBe('not-confirmed');
  await confirm(staff, { reference }, houseNow(now));
  expect(await faultAt(reference, at('12:29'))).toBe('too-early');
  expect(await faultAt(reference, at('13:00', '2026-12-01'))).toBe('wrong-day');
  expect(await faultAt(reference, at('13:00', '2026-12-03'))).toBe('wrong-day');
  expect(await faultAt(reference, at('17:00'))).toBe('too-late');
  expect(await faultAt(reference, at('13:00'), stranger)).toBe('not-found');
  expect(await faultAt('ZZZZ-ZZZZ', at('13:00'))).toBe('not-found');
  expect(await faultAt('', at('13:00'))).toBe('not-found');
  expect(await faultAt(reference, at('13:00'))).toBe('used');
  expect(await faultAt(reference, at('13:05'))).toBe('already-used');
  const other = await reservedBy('taro', meeting1, '18:00', '22:00');
  await cancel(staff, { reference: other }, '申し出により', houseNow(now), 'applicant');
  expect(await faultAt(other, at('18:00'))).toBe('gone');
});
