import { beforeEach, expect, it } from 'vitest';
import { read, write } from '#db/client';
import { residents } from '#db/schema';
import { disagreements } from '#lib/facilities/reservations/agreement.fixture';
import { blockRoom } from '#lib/facilities/reservations/block.fixture';
import { takenQuarters } from '#lib/facilities/reservations/claims/store';
import { applicationOf, clerk, houseAt, later, now, part, resident, staff } from '#lib/facilities/reservations/house.fixture';
import { reservationKeptDays } from '#lib/facilities/reservations/model';
import { cancel } from '#lib/facilities/reservations/operations/deciding';
import { exportReservations, forgetReservations } from '#lib/facilities/reservations/operations/keeping';
import { reserve } from '#lib/facilities/reservations/operations/reserving';
import { joinLine } from '#lib/facilities/reservations/operations/waiting';
import { spanOf } from '#lib/facilities/reservations/rules';
import { eventsOf, findReservation } from '#lib/facilities/reservations/store';
import { forgetResidents } from '#lib/residents/operations/forgetting';
import { exportOwnData, leave } from '#lib/residents/operations/leaving';
import { withDatabase } from '#lib/testing/database';

withDatabase();
const hanako = resident('hanako');
const session = { id: 's', token: 't', startedAt: now, isShared: false };
const signedIn = { residentId: 'hanako', locale: 'ja', email: undefined, source: '', session } as const;
const typed = { confirmation: '消します', word: '消します' };
const house = houseAt(now);

async function reserved(day: string, who = 'hanako', groupId?: string) {
  const applicant = groupId === undefined ? { residentId: who } : { residentId: who, groupId };
  const sent = applicationOf(who, [part('hall', day, '09:00', '12:00')], { applicant });
  const answer = await reserve(resident(who, groupId === undefined ? [] : [groupId]), sent, house);
  const [one] = answer.ok ? answer.value : [];
  return one && 'reference' in one ? one.reference : '';
}

beforeEach(async () => {
  const dates = { createdAt: now, updatedAt: now, seenAt: now };
  await write(async (writer) => {
    await writer
      .insert(residents)
      .values({ id: 'hanako', name: '', email: 'hanako@city.example', emailVerified: false, locale: 'ja', ...dates });
  });
});

it('gives a resident his reservations and wishes along, as they are', async () => {
  const reference = await reserved('2026-12-01');
  await cancel(hanako, { reference }, '', house);
  await reserved('2026-12-02', 'taro');
  const { key: _, parts: __, together: ___, ...asked } = applicationOf('hanako', []);
  await joinLine(hanako, { ...asked, part: part('hall', '2026-12-02', '10:00', '11:00') }, house);
  const all = await exportOwnData(signedIn, now);
  expect(all.reservations).toMatchObject([
    {
      reference,
      state: 'cancelled',
      purpose: '練習',
      time: { day: '2026-12-01', from: '09:00' },
      events: [{ act: 'made' }, { act: 'cancelled' }],
    },
  ]);
  expect(all.waiting).toMatchObject([{ room: 'hall', people: 8, time: { day: '2026-12-02', from: '10:00' } }]);
});

it('keeps what is still to come of a resident who leaves until it is over, and nothing of the rest', async () => {
  const reference = await reserved('2026-12-01');
  expect(await leave(signedIn, typed, now)).toMatchObject({
    value: [{ what: 'reservation', reference, until: new Date('2026-12-01T12:00:00+09:00') }],
  });
  expect((await findReservation(read, reference))?.residentId).toBe('hanako');
  expect((await forgetResidents(new Date('2026-12-01T11:59:00+09:00'))).closed).toBe(0);
  expect((await forgetResidents(new Date('2026-12-01T12:00:00+09:00'))).closed).toBe(1);
  expect(await findReservation(read, reference)).toMatchObject({ residentId: null, purpose: '', people: 8 });
});

it('forgets at once whose past and cancelled reservations were when he leaves; his group keeps its own', async () => {
  const reference = await reserved('2026-12-01');
  const ofGroup = await reserved('2026-12-02', 'hanako', 'choir');
  for (const one of [reference, ofGroup]) await cancel(staff, { reference: one }, '花子さんの申し出', house, 'applicant');
  expect(await leave(signedIn, typed, now)).toEqual({ ok: true, value: [] });
  expect(await findReservation(read, reference)).toMatchObject({ residentId: null, purpose: '' });
  expect(await findReservation(read, ofGroup)).toMatchObject({ residentId: null, groupId: 'choir', purpose: '練習' });
  expect((await eventsOf(read, reference)).map(({ reason }) => reason)).toEqual(['', '']);
  expect(await exportReservations('hanako')).toEqual({ reservations: [], waiting: [] });
});

it('forgets a year after the use whose it was, and gives up the calendar of that time', async () => {
  const reference = await reserved('2026-12-01');
  const span = spanOf({ day: '2026-12-01', from: '00:00', to: '24:00' }) ?? { begins: 0, ends: 0 };
  await blockRoom(clerk, { room: 'kitchen', span, reason: '工事', cancelling: false }, house);
  const over = new Date('2026-12-02T00:00:00+09:00');
  const after = (days: number) => later(24 * days, over);
  expect(await forgetReservations(after(reservationKeptDays - 1))).toBe(0);
  expect(await forgetReservations(after(reservationKeptDays + 1))).toBe(1);
  expect(await findReservation(read, reference)).toMatchObject({ residentId: null, purpose: '', state: 'confirmed', people: 8 });
  expect([...(await takenQuarters(read, ['hall/a', 'kitchen'], span)).values()]).toEqual([[], []]);
  expect(await forgetReservations(after(reservationKeptDays + 1))).toBe(0);
});

it('agrees with itself as long as it remembers', async () => {
  await reserved('2026-12-01');
  await forgetReservations(later(24 * 29));
  expect(await disagreements()).toEqual([]);
});
