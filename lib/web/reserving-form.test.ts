import { expect, it } from 'vitest';
import { readSampleEntries } from '#lib/city/sample';
import type { Asked } from '#lib/facilities/applying/asked';
import { waysOf } from '#lib/facilities/applying/operations/reserving-as';
import type { Choice } from '#lib/facilities/hours/choosing';
import { FacilityFacts, RoomFacts } from '#lib/facilities/model';
import { readAsked } from '#lib/web/asked-room';
import { insteadAddress, reservationsAddress, reservingAddress } from '#lib/web/reserving-address';
import { faultsIn, filledIn, toBringBack } from '#lib/web/reserving-form';
import { wantedPath } from '#lib/web/resident';

const asked: Asked = {
  ...{ room: 'hall', times: [{ day: '2026-12-05', slots: ['morning'] }], together: true, people: 8, use: 'commercial' },
  ...{ equipment: [{ id: 'piano', pieces: 2 }], heating: ['cooling'], class: 'elsewhere' },
};
const ways = waysOf([]);

it('is what the address asks, as long as nothing is filled in', () => {
  expect(filledIn({}, asked, ways)).toMatchObject({ asked, weeks: 1, purpose: '', way: { value: 'elsewhere' } });
});

it('is what was filled in, also with the digits of a Japanese keyboard', () => {
  const filled = filledIn({ as: 'resident', people: ' １２ ', weeks: '4', purpose: ' 俳句の会 ' }, asked, ways);
  expect(filled).toMatchObject({ asked: { people: 12, class: 'resident' }, weeks: 4, purpose: '俳句の会' });
  expect(faultsIn(filled)).toEqual({});
});

it.each([
  [{ as: 'a stranger’s group', purpose: '会' }, { as: 'as-missing' }],
  [{ as: 'resident', purpose: '  ' }, { purpose: 'purpose-missing' }],
  [{ as: 'resident', purpose: '𠮷'.repeat(401) }, { purpose: 'purpose-long' }],
  [{ as: 'resident', purpose: '𠮷'.repeat(400) }, {}],
])('%o is refused with %o', (fields, faults) => {
  expect(faultsIn(filledIn(fields, asked, ways))).toEqual(faults);
});

it.each([
  ['the kinds that are ticked, and why', { 'reduction-disability': 'on', 'reduction-youth': 'no', reason: ' 手帳 ' }, {}],
  ['a reason is wanted', { 'reduction-disability': 'on', reason: ' ' }, { reason: 'reason-missing' }],
  ['of 400 characters at most', { 'reduction-disability': 'on', reason: '𠮷'.repeat(401) }, { reason: 'reason-long' }],
])('a reduction is applied for: %s', (_, fields, faults) => {
  const filled = filledIn({ ...fields, as: 'resident', purpose: '会' }, asked, ways);
  expect(filled.asked.reduction).toEqual({ reductions: ['disability'], reason: fields.reason.trim() });
  expect(faultsIn(filled)).toEqual(faults);
  expect(toBringBack(fields)).toMatchObject({ 'reduction-disability': 'on', reason: fields.reason });
  expect(toBringBack(fields)).not.toHaveProperty('reduction-youth');
  // What somebody has the right to is nobody's business who reads an address.
  expect(reservingAddress('new', filled.asked)).not.toMatch(/reduction|disability|reason/);
});

it('applies for no reduction where only a reason is written', () => {
  expect(filledIn({ reason: '手帳があります' }, asked, ways).asked).not.toHaveProperty('reduction');
});

it.each([
  ['0', 1],
  ['-3', 1],
  ['all', 1],
  ['9999', 52],
])('%s weeks are %i', (weeks, count) => {
  expect(filledIn({ weeks }, asked, ways).weeks).toBe(count);
});

it('repeats one time only', () => {
  const several = { ...asked, times: [...asked.times, ...asked.times] };
  expect(filledIn({ weeks: '4' }, several, ways).weeks).toBe(1);
  expect(filledIn({ people: 'many' }, asked, ways).asked.people).toBe(0);
});

it('brings back no more than a form can hold', () => {
  const back = toBringBack({ purpose: 'x'.repeat(5000), as: 'y'.repeat(500), password: 'secret' });
  expect(back['purpose']).toHaveLength(2000);
  expect(back).not.toHaveProperty('password');
});

it('keeps all that is asked through the sign-in', () => {
  const path = reservingAddress('new', asked, { for: '', form: 'key' });
  expect(wantedPath(path)).toBe(path);
  const query = new URLSearchParams(path.split('?')[1]);
  expect([query.get('room'), query.get('form'), query.has('for')]).toEqual(['hall', 'key', false]);
  const params = Object.fromEntries([...query.keys()].map((name) => [name, query.getAll(name)]));
  expect(readAsked('hall', params)).toEqual(asked);
});

it('names for whom one acts in every address', () => {
  expect(reservationsAddress('', '')).toBe('/reservations');
  expect(reservationsAddress('/7KQ3-M9TD', 'deputation', { note: 'made' })).toBe('/reservations/7KQ3-M9TD?for=deputation&note=made');
});

const facts = (kind: string, slug: string) => readSampleEntries().find((one) => one.kind === kind && one.slug === slug)?.facts;
const place = {
  room: RoomFacts.parse(facts('room', 'civic-center-meeting-1')),
  facility: FacilityFacts.parse(facts('facility', 'civic-center')),
  holidays: new Set<string>(),
};
const instead = (choice: Choice) => ({ at: { slug: asked.room, ...place }, choice, from: '13:00', to: '17:00' });
const timesIn = (path: string) => new URLSearchParams(path.split('?')[1]).getAll('time');
const [morning, afternoon, evening] = ['morning', 'afternoon', 'evening'].map((slot) => ({ day: '2026-12-05', slots: [slot] }));

it('replaces the lost time and no other of that day', () => {
  if (!morning || !afternoon || !evening) throw new Error('no times');
  const several = { ...asked, times: [morning, afternoon] };
  const more = { form: 'key' };
  const path = insteadAddress(instead(evening), several, afternoon, more);
  expect(timesIn(path)).toEqual(['2026-12-05@morning', '2026-12-05@evening']);
  expect(new URLSearchParams(path.split('?')[1]).get('form')).toBe('key');
});

it('applies for what replaces a later week of a series by itself', () => {
  if (!evening) throw new Error('no time');
  const later = { ...evening, day: '2026-12-12' };
  const path = insteadAddress(instead(later), asked, { day: '2026-12-12', slots: ['morning'] }, { for: 'deputation', form: 'key' });
  expect(timesIn(path)).toEqual(['2026-12-12@evening']);
  const query = new URLSearchParams(path.split('?')[1]);
  expect([query.get('for'), query.has('form')]).toEqual(['deputation', false]);
});
