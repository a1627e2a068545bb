import { expect, it } from 'vitest';
import { readListedSite } from '#lib/disasters/rules/listed-site';

const hill = {
  site: 'benten-hill',
  latitude: '43.3402',
  longitude: '145.5893',
  hazards: 'flood tsunami',
  opening: 'full',
  district: 'hama',
};

it('a site is read from the list in the page', () => {
  expect(readListedSite(hill)).toEqual({
    slug: 'benten-hill',
    facts: { district: 'hama', position: { latitude: 43.3402, longitude: 145.5893 }, hazards: ['flood', 'tsunami'] },
    opening: 'full',
  });
});

it('what nobody has told is not made up: no district, no disaster, not open', () => {
  const read = readListedSite({ ...hill, hazards: '', opening: 'toString', district: undefined });
  expect(read).toMatchObject({ facts: { district: undefined, hazards: [] }, opening: 'closed' });
});

it('what has no name or no place is no site', () => {
  expect(
    [
      { ...hill, site: '' },
      { ...hill, latitude: undefined },
      { ...hill, longitude: 'east' },
      { ...hill, latitude: hill.longitude, longitude: hill.latitude },
    ].map(readListedSite),
  ).toEqual([undefined, undefined, undefined, undefined]);
});
