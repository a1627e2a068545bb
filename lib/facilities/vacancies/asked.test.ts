import { expect, it } from 'vitest';
import { type AskedVacancy, askedParts, readAskedVacancy } from '#lib/facilities/vacancies/asked';

const today = '2026-12-01';
const asked = (said: Partial<AskedVacancy>): AskedVacancy => ({
  ...{ day: '', until: '', from: '', to: '', people: '', purpose: '', district: '', equipment: '' },
  ...said,
});
const faultsOf = (said: Partial<AskedVacancy>) => {
  const read = readAskedVacancy(asked(said), today);
  return read.ok ? [] : read.fault;
};

it('takes today where no day is said, and one day where no other is', () => {
  const read = readAskedVacancy(asked({ people: '20人' }), today);
  expect(read).toMatchObject({ ok: true, value: { from: today, days: 1, people: 20, hours: {} } });
});

it.each(['2026-12-05', '2026/12/5', '２０２６年１２月５日', ' 2026.12.05 '])('reads %s as a day', (day) => {
  expect(readAskedVacancy(asked({ day }), today)).toMatchObject({ value: { from: '2026-12-05' } });
});

it.each([
  ['a day that does not exist', { day: '2027-04-31' }, ['day']],
  ['29 February of a common year', { day: '2027-02-29' }, ['day']],
  ['words', { day: '来週' }, ['day']],
  ['yesterday', { day: '2026-11-30' }, ['past']],
  ['an end before the beginning', { day: '2026-12-05', until: '2026-12-04' }, ['until']],
  ['more days than one search looks at', { day: '2026-12-05', until: '2027-01-05' }, ['range']],
  ['an hour that ends before it begins', { from: '13:00', to: '12:00' }, ['time']],
  ['an hour that there is not', { from: '25:00' }, ['time']],
  ['nobody', { people: '0' }, ['people']],
  ['people in words', { people: 'たくさん' }, ['people']],
  ['several at once', { day: '2026-02-30', people: '-3' }, ['day', 'people']],
] as const)('refuses %s', (_, said, faults) => {
  expect(faultsOf(said)).toEqual(faults);
});

it('takes 29 February of a leap year', () => {
  expect(readAskedVacancy(asked({ day: '2028-02-29' }), today)).toMatchObject({ value: { from: '2028-02-29' } });
});

it('knows every part of the form', () => {
  expect(Object.keys(asked({})).sort()).toEqual([...askedParts].sort());
});
