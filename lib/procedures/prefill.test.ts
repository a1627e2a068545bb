import { expect, it } from 'vitest';
import { ProcedureFacts } from '#lib/procedures/model';
import { prefilled } from '#lib/procedures/prefill';
import { Profile } from '#lib/residents/fields';

const facts = ProcedureFacts.parse({
  ...{ office: 'children', minutes: 1, keptYears: 1, steps: [{ id: 'who' }] },
  fields: [
    { type: 'name', id: 'name', step: 'who', own: true },
    { type: 'date', id: 'born', step: 'who', own: true },
    { type: 'address', id: 'home', step: 'who', own: true },
    { type: 'phone', id: 'phone', step: 'who', own: true },
    { type: 'email', id: 'email', step: 'who', own: true },
    { type: 'name', id: 'child', step: 'who' },
  ],
});

it('fills in what the account knows of its owner, and nothing that is asked of somebody else', () => {
  const profile = Profile.parse({
    ...{
      name: '菅野 花子',
      kana: 'カンノ ハナコ',
      birthDate: '1948-03-05',
      postalCode: '0870001',
      address: '汐見市港町1',
      phone: '09012345678',
    },
    ...{ district: '', locale: 'ja' },
  });
  expect(prefilled(facts, profile, 'hanako@example.jp')).toEqual({
    ...{ 'name.name': '菅野 花子', 'name.kana': 'カンノ ハナコ', 'born.year': '1948', 'born.month': '3', 'born.day': '5' },
    ...{ 'home.postalCode': '087-0001', 'home.address': '汐見市港町1', phone: '09012345678', email: 'hanako@example.jp' },
  });
});

it('fills in nothing that the account does not know', () => {
  const empty = Profile.parse({ name: '', kana: '', birthDate: '', postalCode: '', address: '', phone: '', district: '', locale: 'ja' });
  expect(prefilled(facts, empty, undefined)).toEqual({});
});
