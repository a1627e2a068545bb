import { expect, it } from 'vitest';
import { findRecords } from '#lib/audit/operations';
import { quoted } from '#lib/facilities/payments/quotation.fixture';
import { disagreements } from '#lib/facilities/reservations/agreement.fixture';
import { freeTimes } from '#lib/facilities/reservations/free.fixture';
import { applicationOf, houseAt, later, now, part, resident, staff } from '#lib/facilities/reservations/house.fixture';
import type { Bookable } from '#lib/facilities/reservations/model';
import { approve, cancel, checkIn, confirm, refuse } from '#lib/facilities/reservations/operations/deciding';
import { ownReservations, showReservation } from '#lib/facilities/reservations/operations/looking';
import { move } from '#lib/facilities/reservations/operations/moving';
import { reserve } from '#lib/facilities/reservations/operations/reserving';
import { joinLine } from '#lib/facilities/reservations/operations/waiting';
import { inboxOf } from '#lib/notifications/operations/inbox';
import { withDatabase } from '#lib/testing/database';
import { atDesk } from '#lib/testing/people';

withDatabase();
const hanako = resident('hanako');
const day = '2026-12-01';
let reference = '';

/** Reserves the hall from nine to twelve in a house with these rules. */
async function reserved(rules: Partial<Bookable> = {}) {
  const answer = await reserve(hanako, applicationOf('hanako', [part('hall', day, '09:00', '12:00')]), houseAt(now, rules));
  const [one] = answer.ok ? answer.value : [];
  reference = one && 'reference' in one ? one.reference : '';
}
const stateNow = async () => (await showReservation(staff, reference, houseAt(now)))?.reservation.state;
const free = (cells = ['hall/a', 'hall/b']) => freeTimes(cells, { day, from: '00:00', to: '24:00' });
const titles = async () => (await inboxOf('hanako', 'ja')).map(({ title }) => title).sort();

it('confirms a hold in time: by the applicant, or by staff where it is to be paid', async () => {
  await reserved({ holdHours: 24 });
  expect(await confirm(hanako, { reference }, houseAt(later(24), { holdHours: 24 }))).toEqual({ ok: false, fault: 'too-late' });
  const paid = { holdHours: 24, confirmedBy: 'staff' } as const;
  expect(await confirm(hanako, { reference }, houseAt(later(23), paid))).toEqual({ ok: false, fault: 'not-allowed' });
  expect(await confirm(staff, { reference }, houseAt(later(23), paid))).toMatchObject({ value: { state: 'confirmed', dueAt: null } });
  expect(await confirm(staff, { reference }, houseAt(later(23), paid))).toEqual({ ok: false, fault: 'state-wrong' });
  expect(await findRecords({})).toMatchObject([{ act: 'reservations.confirmed', subject: `reservation/${reference}` }]);
  expect(await disagreements()).toEqual([]);
});

it('is certain at once where staff confirm what is paid and nothing is to be paid', async () => {
  const paid = { holdHours: 24, confirmedBy: 'staff' } as const;
  const free = { ...part('hall', day, '09:00', '12:00'), quotation: quoted(0, { day, from: '09:00', to: '12:00' }) };
  const made = async (rules: Partial<Bookable>, one = free) => {
    const answer = await reserve(hanako, applicationOf('hanako', [one]), houseAt(now, rules));
    const [first] = answer.ok ? answer.value : [];
    reference = first && 'reference' in first ? first.reference : '';
  };
  await made(paid);
  expect(await stateNow()).toBe('confirmed');
  // Whoever waits for it has it for nothing too, when he takes it.
  const { key: _, parts: __, together: ___, ...asked } = applicationOf('taro', []);
  await joinLine(resident('taro'), { ...asked, part: free }, houseAt(now, paid));
  await cancel(hanako, { reference }, '', houseAt(now, paid));
  const [offer] = await ownReservations(resident('taro'), now);
  const taken = await confirm(resident('taro'), { reference: offer?.reference ?? '' }, houseAt(now, paid));
  expect(taken).toMatchObject({ value: { state: 'confirmed', dueAt: null } });
  await cancel(resident('taro'), { reference: offer?.reference ?? '' }, '', houseAt(now, paid));
  await made({ ...paid, needsApproval: true });
  expect(await approve(staff, { reference }, houseAt(now, { ...paid, needsApproval: true }))).toMatchObject({
    value: { state: 'confirmed' },
  });
  await cancel(hanako, { reference }, '', houseAt(now, paid));
  await made({ holdHours: 24 });
  expect(await stateNow()).toBe('held');
  await cancel(hanako, { reference }, '', houseAt(now));
  await made(paid, part('hall', day, '09:00', '12:00'));
  expect(await move(hanako, { reference }, free, houseAt(now, paid))).toMatchObject({ value: { state: 'confirmed', dueAt: null } });
  expect(await disagreements()).toEqual([]);
});

