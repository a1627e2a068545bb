import { expect, it } from 'vitest';
import { challengeIn } from '#lib/staff/cookies';

it.each([
  ['desk.two_factor=abc.seal', 'abc'],
  ['__Secure-desk.two_factor=abc%2Edef.seal', 'abc'],
  ['desk.two_factor=%E5%B8%82.seal', '市'],
  ['desk.two_factor=a%00b.seal', 'ab'],
  ['desk.two_factor=a b', ''],
  ['', ''],
])('%s', (cookies, challenge) => {
  expect(challengeIn(cookies)).toBe(challenge);
});

it.each(['%', '%zz', '%ff', 'a%e3%81'])('does not throw at %s', (value) => {
  expect(() => challengeIn(`desk.two_factor=${value}`)).not.toThrow();
});
