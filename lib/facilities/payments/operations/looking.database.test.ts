import { expect, it } from 'vitest';
import { read, write } from '#db/client';
import { cashOf } from '#lib/facilities/payments/operations/cash';
import { exportPayments, forgetPayments } from '#lib/facilities/payments/operations/keeping';
import { findByNumber, listDues, moneyOf, openBook, reservationsOfFound } from '#lib/facilities/payments/operations/looking';
import { giveBack, receive, reverse } from '#lib/facilities/payments/operations/paying';
import { issuedReceipts, issueReceipt, receiptable } from '#lib/facilities/payments/operations/receipts';
import { remindOfDues } from '#lib/facilities/payments/operations/reminding';
import { cash, day, hanako, reserved } from '#lib/facilities/payments/payer.fixture';
import { quoted } from '#lib/facilities/payments/quotation.fixture';
import { applicationOf, clerk, houseAt, later, now, part, staff } from '#lib/facilities/reservations/house.fixture';
import { cancel } from '#lib/facilities/reservations/operations/deciding';
import { reservationKeeper } from '#lib/facilities/reservations/operations/keeping';
import { joinLine } from '#lib/facilities/reservations/operations/waiting';
import { findReservation } from '#lib/facilities/reservations/store';
import { inboxOf } from '#lib/notifications/operations/inbox';
import { withDatabase } from '#lib/testing/database';
import { atDesk } from '#lib/testing/people';

withDatabase();
const house = houseAt(now);
const paid = { holdHours: 48, confirmedBy: 'staff' } as const;
const taxClerk = atDesk('tax', 'clerk', 'tax');

/** A reservation of the hall or the kitchen on a day, for 1,000 yen. */
const on = (date: string, rules = {}, room = 'hall') => {
  const slot = { day: date, from: '09:00', to: '12:00' };
  return reserved(rules, { room, slot, quotation: quoted(1_000, slot) });
};

it('lists what is due, what should have been paid first, first; and what is to be given back', async () => {
  const [late, soon, held, settled, back] = [
    await on('2026-12-01'),
    await on('2026-12-03'),
    await on('2026-12-20', paid),
    await on('2026-12-04'),
    await on('2026-12-05'),
  ];
  await on('2026-12-06', { needsApproval: true });
  await receive(clerk, settled, cash(1_000), house);
  await receive(clerk, back, cash(1_000), house);
  await cancel(staff, { reference: back }, '停電', house, 'city');
  const asOf = houseAt(new Date('2026-12-02T09:00:00+09:00'));
  const { due, refunds } = await listDues(clerk, asOf);
  expect(due.map(({ reservation, isOverdue }) => [reservation.reference, isOverdue])).toEqual([
    [held, true],
    [late, true],
    [soon, false],
  ]);
  expect(refunds).toMatchObject([{ reservation: { reference: back }, dueYen: -1_000 }]);
  expect(await listDues(taxClerk, asOf)).toEqual({ due: [], refunds: [] });
});

it('does not ask for what was offered and not accepted yet', async () => {
  const first = await on('2026-12-01');
  const { key: _, parts: __, together: ___, ...asked } = applicationOf('taro', []);
  const wish = { ...asked, part: { ...part('hall', '2026-12-01', '09:00', '12:00') } };
  expect((await joinLine({ by: 'applicant', residentId: 'taro', groups: [] }, wish, house)).ok).toBe(true);
  await cancel(hanako, { reference: first }, '', house);
  expect((await listDues(clerk, house)).due).toEqual([]);
});

it('finds a reservation by its reference or the number of a receipt, for its own office alone', async () => {
  const reference = await on('2026-12-01');
  expect(await findByNumber(clerk, `${reference.toLowerCase().replace('-', ' ')}`, house)).toBe(reference);
  expect(await findByNumber(clerk, `${reference}-2`, house)).toBe(reference);
  expect(await findByNumber(taxClerk, reference, house)).toBeUndefined();
  expect(await findByNumber(clerk, 'だれか', house)).toBeUndefined();
  expect(await openBook(taxClerk, reference, house)).toBeUndefined();
  expect(await openBook(clerk, reference, house)).toMatchObject({ account: { dueYen: 1_000 } });
  expect((await reservationsOfFound(clerk, ['hanako'], house)).map((one) => one.reference)).toEqual([reference]);
  expect(await reservationsOfFound(taxClerk, ['hanako'], house)).toEqual([]);
});

