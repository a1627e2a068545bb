import { describe, expect, it } from 'vitest';
import type { Asked } from '#lib/facilities/applying/asked';
import { type Applying, apply, applyWeekly, estimate } from '#lib/facilities/applying/operations';
import { houseNow } from '#lib/facilities/operations/house';
import { moneyOf } from '#lib/facilities/payments/operations/looking';
import { approveReduction, waitingReductions } from '#lib/facilities/payments/operations/reducing';
import { totalOf } from '#lib/facilities/payments/rules';
import { disagreements } from '#lib/facilities/reservations/agreement.fixture';
import { ownReservations } from '#lib/facilities/reservations/operations/looking';
import { slotOf } from '#lib/facilities/reservations/rules';
import { newReference } from '#lib/id';
import { atDesk } from '#lib/testing/people';
import { withSampleCity } from '#lib/testing/sample-city';

const now = new Date('2026-12-01T10:00:00+09:00');
withSampleCity();
const asked = (other: Partial<Asked> = {}): Asked => ({
  ...{ room: 'civic-center-meeting-1', together: true, people: 10, equipment: [], heating: [], class: 'resident' },
  times: [{ day: '2026-12-05', slots: ['morning'] }],
  ...other,
});
const clerk = atDesk('murai', 'clerk', 'general');
const actor = (residentId: string) => ({ by: 'applicant', residentId, groups: [] }) as const;
const applying = (residentId: string): Applying => ({
  ...{ key: newReference(), for: { residentId }, purpose: '会議' },
  as: { class: 'resident', holder: 'person', priorities: [] },
});
const sendBy = (residentId: string, what = asked()) => apply(actor(residentId), what, applying(residentId), now);

describe('a price that is asked', () => {
  it('is told without an account, by the class that is said', async () => {
    const [resident, elsewhere] = await Promise.all([estimate(asked()), estimate(asked({ class: 'elsewhere' }))]);
    const totalOf = (told: typeof resident) => (told.ok ? (told.value[0]?.quotation.total ?? 0) : 0);
    expect(totalOf(resident)).toBeGreaterThan(0);
    expect(totalOf(elsewhere)).toBeGreaterThan(totalOf(resident));
  });

  it('knows the holidays of all of its days, in whatever order they were chosen', async () => {
    // 3 May is a Monday, on which the hall would be closed were it no holiday.
    const times = ['2027-05-22', '2027-05-03'].map((day) => ({ day, slots: ['morning'] }));
    expect(await estimate(asked({ times }))).toMatchObject({ ok: true });
    expect(await estimate(asked({ times: times.toReversed() }))).toMatchObject({ ok: true });
  });

  it.each([
    ['a day that does not exist', { times: [{ day: '2027-02-29', slots: ['morning'] }] }, 'no-such-day'],
    ['a closed day', { times: [{ day: '2026-12-07', slots: ['morning'] }] }, 'closed'],
    ['too many people', { people: 25 }, 'too-many-people'],
    ['a slot that the room has not', { times: [{ day: '2026-12-05', slots: ['midnight'] }] }, 'no-such-slot'],
    ['a time in a room of slots', { times: [{ day: '2026-12-05', from: '09:00', to: '10:00' }] }, 'by-slots-only'],
    ['a room that is not there', { room: 'cellar' }, 'room-gone'],
  ])('is refused for %s', async (_, other, code) => {
    expect(await estimate(asked(other))).toMatchObject({ ok: false, fault: { code } });
  });
});

