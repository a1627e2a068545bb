import { expect, it } from 'vitest';
import { read } from '#db/client';
import { findRecords } from '#lib/audit/operations';
import { disagreements } from '#lib/facilities/reservations/agreement.fixture';
import { freeTimes } from '#lib/facilities/reservations/free.fixture';
import { applicationOf, clerk, houseAt, later, now, part, resident, roomNamed, staff } from '#lib/facilities/reservations/house.fixture';
import { cancel } from '#lib/facilities/reservations/operations/deciding';
import { freeRooms, ownReservations, showReservation } from '#lib/facilities/reservations/operations/looking';
import { reserve, reserveWeekly } from '#lib/facilities/reservations/operations/reserving';
import { momentOfQuarter, slotOf } from '#lib/facilities/reservations/rules';
import { findReservation } from '#lib/facilities/reservations/store';
import { newKey } from '#lib/id';
import { inboxOf } from '#lib/notifications/operations/inbox';
import { withDatabase } from '#lib/testing/database';
import { atDesk } from '#lib/testing/people';

withDatabase();
const hanako = resident('hanako');
const house = houseAt(now);
const morning = part('hall', '2026-12-01', '09:00', '12:00');
const reference = (answer: Awaited<ReturnType<typeof reserve>>, place = 0) => {
  const one = answer.ok ? answer.value[place] : undefined;
  return one && 'reference' in one ? one.reference : '';
};

it('reserves, writes it down and tells it', async () => {
  const answer = await reserve(hanako, applicationOf('hanako', [morning]), house);
  const shown = await showReservation(hanako, reference(answer), house);
  expect(shown?.reservation).toMatchObject({ room: 'hall', state: 'confirmed', people: 8, quotation: { total: 500 }, dueAt: null });
  expect(shown?.events).toMatchObject([{ act: 'made', by: 'applicant', state: 'confirmed' }]);
  expect((await ownReservations(hanako, now)).map(slotOf)).toEqual([morning.slot]);
  expect(await inboxOf('hanako', 'ja')).toMatchObject([
    {
      title: '部屋の予約ができました',
      body: expect.stringContaining('12月1日（火）の9:00から12:00まで'),
      path: `/reservations/${reference(answer)}`,
    },
  ]);
  expect(await showReservation(resident('taro'), reference(answer), house)).toBeUndefined();
  expect(await disagreements()).toEqual([]);
});

it.each([
  ['a hold, until so many hours later', { holdHours: 48 }, 'held', later(48)],
  ['a hold, until it begins at the latest', { holdHours: 1000 }, 'held', new Date('2026-12-01T09:00:00+09:00')],
  ['a request, until it begins', { needsApproval: true, holdHours: 48 }, 'requested', new Date('2026-12-01T09:00:00+09:00')],
  ['a reservation, until nobody has come', { noShowAfter: 30 }, 'confirmed', new Date('2026-12-01T09:30:00+09:00')],
])('begins as the room wants it: %s', async (_, rules, state, dueAt) => {
  const answer = await reserve(hanako, applicationOf('hanako', [morning]), houseAt(now, rules));
  expect(await findReservation(read, reference(answer))).toMatchObject({ state, dueAt });
});

it('gives a repeat of the same form the same answer, one after another and at once', async () => {
  const application = applicationOf('hanako', [morning]);
  const answers = await Promise.all([1, 2, 3].map(() => reserve(hanako, application, house)));
  answers.push(await reserve(hanako, application, house));
  expect(new Set(answers.map((answer) => reference(answer))).size).toBe(1);
  expect(await ownReservations(hanako, now)).toHaveLength(1);
  // The key is that person's: another with the same one is another.
  expect(await reserve(resident('taro'), { ...application, applicant: { residentId: 'taro' } }, house)).toMatchObject({
    fault: { code: 'taken' },
  });
});

it('takes all or nothing, or each by itself', async () => {
  const noon = part('hall', '2026-12-01', '13:00', '17:00');
  await reserve(resident('taro'), applicationOf('taro', [part('hall-a', '2026-12-01', '16:00', '17:00')]), house);
  expect(await reserve(hanako, applicationOf('hanako', [morning, noon]), house)).toEqual({
    ok: false,
    fault: { code: 'taken', parts: [1] },
  });
  expect(await ownReservations(hanako, now)).toEqual([]);
  const each = await reserve(hanako, applicationOf('hanako', [noon, morning], { together: false }), house);
  expect(each).toEqual({ ok: true, value: [{ taken: true }, { reference: expect.any(String) }] });
  expect((await ownReservations(hanako, now)).map(slotOf)).toEqual([morning.slot]);
  expect(await disagreements()).toEqual([]);
});

