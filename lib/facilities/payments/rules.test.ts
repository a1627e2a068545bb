import { describe, expect, it } from 'vitest';
import type { PaymentEntry } from '#lib/facilities/payments/model';
import { quoted } from '#lib/facilities/payments/quotation.fixture';
import { accountOf, booksBefore, quotedIn, readNumber, receiptNumber, totalOf } from '#lib/facilities/payments/rules';
import { counter, readYen } from '#lib/facilities/payments/ways';

const slot = { day: '2026-12-01', from: '09:00', to: '12:00' };

function entries(...kinds: [PaymentEntry['kind'], number][]) {
  return kinds.map(([kind, yen], place) => ({ kind, yen, number: place + 1, reverses: null }));
}

describe('an account', () => {
  it('is the sum of its entries: prices by themselves, money by itself', () => {
    const paid = entries(['charged', 1_000], ['paid', -1_000], ['reduced', -400]);
    expect(accountOf(paid)).toEqual({ priceYen: 600, receivedYen: 1_000, dueYen: -400 });
    expect(accountOf([...paid, ...entries(['refunded', 400])])).toEqual({ priceYen: 600, receivedYen: 600, dueYen: 0 });
    expect(accountOf(entries(['charged', 500], ['paid', -500], ['reversed', 500]))).toEqual({ priceYen: 500, receivedYen: 0, dueYen: 500 });
  });

  it('is nought without entries, and no other nought', () => {
    expect(accountOf([])).toEqual({ priceYen: 0, receivedYen: 0, dueYen: 0 });
  });
});

describe('a quotation that is kept', () => {
  it('has its total; without one there is no price', () => {
    expect(totalOf(quoted(2_050, slot))).toBe(2_050);
    expect(quotedIn({})).toBeUndefined();
    expect(totalOf({ yen: 500 })).toBe(0);
  });

  it('is not guessed where it cannot be read', () => {
    expect(() => totalOf({ total: 'viel' })).toThrow();
  });
});

describe('what staff type', () => {
  it.each([
    ['7kq3 m9td', '7KQ3-M9TD'],
    ['７ＫＱ３－Ｍ９ＴＤ－２', '7KQ3-M9TD'],
    [' 7KQ3M9TD12 ', '7KQ3-M9TD'],
  ])('%s finds its reservation', (typed, reference) => {
    expect(readNumber(typed)).toBe(reference);
  });

  it.each(['', '7KQ3', 'OOOO-IIII', '7KQ3-M9TD-X', '花子'])('%s is no number', (typed) => {
    expect(readNumber(typed)).toBeUndefined();
  });

  it.each([
    ['1,050', 1_050],
    ['１０５０円', 1_050],
    ['¥ 500', 500],
  ])('%s is an amount', (typed, yen) => {
    expect(readYen(typed)).toBe(yen);
  });

  it.each(['', '0', '-500', '10.5', '千円', '1e3', '100000001', '9999999999'])('%s is none', (typed) => {
    expect(readYen(typed)).toBeUndefined();
  });
});

it('numbers receipts so that they lead back', () => {
  expect(readNumber(receiptNumber({ reference: '7KQ3-M9TD', number: 2 }))).toBe('7KQ3-M9TD');
});

it.each([
  ['2032-03-31', '2026-04-01'],
  ['2032-04-01', '2027-04-01'],
  ['2033-01-01', '2027-04-01'],
])('keeps books for five years after the fiscal year: on %s those from %s on', (today, from) => {
  expect(booksBefore(today)).toEqual(new Date(`${from}T00:00:00+09:00`));
});

it('reads what is typed at the counter', async () => {
  expect(await counter.settle({ yen: '500', means: 'machine', key: 'once' })).toEqual({
    ok: true,
    value: { yen: 500, means: 'machine', key: 'once' },
  });
  expect(await counter.refund({ yen: '500', means: 'promise', key: 'once' })).toEqual({ ok: false, fault: 'means-missing' });
});
