import { expect, it } from 'vitest';
import { actFor, byUrgency, isEmergency, isWorthTelling } from '#lib/disasters/warnings/rules';

it.each([
  ['rain', 'warning', 3, true],
  ['rain', 'advisory', 2, false],
  ['wind', 'warning', null, true],
  ['thunder', 'advisory', null, false],
  ['tsunami', 'advisory', null, true],
  ['tsunami', 'information', null, false],
  ['tornado', 'advisory', null, true],
  ['north-offshore', 'advisory', null, true],
] as const)('of %s as %s (level %s) people are told: %s', (group, severity, level, told) => {
  expect(isWorthTelling({ group, severity, level })).toBe(told);
});

it.each([
  ['level 5', 'special', 5, 'volcano-5', true],
  ['level 4', 'special', 4, 'volcano-4', true],
  ['residential areas, without levels', 'special', null, 'volcano-5', true],
  ['level 2 or 3', 'warning', null, 'volcano', false],
  ['nothing more than an advisory', 'advisory', null, undefined, false],
] as const)('from a volcano people go away, not into a building: %s', (_, severity, level, act, emergency) => {
  const warning = { group: 'volcano', severity, level } as const;
  expect([actFor(warning), isEmergency(warning)]).toEqual([act, emergency]);
});

it('a volcano at level 5 comes before one at level 4, which comes before a special warning, and a closed mountain after all of them', () => {
  const five = { group: 'volcano', severity: 'special', level: 5 } as const;
  const four = { ...five, level: 4 } as const;
  const closed = { group: 'volcano', severity: 'warning', level: null } as const;
  const snow = { group: 'snow', severity: 'special', level: null } as const;
  expect([closed, snow, four, five].toSorted(byUrgency)).toEqual([five, four, snow, closed]);
});
