import { and, asc, count, eq, gt, gte, inArray, isNull, lt, lte } from 'drizzle-orm';
import type { Reader, Writer } from '#db/client';
import { given, prepared } from '#db/prepared';
import { facilityGroupMembers, facilityGroups } from '#db/schema';
import { Group, type GroupMember, type GroupState } from '#lib/facilities/applicants/model';

/** Adds a group that somebody sent; false where he has just sent it under the same name. */
export async function addGroup(writer: Writer, group: Group): Promise<boolean> {
  const sentAs = `${group.representativeId}/${group.name}`;
  const added = await writer
    .insert(facilityGroups)
    .values({ ...group, sentAs })
    .onConflictDoNothing()
    .returning({ id: facilityGroups.id });
  return added.length > 0;
}

export async function findGroup(reader: Reader, id: string): Promise<Group | undefined> {
  const [row] = await reader.select().from(facilityGroups).where(eq(facilityGroups.id, id));
  return row && Group.parse(row);
}

/** A group as it is now; until this transaction ends, nobody else can change it or its members. */
export async function holdGroup(writer: Writer, id: string): Promise<Group | undefined> {
  const [row] = await writer.update(facilityGroups).set({ id }).where(eq(facilityGroups.id, id)).returning();
  return row && Group.parse(row);
}

const ledToBy = (codeHash: string, now: Date) => and(eq(facilityGroups.codeHash, codeHash), gt(facilityGroups.codeUntil, now));

/** The group into which a code leads now. */
export async function findGroupByCode(reader: Reader, codeHash: string, now: Date): Promise<Group | undefined> {
  const [row] = await reader.select().from(facilityGroups).where(ledToBy(codeHash, now));
  return row && Group.parse(row);
}

/** The same, held as above. */
export async function holdGroupByCode(writer: Writer, codeHash: string, now: Date): Promise<Group | undefined> {
  const [row] = await writer.update(facilityGroups).set({ codeHash }).where(ledToBy(codeHash, now)).returning();
  return row && Group.parse(row);
}

/** Changes a group that this transaction holds. */
export async function changeGroup(writer: Writer, before: Group, values: Partial<Omit<Group, 'id' | 'edition'>>): Promise<Group> {
  const after = { ...before, ...values, edition: before.edition + 1 };
  const { id, ...kept } = after;
  await writer
    .update(facilityGroups)
    .set({ ...kept, sentAs: null })
    .where(eq(facilityGroups.id, id));
  return after;
}

/** Puts a code in the place of the one before. */
export async function putCode(writer: Writer, id: string, codeHash: string, codeUntil: Date): Promise<void> {
  await writer.update(facilityGroups).set({ codeHash, codeUntil }).where(eq(facilityGroups.id, id));
}

/** The groups in some states, the one that waits longest first. */
export async function groupsIn(reader: Reader, states: readonly GroupState[]): Promise<Group[]> {
  const rows = await reader
    .select()
    .from(facilityGroups)
    .where(inArray(facilityGroups.state, [...states]))
    .orderBy(asc(facilityGroups.requestedAt), asc(facilityGroups.id));
  return rows.map((row) => Group.parse(row));
}

const withMember = prepared((reader) =>
  reader
    .select()
    .from(facilityGroupMembers)
    .innerJoin(facilityGroups, eq(facilityGroups.id, facilityGroupMembers.groupId))
    .where(eq(facilityGroupMembers.residentId, given(facilityGroupMembers.residentId, 'residentId')))
    .orderBy(asc(facilityGroupMembers.joinedAt), asc(facilityGroupMembers.id)),
);

/** The groups to which a resident belongs, in the order in which he came. */
export async function groupsWith(reader: Reader, residentId: string): Promise<{ group: Group; member: GroupMember }[]> {
  const rows = await withMember(reader, { residentId });
  return rows.map((row) => ({ group: Group.parse(row.facility_groups), member: row.facility_group_members }));
}

/** Registered groups that end between two days and whose representatives were not told yet. */
export async function groupsToRemind(reader: Reader, from: string, until: string, limit: number): Promise<Group[]> {
  const ending = and(gte(facilityGroups.validUntil, from), lte(facilityGroups.validUntil, until));
  const rows = await reader
    .select()
    .from(facilityGroups)
    .where(and(eq(facilityGroups.state, 'registered'), ending, isNull(facilityGroups.remindedAt)))
    .limit(limit);
  return rows.map((row) => Group.parse(row));
}

/** Ids of registered groups whose time was over before a day, and for which no other is asked. */
export async function groupsOver(reader: Reader, today: string, limit: number): Promise<string[]> {
  const rows = await reader
    .select({ id: facilityGroups.id })
    .from(facilityGroups)
    .where(and(eq(facilityGroups.state, 'registered'), lt(facilityGroups.validUntil, today), isNull(facilityGroups.renewalAskedAt)))
    .limit(limit);
  return rows.map(({ id }) => id);
}

/** Adds a member; false where he is one. */
export async function addMember(writer: Writer, groupId: string, member: GroupMember): Promise<boolean> {
  const added = await writer
    .insert(facilityGroupMembers)
    .values({ ...member, groupId })
    .onConflictDoNothing()
    .returning({ id: facilityGroupMembers.id });
  return added.length > 0;
}

/** The members of a group, the longest first. */
export async function membersOf(reader: Reader, groupId: string): Promise<GroupMember[]> {
  return reader
    .select()
    .from(facilityGroupMembers)
    .where(eq(facilityGroupMembers.groupId, groupId))
    .orderBy(asc(facilityGroupMembers.joinedAt), asc(facilityGroupMembers.id));
}

/** How many members each group has. */
export async function memberCounts(reader: Reader): Promise<Map<string, number>> {
  const rows = await reader
    .select({ groupId: facilityGroupMembers.groupId, members: count() })
    .from(facilityGroupMembers)
    .groupBy(facilityGroupMembers.groupId);
  return new Map(rows.map(({ groupId, members }) => [groupId, members]));
}

export async function removeMember(writer: Writer, id: string): Promise<void> {
  await writer.delete(facilityGroupMembers).where(eq(facilityGroupMembers.id, id));
}

/** Removes groups that were closed before a moment, with their members; tells how many. */
export async function removeGroupsBefore(writer: Writer, moment: Date): Promise<number> {
  const gone = await writer.delete(facilityGroups).where(lt(facilityGroups.closedAt, moment)).returning({ id: facilityGroups.id });
  const ids = gone.map(({ id }) => id);
  if (ids.length > 0) await writer.delete(facilityGroupMembers).where(inArray(facilityGroupMembers.groupId, ids));
  return ids.length;
}
