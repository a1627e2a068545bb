import { expect, it } from 'vitest';
import { passwordFault } from '#lib/staff/passwords';

const person = { name: '浜田 千尋', email: 'hamada-chihiro@city.example' };

it.each([
  ['short', 'password-short'],
  ['qwertyuiop123', 'password-common'],
  ['1Password2026!', 'password-common'],
  ['ＰＡＳＳＷＯＲＤ１２３４', 'password-common'],
  ['202611212026', 'password-common'],
  ['aaaaaaaaaaaaaa', 'password-common'],
  ['sunshinesunshine', 'password-common'],
  ['hamada-chihiro1', 'password-own'],
  ['x'.repeat(129), 'password-long'],
])('%s', (password, fault) => {
  expect(passwordFault(password, person)).toBe(fault);
});

it.each(['しおみの海は朝がいちばん静か', 'correct horse battery', 'wf7Kq2-mmZx9s'])('%s may be used', (password) => {
  expect(passwordFault(password, person)).toBeUndefined();
});
