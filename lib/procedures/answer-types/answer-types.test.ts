import { describe, expect, it } from 'vitest';
import { answerTypes } from '#lib/procedures/answer-types/all';
import type { Tongue, Typed } from '#lib/procedures/answer-types/answer-type';
import { ProcedureField } from '#lib/procedures/model';

const today = '2026-11-22';
const options = ['blue', 'green', 'red'];
const fieldOf = (type: string, more: object = {}) => ProcedureField.parse({ type, id: 'field', step: 'step', ...more });

function read(type: Exclude<ProcedureField['type'], 'group'>, typed: string | Typed, more: object = {}) {
  return answerTypes[type].read(typeof typed === 'string' ? { '': typed } : typed, fieldOf(type, more), { today, options });
}

const account = { bank: 'しおみ銀行', branch: '本店', kind: 'ordinary', number: '123-4567', holder: 'はまだ ちひろ' };

describe('what people type is understood', () => {
  it.each([
    ['text', '　浜の湯　 二号 ', {}, '浜の湯 二号'],
    ['text', '１２３ー４５６ 7890', { format: 'digits', exactly: 10 }, '1234567890'],
    ['text', 'はまだ　ﾁﾋﾛ', { format: 'kana' }, 'ハマダ チヒロ'],
    ['long-text', '一行目\r\n二行目\r\n\r\n', {}, '一行目\n二行目'],
    ['number', '１，２００', {}, 1200],
    ['number', ' 3人', {}, 3],
    ['number', '-2', {}, -2],
    ['money', '￥５，０００円', {}, 5000],
    ['date', { year: '令和6', month: '２', day: '29' }, {}, '2024-02-29'],
    ['date', { year: 'S38年', month: '3月', day: '7日' }, {}, '1963-03-07'],
    ['date', { year: '2026/11/22', month: '', day: '' }, {}, '2026-11-22'],
    ['date', { year: '平成元', month: '1', day: '8' }, {}, '1989-01-08'],
    ['choice', 'green', {}, 'green'],
    ['choices', { red: 'on', blue: 'on' }, {}, ['blue', 'red']],
    ['yes-no', 'no', {}, false],
    ['name', { name: '浜田　 千尋', kana: 'はまだ　ちひろ' }, {}, { name: '浜田 千尋', kana: 'ハマダ チヒロ' }],
    ['name', { name: 'NGUYỄN VĂN AN' }, { kana: false }, { name: 'NGUYỄN VĂN AN' }],
    [
      'address',
      { postalCode: '〒０８７－００１１', address: '汐見市 港町1－2－3' },
      {},
      { postalCode: '087-0011', address: '汐見市 港町1－2－3' },
    ],
    ['phone', '０９０ー１２３４ー５６７８', {}, '09012345678'],
    ['phone', '+81 (90) 1234-5678', {}, '09012345678'],
    ['email', ' Ｈａｍａｄａ@Example.jp ', {}, 'hamada@example.jp'],
    ['bank-account', account, {}, { ...account, number: '1234567', holder: 'ハマダ チヒロ' }],
    [
      'bank-account',
      { ...account, kind: 'current', number: '1234' },
      {},
      { ...account, kind: 'current', number: '0001234', holder: 'ハマダ チヒロ' },
    ],
    [
      'household-member',
      { name: '浜田 蓮', birthDate: '平成30年4月2日', relation: '子' },
      {},
      { name: '浜田 蓮', birthDate: '2018-04-02', relation: '子' },
    ],
    ['documents', 'abcdefghijklmnopqrst ABCDEFGHIJKLMNOPQRST', {}, ['abcdefghijklmnopqrst', 'ABCDEFGHIJKLMNOPQRST']],
    ['consent', 'on', {}, true],
  ] as const)('%s %j', (type, typed, more, value) => {
    expect(read(type, typed, more)).toEqual({ value, faults: {} });
  });

  it('as nothing where nothing was typed but blanks', () => {
    for (const type of Object.values(answerTypes)) {
      const field = fieldOf(nameOf(type), { optional: true });
      const blank = Object.fromEntries(type.parts(field, options).map((part) => [part, nameOf(type) === 'choices' ? '' : ' 　']));
      if (['choice', 'yes-no', 'consent'].includes(nameOf(type))) continue;
      expect(type.read(blank, field, { today, options }), nameOf(type)).toEqual({ value: undefined, faults: {} });
    }
  });
});

const nameOf = (type: object) => Object.entries(answerTypes).find(([, one]) => one === type)?.[0] ?? '';

