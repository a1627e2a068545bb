import type { Reader, Writer } from '#db/client';
import { findGroup, membersOf } from '#lib/facilities/applicants/groups/store';
import type { FacilityUser, Group } from '#lib/facilities/applicants/model';
import type { ApplicantNotice } from '#lib/notifications/model';
import { tellResident } from '#lib/notifications/operations/announcing';

/** Tells some people what happened to their group, in the transaction in which it happens; once for each edition of it, or under a key of its own. */
export async function tellOfGroup(
  writer: Writer,
  what: Exclude<ApplicantNotice, 'user-expiring'>,
  group: Group,
  residentIds: readonly string[],
  now: Date,
  key = `${group.id}/${group.edition}`,
): Promise<void> {
  const { id, name, reason, validUntil: until } = group;
  const message = { kind: 'applicant', params: { what, group: id, name, reason, until } } as const;
  for (const residentId of residentIds) await tellResident(writer, { residentId, message, key: `applicants/${what}/${key}` }, now);
}

/**
 * Who hears what becomes of something: whose it is; of a group's, who made it for the group, or its representative where he
 * has left. Null where nobody does.
 */
export async function whoHears(
  reader: Reader,
  { residentId, groupId }: { residentId: string | null; groupId: string | null },
): Promise<string | null> {
  const group = groupId === null ? undefined : await findGroup(reader, groupId);
  if (!group) return residentId;
  const isMember = (await membersOf(reader, group.id)).some((member) => member.residentId === residentId);
  return isMember ? residentId : group.representativeId;
}

/** Tells somebody that his own registration is about to run out. */
export async function tellOfEnd(writer: Writer, { residentId, validUntil: until }: FacilityUser, now: Date): Promise<void> {
  const message = { kind: 'applicant', params: { what: 'user-expiring', group: null, name: '', reason: '', until } } as const;
  await tellResident(writer, { residentId, message, key: `applicants/user-expiring/${until}` }, now);
}
