import { describe, expect, it } from 'vitest';
import { ListQuery, readQuery } from '#lib/open-data/query';

describe('a question', () => {
  it.each([
    ['locale=xx', { code: 'invalid-value', parameter: 'locale' }],
    ['limit=0', { code: 'invalid-value', parameter: 'limit' }],
    ['limit=101', { code: 'invalid-value', parameter: 'limit' }],
    ['limit=', { code: 'invalid-value', parameter: 'limit' }],
    ['limit=5&limit=6', { code: 'invalid-value', parameter: 'limit' }],
    ['updatedSince=2026-02-30', { code: 'invalid-value', parameter: 'updatedSince' }],
    ['cursor=%00', { code: 'invalid-value', parameter: 'cursor' }],
    ['q=x', { code: 'unknown-parameter', parameter: 'q' }],
    ['__proto__=x', { code: 'unknown-parameter', parameter: '__proto__' }],
  ])('%s is refused by the name of the parameter', (query, fault) => {
    expect(readQuery(ListQuery, new URLSearchParams(query))).toEqual({ ok: false, fault });
  });

  it('without parameters is answered in Japanese', () => {
    expect(readQuery(ListQuery, new URLSearchParams())).toEqual({ ok: true, value: { locale: 'ja', limit: 20 } });
  });
});
