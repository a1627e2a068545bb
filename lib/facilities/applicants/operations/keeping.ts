import { read, type Writer, write } from '#db/client';
import { dayOf } from '#lib/calendar/day';
import { changeGroup, groupsWith, holdGroup, membersOf, removeGroupsBefore, removeMember } from '#lib/facilities/applicants/groups/store';
import { registrationKeptDays } from '#lib/facilities/applicants/model';
import { endWithoutMembers, giveTo } from '#lib/facilities/applicants/operations/members';
import { isOpen } from '#lib/facilities/applicants/rules';
import { findUser, removeUser, removeUsersBefore } from '#lib/facilities/applicants/users/store';

/** Forgets registrations a year after they ran out, and groups a year after they were closed; tells how many. */
export async function forgetRegistrations(now: Date): Promise<number> {
  const before = new Date(now.getTime() - registrationKeptDays * 86_400_000);
  return write(async (writer) => (await removeUsersBefore(writer, dayOf(before))) + (await removeGroupsBefore(writer, before)));
}

/**
 * Forgets a resident who leaves, inside that transaction: his registration, and his place in every group. A group that he
 * represents is handed to whoever has been in it longest; where nobody else is, it ends.
 */
export async function leaveAllGroups(writer: Writer, residentId: string, now: Date): Promise<void> {
  await removeUser(writer, residentId);
  for (const { group: known, member } of await groupsWith(writer, residentId)) {
    const group = await holdGroup(writer, known.id);
    await removeMember(writer, member.id);
    if (group?.representativeId !== residentId) continue;
    const [next] = await membersOf(writer, group.id);
    if (next && isOpen(group)) await giveTo(writer, group, next, now);
    else if (next) await changeGroup(writer, group, { representativeId: null });
    else await endWithoutMembers(writer, group, now);
  }
}

/** What is kept of somebody as a user of facilities and as a member of groups, to take along. */
export async function exportRegistrations(residentId: string) {
  const [user, groups] = await Promise.all([findUser(read, residentId), groupsWith(read, residentId)]);
  return {
    facilityUser: user && {
      ...{ code: user.code, class: user.class, place: user.place, priorities: user.priorities, validUntil: user.validUntil },
      ...{ declaredAt: user.declaredAt, shownAt: user.shownAt },
    },
    groups: groups.map(({ group, member }) => ({
      ...{ group: group.name, state: group.state, validUntil: group.validUntil, isRepresentative: group.representativeId === residentId },
      ...{ name: member.name, joinedAt: member.joinedAt },
    })),
  };
}
