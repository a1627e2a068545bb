import { describe, expect, it } from 'vitest';
import { readPosition } from '#lib/lists/position';

const said = (latitude: string, longitude: string) => {
  const read = readPosition(latitude, longitude);
  return read.ok ? [read.value.position.latitude, read.value.position.longitude, read.value.swapped] : read.fault.code;
};

describe('a position in a list', () => {
  it.each([
    ['degrees', '43.33', '145.583', false],
    ['full-width digits', '４３．３３', ' １４５．５８３ ', false],
    ['degrees, minutes and seconds', '43°19′48″', '145°34′58.8″', false],
    ['in Japanese', '北緯43度19分48秒', '東経145度34分58.8秒', false],
    ['with typewriter marks', `43°19'48"N`, `145°34'58.8''E`, false],
    ['changed places', '145.583', '43.33', true],
  ])('is read: %s', (_, latitude, longitude, swapped) => expect(said(latitude, longitude)).toEqual([43.33, 145.583, swapped]));

  it.each([
    ['', '145.583', 'position-missing'],
    ['43.33', '-', 'position-missing'],
    ['根室', '145.583', 'position-unreadable'],
    ['43°61′00″', '145.583', 'position-unreadable'],
    ['43.33.1', '145.583', 'position-unreadable'],
    ['0', '0', 'outside-japan'],
    ['43.33', '369.56056', 'outside-japan'],
    ['51.5', '0.12', 'outside-japan'],
  ])('is refused: %s, %s', (latitude, longitude, code) => expect(said(latitude, longitude)).toBe(code));
});
