import { expect, it } from 'vitest';
import { groupsOf } from '#lib/facilities/applicants/operations/choosing';
import { leaveGroup } from '#lib/facilities/applicants/operations/members';
import { person, registered } from '#lib/facilities/applicants/people.fixture';
import { clerk, day, meeting1, now, openCity, referenceOf } from '#lib/facilities/desk/city.fixture';
import { closeAtDesk, closedAtDesk } from '#lib/facilities/desk/operations/blocking';
import { houseNow } from '#lib/facilities/operations/house';
import { applicationOf, part, resident } from '#lib/facilities/reservations/house.fixture';
import { cancel } from '#lib/facilities/reservations/operations/deciding';
import { everyReservation, showReservation } from '#lib/facilities/reservations/operations/looking';
import { reserve } from '#lib/facilities/reservations/operations/reserving';
import { tendReservations } from '#lib/facilities/reservations/operations/tending';
import { inboxOf } from '#lib/notifications/operations/inbox';
import { leave } from '#lib/residents/operations/leaving';
import { withDatabase } from '#lib/testing/database';

withDatabase();
const as = async (who: string) => resident(who, await groupsOf(who));
const calledOff = async (who: string) => (await inboxOf(who, 'ja')).filter(({ body }) => body.includes('台風のため')).length;

/** Taro has reserved for the choir that Hanako represents, and has left it since. */
async function reservedAndLeft() {
  await openCity();
  const [hanako, taro] = [await person('hanako'), await person('taro')];
  const { id } = await registered(hanako, [taro]);
  const sent = applicationOf('taro', [part(meeting1, day, '09:00', '12:00')], { applicant: { residentId: 'taro', groupId: id } });
  const made = await reserve(await as('taro'), sent, houseNow(now));
  await leaveGroup(taro, id, now);
  return { hanako, taro, id, reference: referenceOf(made.ok ? made.value : []) };
}

async function storm(seen: string): Promise<string[]> {
  const form = { [`room-${meeting1}`]: 'on', fromDay: day, fromTime: '', toDay: day, toTime: '', reason: '台風のため' };
  const closed = await closeAtDesk(clerk, { ...form, seen }, now);
  expect(closed.ok).toBe(true);
  await tendReservations(now);
  return (await closedAtDesk(clerk, now)).flatMap(({ toRing }) => toRing);
}

it('what was made for a group is the group’s, and no more his who has left it', async () => {
  const { reference } = await reservedAndLeft();
  expect(await showReservation(await as('taro'), reference, houseNow(now))).toBeUndefined();
  expect(await everyReservation(await as('taro'))).toEqual([]);
  expect(await cancel(await as('taro'), { reference }, '', houseNow(now))).toEqual({ ok: false, fault: 'not-found' });
  expect((await everyReservation(await as('hanako'))).map((one) => one.reference)).toEqual([reference]);
});

it('its representative hears of it then', async () => {
  const { reference } = await reservedAndLeft();
  expect(await storm(reference)).toEqual([]);
  expect([await calledOff('taro'), await calledOff('hanako')]).toEqual([0, 1]);
});

it('of a group that nobody is in any more the desk is told whom to ring', async () => {
  const { hanako, id, reference } = await reservedAndLeft();
  await leaveGroup(hanako, id, now);
  expect(await storm(reference)).toEqual([reference]);
});

it('so is who has closed his account', async () => {
  await openCity();
  const jiro = await person('jiro');
  const made = await reserve(resident('jiro'), applicationOf('jiro', [part(meeting1, day, '09:00', '12:00')]), houseNow(now));
  await leave(jiro, { confirmation: '消します', word: '消します' }, now);
  const reference = referenceOf(made.ok ? made.value : []);
  expect(await storm(reference)).toEqual([reference]);
});
