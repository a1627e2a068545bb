import { expect, it } from 'vitest';
import { cleanQuery, longestQuery } from '#lib/catalogue/query';

it('folds control characters and spaces, and cuts by letters, not halves of letters', () => {
  expect(cleanQuery('  住民票\u0000\u200b  がほしい\n')).toEqual({ query: '住民票 がほしい', cut: false });
  const long = cleanQuery('𠮷'.repeat(10_000));
  expect(long.cut).toBe(true);
  expect([...long.query]).toHaveLength(longestQuery);
});
