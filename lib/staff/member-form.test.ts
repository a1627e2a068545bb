import { expect, it } from 'vitest';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import { MemberChange, readMember } from '#lib/staff/member-form';
import { Invitation } from '#lib/staff/model';

const offices = ['citizens', 'tax'];
const osawa = { name: ' 大沢 健一 ', email: ' Osawa@City.example ', role: 'approver', office: 'tax' };

it('takes a person as typed, tidied', () => {
  const value = { name: '大沢 健一', email: 'osawa@city.example', role: 'approver', office: 'tax' };
  expect(readMember(Invitation, osawa, offices)).toEqual({ ok: true, value });
  expect(readMember(Invitation, { ...osawa, office: '' }, offices)).toEqual({ ok: true, value: { ...value, office: '' } });
});

it.each([
  [{ name: ' ' }, { name: 'name-missing' }],
  [{ name: 'x'.repeat(81) }, { name: 'name-too-long' }],
  [{ email: 'osawa' }, { email: 'email-wrong' }],
  [{ role: '' }, { role: 'role-missing' }],
  [{ role: 'mayor' }, { role: 'role-missing' }],
  [{ office: 'Tax Office' }, { office: 'office-wrong' }],
  [{ office: 'no-such-office' }, { office: 'office-wrong' }],
  [
    { name: '', role: '' },
    { name: 'name-missing', role: 'role-missing' },
  ],
])('refuses %o with a code that has a sentence', (typed, fault) => {
  expect(readMember(Invitation, { ...osawa, ...typed }, offices)).toEqual({ ok: false, fault });
  for (const code of Object.values(fault)) expect(deskMessagesIn('ja').staff.faults).toHaveProperty(code);
});

it('leaves the address out where it stays', () => {
  const { email: _, ...rest } = osawa;
  expect(readMember(MemberChange, rest, offices)).toEqual({ ok: true, value: { ...rest, name: '大沢 健一' } });
});