it('is approved, or refused with a reason, by staff of the room’s office alone', async () => {
  await reserved({ needsApproval: true, holdHours: 24 });
  const house = houseAt(later(1), { needsApproval: true, holdHours: 24 });
  expect(await approve(hanako, { reference }, house)).toEqual({ ok: false, fault: 'not-allowed' });
  expect(await approve({ by: 'staff', staff: atDesk('o', 'clerk', 'tax') }, { reference }, house)).toEqual({
    ok: false,
    fault: 'not-found',
  });
  expect(await approve(staff, { reference }, house)).toMatchObject({ value: { state: 'held', dueAt: later(25) } });
  expect(await refuse(staff, { reference }, 'だめです', house)).toEqual({ ok: false, fault: 'state-wrong' });
  await cancel(staff, { reference }, '申し出により', house, 'applicant');
  await reserved({ needsApproval: true });
  expect(await refuse(staff, { reference }, ' ', house)).toEqual({ ok: false, fault: 'reason-missing' });
  expect(await refuse(staff, { reference }, '目的が規則に合いません', house)).toMatchObject({ value: { state: 'refused' } });
  expect((await inboxOf('hanako', 'ja')).filter(({ body }) => body.includes('目的が規則に合いません'))).toHaveLength(1);
  expect(await free()).toEqual(['00:00–24:00']);
  expect(await disagreements()).toEqual([]);
});

it('is cancelled by its owner up to the time the room names, by staff later too, with a reason', async () => {
  await reserved();
  expect(await cancel(resident('taro'), { reference }, '', houseAt(now))).toEqual({ ok: false, fault: 'not-found' });
  const tooLate = houseAt(new Date('2026-11-30T17:00:00+09:00'));
  expect(await cancel(hanako, { reference }, '', tooLate)).toEqual({ ok: false, fault: 'too-late' });
  expect(await cancel(hanako, { reference }, '', houseAt(now, { cancelUntil: null }))).toEqual({ ok: false, fault: 'too-late' });
  expect(await cancel(staff, { reference }, '', tooLate, 'city')).toEqual({ ok: false, fault: 'reason-missing' });
  expect(await cancel(staff, { reference }, '停電のため', tooLate, 'city')).toMatchObject({ value: { state: 'cancelled' } });
  expect(await titles()).toEqual(['市が予約を取り消しました', '部屋の予約ができました'].sort());
  expect(await free()).toEqual(['00:00–24:00']);
  expect(await disagreements()).toEqual([]);
});

it('is told as the wish of whose it is when staff cancel it for him', async () => {
  await reserved();
  await cancel(staff, { reference }, '電話での申し出により', houseAt(now), 'applicant');
  expect(await titles()).toEqual(['予約を取り消しました', '部屋の予約ができました'].sort());
});

