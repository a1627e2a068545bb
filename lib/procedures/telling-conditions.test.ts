import { createTranslator } from 'next-intl';
import { expect, it } from 'vitest';
import { readSampleEntries } from '#lib/city/sample';
import { messagesIn } from '#lib/i18n/messages';
import { Condition, ProcedureFacts, ProcedureText } from '#lib/procedures/model';
import { conditionsTold } from '#lib/procedures/telling-conditions';

const dog = readSampleEntries().find(({ kind, slug }) => kind === 'procedure' && slug === 'dog-registration');
const definition = {
  facts: ProcedureFacts.parse(dog?.facts),
  text: ProcedureText.parse(dog?.texts.find(({ locale }) => locale === 'ja')?.text),
};
const t = createTranslator({ locale: 'ja', messages: messagesIn('ja'), namespace: 'paper' });
const told = (...when: Condition[]) =>
  conditionsTold(definition, Condition.array().parse(when), { say: (what, values) => t(what, values), yes: 'はい', no: 'いいえ' });

it('names other fields by their numbers, one option by its words, several by their numbers', () => {
  expect(told()).toBe('');
  expect(told({ kind: 'yes', field: 'has-microchip' })).toBe('3が「はい」');
  expect(told({ kind: 'no', field: 'had-tag' }, { kind: 'one-of', field: 'sex', options: ['male', 'female'] })).toBe(
    '2が「いいえ」で、13が「1」か「2」',
  );
  expect(told({ kind: 'none-of', field: 'sex', options: ['male'] })).toBe('13が「おす」以外');
});

it('says how much, and how old', () => {
  expect(told({ kind: 'number', field: 'breed', least: 2 })).toBe('11が2以上');
  expect(told({ kind: 'number', field: 'breed', least: 2, most: 4 })).toBe('11が2から4まで');
  expect(told({ kind: 'age', field: 'born', most: 17 })).toBe('14の方が17歳以下');
});
