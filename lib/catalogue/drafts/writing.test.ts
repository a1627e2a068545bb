import { expect, it } from 'vitest';
import type { DraftContent } from '#lib/catalogue/drafts/model';
import { fieldsToWrite, newRow, newRowId, translatedIn, withFact, withRowRenamed, withText } from '#lib/catalogue/drafts/writing';
import { fieldsOf } from '#lib/catalogue/fields/fields-of';

const service = fieldsOf('service');
const lifeEvent = fieldsOf('life-event');
const empty: DraftContent = { checkedOn: null, reviewOn: null, facts: {}, texts: {} };
const dogs: DraftContent = {
  ...empty,
  facts: { fees: [{ id: 'fees-1', yen: 3000 }], unknown: 'kept' },
  texts: {
    ja: { madeBy: 'person', upToDate: false, text: { title: '犬', fees: { 'fees-1': '登録' } } },
    en: { madeBy: 'machine', upToDate: true, text: { title: 'Dogs', fees: { 'fees-2': 'left behind' } } },
  },
};

it('leaves nothing empty behind, but for the lists that must be there', () => {
  const { facts } = withFact({ ...empty, facts: { rank: 3 } }, service.facts, 'rank', undefined);
  expect(facts).not.toHaveProperty('rank');
  expect(facts).not.toHaveProperty('due');
  expect(facts).toMatchObject({ bring: [], related: [], audiences: [] });
  expect(withFact(empty, service.facts, 'due', []).facts).not.toHaveProperty('due');
  expect(withFact(empty, service.facts, 'takes', {}).facts).not.toHaveProperty('takes');
});

it('keeps what it does not know', () => {
  expect(withFact(dogs, service.facts, 'office', 'tax').facts).toMatchObject({ office: 'tax', unknown: 'kept' });
});

it('takes a translation away in which nothing is left, and begins one with its first words', () => {
  const begun = withText(dogs, service.text, 'vi', 'title', 'Chó');
  expect(begun.texts.vi).toEqual({ madeBy: 'person', upToDate: false, text: { title: 'Chó' } });
  expect(withText(begun, service.text, 'vi', 'title', undefined).texts).not.toHaveProperty('vi');
});

it('unsays that a translation is up to date when the original says something else, not when it is only found by other words', () => {
  expect(translatedIn(withText(dogs, service.text, 'ja', 'words', ['いぬ']))).toEqual(['en']);
  expect(translatedIn(withText(dogs, service.text, 'ja', 'title', '犬の登録'))).toEqual([]);
});

it('asks for everything in complete languages, for the title in the others, for readings in Japanese', () => {
  const required = (locale: 'en' | 'vi') =>
    fieldsToWrite(service.text, locale, {})
      .filter(({ optional }) => !optional)
      .map(({ name }) => name);
  expect(required('en')).toEqual(['title', 'summary', 'who', 'steps', 'fees', 'words']);
  expect(required('vi')).toEqual(['title']);
  expect(fieldsToWrite(service.text, 'vi', {}).map(({ name }) => name)).not.toContain('reading');
  expect(fieldsToWrite(service.text, 'vi', { reading: 'there already' }).map(({ name }) => name)).toContain('reading');
});

it('gives a new row an id under which no text lies', () => {
  expect(newRowId(dogs, 'fees')).toBe('fees-3');
  const fees = service.facts.find(({ name }) => name === 'bring');
  expect(fees?.control === 'rows' && newRow(fees.row, 'bring-1')).toEqual({ id: 'bring-1', items: [] });
});

it('renames a row with the texts that belong to it', () => {
  const renamed = withRowRenamed(dogs, service, { list: 'fees', from: 'fees-1', to: 'registration' });
  expect(renamed.facts).toEqual({ fees: [{ id: 'registration', yen: 3000 }], unknown: 'kept' });
  expect(renamed.texts.ja?.text).toEqual({ title: '犬', fees: { registration: '登録' } });
  expect(renamed.texts.en).toEqual(dogs.texts.en);
});

it('renames a question with the conditions that ask for it', () => {
  const items = [{ service: 'pension-claim', when: [{ question: 'pension', is: 'yes' }] }];
  const facts = { questions: [{ id: 'pension', kind: 'yes-no' }], items };
  const renamed = withRowRenamed({ ...empty, facts }, lifeEvent, { list: 'questions', from: 'pension', to: 'nenkin' });
  expect(renamed.facts['items']).toEqual([{ service: 'pension-claim', when: [{ question: 'nenkin', is: 'yes' }] }]);
});
