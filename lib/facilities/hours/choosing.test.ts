import { describe, expect, it, vi } from 'vitest';
import { addDays, momentOf } from '#lib/calendar/day';
import { type Choice, occupied, timesFor } from '#lib/facilities/hours/choosing';
import { nationalHolidays } from '#lib/facilities/hours/holidays.fixture';
import { FacilityHours, RoomTimes } from '#lib/facilities/hours/model';
import { slotsOn, startsOn } from '#lib/facilities/hours/offered';
import { minutesOf, timeAt } from '#lib/facilities/hours/time-of-day';

const facility = FacilityHours.parse({
  hours: [{ spans: [{ from: '09:00', to: '21:30' }] }, { days: ['sun'], spans: [{ from: '09:00', to: '17:00' }] }],
  closures: [{ id: 'mondays', rule: { kind: 'weekly', weekdays: ['mon'], onHoliday: 'open' } }],
});
const slots = [
  { id: 'morning', times: [{ from: '09:00', to: '12:00' }] },
  { id: 'afternoon', times: [{ from: '13:00', to: '17:00' }] },
  {
    id: 'evening',
    times: [
      { from: '18:00', to: '21:30' },
      { season: { from: '11-01', to: '03-31' }, from: '17:30', to: '21:00' },
    ],
  },
  { id: 'all-day', times: [{ days: ['sat'], from: '09:00', to: '21:30' }] },
];
const inRoom = (room: unknown, open = facility) => ({ facility: open, room: RoomTimes.parse(room), holidays: nationalHolidays });
const hall = inRoom({ booking: { kind: 'slots', most: 3 }, slots, preparation: { before: 30, after: 15 } });
const studio = inRoom({ booking: { kind: 'free', startEvery: 30, least: 60, most: 240, step: 30 } });
const court = inRoom({ booking: { kind: 'free', startEvery: 60, least: 60, most: 120, step: 60 } });

const sentence = ({ id, from, to }: { id: string; from: string; to: string }) => `${id} ${from}–${to}`;
const tuesday = '2026-11-24';
const saturday = '2026-11-21';
const sunday = '2026-11-22';

describe('the slots of a day', () => {
  it('follow season and weekday', () => {
    expect(slotsOn(hall, tuesday).map(sentence)).toEqual(['morning 09:00–12:00', 'afternoon 13:00–17:00', 'evening 17:30–21:00']);
    expect(slotsOn(hall, '2026-06-02').map(sentence)).toContain('evening 18:00–21:30');
    expect(slotsOn(hall, saturday).map(sentence)).toContain('all-day 09:00–21:30');
  });

  it('lie within the opening hours, and are none on a closed day', () => {
    expect(slotsOn(hall, sunday).map(({ id }) => id)).toEqual(['morning', 'afternoon']);
    expect(slotsOn(hall, '2026-11-16')).toEqual([]);
  });
});

describe('slots chosen', () => {
  const choose = (day: string, ...ids: string[]) => timesFor({ day, slots: ids }, hall);

  it('come to one time with the pause between them, all of them to the whole day', () => {
    expect(choose(tuesday, 'afternoon', 'morning')).toMatchObject({ ok: true, value: { from: '09:00', to: '17:00' } });
    expect(choose(tuesday, 'morning', 'afternoon', 'evening')).toMatchObject({ ok: true, value: { from: '09:00', to: '21:00' } });
  });

  it('must follow each other, without one left out between or two at once', () => {
    expect(choose(tuesday, 'morning', 'evening')).toEqual({ ok: false, fault: { code: 'not-in-a-row' } });
    expect(choose(saturday, 'morning', 'all-day')).toEqual({ ok: false, fault: { code: 'not-in-a-row' } });
  });

  it('are one at a time where a room says so', () => {
    const single = inRoom({ booking: { kind: 'slots', most: 1 }, slots });
    expect(timesFor({ day: tuesday, slots: ['morning', 'afternoon'] }, single)).toEqual({
      ok: false,
      fault: { code: 'too-many-slots', most: 1 },
    });
  });

  it.each<[string, Choice, object]>([
    ['a day that does not exist', { day: '2027-02-29', slots: ['morning'] }, { code: 'no-such-day' }],
    ['a closed day', { day: '2026-11-16', slots: ['morning'] }, { code: 'closed', reason: { code: 'weekly', id: 'mondays' } }],
    ['a slot of another day', { day: tuesday, slots: ['all-day'] }, { code: 'no-such-slot', slot: 'all-day' }],
    ['no slot', { day: tuesday, slots: [] }, { code: 'nothing-chosen' }],
    ['a time', { day: tuesday, from: '09:00', to: '12:00' }, { code: 'by-slots-only' }],
  ])('are refused: %s', (_, choice, fault) => {
    expect(timesFor(choice, hall)).toEqual({ ok: false, fault });
  });
});

