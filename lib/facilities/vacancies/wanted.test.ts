import { expect, it } from 'vitest';
import type { Span } from '#lib/facilities/hours/model';
import type { DayAt, TimeState } from '#lib/facilities/vacancies/rules';
import { freeFor } from '#lib/facilities/vacancies/wanted';

const day = '2026-12-05';
const times: Readonly<Record<string, Span>> = {
  morning: { from: '09:00', to: '12:00' },
  'all-day': { from: '09:00', to: '22:00' },
  afternoon: { from: '13:00', to: '17:00' },
  evening: { from: '18:00', to: '22:00' },
};

/** A day of a room of slots in which these are somebody's. */
function dayOf(slots: readonly string[], taken: readonly string[]): DayAt {
  const state = (id: string): TimeState => (taken.includes(id) ? 'taken' : 'free');
  return { day, times: slots.flatMap((id) => (times[id] ? [{ id, ...times[id], state: state(id) }] : [])) };
}

const idsFor = (at: DayAt, hours: Partial<Span>, most = 3) => freeFor({ kind: 'slots', most }, at, hours).map(({ id }) => id);

it.each([
  [{}, ['morning', 'afternoon']],
  [{ from: '10:00', to: '11:00' }, ['morning']],
  [{ from: '10:00', to: '14:00' }, ['morning', 'afternoon']],
  [{ from: '16:00', to: '19:00' }, []],
  [{ from: '08:00', to: '10:00' }, []],
  [{ from: '12:00', to: '14:00' }, []],
  [{ from: '13:00' }, ['afternoon']],
  [{ from: '17:00' }, []],
  [{ to: '12:00' }, ['morning']],
  [{ to: '09:00' }, []],
])('%j is covered by %j where the evening is taken', (hours, ids) => {
  expect(idsFor(dayOf(['morning', 'afternoon', 'evening'], ['evening']), hours)).toEqual(ids);
});

const slots = ['morning', 'all-day', 'afternoon', 'evening'];

it.each([
  ['a part is taken, the slot that does', ['all-day', 'afternoon'], { from: '09:00', to: '12:00' }, ['morning']],
  ['all is free, the shortest that does', [], { from: '09:00', to: '12:00' }, ['morning']],
  ['all is free, the slots in a row that do', [], { from: '10:00', to: '15:00' }, ['morning', 'afternoon']],
  ['several take as long as one, the one', [], { from: '10:00', to: '20:00' }, ['all-day']],
  ['no slots in a row are free, nothing', ['all-day', 'afternoon'], { from: '10:00', to: '20:00' }, []],
] as const)('where slots overlap and %s', (_, taken, hours, ids) => {
  expect(idsFor(dayOf(slots, taken), hours)).toEqual(ids);
});

it('takes no more slots than the room lets one have', () => {
  expect(idsFor(dayOf(slots, []), { from: '10:00', to: '15:00' }, 1)).toEqual(['all-day']);
});

it.each([
  [{ from: '10:00', to: '12:00' }, 1],
  [{ from: '11:00', to: '14:00' }, 0],
  [{ to: '12:00' }, 1],
  [{ to: '09:30' }, 0],
  [{ from: '10:00' }, 2],
  [{ from: '20:15' }, 0],
])('free hours have %j in %i of their stretches', (hours, count) => {
  const free = (from: string, to: string) => ({ id: '', from, to, state: 'free' as const });
  const at = { day, times: [free('09:00', '12:00'), free('13:00', '21:00')] };
  expect(freeFor({ kind: 'free', startEvery: 60, least: 60, most: 180, step: 60 }, at, hours)).toHaveLength(count);
});
