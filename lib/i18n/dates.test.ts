import { expect, it } from 'vitest';
import { readableDay, readableNearDay, readableTime } from '#lib/i18n/dates';

it('writes days as each reader writes them', () => {
  expect(readableDay('2026-11-21', 'ja')).toBe('2026年（令和8年）11月21日（土）');
  expect(readableDay('2019-05-01', 'ja')).toBe('2019年（令和元年）5月1日（水）');
  expect(readableDay('2019-04-30', 'ja')).toBe('2019年（平成31年）4月30日（火）');
  expect(readableDay('2026-11-21', 'ja-easy')).toBe('2026年11月21日（土）');
  expect(readableDay('2026-11-21', 'en')).toContain('November 21, 2026');
  expect(readableNearDay('2026-11-24', 'ja')).toBe('11月24日（火）');
});

it('writes times', () => {
  expect(readableTime('08:30', 'ja')).toBe('8:30');
  expect(readableTime('17:15', 'ja-easy')).toBe('午後5:15');
});
