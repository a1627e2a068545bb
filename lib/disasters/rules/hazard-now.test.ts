import { expect, it } from 'vitest';
import { hazardNow } from '#lib/disasters/rules/hazard-now';

const flood = { hazard: 'flood' } as const;
const rain = { group: 'rain', severity: 'danger', level: 4 } as const;
const landslide = { group: 'landslide', severity: 'danger', level: 4 } as const;
const tsunami = { group: 'tsunami', severity: 'warning', level: null } as const;
const volcano = { group: 'volcano', severity: 'special', level: 4 } as const;
const closedMountain = { group: 'volcano', severity: 'warning', level: null } as const;
const thunder = { group: 'thunder', severity: 'advisory', level: null } as const;
const calm = { group: 'flood', severity: 'advisory', level: null } as const;

it.each([
  ['nothing on a calm day', [], [], undefined],
  ['nothing where nobody is asked to do anything', [], [thunder, calm], undefined],
  ['no mountain that is only closed', [], [closedMountain, rain], 'inland-flood'],
  ['a volcano that makes people leave', [], [volcano], 'volcano'],
  ['what is warned of', [], [thunder, landslide], 'landslide'],
  ['heavy rain as water in the streets', [], [rain], 'inland-flood'],
  ['what is ordered before what is warned of', [flood], [landslide], 'flood'],
  ['a tsunami before everything', [flood], [landslide, tsunami], 'tsunami'],
] as const)('people flee from %s', (_, orders, warnings, hazard) => {
  expect(hazardNow(orders, warnings)).toBe(hazard);
});
