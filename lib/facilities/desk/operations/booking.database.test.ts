import { beforeEach, describe, expect, it } from 'vitest';
import { read, write } from '#db/client';
import { residents } from '#db/schema';
import { findRecords } from '#lib/audit/operations';
import { askedBefore } from '#lib/facilities/applying/asked-before';
import { offerOf } from '#lib/facilities/applying/rules';
import { clerk, day, meeting1, now, openCity, reservedBy, ringing, stranger } from '#lib/facilities/desk/city.fixture';
import { bookAtDesk } from '#lib/facilities/desk/operations/booking';
import { alternativesTo, roomOnDay } from '#lib/facilities/desk/operations/choosing';
import { moveAtDesk } from '#lib/facilities/desk/operations/moving';
import { lookAtHolder, nameForPaper, reservationAtDesk } from '#lib/facilities/desk/operations/seeing';
import { roomAt } from '#lib/facilities/operations/house';
import { moneyOf } from '#lib/facilities/payments/operations/looking';
import { disagreements } from '#lib/facilities/reservations/agreement.fixture';
import { slotOf } from '#lib/facilities/reservations/rules';
import { changeReservation, findReservation } from '#lib/facilities/reservations/store';
import { inboxOf } from '#lib/notifications/operations/inbox';
import { withDatabase } from '#lib/testing/database';
import { atDesk } from '#lib/testing/people';

withDatabase();
beforeEach(openCity);

const book = (fields = {}) => bookAtDesk(clerk, { ...ringing, ...fields }, now);
const faultsOf = async (fields = {}) => {
  const made = await book(fields);
  return made.ok ? {} : made.fault.fields;
};
const booked = async (fields = {}) => {
  const made = await book(fields);
  return made.ok ? made.value : '';
};
/** Somebody with an account, whose address is confirmed. */
async function openAccount(): Promise<void> {
  const account = { id: 'hanako', name: '菅野 花子', email: 'hanako@example.jp', emailVerified: true, locale: 'ja', phone: '0153001111' };
  await write((writer) => writer.insert(residents).values({ ...account, createdAt: now, updatedAt: now }));
}
const seen = async (reference: string) => (await reservationAtDesk(clerk, reference, now))?.reservation;