describe('what cannot be meant is said at its control', () => {
  it.each([
    ['text', 'あ'.repeat(101), {}, { '': 'too-long' }],
    ['text', '12a4', { format: 'digits' }, { '': 'digits-wrong' }],
    ['text', '123', { format: 'digits', exactly: 10 }, { '': 'length-wrong' }],
    ['text', '浜田', { format: 'kana' }, { '': 'kana-wrong' }],
    ['long-text', 'あ'.repeat(1001), {}, { '': 'too-long' }],
    ['number', '三つ', {}, { '': 'number-wrong' }],
    ['number', '1.5', {}, { '': 'number-wrong' }],
    ['number', '0', { least: 1 }, { '': 'too-small' }],
    ['number', '99', { most: 12 }, { '': 'too-large' }],
    ['money', '-1', {}, { '': 'too-small' }],
    ['date', { year: '2025', month: '2', day: '29' }, {}, { year: 'date-wrong' }],
    ['date', { year: '2026', month: '', day: '3' }, {}, { month: 'date-wrong' }],
    ['date', { year: '2026', month: '11', day: '23' }, { latest: 0 }, { year: 'date-late' }],
    ['date', { year: '2026', month: '11', day: '21' }, { earliest: 0 }, { year: 'date-early' }],
    ['choice', 'purple', {}, { '': 'no-option' }],
    ['choices', { blue: 'on' }, { least: 2 }, { blue: 'too-few' }],
    ['choices', { blue: 'on', red: 'on' }, { most: 1 }, { blue: 'too-many' }],
    ['yes-no', 'perhaps', {}, { '': 'no-option' }],
    ['name', { name: '浜田 千尋', kana: '' }, {}, { kana: 'missing' }],
    ['name', { name: '', kana: '浜田' }, {}, { name: 'missing', kana: 'kana-wrong' }],
    ['address', { postalCode: '087-001', address: '' }, {}, { postalCode: 'postal-wrong', address: 'missing' }],
    ['phone', '119', {}, { '': 'phone-wrong' }],
    ['email', 'hamada@', {}, { '': 'email-wrong' }],
    [
      'bank-account',
      { ...account, branch: '', number: '12345678', holder: '浜田' },
      {},
      { branch: 'missing', number: 'account-wrong', holder: 'kana-wrong' },
    ],
    ['household-member', { name: '', birthDate: '2027-01-01', relation: '子' }, {}, { name: 'missing', birthDate: 'date-late' }],
    ['documents', '../../etc/passwd', {}, { '': 'file-missing' }],
    ['documents', 'abcdefghijklmnopqrst ABCDEFGHIJKLMNOPQRST', { most: 1 }, { '': 'too-many' }],
    ['consent', '', {}, { '': 'consent-missing' }],
  ] as const)('%s %j', (type, typed, more, faults) => {
    expect(read(type, typed, more)).toEqual({ value: undefined, faults });
  });
});

const tongue: Tongue = {
  say: (what, count) => (count === undefined ? what : `${count} ${what}`),
  option: (id) => id.toUpperCase(),
  day: (day) => `on ${day}`,
  number: String,
  yen: (value) => `${value} yen`,
};

it.each([
  ['number', 3, ['3人'], { '': '3' }],
  ['money', 5000, ['5000 yen'], { '': '5000' }],
  ['date', '2024-02-29', ['on 2024-02-29'], { '': '2024-02-29' }],
  ['choices', ['blue', 'red'], ['BLUE', 'RED'], { '': 'blue;red' }],
  ['yes-no', true, ['yes'], { '': 'yes' }],
  ['name', { name: '浜田 千尋', kana: 'ハマダ チヒロ' }, ['浜田 千尋', 'ハマダ チヒロ'], { '': '浜田 千尋', フリガナ: 'ハマダ チヒロ' }],
  ['address', { postalCode: '087-0011', address: '汐見市' }, ['〒087-0011', '汐見市'], { 郵便番号: '087-0011', '': '汐見市' }],
  ['documents', ['abcdefghijklmnopqrst'], ['1 files'], { '': 'abcdefghijklmnopqrst' }],
] as const)('%s is told, and is in a table, as it is', (type, value, told, columns) => {
  expect(answerTypes[type].told(value, tongue, '人')).toEqual(told);
  expect(answerTypes[type].columns(value)).toEqual(columns);
});

it.each([
  ['text', '浜の湯'],
  ['long-text', '一\n二'],
  ['number', -2],
  ['money', 5000],
  ['date', '2024-02-09'],
  ['choice', 'red'],
  ['choices', ['red']],
  ['yes-no', false],
  ['name', { name: '浜田 千尋', kana: 'ハマダ チヒロ' }],
  ['address', { postalCode: '087-0011', address: '汐見市' }],
  ['phone', '0153001121'],
  ['email', 'a@example.jp'],
  ['bank-account', { ...account, number: '0001234', holder: 'ハマダ チヒロ' }],
  ['household-member', { name: '浜田 蓮', birthDate: '2018-04-02', relation: '子' }],
  ['documents', ['abcdefghijklmnopqrst']],
  ['consent', true],
] as const)('%s is typed again as it was understood', (type, value) => {
  expect(read(type, answerTypes[type].write(value))).toEqual({ value, faults: {} });
});