it.each([
  ['a room that is not there', [part('attic', '2026-12-01', '09:00', '12:00')], 'room-gone'],
  ['a day that does not exist', [part('hall', '2027-02-29', '09:00', '12:00')], 'time-wrong'],
  ['a time off the grid', [part('hall', '2026-12-01', '09:10', '12:00')], 'time-wrong'],
  ['an end before the beginning', [part('hall', '2026-12-01', '12:00', '09:00')], 'time-wrong'],
  ['more than a day', [part('hall', '2026-12-01', '12:00', '24:15')], 'time-wrong'],
  ['what has begun', [part('hall', '2026-11-21', '12:00', '13:00')], 'past'],
  ['the same twice', [morning, part('hall-b', '2026-12-01', '11:00', '13:00')], 'overlapping'],
  ['too many times', Array.from({ length: 11 }, (_, at) => part('hall', `2026-12-${at + 10}`, '09:00', '12:00')), 'too-many'],
])('refuses %s', async (_, parts, code) => {
  expect(await reserve(hanako, applicationOf('hanako', parts), house)).toMatchObject({ ok: false, fault: { code } });
});

it('takes the last quarter of a day and 29 February', async () => {
  const leap = part('hall', '2028-02-29', '23:45', '24:00');
  const answer = await reserve(hanako, applicationOf('hanako', [leap]), house);
  const kept = await findReservation(read, reference(answer));
  expect(kept && [slotOf(kept), momentOfQuarter(kept.ends)]).toEqual([leap.slot, new Date('2028-03-01T00:00:00+09:00')]);
});

it('reserves for oneself and one’s groups only; staff for anybody in rooms of their office, in the audit records', async () => {
  const inGroup = applicationOf('hanako', [morning], { applicant: { residentId: 'hanako', groupId: 'choir' } });
  expect(await reserve(hanako, inGroup, house)).toMatchObject({ fault: { code: 'not-allowed' } });
  expect(await reserve(hanako, applicationOf('taro', [morning]), house)).toMatchObject({ fault: { code: 'not-allowed' } });
  const guest = applicationOf('', [morning], { applicant: { name: '菅野 花子', phone: '0153-00-0000' } });
  expect(await reserve(hanako, guest, house)).toMatchObject({ fault: { code: 'not-allowed' } });
  const elsewhere = atDesk('other', 'clerk', 'tax');
  expect(await reserve({ by: 'staff', staff: elsewhere }, guest, house)).toMatchObject({ fault: { code: 'not-allowed' } });
  const byPhone = await reserve(staff, guest, house);
  expect(await findReservation(read, reference(byPhone))).toMatchObject({ name: '菅野 花子', residentId: null });
  expect(await findRecords({})).toMatchObject([
    { act: 'reservations.made', subject: `reservation/${reference(byPhone)}`, actor: clerk.id },
  ]);
  expect(
    (await reserve(resident('hanako', ['choir']), { ...inGroup, parts: [part('kitchen', '2026-12-01', '09:00', '12:00')] }, house)).ok,
  ).toBe(true);
  expect(await ownReservations(resident('taro', ['choir']), now)).toHaveLength(1);
  expect(await disagreements()).toEqual([]);
});

it('writes down what a deputy did, for the one he did it for', async () => {
  const times = { createdAt: now, expiresAt: later(24), acceptedAt: now, endedAt: null };
  const names = { principalId: 'hanako', deputyId: 'taro', deputyName: '太郎', principalName: '花子' };
  const deputation = { id: 'for-hanako', ...names, scopes: ['reservations'] as const, ...times };
  await reserve({ ...hanako, deputation }, applicationOf('hanako', [morning]), house);
  const titles = (await inboxOf('hanako', 'ja')).map(({ title }) => title);
  expect(titles.sort()).toEqual([expect.stringContaining('太郎'), '部屋の予約ができました']);
});

