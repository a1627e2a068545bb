import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Dues } from '#components/facilities/payments/dues';
import { Invoice } from '#components/facilities/payments/invoice';
import { Receipt } from '#components/facilities/payments/receipt';
import { Refund } from '#components/facilities/payments/refund';
import type { PaymentEntry } from '#lib/facilities/payments/model';
import type { Paper } from '#lib/facilities/payments/operations/papers';
import { quoted } from '#lib/facilities/payments/quotation.fixture';
import { accountOf, quotedIn } from '#lib/facilities/payments/rules';
import type { Reservation } from '#lib/facilities/reservations/model';
import { spanOf } from '#lib/facilities/reservations/rules';
import { facilityWords } from '#lib/i18n/facility-words';
import { locales } from '#lib/i18n/locales';

const now = new Date('2026-11-21T12:00:00+09:00');
const slot = { day: '2026-12-01', from: '09:00', to: '12:00' };
const span = spanOf(slot) ?? { begins: 0, ends: 0 };
const quotation = quoted(2_050, slot, {
  lines: [
    { what: 'slot', part: 'room', id: 'morning', minutes: null, quantity: 1, unitYen: 2_050, yen: 2_050 },
    { what: 'time', part: 'room', id: '', minutes: 30, quantity: 2, unitYen: 310, yen: 620 },
    { what: 'equipment', part: 'equipment', id: 'projector', minutes: null, quantity: 2, unitYen: 520, yen: 1_040 },
    { what: 'surcharge', part: 'room', id: 'elsewhere', minutes: null, quantity: 1, unitYen: 1_020, yen: 1_020 },
    { what: 'reduction', part: 'room', id: 'disability', minutes: null, quantity: 1, unitYen: -2_640, yen: -2_640 },
    { what: 'rounding', part: 'total', id: '', minutes: null, quantity: 1, unitYen: -40, yen: -40 },
  ],
});
const reservation: Reservation = {
  ...{ reference: '7KQ3-M9TD', application: '7KQ3-M9TD', room: 'hall', cells: ['hall'], ...span, occupiedFrom: span.begins },
  ...{ occupiedUntil: span.ends, residentId: 'hanako', groupId: null, name: null, phone: null, applicantClass: 'resident', people: 8 },
  ...{ purpose: '', quotation, state: 'held', offered: false, dueAt: new Date('2026-11-28T17:00:00+09:00'), edition: 1, madeAt: now },
};

const entry = (number: number, kind: PaymentEntry['kind'], yen: number): PaymentEntry => ({
  ...{ reference: '7KQ3-M9TD', number, at: now, kind, yen, means: kind === 'paid' ? 'cash' : null },
  ...{ reverses: null, reason: '', staffId: null, key: null },
});

function paper(entries: PaymentEntry[], changes: Partial<Paper> = {}): Paper {
  const place = { room: '大ホール', facility: '市民会館', phone: '0153-00-2222', text: undefined };
  return { reservation, quotation: quotedIn(quotation), place, entries, account: accountOf(entries), request: undefined, ...changes };
}

const charged = entry(1, 'charged', 2_050);
const paid = entry(2, 'paid', -2_050);
const issuer = { city: '汐見市', registration: 'T1234567890123' };
const ja = facilityWords('ja');
/** The text of a paper, each piece by itself. */
const read = (page: ReactElement) =>
  renderToStaticMarkup(page)
    .replace(/<[^>]+>/g, '|')
    .replace(/\|+/g, '|');
const invoice = (of: Paper, words = ja) => read(createElement(Invoice, { paper: of, name: '菅野 花子', issuer, now, words }));
const receipt = (copy: number, more: object = {}, words = ja) =>
  read(createElement(Receipt, { paper: paper([charged, paid]), payment: paid, copy, name: '菅野 花子', issuer, now, words, ...more }));
const dues = (of: Paper, words = ja) => read(createElement(Dues, { paper: of, now, words }));
const refund = (of: Paper, words = ja) => read(createElement(Refund, { paper: of, now, words }));

describe('請求書', () => {
  it('says for whom, what, how much with its tax, by when and where, line by line', () => {
    const said = invoice(paper([charged]));
    for (const told of [
      '菅野 花子 様',
      '7KQ3-M9TD',
      '市民会館 大ホール',
      '9:00〜12:00',
      '2,050円',
      '10％対象：2,050円（うち消費税 186円）',
    ])
      expect(said).toContain(told);
    for (const told of ['11月28日（土） 17:00', '市民会館の窓口 0153-00-2222', '汐見市', 'T1234567890123', '30分につき', '端数の調整'])
      expect(said).toContain(told);
  });

  it('asks for what is left when a part was paid', () => {
    expect(invoice(paper([charged, entry(2, 'paid', -50)]))).toContain('|ご請求額|2,000円|');
  });

  it.each([
    ['all is paid', paper([charged, paid])],
    ['nobody has decided yet', paper([charged], { reservation: { ...reservation, state: 'requested' } })],
    ['it is an offer', paper([charged], { reservation: { ...reservation, offered: true } })],
  ])('is none where %s', (_, of) => {
    expect(invoice(of)).toBe('|お支払いいただくものはありません。|');
  });
});

