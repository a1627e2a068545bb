import { describe, expect, it } from 'vitest';
import { readSampleEntries } from '#lib/city/sample';
import { FacilityFacts, RoomFacts } from '#lib/facilities/model';
import type { RoomAt } from '#lib/facilities/operations/house';
import { claimsOf, spanOf } from '#lib/facilities/reservations/rules';
import { dayState, stateOfChoice, unchangedUntil, vacanciesOn } from '#lib/facilities/vacancies/rules';

const now = new Date('2026-12-01T10:00:00+09:00');
const saturday = '2026-12-05';

const factsOf = (kind: string, slug: string) => readSampleEntries().find((entry) => entry.kind === kind && entry.slug === slug)?.facts;

/** A room of the sample with other facts. */
function roomOf(slug: string, other: Partial<RoomFacts> = {}): RoomAt {
  const room = { ...RoomFacts.parse(factsOf('room', slug)), ...other };
  return { slug, room, facility: FacilityFacts.parse(factsOf('facility', room.facility)), holidays: new Set() };
}

const takenFrom = (day: string, from: string, to: string) => {
  const span = spanOf({ day, from, to });
  const quarters = new Set(span ? claimsOf('x', ['c'], span).map(({ quarter }) => quarter) : []);
  return (quarter: number) => quarters.has(quarter);
};

const nobody = () => false;
const slots = roomOf('civic-center-meeting-1');
const free = roomOf('city-gymnasium-table-tennis-room');

describe('a room of slots', () => {
  it('has what nobody has, and not what somebody has', () => {
    const day = vacanciesOn(slots, saturday, takenFrom(saturday, '13:00', '13:15'), now);
    expect(day.times.map(({ id, state }) => [id, state])).toEqual([
      ['morning', 'free'],
      ['afternoon', 'taken'],
      ['evening', 'free'],
    ]);
    expect(dayState(day)).toBe('some');
  });

  it('is taken also by the preparation of another use', () => {
    const prepared = roomOf('civic-center-meeting-1', { preparation: { before: 30, after: 0 } });
    const day = vacanciesOn(prepared, saturday, takenFrom(saturday, '12:30', '12:45'), now);
    expect(day.times.map(({ state }) => state)).toEqual(['free', 'taken', 'free']);
  });

  it('has nothing on a closed day, and says why', () => {
    const day = vacanciesOn(slots, '2026-12-07', nobody, now);
    expect(day).toMatchObject({ times: [], closed: { code: 'weekly' } });
    expect(dayState(day)).toBe('closed');
  });

  it('has nothing more of what has begun, at the minute', () => {
    const at = (time: string) => vacanciesOn(slots, saturday, nobody, new Date(`${saturday}T${time}+09:00`)).times[0]?.state;
    expect([at('08:59:00'), at('09:00:00')]).not.toContain('free');
    expect(at('09:00:00')).toBe('past');
  });

  it('is before its window for everybody, then open, then over', () => {
    const on = (day: string) => dayState(vacanciesOn(slots, day, nobody, now));
    expect([on('2027-05-08'), on(saturday), on('2026-12-01')]).toEqual(['later', 'free', 'over']);
  });

  it('is in the draw until it is open to all', () => {
    const moment = { monthsBefore: 1, day: 1, time: '09:00' };
    const way = { kind: 'draw', days: ['sat'], applyFrom: moment, applyTo: moment, drawAt: moment, confirmBy: moment } as const;
    const drawn = (openToAll: typeof moment) =>
      roomOf('civic-center-meeting-1', {
        reserving: { ...slots.room.reserving, way: { ...way, days: ['sat'], openToAll, mostWishes: 3, mostWins: 1 } },
      });
    expect(dayState(vacanciesOn(drawn({ monthsBefore: 0, day: 2, time: '09:00' }), saturday, nobody, now))).toBe('draw');
    expect(dayState(vacanciesOn(drawn({ monthsBefore: 0, day: 2, time: '09:00' }), '2026-12-06', nobody, now))).toBe('free');
    expect(dayState(vacanciesOn(drawn(moment), saturday, nobody, now))).toBe('free');
  });
});

describe('a room of free hours', () => {
  it('tells the hours between what is taken, from the next start on', () => {
    const { times } = vacanciesOn(free, '2026-12-08', takenFrom('2026-12-08', '10:00', '12:15'), now);
    expect(times).toEqual([
      { id: '', from: '09:00', to: '10:00', state: 'free' },
      { id: '', from: '13:00', to: '21:00', state: 'free' },
    ]);
  });

  it('has nothing where what is left is too short', () => {
    const { times } = vacanciesOn(free, '2026-12-08', takenFrom('2026-12-08', '09:45', '21:00'), now);
    expect(times).toEqual([]);
  });

  it('leaves room for the preparation on both sides of another use', () => {
    const prepared = roomOf('city-gymnasium-table-tennis-room', { preparation: { before: 60, after: 60 } });
    const { times } = vacanciesOn(prepared, '2026-12-08', takenFrom('2026-12-08', '12:00', '15:00'), now);
    expect(times.map(({ from, to }) => `${from}-${to}`)).toEqual(['09:00-11:00', '16:00-21:00']);
  });
});

it('says how a chosen time stands: a part that is somebody’s is all of it', () => {
  const day = vacanciesOn(slots, saturday, takenFrom(saturday, '13:00', '14:00'), now);
  expect(stateOfChoice(day, { day: saturday, slots: ['morning'] })).toBe('free');
  expect(stateOfChoice(day, { day: saturday, slots: ['morning', 'afternoon'] })).toBe('taken');
  const hours = vacanciesOn(free, '2026-12-08', takenFrom('2026-12-08', '12:00', '13:00'), now);
  expect(stateOfChoice(hours, { day: '2026-12-08', from: '09:00', to: '11:00' })).toBe('free');
  expect(stateOfChoice(hours, { day: '2026-12-08', from: '11:00', to: '13:00' })).toBe('taken');
});

describe('a calendar that is kept', () => {
  const at = (time: string) => new Date(`2026-12-01T${time}+09:00`);
  const until = (room: RoomAt, time: string) => unchangedUntil(room, at(time));
  const opening = (time: string) =>
    roomOf('civic-center-meeting-1', {
      windows: [
        { classes: [], holders: [], opens: { kind: 'days', daysBefore: 4, time }, closes: { kind: 'days', daysBefore: 1, time: '17:05' } },
      ],
    });

  it.each([
    ['08:59:30', '08:59', '09:00:00'],
    ['08:59:30', '09:07', '09:00:00'],
    ['09:00:00', '09:07', '09:07:00'],
    ['09:07:00', '09:07', '09:15:00'],
    ['17:00:01', '09:07', '17:05:00'],
    ['23:50:00', '09:07', '24:00:00'],
  ])('at %s stays as it is, where a window opens at %s, until %s', (time, opens, expected) => {
    expect(until(opening(opens), time)).toEqual(expected === '24:00:00' ? new Date('2026-12-02T00:00:00+09:00') : at(expected));
  });

  it('is the same at its last moment as at its first, and another one then', () => {
    const room = opening('10:07');
    const tell = (moment: Date) => JSON.stringify(vacanciesOn(room, saturday, nobody, moment));
    const end = until(room, '10:01:00');
    expect(tell(new Date(end.getTime() - 1))).toBe(tell(at('10:01:00')));
    expect(tell(end)).not.toBe(tell(at('10:01:00')));
  });
});
