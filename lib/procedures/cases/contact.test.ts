import { expect, it } from 'vitest';
import { readContact } from '#lib/procedures/cases/contact';

it('keeps an address only for whoever wants to be written to there', () => {
  expect(readContact({ tell: 'nothing', email: 'a@example.jp', locale: 'vi' })).toEqual({ ok: true, value: { locale: 'vi', email: null } });
  expect(readContact({ tell: 'letter', locale: 'xx' })).toEqual({ ok: true, value: { locale: 'ja', email: null, letter: true } });
  expect(readContact({ tell: 'email', email: ' Hanako@Example.jp ', locale: 'ja' })).toMatchObject({
    value: { email: 'hanako@example.jp' },
  });
});

it('asks for the address to which it is to write', () => {
  expect(readContact({ tell: 'email', email: ' ' })).toEqual({ ok: false, fault: 'email-missing' });
  expect(readContact({ tell: 'email', email: 'hanako' })).toEqual({ ok: false, fault: 'email-wrong' });
});