describe('a reservation by telephone', () => {
  it('is made for somebody without an account, once for the same form', async () => {
    const [first, again] = [await booked(), await booked()];
    expect(again).toBe(first);
    const reservation = await seen(first);
    // 550 for the morning and half of it for heating, down to ten yen.
    expect(reservation).toMatchObject({ heldBy: 'guest', people: 12, state: 'held', purpose: '打ち合わせ', quotation: { total: 820 } });
    expect(reservation).not.toHaveProperty('name');
    expect(await disagreements()).toEqual([]);
  });

  it('is another one when the next caller is written on the form of the one before', async () => {
    const first = await booked();
    expect(await faultsOf({ name: '鈴木 次郎' })).toEqual({ time: 'taken' });
    const second = await booked({ name: '鈴木 次郎', 'slot-morning': '', 'slot-evening': 'on' });
    expect(await lookAtHolder(clerk, second, now)).toMatchObject({ name: '鈴木 次郎' });
    expect(second).not.toBe(first);
  });

  it('asks for a reduction with it, which then waits where the fees are', async () => {
    // Half of 550 for the morning, and of 270 for heating, each down to ten yen.
    const reference = await booked({ 'reduction-disability': 'on', reason: '障害者手帳を見ました' });
    expect((await moneyOf({ reference })).request).toMatchObject({
      ...{ reductions: ['disability'], reason: '障害者手帳を見ました', state: 'waiting', quotation: { total: 400 } },
    });
    expect(await faultsOf({ 'reduction-disability': 'on', reason: ' ' })).toEqual({ reason: 'reason-missing' });
    expect(await faultsOf({ 'reduction-youth': 'on', reason: '中学生', key: 'another-key' })).toEqual({
      reduction: 'reduction-not-for-you',
    });
    expect(await disagreements()).toEqual([]);
  });

  it('says in which field what is wrong, and makes nothing', async () => {
    expect(await faultsOf({ name: ' ', phone: '' })).toEqual({ name: 'name-missing', phone: 'phone-missing' });
    expect(await faultsOf({ name: '', people: '', 'slot-morning': '' })).toEqual({
      ...{ name: 'name-missing', people: 'people-missing', time: 'nothing-chosen' },
    });
    expect(await faultsOf({ name: 'あ'.repeat(81) })).toEqual({ name: 'name-long' });
    expect(await faultsOf({ people: 'たくさん' })).toEqual({ people: 'people-missing' });
    expect(await faultsOf({ people: '25' })).toEqual({ people: 'too-many-people' });
    expect(await faultsOf({ 'slot-morning': '' })).toEqual({ time: 'nothing-chosen' });
    expect(await faultsOf({ 'slot-evening': 'on' })).toEqual({ time: 'not-in-a-row' });
    expect(await faultsOf({ day: '2027-02-29' })).toEqual({ day: 'no-such-day' });
    expect(await faultsOf({ day: '2026-11-30' })).toEqual({ day: 'closed' });
    expect(await faultsOf({ day: '2026-11-20' })).toEqual({ day: 'past' });
    expect(await faultsOf({ 'equipment-projector': '3' })).toEqual({ equipment: 'too-many-pieces' });
    expect(await faultsOf({ room: 'none' })).toEqual({ room: 'room-gone' });
    expect(await bookAtDesk(stranger, ringing, now)).toEqual({ ok: false, fault: { fields: { room: 'not-allowed' } } });
    expect(await disagreements()).toEqual([]);
  });

  it('finds a resident by his address through the recorded door, and says when there is none', async () => {
    expect(await faultsOf({ who: 'resident', email: 'hanako' })).toEqual({ email: 'email-wrong' });
    expect(await faultsOf({ who: 'resident', email: 'nobody@example.jp' })).toEqual({ email: 'resident-not-found' });
    expect((await findRecords({})).map(({ act }) => act)).toEqual(['residents.searched']);
  });

  it('is that resident’s own, who is told of it and of each look', async () => {
    await openAccount();
    const reference = await booked({ who: 'resident', email: ' Hanako@example.jp ', name: '', phone: '' });
    expect(await seen(reference)).toMatchObject({ heldBy: 'resident' });
    expect(await lookAtHolder(clerk, reference, now)).toEqual({ name: '菅野 花子', phone: '0153001111' });
    const looks = await findRecords({ act: 'residents.looked-up' });
    expect(looks.map(({ subject, after }) => [subject, after])).toEqual([
      ['resident/hanako', { purpose: 'reservation', fields: ['name', 'phone'] }],
      ['resident/hanako', { purpose: 'reservation', fields: ['name', 'birthDate'] }],
    ]);
    expect((await inboxOf('hanako', 'ja')).map(({ title }) => title)).toContain('仮予約をしました');
    // An approver may handle reservations, and read nobody's data.
    expect(await lookAtHolder(atDesk('head', 'approver', 'general'), reference, now)).toBeUndefined();
    expect(await disagreements()).toEqual([]);
  });

  it('says where somebody was faster, and what else is free', async () => {
    await reservedBy('hanako', 'civic-center-meeting-1-2', '09:00', '12:00');
    expect(await faultsOf()).toEqual({ time: 'taken' });
    const chosen = await roomOnDay(clerk, { slug: meeting1, day }, 'ja', now);
    const told = chosen ? alternativesTo(chosen, ringing).map(({ title, stretch }) => `${title} ${slotOf(stretch).from}`) : [];
    expect(told).toContain('会議室1 13:00');
    expect(told).toContain('会議室3 09:00');
    expect(told.filter((one) => one.startsWith('会議室2'))).toEqual([]);
  });
});

