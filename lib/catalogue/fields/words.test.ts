import { expect, it } from 'vitest';
import { fieldsOf } from '#lib/catalogue/fields/fields-of';
import { type EntryWords, missingWords } from '#lib/catalogue/fields/words';
import { entryKinds } from '#lib/catalogue/model';
import english from '../../../messages/en/desk/fields.json' with { type: 'json' };
import japanese from '../../../messages/ja/desk/fields.json' with { type: 'json' };

const languages: [string, EntryWords][] = [
  ['ja', japanese],
  ['en', english],
];

it.each(languages)('names every field, option and shape of every kind in %s', (_, { kinds, shared }) => {
  const missing = entryKinds.flatMap((kind) =>
    (['facts', 'text'] as const).flatMap((part) =>
      missingWords(fieldsOf(kind)[part], kinds[kind][part], shared).map((way) => `${kind}.${part}.${way}`),
    ),
  );
  expect(missing).toEqual([]);
});

it('misses what has no words', () => {
  const { facts } = fieldsOf('life-event');
  expect(missingWords(facts, { items: { label: '手続き', fields: {} } }, japanese.shared)).toEqual(
    expect.arrayContaining([
      'happening.label',
      'happening.options.move',
      'items.row',
      'items.when.variants.is',
      'items.when.is.question.label',
    ]),
  );
});

it('says the same things in both languages, and says no more than there is', () => {
  expect(namesIn(english)).toEqual(namesIn(japanese));
  for (const kind of entryKinds) {
    const { facts, text } = fieldsOf(kind);
    expect(Object.keys(japanese.kinds[kind].facts).filter((name) => !facts.some((field) => field.name === name))).toEqual([]);
    expect(Object.keys(japanese.kinds[kind].text).filter((name) => !text.some((field) => field.name === name))).toEqual([]);
  }
});

function namesIn(words: unknown, way = ''): string[] {
  if (typeof words !== 'object' || words === null) return [way];
  return Object.entries(words)
    .flatMap(([name, inner]) => namesIn(inner, `${way}.${name}`))
    .sort();
}
