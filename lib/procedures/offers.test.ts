import { expect, it } from 'vitest';
import { ProcedureFacts, ProcedureField } from '#lib/procedures/model';
import { answersOffered, hideDigits, isFromProfile, sameMeaning } from '#lib/procedures/offers';

const field = (other: object) => ProcedureField.parse({ id: 'a', step: 'who', ...other });
const factsOf = (...fields: object[]) =>
  ProcedureFacts.parse({ office: 'children', minutes: 1, keptYears: 1, steps: [{ id: 'who' }], fields: fields.map(field) });
const account = { bank: '汐見銀行', branch: '本店', kind: 'current', number: '0012345', holder: 'カンノ ハナコ' };
const today = '2026-11-22';

it.each([
  ['one’s own name', { type: 'name', own: true }, { type: 'name', own: true }, true],
  ['one’s own name and another’s', { type: 'name', own: true }, { type: 'name' }, false],
  [
    'accounts that core systems call alike',
    { type: 'bank-account', column: '振込先口座' },
    { type: 'bank-account', column: '振込先口座' },
    true,
  ],
  [
    'accounts that they call otherwise',
    { type: 'bank-account', column: '振込先口座' },
    { type: 'bank-account', column: '引落口座' },
    false,
  ],
  ['accounts of which they say nothing', { type: 'bank-account' }, { type: 'bank-account' }, false],
  ['lines of one’s own, which may be anything', { type: 'text', own: true }, { type: 'text', own: true }, false],
  ['what is chosen for this case', { type: 'yes-no', column: '同意' }, { type: 'yes-no', column: '同意' }, false],
  ['what differs in kind', { type: 'text', column: '氏名' }, { type: 'name', column: '氏名' }, false],
  ['a row of several', { type: 'name', column: '児童氏名', group: 'children' }, { type: 'name', column: '児童氏名' }, false],
])('says whether %s is the same', (_, one, other, isSame) => {
  expect(sameMeaning(field(one), field(other))).toBe(isSame);
  expect(sameMeaning(field(other), field(one))).toBe(isSame);
});

const before = {
  facts: factsOf({ id: 'paid-to', type: 'bank-account', column: '口座' }, { id: 'me', type: 'name', own: true }),
  answers: { 'paid-to': account, me: { name: '菅野 花子', kana: 'カンノ ハナコ' } },
};
const now = factsOf({ id: 'account', type: 'bank-account', column: '口座' }, { id: 'name', type: 'name', own: true, kana: false });
const at = { step: 'who', typed: {}, asked: new Set(['account', 'name']), today } as const;

it('offers what was answered before, as the form of today asks for it', () => {
  const offered = answersOffered(now, at, before);
  expect(Object.assign({}, ...offered.map(({ typed }) => typed))).toEqual({
    ...{ 'account.bank': '汐見銀行', 'account.branch': '本店', 'account.kind': 'current', 'account.number': '0012345' },
    ...{ 'account.holder': 'カンノ ハナコ', 'name.name': '菅野 花子' },
  });
});

it('offers nothing where something stands, what is not asked, and what the form would refuse', () => {
  const typed = { 'account.kind': 'ordinary', 'name.name': '花子' };
  expect(answersOffered(now, { ...at, typed }, before).map(({ field: { id } }) => id)).toEqual(['account']);
  expect(answersOffered(now, { ...at, asked: new Set() }, before)).toEqual([]);
  const digits = factsOf({ id: 'number', type: 'text', format: 'digits', exactly: 10, column: '番号' });
  const short = { facts: digits, answers: { number: '123' } };
  expect(answersOffered(digits, { ...at, asked: new Set(['number']) }, short)).toEqual([]);
});

it('offers nothing that was said of oneself for another, nor the other way round', () => {
  const proxy = { 'who-applies': 'who-proxy' };
  expect(answersOffered(now, { ...at, typed: proxy }, before)).toEqual([]);
  const forAnother = { ...before, answers: { ...before.answers, ...proxy } };
  expect(answersOffered(now, at, forAnother)).toEqual([]);
  expect(answersOffered(now, { ...at, typed: proxy }, forAnother)).toHaveLength(2);
});

it('hides all but the last digits of a number', () => {
  expect(hideDigits('普通 0012345')).toBe('普通 ●●●●345');
  expect(hideDigits('第3支店')).toBe('第3支店');
});

it('knows what the profile has filled in, until it is written otherwise', () => {
  const known = { 'name.name': '菅野 花子' };
  const asked = new Set(['name']);
  expect(isFromProfile(asked, known, known)).toBe(true);
  expect(isFromProfile(asked, { 'name.name': '菅野 はな' }, known)).toBe(false);
  expect(isFromProfile(new Set(['other']), known, known)).toBe(false);
});
