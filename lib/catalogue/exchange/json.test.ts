import { describe, expect, it } from 'vitest';
import { readJson } from '#lib/catalogue/exchange/json';

const wrong = (text: string) => {
  const read = readJson(text);
  return read.ok ? undefined : read.fault;
};

describe('JSON from outside', () => {
  it.each([
    ['abc', 1, 1],
    ['{"a": 1,}', 1, 9],
    ['{"a": 1\n "b": 2}', 2, 2],
    ['{"a":nul}', 1, 9],
    ["{'a': 1}", 1, 2],
    ['[1, 2', 1, 6],
    ['{"a": "b', 1, 9],
    ['[1, 2]]', 1, 7],
    ['{"a": -}', 1, 8],
  ])('%j is wrong in line %d, letter %d', (text, line, column) => {
    expect(wrong(text)).toMatchObject({ code: 'bad-json', params: { line, column } });
  });

  it.each(['__proto__', 'constructor', 'prototype'])('may not name %s, however deep', (key) => {
    expect(wrong(`[{"a":{"${key}":{"admin":true}}}]`)).toMatchObject({ code: 'forbidden-key', path: '0.a', params: { key } });
  });

  it('may not be nested without end', () => {
    expect(wrong('['.repeat(20_000) + ']'.repeat(20_000))).toMatchObject({ code: 'too-deep' });
  });

  it('is read as it is', () => {
    expect(readJson('{"a": [1, null, "い"]}')).toEqual({ ok: true, value: { a: [1, null, 'い'] } });
  });
});