it('is cancelled once: of two windows the second reads that it changed', async () => {
  await reserved();
  const answers = await Promise.all([1, 2].map(() => cancel(hanako, { reference, edition: 1 }, '', houseAt(now))));
  expect(answers.map((answer) => (answer.ok ? answer.value.state : answer.fault)).sort()).toEqual(['cancelled', 'outdated']);
  expect(await disagreements()).toEqual([]);
});

it('moves to another time or room; the old place is given up when the new one is had', async () => {
  await reserved();
  const later = part('hall', day, '11:00', '14:00');
  expect(await move(hanako, { reference }, later, houseAt(now))).toMatchObject({ value: { edition: 2, state: 'confirmed' } });
  expect(await free()).toEqual(['00:00–11:00', '14:00–24:00']);
  await move(hanako, { reference }, part('hall-b', day, '13:00', '15:00'), houseAt(now));
  expect([await free(['hall/a']), await free(['hall/b'])]).toEqual([['00:00–24:00'], ['00:00–13:00', '15:00–24:00']]);
  expect(await titles()).toEqual(['予約の内容が変わりました', '予約の内容が変わりました', '部屋の予約ができました'].sort());
  expect(await disagreements()).toEqual([]);
});

it('stays as it was where somebody has the new place, or the room does not let it move', async () => {
  await reserved();
  const taken = await reserve(resident('taro'), applicationOf('taro', [part('hall-a', day, '13:00', '14:00')]), houseAt(now));
  expect(taken.ok).toBe(true);
  const answer = await move(hanako, { reference }, part('hall', day, '11:00', '14:00'), houseAt(now));
  expect(answer).toEqual({ ok: false, fault: 'taken' });
  expect(await free(['hall/b'])).toEqual(['00:00–09:00', '12:00–24:00']);
  const elsewhen = part('hall', day, '18:00', '20:00');
  expect(await move(hanako, { reference }, elsewhen, houseAt(now, { moveUntil: null }))).toEqual({ ok: false, fault: 'too-late' });
  expect(await move(hanako, { reference }, part('hall', day, '20:00', '18:00'), houseAt(now))).toEqual({ ok: false, fault: 'time-wrong' });
  expect(await move(resident('taro'), { reference }, elsewhen, houseAt(now))).toEqual({ ok: false, fault: 'not-found' });
  expect(await move(hanako, { reference }, elsewhen, houseAt(now, { needsApproval: true }))).toMatchObject({
    value: { state: 'requested' },
  });
  expect(await disagreements()).toEqual([]);
});

it('moves one of many who want the same new place at once', async () => {
  const all = await Promise.all(
    Array.from({ length: 20 }, async (_, at) => {
      const who = resident(`person-${at}`);
      const answer = await reserve(
        who,
        applicationOf(who.residentId, [part('hall', `2026-12-${at + 10}`, '09:00', '12:00')]),
        houseAt(now),
      );
      const [one] = answer.ok ? answer.value : [];
      return { who, reference: one && 'reference' in one ? one.reference : '' };
    }),
  );
  const moved = await Promise.all(
    all.map(({ who, ...seen }) => move(who, seen, part('hall', '2026-12-05', '09:00', '12:00'), houseAt(now))),
  );
  expect(moved.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await disagreements()).toEqual([]);
});

it('is checked in from a quarter of an hour before until its end, once', async () => {
  await reserved();
  const at = (time: string) => houseAt(new Date(`${day}T${time}:00+09:00`));
  expect(await checkIn(hanako, { reference }, at('08:44'))).toEqual({ ok: false, fault: 'too-early' });
  expect(await checkIn(hanako, { reference }, at('12:00'))).toEqual({ ok: false, fault: 'too-late' });
  expect(await checkIn(hanako, { reference }, at('08:45'))).toMatchObject({ value: { state: 'used', dueAt: null } });
  expect(await checkIn(staff, { reference }, at('09:00'))).toEqual({ ok: false, fault: 'state-wrong' });
  expect([await stateNow(), await free()]).toEqual(['used', ['00:00–09:00', '12:00–24:00']]);
  expect(await disagreements()).toEqual([]);
});
