import { expect, it } from 'vitest';
import { placeOf, sheetOf } from '#lib/catalogue/drafts/places';

it('finds where a finding lies: facts are told as a part of the Japanese text', () => {
  expect(placeOf({ locale: 'ja', path: ['facts', 'fees', 0] })).toEqual({ sheet: 'facts', path: ['facts', 'fees', 0] });
  expect(placeOf({ locale: 'en', path: ['steps', 2] })).toEqual({ sheet: 'en', path: ['texts', 'en', 'text', 'steps', 2] });
  expect(placeOf({ locale: 'vi', path: [] })).toEqual({ sheet: 'vi', path: ['texts', 'vi', 'text'] });
});

it('knows on which sheet a place is written', () => {
  expect(sheetOf(['texts', 'pt-BR', 'madeBy'])).toBe('pt-BR');
  expect(sheetOf(['facts', 'office'])).toBe('facts');
  expect(sheetOf(['checkedOn'])).toBe('facts');
});