describe('領収書', () => {
  it('has what the law on qualified invoices wants: issuer and number, day, what for, amount by rate, tax, for whom', () => {
    const said = receipt(1);
    for (const told of ['7KQ3-M9TD-2', '菅野 花子 様', '10％対象：2,050円（うち消費税 186円）', '市民会館 大ホールの使用料として', '現金'])
      expect(said).toContain(told);
    for (const told of ['2026年（令和8年）11月21日（土）', '汐見市', '|登録番号|T1234567890123|']) expect(said).toContain(told);
    expect(said).not.toContain('再発行');
  });

  it('says 再発行 from the second copy on', () => {
    expect(receipt(2)).toMatch(/^\|再発行\|/);
  });

  it('leaves a line for the name, and the number out where the city has none', () => {
    const said = receipt(1, { name: '', issuer: { city: '汐見市', registration: '' } });
    expect(said).toContain('＿＿ 様');
    expect(said).not.toContain('登録番号');
  });

  it('knows that where there is no tax, there is none', () => {
    expect(
      receipt(1, { paper: paper([charged, paid], { quotation: quotedIn(quoted(2_050, slot, { taxPercent: 0, tax: 0 })) }) }),
    ).toContain('消費税はかかりません。');
  });
});

describe('the money on the page of a reservation', () => {
  const request: Paper['request'] = {
    ...{
      reference: '7KQ3-M9TD',
      reductions: ['disability'],
      reason: '',
      state: 'waiting' as const,
      askedAt: now,
      decidedAt: null,
      answer: '',
    },
    quotation: quoted(1_000, slot, { proofs: ['disability'] }),
  };

  it.each([
    ['what is due, by when', paper([charged]), '11月28日（土） 17:00までにお支払いください。'],
    [
      'that it is late',
      paper([charged], { reservation: { ...reservation, state: 'confirmed', ...spanOf({ ...slot, day: '2026-11-20' }) } }),
      '過ぎています',
    ],
    ['that nothing is decided', paper([charged], { reservation: { ...reservation, state: 'requested' } }), '予約が決まってから'],
    ['that all is paid', paper([charged, paid]), 'お支払いは済んでいます。'],
    ['what is to be given back', paper([charged, paid, entry(3, 'charge-cancelled', -1_050)]), '|お返しする額|1,050円|'],
    ['that it is free', paper([]), '料金はかかりません。'],
    ['that a reduction waits', paper([charged], { request }), '認められたときの使用料：1,000円'],
  ])('tells %s', (_, of, told) => {
    expect(dues(of)).toContain(told);
  });
});

describe('what is given back of a reservation that is cancelled now', () => {
  const near = { ...reservation, ...spanOf({ ...slot, day: '2026-11-22' }) };
  const over = { ...reservation, ...spanOf({ ...slot, day: '2026-11-21' }) };

  it.each([
    ['nothing is said where nothing was paid', paper([charged]), ''],
    ['all that was paid, ten days before', paper([charged, paid]), '払った料金の100％（2,050円）'],
    ['of a part, that part', paper([charged, entry(2, 'paid', -550)]), '払った料金の100％（550円）'],
    ['half, the day before', paper([charged, paid], { reservation: near }), '払った料金の50％（1,020円）'],
    ['nothing, on the day', paper([charged, paid], { reservation: over }), '払った料金は戻りません'],
  ])('%s', (_, of, told) => {
    if (told === '') expect(refund(of)).toBe('');
    else expect(refund(of)).toContain(told);
  });
});

it('leads whoever acts for another to the other’s papers', () => {
  const page = (deputation?: string) => {
    const of = paper([charged, paid, entry(3, 'charged', 500)]);
    return renderToStaticMarkup(createElement(Dues, { paper: of, now, words: ja, ...(deputation && { deputation }) }));
  };
  for (const which of ['invoice', 'receipt']) {
    expect(page('her-deputy')).toContain(`href="/ja/reservations/7KQ3-M9TD/${which}?for=her-deputy"`);
    expect(page()).toContain(`href="/ja/reservations/7KQ3-M9TD/${which}"`);
  }
});

it.each(locales)('papers can be read in %s, and no sentence is missing', (locale) => {
  const words = facilityWords(locale);
  const all = [
    invoice(paper([charged]), words),
    receipt(2, {}, words),
    dues(paper([charged]), words),
    dues(paper([charged, paid]), words),
    refund(paper([charged, paid]), words),
  ];
  expect(all.join()).not.toMatch(/payments\.|facilities\.|undefined|NaN|\{/);
});
