import { expect, it } from 'vitest';
import { person, registered } from '#lib/facilities/applicants/people.fixture';
import { addresseeOf } from '#lib/facilities/payments/operations/papers';
import { changeProfile } from '#lib/residents/operations/profile';
import { withDatabase } from '#lib/testing/database';

withDatabase();

it('makes a paper out to the group, whoever of its members made the reservation; otherwise to whose it is', async () => {
  const hanako = await person('hanako');
  await changeProfile(hanako, { name: '菅野 花子' }, '2026-11-21', new Date('2026-11-21T12:00:00+09:00'));
  const { id } = await registered(hanako);
  expect(await addresseeOf({ residentId: 'hanako', groupId: id })).toBe('汐見コーラス');
  expect(await addresseeOf({ residentId: 'hanako', groupId: null })).toBe('菅野 花子');
});

it('leaves a line for a name that is not known any more', async () => {
  await person('hanako');
  expect(await addresseeOf({ residentId: 'hanako', groupId: 'gone' })).toBe('');
  expect(await addresseeOf({ residentId: null, groupId: null })).toBe('');
});