describe('a time of free start and length', () => {
  const choose = (from: string, to: string, room = studio) => timesFor({ day: sunday, from, to }, room);

  it('begins and lasts as the room has it', () => {
    expect(choose('09:30', '11:00')).toMatchObject({ ok: true, value: { from: '09:30', to: '11:00', slots: [] } });
    expect(choose('16:00', '17:00')).toMatchObject({ ok: true });
    expect(choose('09:00', '11:00', court)).toMatchObject({ ok: true });
  });

  it.each([
    ['too short', '09:00', '09:30'],
    ['too long', '09:00', '13:30'],
    ['between two steps', '09:00', '10:15'],
    ['past the closing', '15:30', '17:30'],
    ['backwards', '11:00', '09:00'],
    ['no time at all', '11:00', 'noon'],
  ])('is refused when it is %s', (_, from, to) => {
    expect(choose(from, to)).toMatchObject({ ok: false, fault: { code: 'wrong-length', least: 60, step: 30 } });
  });

  it('is refused when it begins off the grid or where too little is left, and says when it can begin', () => {
    const starts = {
      ok: false,
      fault: { code: 'no-such-start', starts: ['09:00', '10:00', '11:00', '12:00', '13:00', '14:00', '15:00', '16:00'] },
    };
    expect(choose('09:30', '10:30', court)).toEqual(starts);
    expect(choose('17:00', '18:00', court)).toEqual(starts);
    expect(timesFor({ day: sunday, slots: ['morning'] }, court)).toEqual({ ok: false, fault: { code: 'by-time-only' } });
  });

  it('may fill each opening of a day, and end at midnight', () => {
    const late = FacilityHours.parse({
      hours: [
        {
          spans: [
            { from: '10:00', to: '12:00' },
            { from: '22:30', to: '24:00' },
          ],
        },
      ],
    });
    const night = inRoom({ ...studio.room, preparation: { before: 15, after: 30 } }, late);
    expect(startsOn(night, sunday)).toEqual([
      { from: '10:00', most: 120 },
      { from: '10:30', most: 90 },
      { from: '11:00', most: 60 },
      { from: '22:30', most: 90 },
      { from: '23:00', most: 60 },
    ]);
    const until = timesFor({ day: sunday, from: '23:00', to: '24:00' }, night);
    expect(until).toMatchObject({ ok: true });
    expect(momentOf(sunday, until.ok ? until.value.to : '')).toEqual(new Date('2026-11-23T00:00:00+09:00'));
  });
});

it('accepts every start and length that is offered, and none beside them', () => {
  const quarters = Array.from({ length: 41 }, (_, place) => timeAt(8 * 60 + place * 15));
  for (const startEvery of [15, 30, 60, 90])
    for (const step of [15, 30, 60, 90]) {
      const room = inRoom({ booking: { kind: 'free', startEvery, least: 45, most: 180, step } });
      const accepted = quarters.flatMap((from) =>
        quarters.filter((to) => timesFor({ day: sunday, from, to }, room).ok).map((to) => `${from}–${to}`),
      );
      const offered = startsOn(room, sunday).flatMap(({ from, most }) =>
        quarters
          .map((to) => ({ to, length: minutesOf(to) - minutesOf(from) }))
          .filter(({ length }) => length >= 45 && length <= most && (length - 45) % step === 0)
          .map(({ to }) => `${from}–${to}`),
      );
      expect(accepted).toEqual(offered);
      expect(offered.length).toBeGreaterThan(0);
    }
});

it('takes the room with its preparation, as far as the day goes', () => {
  expect(occupied(hall.room, { from: '09:00', to: '12:00' })).toEqual({ from: '08:30', to: '12:15' });
  expect(occupied(hall.room, { from: '00:15', to: '24:00' })).toEqual({ from: '00:00', to: '24:00' });
});

describe('a year in Tokyo', () => {
  it.each(['UTC', 'America/New_York', 'Pacific/Kiritimati'])('has the same slots wherever the server stands: %s', (zone) => {
    vi.stubEnv('TZ', zone);
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    const day = RoomTimes.parse({ booking: { kind: 'slots', most: 1 }, slots: [{ id: 'day', times: [{ from: '00:00', to: '24:00' }] }] });
    const open = inRoom(day, FacilityHours.parse({ hours: [{ spans: [{ from: '00:00', to: '24:00' }] }] }));
    for (let date = '2028-01-01'; date <= '2028-12-31'; date = addDays(date, 1)) {
      const [slot] = slotsOn(open, date);
      expect(slot).toEqual({ id: 'day', from: '00:00', to: '24:00' });
      expect(momentOf(date, '24:00').getTime() - momentOf(date).getTime()).toBe(24 * 3_600_000);
    }
  });
});
