import { expect, it } from 'vitest';
import { parseDistrict, speaksOfDistrict } from '#lib/web/own-district';

it.each([
  '/ja',
  '/ja-easy',
  '/zh-Hans/garbage',
  '/en/garbage?choose=new',
  '/vi/garbage/types/plastic',
  '/ja/disasters',
  '/ja/disasters/shelters?hazard=tsunami',
])('%s speaks of the district', (url) => {
  expect(speaksOfDistrict(url)).toBe(true);
});

it.each([
  '/ja/services',
  '/ja/garbage/items',
  '/ja/garbage/districts/hama',
  '/ja/services/moving-in',
  '/ja/disasters/shelters/benten-hill',
  '/',
  '/api/health',
])('%s is the same for all', (url) => {
  expect(speaksOfDistrict(url)).toBe(false);
});

it('takes a slug for a district, and nothing else', () => {
  expect(['hama', 'A', '', 'x"; Path=/', 'x'.repeat(41)].map(parseDistrict)).toEqual(['hama', '', '', '', '']);
});
