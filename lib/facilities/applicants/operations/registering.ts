import { z } from 'zod';
import { read, type Writer, write } from '#db/client';
import type { Act } from '#lib/audit/model';
import { record } from '#lib/audit/operations';
import { dayOf } from '#lib/calendar/day';
import { changeGroup, findGroup, groupsIn, holdGroup, memberCounts, membersOf } from '#lib/facilities/applicants/groups/store';
import { type Group, groupFiscalYears, type RegistrationFault } from '#lib/facilities/applicants/model';
import { isInCharge, priorityReader } from '#lib/facilities/applicants/operations/charge';
import { tellOfGroup } from '#lib/facilities/applicants/operations/telling';
import { fiscalYearEnd, isOpen, isWaiting } from '#lib/facilities/applicants/rules';
import { applicantClasses } from '#lib/facilities/eligibility/model';
import { ok, type Result, refused } from '#lib/result';
import type { AtDesk } from '#lib/staff/model';

export type GroupRow = Group & { members: number };
export type GroupLists = { waiting: GroupRow[]; registered: GroupRow[]; closed: GroupRow[] };

/** All groups for staff who register them: those that wait, the longest first, then by their reading. Undefined for other offices. */
export async function listGroups(staff: AtDesk): Promise<GroupLists | undefined> {
  if (!(await isInCharge(staff))) return undefined;
  const [all, counts] = await Promise.all([groupsIn(read, ['requested', 'registered', 'refused', 'ended']), memberCounts(read)]);
  const rows = all.map((group) => ({ ...group, members: counts.get(group.id) ?? 0 }));
  const askedAt = ({ renewalAskedAt, requestedAt }: Group) => (renewalAskedAt ?? requestedAt).getTime();
  const names = new Intl.Collator('ja');
  const byReading = rows.toSorted((one, other) => names.compare(one.reading, other.reading));
  return {
    waiting: rows.filter(isWaiting).toSorted((one, other) => askedAt(one) - askedAt(other)),
    registered: byReading.filter((group) => group.state === 'registered' && !isWaiting(group)),
    closed: byReading.filter((group) => !isOpen(group)),
  };
}

/** One group for staff who register them; undefined for anybody else. Its people are reached through the door for residents alone. */
export async function openGroup(staff: AtDesk, id: string): Promise<GroupRow | undefined> {
  const group = (await isInCharge(staff)) ? await findGroup(read, id) : undefined;
  return group && { ...group, members: (await membersOf(read, id)).length };
}

/** Letters of what staff write to a group. */
const longestReason = 500;

const Decision = z.object({
  verdict: z.enum(['approve', 'refuse'], 'reason-missing'),
  class: z.enum(applicantClasses, 'class-missing'),
  reason: z.string().trim().max(longestReason, 'reason-long'),
});
type Seen = { id: string; edition: number };
type Decided = Promise<Result<Group, RegistrationFault>>;

/** Opens a group as staff saw it, in a transaction in which nobody else changes it. */
async function withGroup(staff: AtDesk, { id, edition }: Seen, work: (writer: Writer, group: Group) => Decided): Decided {
  if (!(await isInCharge(staff))) return refused('not-found');
  return write(async (writer): Decided => {
    const group = await holdGroup(writer, id);
    if (!group) return refused('not-found');
    return group.edition === edition ? work(writer, group) : refused('outdated');
  });
}

async function note(writer: Writer, staff: AtDesk, act: Act, before: Group, after: Group, now: Date): Promise<void> {
  // Neither names nor words: these records stay for ever, and a group may be known by its people.
  const kept = ({ state, class: groupClass, validUntil, priorities }: Group) => ({ state, class: groupClass, validUntil, priorities });
  await record(writer, staff, { act, subject: `group/${after.id}`, before: kept(before), after: kept(after) }, now);
}

/**
 * Decides what a representative asked for: to be registered, or for another period. Staff say to which class the group
 * belongs; who refuses says why. All members hear that it is registered, the representative that it was refused.
 */
export async function decideGroup(
  staff: AtDesk,
  seen: Seen,
  typed: { verdict: string; reason: string; class: string },
  now: Date,
): Decided {
  return withGroup(staff, seen, async (writer, before): Decided => {
    const decision = Decision.safeParse(typed);
    if (!decision.success) return refused(faultIn(decision.error));
    const { verdict, class: groupClass, reason } = decision.data;
    if (verdict === 'refuse' && reason === '') return refused('reason-missing');
    if (!isWaiting(before)) return refused('outdated');
    const after =
      verdict === 'approve'
        ? await register(writer, before, { class: groupClass, reason }, now)
        : await refuse(writer, before, reason, now);
    await note(writer, staff, verdict === 'approve' ? 'groups.registered' : 'groups.refused', before, after, now);
    return ok(after);
  });
}

async function register(writer: Writer, before: Group, decided: Pick<Group, 'class' | 'reason'>, now: Date): Promise<Group> {
  const validUntil = fiscalYearEnd(dayOf(now), groupFiscalYears);
  const after = await changeGroup(writer, before, { ...decided, state: 'registered', validUntil, renewalAskedAt: null, remindedAt: null });
  await tellOfGroup(writer, 'registered', after, await peopleOf(writer, after), now);
  return after;
}

/** A group that is registered already stays so until its end: only another period is refused. */
async function refuse(writer: Writer, before: Group, reason: string, now: Date): Promise<Group> {
  const closed = before.state === 'requested' ? ({ state: 'refused', closedAt: now } as const) : {};
  const after = await changeGroup(writer, before, { ...closed, reason, renewalAskedAt: null });
  await tellOfGroup(writer, 'refused', after, after.representativeId ? [after.representativeId] : [], now);
  return after;
}

function faultIn({ issues }: z.ZodError): RegistrationFault {
  const code = issues[0]?.message;
  return code === 'class-missing' || code === 'reason-long' ? code : 'reason-missing';
}

const peopleOf = async (writer: Writer, { id }: Group) => (await membersOf(writer, id)).map(({ residentId }) => residentId);

/** Staff end a registration and say why; all members hear of it. What the group has reserved stays until staff cancel it. */
export async function endGroup(staff: AtDesk, seen: Seen, typed: { reason: string }, now: Date): Decided {
  return withGroup(staff, seen, async (writer, before): Decided => {
    const reason = typed.reason.trim();
    if (reason === '') return refused('reason-missing');
    if (reason.length > longestReason) return refused('reason-long');
    if (before.state !== 'registered') return refused('outdated');
    const after = await changeGroup(writer, before, { state: 'ended', reason, closedAt: now, renewalAskedAt: null });
    await tellOfGroup(writer, 'ended', after, await peopleOf(writer, after), now);
    await note(writer, staff, 'groups.ended', before, after, now);
    return ok(after);
  });
}

/** 優先: staff grant a group exactly these priorities, of those that rooms know. */
export async function grantToGroup(staff: AtDesk, seen: Seen, priorities: readonly string[], now: Date): Decided {
  const grantable = await priorityReader();
  return withGroup(staff, seen, async (writer, before): Decided => {
    if (!isOpen(before)) return refused('outdated');
    const granted = grantable(priorities, before.priorities);
    if (!granted.ok) return granted;
    const after = await changeGroup(writer, before, { priorities: granted.value });
    await note(writer, staff, 'groups.granted', before, after, now);
    return ok(after);
  });
}
