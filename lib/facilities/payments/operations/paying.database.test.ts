import { describe, expect, it } from 'vitest';
import { read } from '#db/client';
import { findRecords } from '#lib/audit/operations';
import { moneyOf } from '#lib/facilities/payments/operations/looking';
import { giveBack, receive, reverse } from '#lib/facilities/payments/operations/paying';
import { cash, costing, day, hanako, reserved } from '#lib/facilities/payments/payer.fixture';
import { disagreements } from '#lib/facilities/reservations/agreement.fixture';
import { blockRoom } from '#lib/facilities/reservations/block.fixture';
import { clerk, houseAt, later, now, part, staff } from '#lib/facilities/reservations/house.fixture';
import { cancel, refuse } from '#lib/facilities/reservations/operations/deciding';
import { move } from '#lib/facilities/reservations/operations/moving';
import { releaseDue } from '#lib/facilities/reservations/operations/tending';
import { spanOf } from '#lib/facilities/reservations/rules';
import { findReservation } from '#lib/facilities/reservations/store';
import { inboxOf } from '#lib/notifications/operations/inbox';
import { withDatabase } from '#lib/testing/database';
import { atDesk } from '#lib/testing/people';

withDatabase();
const house = houseAt(now);
const paid = { holdHours: 48, confirmedBy: 'staff' } as const;
const account = async (reference: string) => (await moneyOf({ reference })).account;
const kinds = async (reference: string) => (await moneyOf({ reference })).entries.map(({ kind, yen }) => `${kind} ${yen}`);
const state = async (reference: string) => (await findReservation(read, reference))?.state;
const titles = async () => (await inboxOf('hanako', 'ja')).map(({ title }) => title);
const fault = (code: string) => ({ ok: false, fault: code });

describe('a payment at the counter', () => {
  it('is entered once though the button is pressed twice, told, and in the audit records', async () => {
    const reference = await reserved();
    const typed = cash(400);
    const answers = await Promise.all([1, 2, 3].map(() => receive(clerk, reference, typed, house)));
    answers.push(await receive(clerk, reference, typed, house));
    expect(answers.map((answer) => answer.ok && answer.value.number)).toEqual([2, 2, 2, 2]);
    expect(await kinds(reference)).toEqual(['charged 1000', 'paid -400']);
    expect(await account(reference)).toEqual({ priceYen: 1_000, receivedYen: 400, dueYen: 600 });
    expect((await titles()).filter((title) => title === '使用料を受け取りました')).toHaveLength(1);
    expect(await findRecords({ act: 'payments.received' })).toMatchObject([
      { subject: `reservation/${reference}`, after: { yen: -400, means: 'cash' } },
    ]);
    expect(await disagreements()).toEqual([]);
  });

  it('is refused when the same form says something else, or its entry was taken back', async () => {
    const reference = await reserved();
    const typed = cash(400);
    await receive(clerk, reference, typed, house);
    expect(await receive(clerk, reference, { ...typed, yen: '500' }, house)).toEqual(fault('sent-before'));
    expect(await receive(clerk, reference, { ...typed, means: 'machine' }, house)).toEqual(fault('sent-before'));
    await reverse(clerk, reference, { number: 2, reason: '打ち間違い' }, house);
    expect(await receive(clerk, reference, typed, house)).toEqual(fault('sent-before'));
    expect(await receive(clerk, reference, cash(400), house)).toMatchObject({ ok: true, value: { number: 4 } });
    await cancel(staff, { reference }, '停電のため', house, 'city');
    const back = cash(400);
    expect(await giveBack(clerk, reference, back, house)).toMatchObject({ ok: true, value: { number: 6 } });
    expect(await giveBack(clerk, reference, back, house)).toMatchObject({ ok: true, value: { number: 6 } });
    expect(await giveBack(clerk, reference, { ...back, yen: '300' }, house)).toEqual(fault('sent-before'));
  });

  it('that completes what is due confirms a hold whose room says that staff confirm, not before and no other', async () => {
    const reference = await reserved(paid);
    await receive(clerk, reference, cash(999), houseAt(later(1), paid));
    expect(await state(reference)).toBe('held');
    await receive(clerk, reference, cash(1), houseAt(later(1), paid));
    expect(await state(reference)).toBe('confirmed');
    expect(await disagreements()).toEqual([]);
  });

  it('leaves a hold alone that its applicant has to confirm', async () => {
    const own = { holdHours: 48, confirmedBy: 'applicant' } as const;
    const reference = await reserved(own);
    await receive(clerk, reference, cash(1_000), houseAt(later(1), own));
    expect(await state(reference)).toBe('held');
  });

  it.each([
    ['too much', cash(1_001), 'too-much'],
    ['nothing', cash(0), 'amount-wrong'],
    ['less than nothing', cash(-5), 'amount-wrong'],
    ['words', cash('千円'), 'amount-wrong'],
    ['no means', { ...cash(100), means: '' }, 'means-missing'],
    ['unknown means', { ...cash(100), means: 'barter' }, 'means-missing'],
  ])('is refused: %s', async (_, typed, code) => {
    expect(await receive(clerk, await reserved(), typed, house)).toEqual(fault(code));
  });

  it('is refused by another office, for what is not there, for what nobody decided, and when the hold has run out', async () => {
    const reference = await reserved({ needsApproval: true });
    expect(await receive(atDesk('tax', 'clerk', 'tax'), reference, cash(100), house)).toEqual(fault('not-found'));
    expect(await receive(atDesk('e', 'editor', 'community'), reference, cash(100), house)).toEqual(fault('not-found'));
    expect(await receive(clerk, '7KQ3-M9TD', cash(100), house)).toEqual(fault('not-found'));
    expect(await receive(clerk, reference, cash(100), house)).toEqual(fault('state-wrong'));
    await refuse(staff, { reference }, '規則に合いません', house);
    const held = await reserved(paid);
    expect(await receive(clerk, held, cash(100), houseAt(later(48), paid))).toEqual(fault('too-late'));
    expect(await disagreements()).toEqual([]);
  });
});

