import { read, type Writer, write } from '#db/client';
import { dayOf } from '#lib/calendar/day';
import { addGroup, addMember, changeGroup, groupsWith, holdGroup, membersOf } from '#lib/facilities/applicants/groups/store';
import { type Group, GroupRequest, mostGroups } from '#lib/facilities/applicants/model';
import { faultsByField, isNearEnd, isOpen, isRegistered } from '#lib/facilities/applicants/rules';
import { newKey } from '#lib/id';
import { ok, type Result, refused } from '#lib/result';

type Person = { residentId: string };

const undecided = { reason: '', priorities: [], renewalAskedAt: null, validUntil: null, remindedAt: null, closedAt: null, codeUntil: null };

/**
 * 団体登録: asks staff to register a group that somebody represents. The same name sent again while it waits is the same
 * group, with what is said of it now. Refused with a code for each faulty control.
 */
export async function requestGroup(
  { residentId }: Person,
  typed: Readonly<Record<keyof GroupRequest, string>>,
  now: Date,
): Promise<Result<Group, Record<string, string>>> {
  const asked = GroupRequest.safeParse(typed);
  if (!asked.success) return refused(faultsByField(asked.error));
  return write((writer) => send(writer, residentId, asked.data, now));
}

async function send(
  writer: Writer,
  residentId: string,
  { groupClass, memberName, ...facts }: GroupRequest,
  now: Date,
): Promise<Result<Group, Record<string, string>>> {
  for (;;) {
    const mine = (await groupsWith(writer, residentId))
      .map(({ group }) => group)
      .filter((group) => group.representativeId === residentId && isOpen(group));
    const sent = mine.find(({ state, name }) => state === 'requested' && name === facts.name);
    const held = sent && (await holdGroup(writer, sent.id));
    if (held?.state === 'requested')
      return ok(says(held, { ...facts, class: groupClass }) ? held : await changeGroup(writer, held, { ...facts, class: groupClass }));
    if (mine.length >= mostGroups) return refused({ name: 'too-many-groups' });
    const begun = { id: newKey(), representativeId: residentId, state: 'requested', requestedAt: now, edition: 1 } as const;
    const group = { ...undecided, ...facts, ...begun, class: groupClass };
    // A second tap was faster: what it sent is found the next time.
    if (!(await addGroup(writer, group))) continue;
    await addMember(writer, group.id, { id: newKey(), residentId, name: memberName, joinedAt: now });
    return ok(group);
  }
}

type Facts = Pick<Group, 'reading' | 'activity' | 'people' | 'class'>;

/** Whether this is what was said of a group before. */
const says = (group: Facts, { reading, activity, people, class: of }: Facts) =>
  group.reading === reading && group.activity === activity && group.people === people && group.class === of;

/** 更新: the representative asks for another period, in the last days of the one that runs (too-early); asked again, it is asked once. */
export async function askForRenewal({ residentId }: Person, id: string, now: Date): Promise<Result<Group, 'not-found' | 'too-early'>> {
  return write(async (writer): Promise<Result<Group, 'not-found' | 'too-early'>> => {
    const group = await holdGroup(writer, id);
    if (!group || group.representativeId !== residentId || !isRegistered(group, dayOf(now))) return refused('not-found');
    if (group.renewalAskedAt) return ok(group);
    if (!group.validUntil || !isNearEnd(group.validUntil, dayOf(now))) return refused('too-early');
    return ok(await changeGroup(writer, group, { renewalAskedAt: now }));
  });
}

/** A group as one of its members sees it; whose accounts the others are is not told. */
export type OwnGroup = {
  group: Group;
  isRepresentative: boolean;
  isRegistered: boolean;
  mayRenew: boolean;
  members: { id: string; name: string; isMe: boolean; isRepresentative: boolean }[];
};

/** The groups to which somebody belongs. */
export async function ownGroups({ residentId }: Person): Promise<Group[]> {
  return (await groupsWith(read, residentId)).map(({ group }) => group);
}

/** What was asked of a group that was refused or has ended, for its representative to ask anew; as its form holds it, and nothing of any other. */
export function requestOf(groups: readonly Group[], id: string, { residentId }: Person): Readonly<Record<string, string>> {
  const group = groups.find((one) => one.id === id && one.representativeId === residentId && !isOpen(one));
  if (!group) return {};
  const { name, reading, activity, people, class: groupClass } = group;
  return { name, reading, activity, people: String(people), groupClass };
}

/** One of them with its members; undefined for one to which he does not belong. */
export async function showOwnGroup({ residentId }: Person, id: string, now: Date): Promise<OwnGroup | undefined> {
  const own = (await groupsWith(read, residentId)).find(({ group }) => group.id === id);
  if (!own) return undefined;
  const { group } = own;
  const today = dayOf(now);
  const members = (await membersOf(read, id)).map((member) => ({
    ...{ id: member.id, name: member.name, isMe: member.residentId === residentId },
    isRepresentative: member.residentId === group.representativeId,
  }));
  const isNear = isRegistered(group, today) && group.validUntil !== null && isNearEnd(group.validUntil, today);
  return {
    ...{ group, members, isRepresentative: group.representativeId === residentId, isRegistered: isRegistered(group, today) },
    mayRenew: isNear && group.renewalAskedAt === null,
  };
}
