import { describe, expect, it } from 'vitest';
import type { Hazard, OpeningState } from '#lib/disasters/model';
import { metresBetween, windTowards } from '#lib/disasters/rules/distance';
import { nearestSites } from '#lib/disasters/rules/nearest-sites';

const point = (latitude: number, longitude: number) => ({ latitude, longitude });
const nemuro = point(43.33, 145.583);

describe('the way from one point to another', () => {
  // The distances on the GRS80 ellipsoid, by Vincenty's formula in another program; ours is on a sphere.
  it.each([
    ['a degree to the north', point(43, 145), point(44, 145), 111_102, 'n'],
    ['a degree to the east at 60°, half as long', point(60, 10), point(60, 11), 55_799, 'e'],
    ['from 東京駅 to 新大阪駅', point(35.681236, 139.767125), point(34.733437, 135.500225), 402_471, 'w'],
    ['nowhere', nemuro, nemuro, 0, 'n'],
  ] as const)('is known: %s', (_, from, to, metres, wind) => {
    expect(Math.abs(metresBetween(from, to) - metres)).toBeLessThanOrEqual(metres * 0.005);
    expect(windTowards(from, to)).toBe(wind);
  });

  it.each([
    ['n', 0.01, 0.002],
    ['ne', 0.01, 0.0137],
    ['e', 0.002, 0.01],
    ['se', -0.01, 0.0137],
    ['s', -0.01, -0.002],
    ['sw', -0.01, -0.0137],
    ['w', 0, -0.01],
    ['nw', 0.01, -0.0137],
  ] as const)('leads to the %s', (wind, north, east) => {
    expect(windTowards(nemuro, point(nemuro.latitude + north, nemuro.longitude + east))).toBe(wind);
  });
});

describe('the nearest sites', () => {
  const site = (name: string, north: number, hazards: Hazard[], opening?: OpeningState, district = 'hama') => ({
    name,
    facts: { district, position: point(nemuro.latitude + north, nemuro.longitude), hazards },
    ...(opening && { opening }),
  });
  const both: Hazard[] = ['tsunami', 'earthquake'];
  const sites = [
    site('hill', 0.001, both),
    site('park', 0.002, ['landslide']),
    site('tower', -0.003, [...both, 'flood'], 'open'),
    site('school', 0.004, both, 'open', 'central'),
    site('hall', 0.0005, both, 'full'),
    site('gym', 0.0002, both, 'crowded'),
  ];
  const names = (hazard: Hazard, count: number) =>
    nearestSites(sites, { hazard, position: nemuro }, count).map(({ site: { name } }) => name);

  it('are those for the disaster: open ones first, crowded ones after them, full ones last', () => {
    expect(names('earthquake', 9)).toEqual(['tower', 'school', 'gym', 'hill', 'hall']);
    expect(names('earthquake', 2)).toEqual(['tower', 'school']);
  });

  it('are the nearest in a tsunami, opened or not, unless they are full', () => {
    expect(names('tsunami', 9)).toEqual(['gym', 'hill', 'tower', 'school', 'hall']);
  });

  it('say how far and which way', () => {
    const [tower] = nearestSites(sites, { hazard: 'flood', position: nemuro }, 1);
    expect(tower).toMatchObject({ wind: 's', site: { name: 'tower' } });
    expect(Math.round(tower?.metres ?? 0)).toBe(334);
  });

  it('are all of them where no disaster is named', () => {
    expect(nearestSites(sites, { position: nemuro }, 9)).toHaveLength(sites.length);
  });

  it('are counted from the middle of a district, and there are none for one nobody knows', () => {
    const [school] = nearestSites(sites, { hazard: 'tsunami', district: 'central' }, 9).filter(({ site: { name } }) => name === 'school');
    expect(school?.metres).toBe(0);
    expect(nearestSites(sites, { hazard: 'tsunami', district: 'moon' }, 9)).toEqual([]);
  });
});