describe('the end of a reservation', () => {
  const cancelledOn = (date: string) => houseAt(new Date(`${date}T08:00:00+09:00`), { cancelUntil: { daysBefore: 0, at: '24:00' } });

  it.each([
    ['seven days before', '2026-11-24', 1_000],
    ['the day before', '2026-11-30', 500],
    ['on the day', '2026-12-01', 0],
  ])('by its owner gives back what the rules say, %s', async (_, date, yen) => {
    const reference = await reserved();
    await receive(clerk, reference, cash(1_000), house);
    expect((await cancel(hanako, { reference }, '', cancelledOn(date))).ok).toBe(true);
    expect(await account(reference)).toEqual({ priceYen: 1_000 - yen, receivedYen: 1_000, dueYen: 0 - yen });
    expect((await titles()).includes('使用料をお返しします')).toBe(yen > 0);
    expect(await disagreements()).toEqual([]);
  });

  it('asks nothing of what was not paid', async () => {
    const reference = await reserved();
    await receive(clerk, reference, cash(300), house);
    await cancel(hanako, { reference }, '', cancelledOn('2026-11-30'));
    expect(await kinds(reference)).toEqual(['charged 1000', 'paid -300', 'charge-cancelled -850']);
    expect((await account(reference)).dueYen).toBe(-150);
    expect(await disagreements()).toEqual([]);
  });

  it('by staff gives all back where the city wants it, by the rules where the applicant does; whose wish it is they have to say', async () => {
    const [byCity, byPhone] = [await reserved(), await reserved({}, { room: 'kitchen' })];
    for (const reference of [byCity, byPhone]) await receive(clerk, reference, cash(1_000), house);
    expect(await cancel(staff, { reference: byPhone }, 'お電話での申し出', cancelledOn('2026-11-30'))).toEqual(fault('wish-missing'));
    expect(await account(byPhone)).toMatchObject({ priceYen: 1_000, dueYen: 0 });
    await cancel(staff, { reference: byCity }, '停電のため', cancelledOn('2026-11-30'), 'city');
    await cancel(staff, { reference: byPhone }, 'お電話での申し出', cancelledOn('2026-11-30'), 'applicant');
    expect([(await account(byCity)).dueYen, (await account(byPhone)).dueYen]).toEqual([-1_000, -500]);
  });

  it('by a typhoon gives all back', async () => {
    const reference = await reserved();
    await receive(clerk, reference, cash(1_000), house);
    const span = spanOf({ day, from: '08:00', to: '13:00' }) ?? { begins: 0, ends: 0 };
    await blockRoom(clerk, { room: 'hall', span, reason: '台風', cancelling: true }, cancelledOn('2026-11-30'));
    expect((await account(reference)).dueYen).toBe(-1_000);
    expect(await disagreements()).toEqual([]);
  });

  it('by itself: a hold that lapses costs nothing, a use to which nobody came all of it', async () => {
    const held = await reserved(paid);
    await receive(clerk, held, cash(200), houseAt(now, paid));
    const absent = await reserved({ noShowAfter: 30 }, { room: 'kitchen' });
    await releaseDue(new Date(`${day}T09:30:00+09:00`));
    expect(await account(held)).toEqual({ priceYen: 0, receivedYen: 200, dueYen: -200 });
    expect(await account(absent)).toEqual({ priceYen: 1_000, receivedYen: 0, dueYen: 1_000 });
    expect(await disagreements()).toEqual([]);
  });

  it('is judged by the rules that were promised, not by later ones', async () => {
    const reference = await reserved({}, { quotation: { ...costing(1_000), refunds: [] } });
    await receive(clerk, reference, cash(1_000), house);
    await cancel(hanako, { reference }, '', cancelledOn('2026-11-24'));
    expect((await account(reference)).dueYen).toBe(0);
  });
});

