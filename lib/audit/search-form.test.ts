import { expect, it } from 'vitest';
import { notSignedIn, readAuditSearch, readBelow } from '#lib/audit/search-form';

it('takes both days whole, on Japan’s clock', () => {
  const { search } = readAuditSearch({ from: '2026-11-20', until: '2026-11-21' });
  expect(search.from).toEqual(new Date('2026-11-20T00:00:00+09:00'));
  expect(search.until).toEqual(new Date('2026-11-22T00:00:00+09:00'));
});

it('leaves out what cannot be looked for', () => {
  const { form, search } = readAuditSearch({ act: 'staff.flew', from: '2026-02-30', until: 'tomorrow', subject: ['a', 'b'] });
  expect(Object.values(search).filter((value) => value !== undefined)).toEqual([]);
  expect(form).toEqual({ actor: '', act: '', subject: '', from: '', until: '' });
});

it('tells everybody from whoever was not signed in', () => {
  expect(readAuditSearch({ actor: '' }).search.actor).toBeUndefined();
  expect(readAuditSearch({ actor: notSignedIn }).search.actor).toBe('');
  expect(readAuditSearch({ actor: 'hamada' }).search.actor).toBe('hamada');
});

it.each([
  ['51', 51],
  [undefined, undefined],
  ['', undefined],
  ['-1', undefined],
  ['99999999999', undefined],
  ['x', undefined],
])('begins a page below %s', (below, number) => {
  expect(readBelow({ below })).toBe(number);
});
