import { expect, it } from 'vitest';
import { interestsOf, nextLoud, retryAfter, topicHeader, tryAgainAt } from '#lib/notifications/rules';

const at = (time: string) => new Date(`2026-11-21T${time}:00+09:00`);
const night = { quietFrom: '21:00', quietUntil: '07:00' };

it.each([
  ['06:59', at('07:00')],
  ['07:00', at('07:00')],
  ['20:59', at('20:59')],
  ['21:00', new Date('2026-11-22T07:00:00+09:00')],
])('at %s the next moment outside of the night is %s', (time, loud) => {
  expect(nextLoud(night, at(time))).toEqual(loud);
});

it('knows a night that begins after midnight, or ends with it', () => {
  expect(nextLoud({ quietFrom: '00:30', quietUntil: '05:00' }, at('00:30'))).toEqual(at('05:00'));
  expect(nextLoud({ quietFrom: '00:30', quietUntil: '05:00' }, at('00:29'))).toEqual(at('00:29'));
  const evening = { quietFrom: '22:00', quietUntil: '00:00' };
  expect(nextLoud(evening, at('23:59'))).toEqual(new Date('2026-11-22T00:00:00+09:00'));
  expect(nextLoud(evening, at('00:00'))).toEqual(at('00:00'));
});

it('knows quiet hours within a day, and none', () => {
  const nap = { quietFrom: '13:00', quietUntil: '15:00' };
  expect(nextLoud(nap, at('14:00'))).toEqual(at('15:00'));
  expect(nextLoud(nap, at('15:00'))).toEqual(at('15:00'));
  expect(nextLoud({ quietFrom: '00:00', quietUntil: '00:00' }, at('03:00'))).toEqual(at('03:00'));
});

it('waits longer after each attempt, spread by chance, and as long as a service asks', () => {
  const seconds = (attempts: number, chance: number, notBefore?: Date) =>
    (tryAgainAt(attempts, notBefore, at('10:00'), () => chance).getTime() - at('10:00').getTime()) / 1000;
  expect([seconds(1, 0), seconds(1, 1), seconds(3, 0.5), seconds(30, 0.5)]).toEqual([15, 45, 120, 3600]);
  expect(seconds(1, 0, at('10:20'))).toBe(1200);
  expect(seconds(1, 0, at('09:00'))).toBe(15);
});

it('reads both ways to write Retry-After, obeys neither for more than a day, and nothing else', () => {
  expect(retryAfter('90', at('10:00'))).toEqual(new Date(at('10:00').getTime() + 90_000));
  expect(retryAfter('Sat, 21 Nov 2026 02:00:00 GMT', at('10:00'))).toEqual(at('11:00'));
  const nextDay = new Date(at('10:00').getTime() + 86_400_000);
  expect([retryAfter('9999999', at('10:00')), retryAfter('Tue, 01 Jan 2030 00:00:00 GMT', at('10:00'))]).toEqual([nextDay, nextDay]);
  expect([retryAfter('soon', at('10:00')), retryAfter(undefined, at('10:00'))]).toEqual([undefined, undefined]);
});

it('names a notice towards a push service in 32 characters, always the same', () => {
  expect(topicHeader('a')).toMatch(/^[\w-]{32}$/);
  expect([topicHeader('a'), topicHeader('b')]).toEqual([topicHeader('a'), expect.not.stringMatching(topicHeader('a'))]);
});

it('takes no district for the whole city', () => {
  expect(interestsOf({ topics: ['disasters'], districts: [] })).toEqual([{ topic: 'disasters', district: '' }]);
  expect(interestsOf({ topics: ['disasters', 'garbage'], districts: ['hama', 'yama'] })).toHaveLength(4);
});