it('charges the difference when a reservation moves, or gives it back', async () => {
  const reference = await reserved();
  await receive(clerk, reference, cash(1_000), house);
  const to = (yen: number, from: string) => ({ ...part('hall', day, from, '17:00'), quotation: costing(yen) });
  await move(hanako, { reference }, to(1_500, '12:00'), house);
  expect((await account(reference)).dueYen).toBe(500);
  await move(hanako, { reference }, to(700, '15:00'), house);
  expect((await account(reference)).dueYen).toBe(-300);
  expect(await kinds(reference)).toEqual(['charged 1000', 'paid -1000', 'charged 500', 'charge-cancelled -800']);
  expect((await titles()).filter((title) => title === '使用料をお返しします')).toHaveLength(1);
  expect(await disagreements()).toEqual([]);
});

it('keeps no book of what is free', async () => {
  expect(await kinds(await reserved({}, { quotation: costing(0) }))).toEqual([]);
  expect(await disagreements()).toEqual([]);
});

describe('a refund', () => {
  it('is entered once, up to what is to be given back', async () => {
    const reference = await reserved();
    await receive(clerk, reference, cash(1_000), house);
    expect(await giveBack(clerk, reference, cash(1), house)).toEqual(fault('too-much-back'));
    await cancel(staff, { reference }, '停電のため', house, 'city');
    expect(await giveBack(clerk, reference, cash(1_001), house)).toEqual(fault('too-much-back'));
    const typed = cash(1_000);
    for (const _ of [1, 2]) expect((await giveBack(clerk, reference, typed, house)).ok).toBe(true);
    expect(await giveBack(clerk, reference, cash(1), house)).toEqual(fault('too-much-back'));
    expect(await account(reference)).toEqual({ priceYen: 0, receivedYen: 0, dueYen: 0 });
    expect((await titles()).filter((title) => title === '使用料をお返ししました')).toHaveLength(1);
    expect(await disagreements()).toEqual([]);
  });
});
