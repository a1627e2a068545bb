import { expect, it } from 'vitest';
import { checkInCode, readCheckInCode } from '#lib/facilities/reservations/check-in-code';

const code = checkInCode('7KQ3-M9TD');

it('names the reservation and nothing else, and is read again', () => {
  expect(code).toMatch(/^7KQ3-M9TD\.[\w-]{43}$/);
  expect(readCheckInCode(` ${code}\n`)).toBe('7KQ3-M9TD');
});

it.each(['', '7KQ3-M9TD', '7KQ3-M9TD.', code.replace('7KQ3', '8KQ3'), `${code}x`, '.', '7KQ3-M9TD.あ'])('%s is not ours', (other) => {
  expect(readCheckInCode(other)).toBeUndefined();
});
