import { beforeEach, expect, it } from 'vitest';
import { houseNow, roomAt } from '#lib/facilities/operations/house';
import { cancel } from '#lib/facilities/reservations/operations/deciding';
import { reserve } from '#lib/facilities/reservations/operations/reserving';
import { openSampleHouse } from '#lib/facilities/sample-house.fixture';
import { calendarDay, calendarOf, occupancyOf } from '#lib/facilities/vacancies/operations/looking';
import { newKey } from '#lib/id';
import { withDatabase } from '#lib/testing/database';

withDatabase();
const now = new Date('2026-12-01T10:00:00+09:00');
beforeEach(() => openSampleHouse(now));

const room = 'civic-center-meeting-1';
const actor = { by: 'applicant', residentId: 'r', groups: [] } as const;

/** Somebody takes an evening, if nobody has it; gives its reference. */
async function take(of: string, day: string): Promise<string> {
  const asked = {
    key: newKey(),
    applicant: { residentId: 'r' },
    together: true,
    applicantClass: 'resident',
    people: 1,
    purpose: '',
  } as const;
  const parts = [{ room: of, slot: { day, from: '18:00', to: '22:00' }, quotation: {} }];
  const made = await reserve({ ...actor, groups: [] }, { ...asked, parts }, houseNow(now));
  const [one] = made.ok ? made.value : [];
  return one && 'reference' in one ? one.reference : '';
}

async function show(day: string) {
  const at = await roomAt(room, day);
  if (!at) throw new Error('no room');
  return calendarOf(at, day, now);
}

it('shows the month of a day and the seven days from it on, over the end of the month too', async () => {
  await take(room, '2027-01-02');
  const { month, week } = await show('2026-12-28');
  expect([month.length, month[0]?.day, month.at(-1)?.day]).toEqual([31, '2026-12-01', '2026-12-31']);
  expect(week.map(({ day }) => day)).toEqual(
    ['28', '29', '30', '31'].map((one) => `2026-12-${one}`).concat(['01', '02', '03'].map((one) => `2027-01-${one}`)),
  );
});

it('has a mark that the page and the door make alike, and that changes with every reservation it shows, and no other', async () => {
  const door = () => occupancyOf(room, '2026-12-05', now);
  const before = await door();
  expect(before).toBe((await show('2026-12-05')).occupancy);
  await take('civic-center-main-hall', '2026-12-05');
  await take(room, '2027-03-05');
  expect(await door()).toBe(before);
  const reference = await take(room, '2026-12-20');
  expect(reference).not.toBe('');
  const after = await door();
  expect(after).not.toBe(before);
  expect(after).toBe((await show('2026-12-05')).occupancy);
  await cancel({ ...actor, groups: [] }, { reference }, '', houseNow(now));
  expect(await door()).toBe(before);
});

it('changes with what shares a part of the room', async () => {
  const before = await occupancyOf(room, '', now);
  expect(await take('civic-center-meeting-1-2', '2026-12-20')).not.toBe('');
  expect(await occupancyOf(room, '', now)).not.toBe(before);
});

it('knows no mark of a room that is not there, and asks about today where no day is asked', async () => {
  expect(await occupancyOf('castle', '', now)).toBeUndefined();
  expect(['', 'tomorrow', '2026-02-30', '2026-11-30', '2026-12-02'].map((asked) => calendarDay(asked, now))).toEqual([
    ...['2026-12-01', '2026-12-01', '2026-12-01', '2026-12-01', '2026-12-02'],
  ]);
});
