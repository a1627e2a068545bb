import { beforeEach, expect, it } from 'vitest';
import { apply } from '#lib/facilities/applying/operations';
import { applyingOf, askedFor, now, person, resident, room } from '#lib/facilities/applying/operations/applicants.fixture';
import { timesFor } from '#lib/facilities/hours/choosing';
import { roomAt } from '#lib/facilities/operations/house';
import { openSampleHouse } from '#lib/facilities/sample-house.fixture';
import { type Instead, insteadOf } from '#lib/facilities/vacancies/operations/instead';
import { withDatabase } from '#lib/testing/database';

withDatabase();
beforeEach(() => openSampleHouse(now));

const day = '2026-12-05';
const take = (slots: string[], where = room) => apply(person('taro').actor, askedFor(day, slots, { room: where }), applyingOf('taro'), now);
const told = (all: readonly Instead[]) => all.map(({ at, from, to }) => `${at.slug} ${from}-${to}`);

async function insteadOfSlots(slots: string[], people = 8) {
  const at = await roomAt(room, day);
  const times = at && timesFor({ day, slots }, at);
  if (!at || !times?.ok) throw new Error('no such time');
  return insteadOf(at, times.value, people, now);
}

it('offers the rest of the day in the room, and the same time in others of the facility that are free', async () => {
  await take(['morning']);
  await take(['morning'], 'civic-center-meeting-3');
  const { sameDay, elsewhere } = await insteadOfSlots(['morning']);
  expect(told(sameDay)).toEqual([`${room} 13:00-17:00`, `${room} 18:00-22:00`]);
  expect(told(elsewhere)).toContain('civic-center-meeting-2 09:00-12:00');
  // The whole of which the lost room is a half, and what is taken too, are not to be had.
  expect(told(elsewhere).join()).not.toMatch(/meeting-1-2|meeting-3/);
  expect(elsewhere[0]?.choice).toEqual({ day, slots: ['morning'] });
});

it('offers another room for several slots only where all of them are free', async () => {
  await take(['morning', 'afternoon']);
  await take(['afternoon'], 'civic-center-meeting-2');
  const { sameDay, elsewhere } = await insteadOfSlots(['morning', 'afternoon']);
  expect(told(sameDay)).toEqual([`${room} 18:00-22:00`]);
  expect(told(elsewhere)).toContain('civic-center-meeting-3 09:00-17:00');
  expect(told(elsewhere).join()).not.toContain('meeting-2');
});

it('offers rooms that hold as many people, the smallest first', async () => {
  await take(['morning']);
  const capacities = async (people: number) => (await insteadOfSlots(['morning'], people)).elsewhere.map(({ at }) => at.room.capacity);
  expect(await capacities(8)).toEqual((await capacities(8)).toSorted((one, other) => one - other));
  expect(Math.min(...(await capacities(100)))).toBeGreaterThanOrEqual(100);
});

it('offers of free hours as much as was lost, near to it, and nothing that the rules would refuse', async () => {
  const hours = 'city-gymnasium-table-tennis-room';
  const saturday = '2026-11-28';
  const at = await roomAt(hours, saturday);
  const lost = { day: saturday, from: '13:00', to: '15:00' };
  const asked = askedFor(saturday, [], { room: hours, times: [lost], people: 1 });
  const applying = { ...applyingOf('taro'), as: { ...resident, birthday: '1948-03-05' } };
  expect(await apply(person('taro').actor, asked, applying, now)).toMatchObject({ ok: true });
  const times = at && timesFor(lost, at);
  if (!at || !times?.ok) throw new Error('no such time');
  const { sameDay } = await insteadOf(at, times.value, 1, now);
  expect(told(sameDay)).toEqual([`${hours} 11:00-13:00`, `${hours} 15:00-17:00`]);
  for (const { choice } of sameDay) expect(timesFor(choice, at)).toMatchObject({ ok: true });
});
