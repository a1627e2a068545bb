import { read } from '#db/client';
import { dayOf } from '#lib/calendar/day';
import { findGroup, groupsWith } from '#lib/facilities/applicants/groups/store';
import type { ApplicantChoice } from '#lib/facilities/applicants/model';
import { inForce, isRegistered } from '#lib/facilities/applicants/rules';
import { findUser } from '#lib/facilities/applicants/users/store';

/** As what somebody can reserve: himself first, where he has said who he is and it still counts, then his registered groups. */
export async function applicantsOf(residentId: string, now: Date): Promise<ApplicantChoice[]> {
  return (await belongingsOf(residentId, now)).choices;
}

/** The same, with the ids of all the groups to which he belongs (`groupsOf`). */
export async function belongingsOf(residentId: string, now: Date): Promise<{ choices: ApplicantChoice[]; groups: string[] }> {
  const today = dayOf(now);
  const [known, all] = await Promise.all([findUser(read, residentId), groupsWith(read, residentId)]);
  const user = inForce(known, today);
  const person: ApplicantChoice[] = user
    ? [{ kind: 'person', class: user.class, priorities: user.priorities, isShown: user.shownAt !== null }]
    : [];
  const groups = all
    .filter(({ group }) => isRegistered(group, today))
    .map(({ group }): ApplicantChoice => {
      const { id: groupId, name, class: groupClass, priorities } = group;
      return { kind: 'group', groupId, name, class: groupClass, priorities };
    });
  return { choices: [...person, ...groups], groups: all.map(({ group }) => group.id) };
}

/** The ids of the groups to which somebody belongs, ended ones too: what they have reserved stays theirs. */
export async function groupsOf(residentId: string): Promise<string[]> {
  return (await groupsWith(read, residentId)).map(({ group }) => group.id);
}

/** What a group is called, also one that has ended; undefined for one that is not there any more. */
export async function nameOfGroup(groupId: string): Promise<string | undefined> {
  return (await findGroup(read, groupId))?.name;
}
