import { expect, it } from 'vitest';
import type { AnswerFault } from '#lib/procedures/answer-types/answer-type';
import { sawAll, shownFaults } from '#lib/web/step-form';

it('says what is wrong with questions that were seen, and with no part of a row that had not been asked', () => {
  const seen = 'owner-address children children.0.child children.0.allergic';
  const faults: Record<string, AnswerFault> = {
    'owner-address.postalCode': 'missing',
    children: 'too-many',
    'children.0.child.birthDate': 'date-wrong',
    'children.0.allergens': 'no-option',
    breed: 'missing',
  };
  expect(Object.keys(shownFaults(faults, seen))).toEqual(['owner-address.postalCode', 'children', 'children.0.child.birthDate']);
});

it('knows whether a question that has come up was seen, and asks no form that does not say', () => {
  const asked = new Set(['damage', 'water-depth']);
  expect([sawAll(asked, 'damage water-depth'), sawAll(asked, 'damage'), sawAll(asked)]).toEqual([true, false, true]);
});
