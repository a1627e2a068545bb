import { expect, it } from 'vitest';
import { write } from '#db/client';
import { disagreements } from '#lib/facilities/reservations/agreement.fixture';
import { blockRoom } from '#lib/facilities/reservations/block.fixture';
import { freeTimes } from '#lib/facilities/reservations/free.fixture';
import { applicationOf, clerk, houseAt, later, now, part, resident, staff } from '#lib/facilities/reservations/house.fixture';
import { callOff, unblockRoom } from '#lib/facilities/reservations/operations/blocking';
import { cancel, confirm } from '#lib/facilities/reservations/operations/deciding';
import { ownReservations } from '#lib/facilities/reservations/operations/looking';
import { move } from '#lib/facilities/reservations/operations/moving';
import { reserve } from '#lib/facilities/reservations/operations/reserving';
import { offerWaiting, releaseDue, tendReservations } from '#lib/facilities/reservations/operations/tending';
import { joinLine, leaveLine, waitingOf } from '#lib/facilities/reservations/operations/waiting';
import { spanOf } from '#lib/facilities/reservations/rules';
import { addWish } from '#lib/facilities/reservations/waiting/store';
import { inboxOf } from '#lib/notifications/operations/inbox';
import { withDatabase } from '#lib/testing/database';
import { atDesk } from '#lib/testing/people';

withDatabase();
const house = houseAt(now);
const day = '2026-12-01';
const spanAt = (from: string, to: string) => spanOf({ day, from, to }) ?? { begins: 0, ends: 0 };
const free = (cells = ['hall/a', 'hall/b']) => freeTimes(cells, { day, from: '00:00', to: '24:00' });
const stateOf = async (who: string, at = now) =>
  (await ownReservations(resident(who), at)).map(({ state, offered }) => (offered ? 'offered' : state));

async function reserves(who: string, room: string, from: string, to: string, on = house) {
  const answer = await reserve(resident(who), applicationOf(who, [part(room, day, from, to)]), on);
  const [one] = answer.ok ? answer.value : [];
  return one && 'reference' in one ? one.reference : '';
}
function waits(who: string, room: string, from: string, to: string, on = house) {
  const { key: _, parts: __, together: ___, ...asked } = applicationOf(who, []);
  return joinLine(resident(who), { ...asked, part: part(room, day, from, to) }, on);
}

it('holds what is given up for the first in line whose wish fits, and then for the next', async () => {
  const reference = await reserves('hanako', 'hall', '09:00', '12:00');
  expect(await waits('whole-day', 'hall', '09:00', '17:00')).toEqual({ ok: true, value: expect.any(Number) });
  await reserves('ken', 'hall-b', '13:00', '14:00');
  await waits('first', 'hall-a', '10:00', '12:00');
  await waits('second', 'hall', '09:00', '11:00');
  await waits('third', 'hall-b', '11:00', '12:00');
  await cancel(resident('hanako'), { reference }, '', house);
  expect(await Promise.all(['whole-day', 'first', 'second', 'third'].map((who) => stateOf(who)))).toEqual([
    [],
    ['offered'],
    [],
    ['offered'],
  ]);
  expect((await inboxOf('first', 'ja'))[0]).toMatchObject({
    title: 'お待ちの部屋が空きました',
    body: expect.stringContaining('11月22日（日） 12:00まで取り置きます'),
  });
  const [own] = await ownReservations(resident('first'), now);
  expect(await releaseDue(later(23.9))).toBe(0);
  const accepted = await confirm(
    resident('third'),
    { reference: (await ownReservations(resident('third'), now))[0]?.reference ?? '' },
    houseAt(later(1), { holdHours: 48 }),
  );
  expect(accepted).toMatchObject({ value: { state: 'held', offered: false, dueAt: later(49) } });
  // The first does not answer: the second, who wants the hall from nine to eleven, is next.
  expect(await releaseDue(later(24))).toBe(1);
  expect(await stateOf('second')).toEqual(['offered']);
  expect(await confirm(resident('first'), { reference: own?.reference ?? '' }, house)).toEqual({ ok: false, fault: 'state-wrong' });
  expect(await disagreements()).toEqual([]);
});