describe('an application', () => {
  it('becomes one reservation for the first of two, and tells the other that it is taken', async () => {
    const answers = await Promise.all([sendBy('a'), sendBy('b')]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ fault: { code: 'taken', part: 0 } });
  });

  it('is one reservation when it is sent twice', async () => {
    const once = applying('a');
    const answers = [await apply(actor('a'), asked(), once, now), await apply(actor('a'), asked(), once, now)];
    expect(answers[1]).toEqual(answers[0]);
    expect(await ownReservations(actor('a'), now)).toHaveLength(1);
  });

  it('is another one when its form comes back and something else is asked on it', async () => {
    const once = applying('a');
    const first = await apply(actor('a'), asked(), once, now);
    const other = await apply(actor('a'), asked({ times: [{ day: '2026-12-06', slots: ['morning'] }] }), once, now);
    expect([first.ok, other.ok]).toEqual([true, true]);
    expect((await ownReservations(actor('a'), now)).map((one) => slotOf(one).day)).toEqual(['2026-12-05', '2026-12-06']);
    // A series on the form of a single one: its first week is had already.
    const weekly = await applyWeekly(actor('a'), { ...asked(), weeks: 4 }, once, now);
    expect(weekly).toMatchObject({ ok: true, value: { made: [{ day: '2026-12-12' }, { day: '2026-12-19' }, { day: '2026-12-26' }] } });
    expect(await applyWeekly(actor('a'), { ...asked(), weeks: 4 }, once, now)).toEqual(weekly);
  });

  it('names the time that cannot be had', async () => {
    const times = [
      { day: '2026-12-05', slots: ['morning'] },
      { day: '2026-12-07', slots: ['morning'] },
    ];
    expect(await sendBy('a', asked({ times }))).toMatchObject({ fault: { code: 'closed', part: 1 } });
    expect(await ownReservations(actor('a'), now)).toEqual([]);
  });

  it('is refused before the window and after it, and for a time that has begun', async () => {
    const on = (day: string, slot = 'morning') => sendBy('a', asked({ times: [{ day, slots: [slot] }] }));
    expect(await on('2027-06-05')).toMatchObject({ fault: { code: 'not-yet' } });
    expect(await on('2026-12-01', 'evening')).toMatchObject({ fault: { code: 'too-late' } });
    expect(await on('2026-12-01')).toMatchObject({ fault: { code: 'past' } });
  });

  it('each week has the open weeks, and names the others', async () => {
    const weekly = await applyWeekly(actor('a'), { ...asked(), weeks: 5 }, applying('a'), now);
    expect(weekly.ok).toBe(true);
    if (!weekly.ok) return;
    expect(weekly.value.made.map(({ day }) => day).slice(0, 2)).toEqual(['2026-12-05', '2026-12-12']);
    expect(weekly.value.skipped.map(({ day }) => day)).toEqual(['2027-01-02']);
    expect((await ownReservations(actor('a'), now)).map((one) => slotOf(one).from)).toEqual(Array(4).fill('09:00'));
  });
});

describe('a reduction that is applied for', () => {
  const disabled = { reductions: ['disability'], reason: '障害者手帳があります' };
  const house = houseNow(now);
  const moneyOfFirst = async (residentId: string) => {
    const [first] = await ownReservations(actor(residentId), now);
    return first && { ...first, ...(await moneyOf(first)) };
  };

  it('stands at the full price, waits at the desk with what it would cost, and changes the price once it is approved', async () => {
    expect((await sendBy('a', asked({ reduction: disabled }))).ok).toBe(true);
    const before = await moneyOfFirst('a');
    const full = before?.account.priceYen ?? 0;
    expect(before?.request).toMatchObject({ ...disabled, state: 'waiting' });
    expect(full).toBe(totalOf(before?.quotation ?? {}));
    expect(await waitingReductions(clerk, house)).toHaveLength(1);
    expect((await approveReduction(clerk, before?.reference ?? '', house)).ok).toBe(true);
    const after = await moneyOfFirst('a');
    // Half of the room and of its heating, by ten yen.
    expect(after?.account.priceYen).toBeLessThan(full);
    expect(after?.account.priceYen).toBe(totalOf(before?.request?.quotation ?? {}));
    expect(await disagreements()).toEqual([]);
  });

  it('is applied for in each week of a series, with what that week would cost', async () => {
    const made = await applyWeekly(actor('a'), { ...asked({ reduction: disabled }), weeks: 3 }, applying('a'), now);
    expect(made.ok && made.value.made.length).toBe(3);
    expect((await waitingReductions(clerk, house)).map(({ request }) => request.state)).toEqual(['waiting', 'waiting', 'waiting']);
  });

  it('is refused where it is not for whoever applies, or not for this room, and nothing is reserved', async () => {
    const send = (id: string) => sendBy('a', asked({ reduction: { ...disabled, reductions: [id] } }));
    expect(await send('youth')).toMatchObject({ fault: { code: 'reduction-not-for-you' } });
    expect(await send('none')).toMatchObject({ fault: { code: 'no-such-reduction' } });
    expect(await ownReservations(actor('a'), now)).toEqual([]);
  });
});
