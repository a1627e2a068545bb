import { read, write } from '#db/client';
import { dayOf } from '#lib/calendar/day';
import { changeGroup, groupsOver, groupsToRemind, holdGroup, membersOf } from '#lib/facilities/applicants/groups/store';
import { tellOfEnd, tellOfGroup } from '#lib/facilities/applicants/operations/telling';
import { endsToTell, isRegistered } from '#lib/facilities/applicants/rules';
import { changeUser, usersToRemind } from '#lib/facilities/applicants/users/store';

/** So many are looked at in one run. */
const mostAtOnce = 500;

/** What the house does by itself with registrations: tells of those that are about to run out, and ends groups whose time is over. */
export async function tendRegistrations(now: Date): Promise<void> {
  await remindUsers(now);
  await remindGroups(now);
  await endGroupsOver(now);
}

async function remindUsers(now: Date): Promise<void> {
  const today = dayOf(now);
  for (const user of await usersToRemind(read, today, endsToTell(today), mostAtOnce))
    await write(async (writer) => {
      const told = await changeUser(writer, user, { remindedAt: now });
      if (told) await tellOfEnd(writer, told, now);
    });
}

async function remindGroups(now: Date): Promise<void> {
  const today = dayOf(now);
  for (const { id } of await groupsToRemind(read, today, endsToTell(today), mostAtOnce))
    await write(async (writer) => {
      const group = await holdGroup(writer, id);
      if (!group || group.remindedAt !== null || !isRegistered(group, today)) return;
      const told = await changeGroup(writer, group, { remindedAt: now });
      if (told.representativeId) await tellOfGroup(writer, 'expiring', told, [told.representativeId], now);
    });
}

/** Ends groups whose time is over; one that asked for another period waits for staff, and cannot reserve meanwhile. */
async function endGroupsOver(now: Date): Promise<void> {
  const today = dayOf(now);
  for (const id of await groupsOver(read, today, mostAtOnce))
    await write(async (writer) => {
      const group = await holdGroup(writer, id);
      if (group?.state !== 'registered' || group.renewalAskedAt !== null || isRegistered(group, today)) return;
      const ended = await changeGroup(writer, group, { state: 'ended', reason: '', closedAt: now });
      const people = (await membersOf(writer, id)).map(({ residentId }) => residentId);
      await tellOfGroup(writer, 'expired', ended, people, now);
    });
}
