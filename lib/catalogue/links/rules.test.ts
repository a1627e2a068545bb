import { expect, it } from 'vitest';
import type { LinkCheck } from '#lib/catalogue/links/model';
import { byHost, checked, isDead, isDue, pageOf } from '#lib/catalogue/links/rules';

const now = new Date('2026-11-21T10:00:00+09:00');
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 60 * 60_000);
const check = (changed: Partial<LinkCheck>): LinkCheck => ({
  ...{ url: 'https://a.example/', status: 'ok', detail: '200', checkedAt: now, failures: 0 },
  ...changed,
});

it.each([
  ['never asked', undefined, true],
  ['there a week ago', check({ checkedAt: hoursAgo(7 * 24) }), true],
  ['there not yet a week ago', check({ checkedAt: hoursAgo(7 * 24 - 1) }), false],
  ['failed a day ago', check({ checkedAt: hoursAgo(24), failures: 1 }), true],
  ['failed not yet a day ago', check({ checkedAt: hoursAgo(23), failures: 1 }), false],
])('an address %s: is it due?', (_, known, due) => expect(isDue(known, now)).toBe(due));

it.each([
  ['unreachable', 2, false],
  ['unreachable', 3, true],
  ['refused', 3, true],
  ['gone', 1, true],
  ['ok', 0, false],
  ['moved', 0, false],
] as const)('%s, %i times in a row: is it told?', (status, failures, told) => expect(isDead(check({ status, failures }))).toBe(told));

it.each([
  ['unreachable', 3],
  ['gone', 3],
  ['refused', 3],
  ['ok', 0],
  ['moved', 0],
] as const)('after two failures, %s makes %i in a row', (status, failures) => {
  const before = check({ status: 'unreachable', failures: 2 });
  expect(checked(before.url, { status, detail: 'x' }, before, now)).toEqual({
    url: before.url,
    status,
    detail: 'x',
    checkedAt: now,
    failures,
  });
});

it.each([
  ['https://a.example/law?x=1#第22条', 'https://a.example/law?x=1'],
  ['HTTPS://A.example:443/転入', 'https://a.example/%E8%BB%A2%E5%85%A5'],
  ['https://[', undefined],
])('%s leads to the page %s', (url, page) => expect(pageOf(url)).toBe(page));

it('puts the pages of one server together, by whichever port', () => {
  const pages = ['https://a.example/1', 'http://b.example/', 'http://a.example:8080/2', 'https://b.example/2'];
  expect(byHost(pages)).toEqual([
    ['https://a.example/1', 'http://a.example:8080/2'],
    ['http://b.example/', 'https://b.example/2'],
  ]);
});