it('adds up the money of a day in Japan, by facility and means', async () => {
  const reference = await on('2026-12-01');
  const other = await on('2026-12-02');
  await receive(clerk, reference, cash(1_000), house);
  await receive(clerk, other, { ...cash(600), means: 'machine' }, house);
  await reverse(clerk, other, { number: 2, reason: '誤入力' }, house);
  await receive(clerk, other, cash(400), houseAt(new Date('2026-11-22T00:00:00+09:00')));
  await cancel(staff, { reference }, '停電', house, 'city');
  await giveBack(clerk, reference, cash(1_000), house);
  const { lines, totals } = await cashOf(clerk, '2026-11-21', house);
  expect(lines.map(({ kind, inYen }) => `${kind} ${inYen}`).sort()).toEqual(['paid 1000', 'paid 600', 'refunded -1000', 'reversed -600']);
  expect(totals).toEqual([
    { facility: '', means: 'cash', inYen: 1_000, outYen: 1_000 },
    { facility: '', means: 'machine', inYen: 600, outYen: 600 },
  ]);
  expect((await cashOf(clerk, '2026-11-22', house)).totals).toEqual([{ facility: '', means: 'cash', inYen: 400, outYen: 0 }]);
  expect(await cashOf(taxClerk, '2026-11-21', house)).toEqual({ lines: [], totals: [] });
});

it('counts the copies of a receipt, each once though two are asked for at once; none for what was taken back', async () => {
  const reference = await on('2026-12-01');
  await receive(clerk, reference, cash(400), house);
  await receive(clerk, reference, cash(600), house);
  await reverse(clerk, reference, { number: 2, reason: '誤入力' }, house);
  expect(receiptable((await moneyOf({ reference })).entries).map(({ number }) => number)).toEqual([3]);
  const copies = await Promise.all([1, 2, 3].map(() => issueReceipt({ reference }, 3, 'applicant', now)));
  expect(copies.map((copy) => copy.ok && copy.value).sort()).toEqual([1, 2, 3]);
  expect(await issuedReceipts(await moneyOf({ reference }))).toMatchObject([{ payment: { number: 3 }, copies: 3 }]);
  for (const number of [1, 2, 4, 9])
    expect(await issueReceipt({ reference }, number, 'staff', now)).toEqual({ ok: false, fault: 'not-found' });
});

it('reminds once of what has to be paid within a day', async () => {
  await on('2026-12-01', paid);
  const settled = await on('2026-12-02', paid);
  await receive(clerk, settled, cash(1_000), houseAt(now, paid));
  const told = async () => (await inboxOf('hanako', 'ja')).filter(({ title }) => title.includes('期限')).map(({ body }) => body);
  await remindOfDues(later(23));
  expect(await told()).toEqual([]);
  for (const hours of [24, 25, 47]) await remindOfDues(later(hours));
  expect(await told()).toEqual([expect.stringContaining('11月23日（月） 12:00までに、1,000円')]);
  expect(await remindOfDues(later(48))).toBe(0);
});

it('forgets whose it was when somebody leaves, keeps the amounts for five years, and then nothing', async () => {
  const reference = await on('2026-12-01');
  await receive(clerk, reference, cash(400), house);
  await reverse(clerk, reference, { number: 2, reason: '花子さんではありませんでした' }, house);
  expect(JSON.stringify(await exportPayments(reference))).toContain('花子さん');
  await write((writer) => reservationKeeper.anonymise(writer, 'hanako'));
  const { entries } = await moneyOf({ reference });
  expect(entries.map(({ yen, reason }) => [yen, reason])).toEqual([
    [1_000, ''],
    [-400, ''],
    [400, ''],
  ]);
  expect((await findReservation(read, reference))?.residentId).toBeNull();
  expect(await forgetPayments(new Date('2032-03-31T23:59:00+09:00'))).toBe(0);
  expect(await forgetPayments(new Date('2032-04-01T00:00:00+09:00'))).toBe(1);
  expect((await moneyOf({ reference })).entries).toEqual([]);
});

it('keeps a book as long as its last entry has to be kept', async () => {
  const reference = await on(day);
  await receive(clerk, reference, cash(400), houseAt(new Date('2027-04-02T10:00:00+09:00')));
  expect(await forgetPayments(new Date('2032-04-01T00:00:00+09:00'))).toBe(0);
});