it('lets nobody wait who need not, or twice; whoever leaves the line is passed over', async () => {
  expect(await waits('first', 'hall', '09:00', '12:00')).toEqual({ ok: false, fault: 'free' });
  const reference = await reserves('hanako', 'hall', '09:00', '12:00');
  const place = await waits('first', 'hall', '09:00', '12:00');
  expect(await waits('first', 'hall', '09:00', '12:00')).toEqual({ ok: false, fault: 'waiting' });
  expect(await waits('first', 'hall', '09:00', '09:00')).toEqual({ ok: false, fault: 'time-wrong' });
  await waits('second', 'hall', '09:00', '12:00');
  expect(await leaveLine(resident('second'), place.ok ? place.value : 0, house)).toBe(false);
  expect(await leaveLine(resident('first'), place.ok ? place.value : 0, house)).toBe(true);
  await cancel(resident('hanako'), { reference }, '', house);
  expect([await stateOf('first'), await stateOf('second'), await waitingOf('second')]).toEqual([[], ['offered'], []]);
});

it('offers what a move gives up, and forgets wishes whose time has begun', async () => {
  const reference = await reserves('hanako', 'hall', '09:00', '12:00');
  await waits('first', 'hall', '11:00', '12:00');
  await move(resident('hanako'), { reference }, part('hall', day, '08:00', '11:00'), house);
  expect(await stateOf('first')).toEqual(['offered']);
  await waits('second', 'hall', '08:00', '09:00');
  await tendReservations(new Date(`${day}T08:00:00+09:00`));
  expect(await waitingOf('second')).toEqual([]);
  expect(await disagreements()).toEqual([]);
});

it('offers what became free while somebody was joining the line', async () => {
  const place = { room: 'hall', cells: ['hall/a', 'hall/b'], ...spanAt('09:00', '12:00') };
  const occupied = { occupiedFrom: place.begins, occupiedUntil: place.ends, offerHours: 24, joinedAt: now };
  const request = { name: null, phone: null, applicantClass: 'resident', people: 8, purpose: '', quotation: {} };
  const wish = { ...place, ...occupied, request, applicant: 'resident/first', residentId: 'first', groupId: null };
  await write((writer) => addWish(writer, wish));
  expect([await offerWaiting(later(1)), await offerWaiting(later(1)), await stateOf('first')]).toEqual([1, 0, ['offered']]);
  expect(await disagreements()).toEqual([]);
});

it.each([
  ['a hold that was not confirmed', { holdHours: 24 }, later(24), '仮予約が取り消されました'],
  ['an application nobody decided', { needsApproval: true }, new Date(`${day}T09:00:00+09:00`), '予約の申し込みが時間切れになりました'],
  ['a use to which nobody came', { noShowAfter: 30 }, new Date(`${day}T09:30:00+09:00`), '予約が取り消されました'],
])('releases by itself %s, once', async (_, rules, due, title) => {
  await reserves('hanako', 'hall', '09:00', '12:00', houseAt(now, rules));
  expect(await releaseDue(new Date(due.getTime() - 1))).toBe(0);
  expect((await Promise.all([releaseDue(due), releaseDue(due)])).sort()).toEqual([0, 1]);
  expect((await inboxOf('hanako', 'ja'))[0]?.title).toBe(title);
  expect(await free()).toEqual(['00:00–24:00']);
  expect(await disagreements()).toEqual([]);
});

const maintenance = { room: 'hall-a', span: spanAt('08:00', '11:00'), reason: '照明の工事', cancelling: false };