it('keeps to limits where ten windows are open', async () => {
  const atMostTwo = (all: readonly unknown[]) => all.length <= 2;
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, at) =>
      reserve(hanako, applicationOf('hanako', [part('hall', `2026-12-1${at}`, '09:00', '12:00')]), house, atMostTwo),
    ),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(2);
  expect(answers.filter((answer) => !answer.ok && answer.fault.code === 'limit')).toHaveLength(8);
  const [own] = await ownReservations(hanako, now);
  await cancel(hanako, { reference: own?.reference ?? '' }, '', house);
  expect((await reserve(hanako, applicationOf('hanako', [part('hall', '2026-12-20', '09:00', '12:00')]), house, atMostTwo)).ok).toBe(true);
  expect(await disagreements()).toEqual([]);
});

it('reserves every week, and says which days it skipped and why', async () => {
  const { parts: _, together: __, ...asked } = applicationOf('hanako', []);
  await reserve(resident('taro'), applicationOf('taro', [part('hall', '2026-12-08', '10:00', '11:00')]), house);
  const closedOn = (day: string) => (day === '2026-12-29' ? ('year-end' as const) : undefined);
  const weekly = { ...asked, room: 'hall', first: morning.slot, weeks: 5, closedOn, quotationOf: () => ({ yen: 500 }) };
  const answer = await reserveWeekly(hanako, weekly, house);
  expect(answer).toMatchObject({ value: { made: [{ day: '2026-12-01' }, { day: '2026-12-15' }, { day: '2026-12-22' }] } });
  expect(answer.ok && answer.value.skipped).toEqual([
    { day: '2026-12-08', reason: 'taken' },
    { day: '2026-12-29', reason: 'year-end' },
  ]);
  const told = await inboxOf('hanako', 'ja');
  expect(told).toHaveLength(1);
  expect(told[0]?.body).toContain('ほかに2件あります。');
  expect(await disagreements()).toEqual([]);
});

it('tells what is free, with preparation', async () => {
  const rules = { prepareBefore: 20, prepareAfter: 30 };
  await reserve(hanako, applicationOf('hanako', [part('hall-a', '2026-12-01', '10:00', '12:00')]), houseAt(now, rules));
  const free = (cells: string[]) => freeTimes(cells, { day: '2026-12-01', from: '09:00', to: '17:00' });
  expect(await free(['hall/a', 'hall/b'])).toEqual(['09:00–09:30', '12:30–17:00']);
  expect(await free(['hall/b'])).toEqual(['09:00–17:00']);
  const rooms = ['hall', 'hall-a', 'hall-b', 'kitchen'].flatMap((name) => roomNamed(name, rules) ?? []);
  const freeAt = async (from: string, to: string) => (await freeRooms(rooms, { day: '2026-12-01', from, to })).map(({ room }) => room);
  expect(await freeAt('11:00', '13:00')).toEqual(['hall-b', 'kitchen']);
  expect(await freeAt('12:30', '13:30')).toEqual(['hall-b', 'kitchen']);
  expect(await freeAt('13:00', '13:30')).toEqual(['hall', 'hall-a', 'hall-b', 'kitchen']);
});

const people = Array.from({ length: 50 }, (_, at) => `person-${at}`);
it.each([
  ['on one slot', () => morning],
  ['on overlapping times', (at: number) => part('hall', '2026-12-01', `09:${['00', '15', '30', '45'][at % 4]}`, '12:00')],
  [
    'on the hall and its halves, which overlap in one',
    (at: number) => part(at % 2 === 0 ? 'hall' : 'hall-a', '2026-12-01', '09:00', '12:00'),
  ],
])('gives one place to exactly one of fifty at once, %s', async (_, wish) => {
  const answers = await Promise.all(
    people.map((one, at) => reserve(resident(one), applicationOf(one, [wish(at)], { key: newKey() }), house)),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.filter((answer) => !answer.ok && answer.fault.code === 'taken')).toHaveLength(49);
  expect(await disagreements()).toEqual([]);
});

it('gives both halves of a hall, or the hall, to fifty at once', async () => {
  const rooms = ['hall', 'hall-a', 'hall-b'];
  const answers = await Promise.all(
    people.map((one, at) => reserve(resident(one), applicationOf(one, [{ ...morning, room: rooms[at % 3] ?? '' }]), house)),
  );
  const winners = answers.flatMap((answer, at) => (answer.ok ? [rooms[at % 3]] : []));
  expect([['hall'], ['hall-a', 'hall-b'], ['hall-b', 'hall-a']]).toContainEqual(winners);
  expect(await disagreements()).toEqual([]);
});
