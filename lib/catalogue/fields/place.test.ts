import { expect, it } from 'vitest';
import { fieldsOf } from '#lib/catalogue/fields/fields-of';
import { fieldAt } from '#lib/catalogue/fields/place';
import { kinds, shared } from '../../../messages/ja/desk/fields.json' with { type: 'json' };

const { facts, text } = fieldsOf('service');
const labelAt = (...path: (string | number)[]) => fieldAt(facts, path, kinds.service.facts, shared)?.words.label;

it('finds the field at the end of a way', () => {
  expect(labelAt('fees', 2, 'yen')).toBe('金額');
  expect(labelAt('ways', 0, 'hours', 'close')).toBe('終わり');
  expect(fieldAt(text, ['fees', 'registration'], kinds.service.text, shared)?.control).toEqual({ control: 'line' });
  expect(labelAt('fees', 2, 'dollars')).toBeUndefined();
});

it('knows the shape of a value as a choice', () => {
  expect(fieldAt(facts, ['source', 'kind'], kinds.service.facts, shared)).toMatchObject({
    control: { control: 'choice', options: ['looked-up', 'general-knowledge'] },
    words: { options: { 'looked-up': '資料で調べた' } },
  });
});
