import { describe, expect, it } from 'vitest';
import type { Entry, StoredText } from '#lib/catalogue/entry';
import { stateOf, tell, textsOf } from '#lib/catalogue/rules/telling';
import type { Locale } from '#lib/i18n/locales';

const text = (
  locale: Locale,
  said: Record<string, unknown>,
  madeBy: 'person' | 'machine' = 'person',
  madeFrom = 1,
): [Locale, StoredText] => [locale, { locale, madeFrom, madeBy, text: said }];
const entry = (revision: number, ...texts: [Locale, StoredText][]): Entry<object, Record<string, unknown>> => ({
  slug: 'x',
  revision,
  checkedOn: null,
  reviewOn: null,
  updatedAt: new Date(0),
  facts: {},
  texts: new Map(texts),
  whole: (said) => said,
  fields: ['title', 'reading', 'who'],
});

describe('telling an entry', () => {
  const sample = entry(
    1,
    text('ja', { title: '転入届', reading: 'てんにゅうとどけ', who: '全員' }),
    text('en', { title: 'Moving in', who: 'Everybody' }),
    text('vi', { title: 'Chuyển đến' }, 'machine'),
  );

  it('falls back field by field and says in which language each is', () => {
    const told = tell(sample, 'vi');
    expect(told.text).toMatchObject({ title: 'Chuyển đến', who: 'Everybody' });
    expect(told.languages).toEqual({ title: 'vi', who: 'en' });
  });

  it('knows a machine’s text and one older than the original', () => {
    expect(stateOf(sample, 'vi')).toBe('machine');
    expect(stateOf(sample, 'en')).toBe('current');
    expect(stateOf(entry(2, text('en', {}, 'person', 1)), 'en')).toBe('older');
    expect(stateOf(entry(2, text('vi', {}, 'machine', 1)), 'vi')).toBe('older-machine');
    expect(stateOf(sample, 'ru')).toBeUndefined();
  });
});

it('holds what was written to its length, and not what readings make of it', () => {
  const [locale, said] = text('ja', { title: '転入届' });
  const whole = (one: Record<string, unknown>) => {
    if (String(one['title']).length > 3) throw new Error('too long');
    return one;
  };
  const read = { ...said, readings: { title: '転入届〔てんにゅうとどけ〕' } };
  expect(tell({ ...entry(1, [locale, read]), whole }, 'ja+furigana').text).toEqual({ title: '転入届〔てんにゅうとどけ〕' });
});

it('finds every sentence, however deep', () => {
  expect(textsOf({ a: 'x', b: ['y', { c: 'z' }], d: 3 })).toEqual(['x', 'y', 'z']);
});
