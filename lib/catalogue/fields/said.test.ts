import { expect, it } from 'vitest';
import { fieldsOf } from '#lib/catalogue/fields/fields-of';
import { namesInFields, rowName, said, type Teller } from '#lib/catalogue/fields/said';
import { wordsFor } from '#lib/catalogue/fields/words';
import dogs from '../../../db/seed/services/dog-registration.json' with { type: 'json' };
import { kinds, shared } from '../../../messages/ja/desk/fields.json' with { type: 'json' };

const tell: Teller = {
  locale: 'ja',
  shared,
  yes: 'はい',
  no: 'いいえ',
  nth: (number) => `${number}番目`,
  titleOf: (_, slug) => `「${slug}」`,
  rowNamed: (_, id) => id,
};
const { facts } = fieldsOf('service');

function fact(name: string) {
  const field = facts.find((one) => one.name === name);
  if (!field) throw new Error(name);
  return { field, words: wordsFor(name, kinds.service.facts, shared) };
}
function saying(name: string, value: unknown): string {
  const { field, words } = fact(name);
  return said(field, value, words, tell);
}
function firstRow(name: string, row: unknown): string {
  const { field, words } = fact(name);
  return field.control === 'rows' ? rowName(field.row, row, words, tell) : '';
}

it('tells values as they are read', () => {
  expect(saying('takes', dogs.facts.takes)).toBe('単位：分\n早いとき：10\n遅いとき：20');
  expect(saying('related', ['moving-in', 'pet-death'])).toBe('「moving-in」、「pet-death」');
  expect(saying('due', dogs.facts.due)).toBe('1. その日から何日以内\nきっかけ：引っ越し\n日数：30日以内\nその日を1日目と数える：いいえ');
  expect(saying('source', { kind: 'general-knowledge' })).toBe('まだ調べていない');
  expect(saying('startsOn', '2026-12-29')).toBe('2026年（令和8年）12月29日（火）');
  expect(saying('startsOn', undefined)).toBe('');
});

it('calls a row by what stands first in it', () => {
  expect(firstRow('fees', { id: 'registration', yen: 3000 })).toBe('3,000円');
  expect(firstRow('ways', dogs.facts.ways[1])).toBe('ウェブサイト');
  expect(firstRow('due', dogs.facts.due[0])).toBe('引っ越し 30日以内');
  expect(firstRow('bring', { id: 'bring-1', items: [] })).toBe('');
});

it('names the way to a field', () => {
  expect(namesInFields(facts, ['fees', 1, 'yen'], kinds.service.facts, tell)).toEqual(['手数料', '2番目', '金額']);
  expect(namesInFields(facts, ['ways', 0, 'hours', 'open'], kinds.service.facts, tell)).toEqual([
    '手続きのしかた',
    '1番目',
    '使える時間',
    '始まり',
  ]);
  expect(namesInFields(fieldsOf('service').text, ['steps', 2], kinds.service.text, tell)).toEqual(['手順', '3番目']);
  expect(namesInFields(facts, ['no-such-field'], kinds.service.facts, tell)).toEqual([]);
});
