import { expect, it } from 'vitest';
import { withStep } from '#lib/procedures/journey/controls';
import { ProcedureFacts } from '#lib/procedures/model';
import { prefilled } from '#lib/procedures/prefill';
import { withWho } from '#lib/procedures/who/expansion';
import { withoutWaiting } from '#lib/procedures/who/own-answers';
import { Profile } from '#lib/residents/fields';

const facts = ProcedureFacts.parse({
  ...{ office: 'children', minutes: 1, keptYears: 1, steps: [{ id: 'about-you' }] },
  fields: [
    { type: 'name', id: 'name', step: 'about-you', own: true },
    { type: 'date', id: 'born', step: 'about-you', own: true },
    { type: 'address', id: 'home', step: 'about-you', own: true },
    { type: 'phone', id: 'phone', step: 'about-you', own: true },
    { type: 'email', id: 'email', step: 'about-you', own: true },
    { type: 'name', id: 'child', step: 'about-you' },
  ],
});

const profile = Profile.parse({
  ...{ name: '菅野 花子', kana: 'カンノ ハナコ', birthDate: '1948-03-05', postalCode: '0870001', address: '汐見市港町1' },
  ...{ phone: '09012345678', district: '', locale: 'ja' },
});

it('fills in what the account knows of its owner, and nothing that is asked of somebody else', () => {
  expect(prefilled(facts, profile, 'hanako@example.jp')).toEqual({
    ...{ 'name.name': '菅野 花子', 'name.kana': 'カンノ ハナコ', 'born.year': '1948', 'born.month': '3', 'born.day': '5' },
    ...{ 'home.postalCode': '087-0001', 'home.address': '汐見市港町1', phone: '09012345678', email: 'hanako@example.jp' },
  });
});

it('fills in nothing that the account does not know', () => {
  const empty = Profile.parse({ name: '', kana: '', birthDate: '', postalCode: '', address: '', phone: '', district: '', locale: 'ja' });
  expect(prefilled(facts, empty, undefined)).toEqual({});
});

it('lets what the account knows wait where others may apply, for whoever says that he applies for himself', () => {
  const asked = withWho({ ...facts, roles: ['family'] });
  const before = prefilled(asked, profile, 'hanako@example.jp');
  expect(before).toMatchObject({ 'who-name.name': '菅野 花子', 'who-phone': '09012345678', 'who-address.address': '汐見市港町1' });
  expect(Object.keys(before).filter((name) => !name.startsWith('who-') && !name.startsWith('_own.'))).toEqual([]);
  expect(before['who-email']).toBeUndefined();
  const { 'who-applies': as, ...himself } = withStep(asked, 'who', before, { 'who-applies': 'who-self' });
  expect([as, himself['name.name'], himself['born.year'], himself['email']]).toEqual([
    'who-self',
    '菅野 花子',
    '1948',
    'hanako@example.jp',
  ]);
  const family = withStep(asked, 'who', { ...himself, 'who-applies': 'who-self', phone: '0153001121' }, { 'who-applies': 'who-family' });
  // What he typed himself stays: he may have typed it for the other.
  expect([family['name.name'], family['email'], family['phone']]).toEqual([undefined, undefined, '0153001121']);
  expect(withStep(asked, 'who', family, { 'who-applies': 'who-family' })['name.name']).toBeUndefined();
  expect(Object.keys(withoutWaiting(family)).filter((name) => name.startsWith('_own.'))).toEqual([]);
});
