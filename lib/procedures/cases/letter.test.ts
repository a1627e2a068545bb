import { expect, it } from 'vitest';
import { dogFacts } from '#lib/procedures/cases/desk.fixture';
import { applicantName } from '#lib/procedures/cases/letter';

it('is for whoever applied, by the name he gave as his own', () => {
  expect(applicantName(dogFacts, { 'dog-name': 'ポチ', 'owner-name': { name: '菅野 花子' } })).toBe('菅野 花子');
});

it('has a place for the name where none was given', () => {
  expect(applicantName(dogFacts, { 'dog-name': 'ポチ' })).toBe('');
});
