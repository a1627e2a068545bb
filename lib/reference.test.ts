import { expect, it } from 'vitest';
import { readReference } from '#lib/reference';

it.each(['7KQ3-M9TD', '7kq3m9td', '７ＫＱ３－Ｍ９ＴＤ', ' 7KQ3 M9TD ', '7kq3ーm9td'])('%s is read', (typed) => {
  expect(readReference(typed)).toBe('7KQ3-M9TD');
});

it('does not find a reference in what is longer', () => {
  expect(readReference('7KQ3-M9TD-2')).not.toBe('7KQ3-M9TD');
});
