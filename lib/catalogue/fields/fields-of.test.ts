import { expect, it } from 'vitest';
import { fieldsOf } from '#lib/catalogue/fields/fields-of';
import type { Field } from '#lib/catalogue/fields/model';
import { entryKinds } from '#lib/catalogue/model';

const field = (fields: readonly Field[], name: string) => fields.find((one) => one.name === name);

it('says of a service how each fact and text is written', () => {
  const { facts, text } = fieldsOf('service');
  expect(field(facts, 'office')).toEqual({ name: 'office', control: 'entry', kind: 'office', optional: false });
  expect(field(facts, 'audiences')).toMatchObject({ control: 'entries', kind: 'audience' });
  expect(field(facts, 'audiences')).not.toHaveProperty('mayBeEmpty');
  expect(field(facts, 'related')).toMatchObject({ control: 'entries', optional: false, mayBeEmpty: true });
  expect(field(facts, 'rank')).toMatchObject({ control: 'number', least: 1, whole: true, optional: true });
  expect(field(facts, 'startsOn')).toMatchObject({ control: 'day', optional: true });
  expect(field(facts, 'fees')).toMatchObject({
    control: 'rows',
    row: {
      control: 'group',
      fields: [
        { name: 'id', control: 'id' },
        { name: 'yen', least: 0 },
      ],
    },
  });
  expect(field(text, 'who')).toMatchObject({ control: 'prose' });
  expect(field(text, 'steps')).toMatchObject({ control: 'lines' });
  expect(field(text, 'words')).toMatchObject({ control: 'words' });
  expect(field(text, 'ways')).toMatchObject({ control: 'keyed', keys: { list: 'ways' }, value: { control: 'line' }, optional: true });
});

it('names the shapes that a time limit or a condition can have', () => {
  const due = field(fieldsOf('service').facts, 'due');
  const kinds = due?.control === 'rows' && due.row.control === 'variants' ? due.row : undefined;
  expect(kinds).toMatchObject({ by: 'kind' });
  expect(kinds?.variants.map(({ name }) => name)).toEqual(['within', 'within-months', 'before', 'yearly']);
  const items = JSON.stringify(field(fieldsOf('life-event').facts, 'items'));
  expect(items).toContain('"name":"atLeast"');
  expect(items).toContain('"name":"question","control":"id","rowOf":"questions"');
});

it('knows the collection of a district by garbage type', () => {
  expect(JSON.stringify(field(fieldsOf('district').facts, 'collection'))).toContain('"keys":{"kind":"garbage-type"}');
});

it.each(entryKinds)('knows how every field of %s is written', (kind) => {
  expect(fieldsOf(kind).text.map(({ name }) => name)).toContain('title');
});
