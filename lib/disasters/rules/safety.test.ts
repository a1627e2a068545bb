import { expect, it } from 'vitest';
import { notSafeIn, safeIn } from '#lib/disasters/rules/safety';

it('a site is safe in what it is designated for, and in nothing else', () => {
  const site = { hazards: ['tsunami', 'flood'] as const, tsunamiBuilding: false };
  const facts = { ...site, hazards: [...site.hazards] };
  expect(safeIn(facts)).toEqual(['flood', 'tsunami']);
  expect(notSafeIn(facts)).toEqual(['landslide', 'storm-surge', 'earthquake', 'large-fire', 'inland-flood', 'volcano']);
});

it('a 津波避難ビル is safe in a tsunami, designated or not', () => {
  expect(safeIn({ hazards: [], tsunamiBuilding: true })).toEqual(['tsunami']);
  expect(safeIn({ hazards: ['tsunami'], tsunamiBuilding: true })).toEqual(['tsunami']);
});

it('a place for staying only is none to flee to: there is nothing to tell apart', () => {
  const stay = { hazards: [], tsunamiBuilding: false };
  expect([safeIn(stay), notSafeIn(stay)]).toEqual([[], []]);
});