it('closes a room that is not reserved, and opens it again for whoever waits', async () => {
  const reference = await reserves('hanako', 'hall', '09:00', '12:00');
  expect(await blockRoom(clerk, maintenance, house)).toEqual({ ok: false, fault: { code: 'reserved', references: [reference] } });
  await cancel(resident('hanako'), { reference }, '', house);
  const block = await blockRoom(clerk, maintenance, house);
  expect([await reserves('taro', 'hall', '10:00', '12:00'), await free(['hall/a'])]).toEqual(['', ['00:00–08:00', '11:00–24:00']]);
  await waits('taro', 'hall', '10:00', '12:00');
  expect(await unblockRoom(atDesk('o', 'clerk', 'tax'), block.ok ? block.value : '', house)).toBe(false);
  expect(await unblockRoom(clerk, block.ok ? block.value : '', house)).toBe(true);
  expect(await stateOf('taro')).toEqual(['offered']);
  expect(await disagreements()).toEqual([]);
});

it.each([
  ['for more than a month', { span: { begins: 0, ends: 32 * 96 } }, 'time-wrong'],
  ['without a reason', { reason: ' ' }, 'reason-missing'],
  ['that is not there', { room: 'attic' }, 'not-found'],
])('does not close a room %s', async (_, wrong, code) => {
  expect(await blockRoom(clerk, { ...maintenance, ...wrong }, house)).toMatchObject({ fault: { code } });
});

it('keeps a place closed that a second block covers, and one that its last user’s preparation left', async () => {
  const first = await blockRoom(clerk, maintenance, house);
  await blockRoom(clerk, { ...maintenance, room: 'hall', span: spanAt('10:00', '13:00') }, house);
  await unblockRoom(clerk, first.ok ? first.value : '', house);
  expect(await free(['hall/a'])).toEqual(['00:00–10:00', '13:00–24:00']);
  const reference = await reserves('hanako', 'kitchen', '09:00', '12:00', houseAt(now, { prepareAfter: 60 }));
  const after = await blockRoom(clerk, { ...maintenance, room: 'kitchen', span: spanAt('12:00', '15:00') }, house);
  expect(after.ok).toBe(true);
  await cancel(resident('hanako'), { reference }, '', house);
  expect(await free(['kitchen'])).toEqual(['00:00–12:00', '15:00–24:00']);
  expect(await disagreements()).toEqual([]);
});

it('calls off everything in a typhoon, each with a notice, and nobody reserves meanwhile', async () => {
  const hours = Array.from(
    { length: 12 },
    (_, at) => [`${String(at + 8).padStart(2, '0')}:00`, `${String(at + 9).padStart(2, '0')}:00`] as const,
  );
  for (const [from, to] of hours) for (const room of ['hall-a', 'hall-b']) await reserves(`${room}-${from}`, room, from, to);
  await reserves('night', 'kitchen', '21:00', '22:00');
  const closed = { span: spanAt('08:00', '21:00'), reason: '台風のため', cancelling: true };
  const closing = ['hall', 'kitchen', 'attic'].map((room) => blockRoom(clerk, { room, ...closed }, house));
  const meanwhile = Promise.all(hours.map(([from, to]) => reserves('hasty', 'hall-a', from, to)));
  expect((await Promise.all(closing)).map(({ ok }) => ok)).toEqual([true, true, false]);
  await meanwhile;
  expect(await free()).toEqual(['00:00–08:00', '21:00–24:00']);
  expect(await Promise.all([stateOf('hall-a-08:00'), stateOf('hall-b-19:00'), stateOf('night')])).toEqual([
    ['cancelled'],
    ['cancelled'],
    ['confirmed'],
  ]);
  const told = await inboxOf('hall-b-19:00', 'ja');
  expect(told.find(({ title }) => title === '市が予約を取り消しました')?.body).toContain('台風のため');
  expect(await callOff(now)).toBe(0);
  expect(await disagreements()).toEqual([]);
});

it('lets staff put somebody without an account into the line', async () => {
  await reserves('hanako', 'hall', '09:00', '12:00');
  const { key: _, parts: __, together: ___, ...asked } = applicationOf('', []);
  const guest = { ...asked, applicant: { name: '浜田', phone: '0153-00-0000' }, part: part('hall', day, '09:00', '12:00') };
  expect((await joinLine(staff, guest, house)).ok).toBe(true);
  expect(await joinLine(resident('hanako'), guest, house)).toEqual({ ok: false, fault: 'not-allowed' });
});
