import { read, type Writer, write } from '#db/client';
import {
  addMember,
  changeGroup,
  findGroupByCode,
  holdGroup,
  holdGroupByCode,
  membersOf,
  putCode,
  removeMember as removeOne,
} from '#lib/facilities/applicants/groups/store';
import {
  type ApplicantFault,
  type Group,
  type GroupMember,
  groupCodeDays,
  MemberName,
  mostGroupMembers,
} from '#lib/facilities/applicants/model';
import { tellOfGroup } from '#lib/facilities/applicants/operations/telling';
import { isOpen } from '#lib/facilities/applicants/rules';
import { hashOfKey, newKey, newReference } from '#lib/id';
import { readReference } from '#lib/reference';
import { shownOnce, showOnce } from '#lib/residents/shown-once';
import { ok, type Result, refused } from '#lib/result';
import { withinLimit } from '#lib/web/rate-limit';

type Person = { residentId: string };

/** Makes the code by which people come into a group, for two weeks and in the place of the one before; undefined for whoever does not represent it. */
export async function makeGroupCode({ residentId }: Person, id: string, now: Date): Promise<string | undefined> {
  return write(async (writer) => {
    const group = await holdGroup(writer, id);
    if (!group || group.representativeId !== residentId || !isOpen(group)) return undefined;
    const code = newReference();
    await putCode(writer, id, hashOfKey(code), new Date(now.getTime() + groupCodeDays * 86_400_000));
    return code;
  });
}

/** The cookie with which the page of a group shows the code that was just made. */
export async function showGroupCode(code: string): Promise<string> {
  return showOnce('group-code', code);
}

/** The code that the representative of a group has just made, in this browser only; undefined once another was made or its minutes are over. */
export async function groupCodeToShow({ residentId }: Person, id: string, headers: Headers, now: Date): Promise<string | undefined> {
  const code = await shownOnce('group-code', headers);
  const group = code === undefined ? undefined : await findGroupByCode(read, hashOfKey(code), now);
  return group?.id === id && group.representativeId === residentId ? code : undefined;
}

/** Comes into a group by its code, under a name that its members see; the representative is told. Refused with a code for each faulty control. */
export async function joinGroup(
  { residentId }: Person,
  typed: { code: string; joinName: string },
  now: Date,
): Promise<Result<Group, Record<string, ApplicantFault>>> {
  // 39 bits are many, and nobody shall try.
  if (!withinLimit('group-code', residentId, { times: 20, seconds: 15 * 60 }, now)) return refused({ code: 'too-many' });
  const name = MemberName.safeParse(typed.joinName);
  if (!name.success) return refused({ joinName: typed.joinName.trim() === '' ? 'your-name-missing' : 'your-name-long' });
  return write(async (writer): Promise<Result<Group, Record<string, ApplicantFault>>> => {
    const group = await holdGroupByCode(writer, hashOfKey(readReference(typed.code)), now);
    if (!group || !isOpen(group)) return refused({ code: 'code-wrong' });
    if ((await membersOf(writer, group.id)).length >= mostGroupMembers) return refused({ code: 'group-full' });
    const member = { id: newKey(), residentId, name: name.data, joinedAt: now };
    if (!(await addMember(writer, group.id, member))) return refused({ code: 'already-member' });
    if (group.representativeId) await tellOfGroup(writer, 'joined', group, [group.representativeId], now, member.id);
    return ok(group);
  });
}

type Held = { group: Group; me: GroupMember; others: GroupMember[] };

/** Opens a group for one of its members, in a transaction in which nobody else changes it; undefined for whoever is none. */
async function asMember<Value>(
  { residentId }: Person,
  id: string,
  work: (writer: Writer, held: Held) => Promise<Value>,
): Promise<Value | undefined> {
  return write(async (writer) => {
    const group = await holdGroup(writer, id);
    const members = group ? await membersOf(writer, id) : [];
    const me = members.find((member) => member.residentId === residentId);
    return group && me && work(writer, { group, me, others: members.filter((member) => member !== me) });
  });
}

/**
 * Leaves a group. Whoever represents one in which there are others hands it over first; the last to leave ends it.
 * Undefined for a group to which he does not belong.
 */
export async function leaveGroup(person: Person, id: string, now: Date): Promise<Result<'left', 'hand-over-first'> | undefined> {
  return asMember(person, id, async (writer, { group, me, others }): Promise<Result<'left', 'hand-over-first'>> => {
    const represents = group.representativeId === person.residentId;
    if (represents && isOpen(group) && others.length > 0) return refused('hand-over-first');
    await removeOne(writer, me.id);
    if (represents) await endWithoutMembers(writer, group, now);
    return ok('left');
  });
}

/** Nobody represents it any more: it has ended, if it had not before. */
export async function endWithoutMembers(writer: Writer, group: Group, now: Date): Promise<void> {
  const ended = isOpen(group) ? ({ state: 'ended', closedAt: now, renewalAskedAt: null, codeUntil: null } as const) : {};
  await changeGroup(writer, group, { ...ended, representativeId: null });
}

/** The representative takes somebody else out of the group, who is told; false for whoever does not represent it, and for nobody in it. */
export async function removeMember(person: Person, id: string, memberId: string, now: Date): Promise<boolean> {
  const removed = await asMember(person, id, async (writer, { group, others }) => {
    const member = others.find((one) => one.id === memberId);
    if (!member || group.representativeId !== person.residentId || !isOpen(group)) return false;
    await removeOne(writer, member.id);
    await tellOfGroup(writer, 'removed', group, [member.residentId], now, member.id);
    return true;
  });
  return removed ?? false;
}

/** The representative makes another member the representative, who is told; false as above. */
export async function handOver(person: Person, id: string, memberId: string, now: Date): Promise<boolean> {
  const handed = await asMember(person, id, async (writer, { group, others }) => {
    const member = others.find((one) => one.id === memberId);
    if (!member || group.representativeId !== person.residentId || !isOpen(group)) return false;
    await giveTo(writer, group, member, now);
    return true;
  });
  return handed ?? false;
}

/** Makes a member the representative; the code that the one before has goes. */
export async function giveTo(writer: Writer, group: Group, { residentId }: GroupMember, now: Date): Promise<void> {
  const after = await changeGroup(writer, group, { representativeId: residentId, codeUntil: null });
  await tellOfGroup(writer, 'handed-over', after, [residentId], now);
}
