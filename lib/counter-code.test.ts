import { expect, it } from 'vitest';
import { counterCode, readCounterCode } from '#lib/counter-code';

const code = counterCode('check-in', '7KQ3-M9TD');

it('names the number and nothing else, and is read again', () => {
  expect(code).toMatch(/^7KQ3-M9TD\.[\w-]{43}$/);
  expect(readCounterCode('check-in', ` ${code}\n`)).toBe('7KQ3-M9TD');
});

it('opens nothing where it is not for', () => {
  expect(readCounterCode('counter', code)).toBeUndefined();
});

it.each(['', '7KQ3-M9TD', '7KQ3-M9TD.', code.replace('7KQ3', '8KQ3'), `${code}x`, '.', '7KQ3-M9TD.あ'])('%s is not ours', (other) => {
  expect(readCounterCode('check-in', other)).toBeUndefined();
});
