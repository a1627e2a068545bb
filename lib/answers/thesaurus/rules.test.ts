import { describe, expect, it } from 'vitest';
import { readGroup } from '#lib/answers/thesaurus/rules';
import { THESAURUS } from '#lib/search/thesaurus';

const groups = [{ id: 'a', words: 'ごみ 廃棄物', active: true }];

it('reads words however they are separated', () => {
  expect(readGroup(' ごみ、ゴミ袋\r\n廃棄物,ｺﾞﾐ箱 ')).toEqual({ ok: true, value: 'ごみ ゴミ袋 廃棄物 ゴミ箱' });
});

describe('what is refused', () => {
  it.each([
    ['', 'too-few'],
    ['ごみ', 'too-few'],
    ['ごみ 「廃棄物」', 'quotes'],
    ['ごみ "廃棄物"', 'quotes'],
    ['ごみ 塵 ごみ', 'word-twice'],
    ['廃棄物 ごみ', 'group-exists'],
    [`ごみ ${'あ'.repeat(41)}`, 'word-long'],
    ['1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17', 'too-broad'],
  ])('%s: %s', (typed, fault) => {
    expect(readGroup(typed, groups)).toEqual({ ok: false, fault });
  });
});

it('a group may stay as it is, and an apostrophe within a word is none of quotation', () => {
  expect(readGroup('ごみ 廃棄物', groups, 'a').ok).toBe(true);
  expect(readGroup("driver's licence").ok).toBe(true);
});

it('the groups that a city begins with are none that it could not save', () => {
  const faults = THESAURUS.map((words) => readGroup(words)).flatMap((read) => (read.ok ? [] : [read.fault]));
  expect(faults).toEqual([]);
});