describe('who has it', () => {
  it('is told to whoever asks, and each look is written down', async () => {
    const reference = await booked();
    expect(await lookAtHolder(clerk, reference, now)).toEqual({ name: '山田 太郎', phone: '0153-00-0000' });
    expect(await findRecords({ act: 'reservations.looked-up' })).toMatchObject([
      { subject: `reservation/${reference}`, after: { fields: ['name', 'phone'] } },
    ]);
  });

  it('is written down when his name stands on a paper', async () => {
    const reference = await booked();
    const reservation = await findReservation(read, reference);
    expect(reservation && (await nameForPaper(clerk, reservation, now))).toBe('山田 太郎');
    expect(await findRecords({ act: 'reservations.looked-up' })).toMatchObject([
      { subject: `reservation/${reference}`, after: { fields: ['name'] } },
    ]);
  });

  it('is not told to another office', async () => {
    const reference = await booked();
    expect(await lookAtHolder(stranger, reference, now)).toBeUndefined();
    expect(await reservationAtDesk(stranger, reference, now)).toBeUndefined();
    expect(await findRecords({ act: 'reservations.looked-up' })).toEqual([]);
  });
});

describe('a reservation that is moved', () => {
  it('keeps what was asked with it, at the price of its new time', async () => {
    const reference = await booked({ 'equipment-projector': '2' });
    const to = { room: meeting1, day, 'slot-evening': 'on' };
    expect(await moveAtDesk(clerk, { reference }, to, now)).toMatchObject({ ok: true, value: { edition: 2 } });
    // 880, half of it for heating, and two projectors for 1,100 each.
    expect(await seen(reference)).toMatchObject({ quotation: { total: 3520, slots: ['evening'] } });
    expect(await disagreements()).toEqual([]);
  });

  it('keeps a reduction that was approved', async () => {
    const reference = await booked();
    const found = await findReservation(read, reference);
    const at = await roomAt(meeting1, day);
    const choice = { day, slots: ['morning'] };
    const before = found && at && askedBefore(found, at, day);
    const reduced = before && offerOf(at, choice, { ...before.extras, approved: ['disability'] }, before.applicant);
    if (!found || !reduced?.ok) throw new Error('no price');
    await write((writer) => changeReservation(writer, { ...found, quotation: reduced.value.quotation }));
    expect(await moveAtDesk(clerk, { reference }, { room: meeting1, day, 'slot-evening': 'on' }, now)).toMatchObject({ ok: true });
    const evening = (await seen(reference))?.quotation;
    expect(evening?.['total']).toBeLessThan(1320);
    expect(evening).toMatchObject({ slots: ['evening'], lines: expect.arrayContaining([expect.objectContaining({ id: 'disability' })]) });
  });

  it('stays where it is when the new place cannot be had', async () => {
    const reference = await booked();
    await reservedBy('hanako', meeting1, '18:00', '22:00');
    const to = (fields: Record<string, string>) => moveAtDesk(clerk, { reference }, { room: meeting1, day, ...fields }, now);
    expect(await to({ 'slot-evening': 'on' })).toEqual({ ok: false, fault: { fields: { time: 'taken' } } });
    expect(await to({ day: '2026-11-30', 'slot-evening': 'on' })).toEqual({ ok: false, fault: { fields: { day: 'closed' } } });
    expect(await to({})).toEqual({ ok: false, fault: { fields: { time: 'nothing-chosen' } } });
    expect(await moveAtDesk(stranger, { reference }, { room: meeting1, day }, now)).toEqual({ ok: false, fault: 'not-found' });
    expect(await moveAtDesk(clerk, { reference, edition: 7 }, { room: meeting1, day, 'slot-afternoon': 'on' }, now)).toEqual({
      ok: false,
      fault: { fields: { time: 'outdated' } },
    });
    expect(await seen(reference)).toMatchObject({ edition: 1 });
    expect(await disagreements()).toEqual([]);
  });
});
