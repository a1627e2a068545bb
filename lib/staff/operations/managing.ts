import { randomBytes } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import { read, type Writer, write } from '#db/client';
import { record } from '#lib/audit/operations';
import { hashOfKey, newKey } from '#lib/id';
import { ok, type Result, refused } from '#lib/result';
import { type AtDesk, type Invitation, invitationDays, type PasswordFault, type StaffMember } from '#lib/staff/model';
import { mayWork } from '#lib/staff/operations/at-desk';
import { passwordFault } from '#lib/staff/passwords';
import {
  addInvitation,
  addStaff,
  changeStaff,
  claimInvitation,
  endSessions,
  findStaff,
  holdAdministrators,
  openInvitation,
  openInvitations,
  removeSecondFactors,
  removeWaysIn,
  type StoredInvitation,
  staffByEmail,
  staffById,
  withdrawInvitations,
} from '#lib/staff/store';

export type StaffFault = 'email-taken' | 'not-found' | 'not-oneself' | 'last-administrator';

/** Everybody at the desk, and who has been invited. */
export async function listStaff(now: Date): Promise<{ staff: StaffMember[]; invitations: StoredInvitation[] }> {
  const [staff, invitations] = await Promise.all([findStaff(read), openInvitations(read, now)]);
  return { staff, invitations };
}

/** Invites a person; gives the key of the link, which is stored nowhere. A later invitation takes the place of an earlier one. */
export async function inviteStaff(actor: AtDesk, invitation: Invitation, now: Date): Promise<Result<string, StaffFault>> {
  const known = await staffByEmail(read, invitation.email);
  if (known && known.leftAt === null) return refused('email-taken');
  const key = randomBytes(24).toString('base64url');
  const expiresAt = new Date(now.getTime() + invitationDays * 86_400_000);
  await write(async (writer) => {
    await withdrawInvitations(writer, { email: invitation.email });
    await addInvitation(writer, { ...invitation, keyHash: hashOfKey(key), invitedBy: actor.id, createdAt: now, expiresAt });
    await record(writer, actor, { act: 'staff.invited', subject: `staff/${invitation.email}`, after: invitation }, now);
  });
  return ok(key);
}

/** One who works at the desk or did; undefined for nobody. */
export async function findMember(id: string): Promise<StaffMember | undefined> {
  return staffById(read, id);
}

/** Takes an invitation back, by its hash; false when there is none that could still be used. */
export async function withdrawInvitation(actor: AtDesk, keyHash: string, now: Date): Promise<boolean> {
  return write((writer) => withdraw(writer, actor, { keyHash }, now));
}

/** Takes back what is meant, with a record of each; false when nothing was open. */
async function withdraw(writer: Writer, actor: AtDesk, which: Parameters<typeof withdrawInvitations>[1], now: Date): Promise<boolean> {
  const withdrawn = await withdrawInvitations(writer, which);
  for (const { email } of withdrawn)
    await record(writer, actor, { act: 'staff.changed', subject: `staff/${email}`, after: { withdrawn: true } }, now);
  return withdrawn.length > 0;
}

/** For whom an invitation is; undefined when it is used, out of date or nobody's. */
export async function findInvitation(key: string, now: Date): Promise<StoredInvitation | undefined> {
  return openInvitation(read, hashOfKey(key), now);
}

/** Accepts an invitation with a password of one's own. An invitation begins one account, however often it is sent. */
export async function acceptInvitation(
  key: string,
  password: string,
  source: string,
  now: Date,
): Promise<Result<StaffMember, PasswordFault | StaffFault>> {
  const invitation = await findInvitation(key, now);
  if (!invitation) return refused('not-found');
  const fault = passwordFault(password, invitation);
  if (fault) return refused(fault);
  const hash = await hashPassword(password);
  return write(async (writer) => {
    if (!(await claimInvitation(writer, invitation.keyHash, now))) return refused('not-found');
    const { name, email, role, office } = invitation;
    const added = await addStaff(writer, { id: newKey(), name, email, role, office, sample: false }, hash, now);
    if (!added) return refused('email-taken');
    await record(
      writer,
      { id: added.id, name, source },
      { act: 'staff.joined', subject: `staff/${added.id}`, after: { role, office } },
      now,
    );
    return ok(added);
  });
}

/** Changes a person's name, role or office; a new role begins with a new sign-in. Whom one who administers no longer has invited stays outside. */
export async function changeMember(
  actor: AtDesk,
  id: string,
  values: Pick<StaffMember, 'name' | 'role' | 'office'>,
  now: Date,
): Promise<Result<true, StaffFault>> {
  return write(async (writer) => {
    const before = await staffById(writer, id);
    if (!before || before.leftAt) return refused('not-found');
    if (values.role !== 'administrator' && (await isLastAdministrator(writer, id))) return refused('last-administrator');
    await changeStaff(writer, id, values, now);
    if (values.role !== before.role) await endSessions(writer, id);
    if (values.role !== 'administrator') await withdraw(writer, actor, { invitedBy: id }, now);
    const { name, role, office } = before;
    await record(writer, actor, { act: 'staff.changed', subject: `staff/${id}`, before: { name, role, office }, after: values }, now);
    return ok(true);
  });
}

/** Somebody leaves: no way in remains, nor one that he kept open by inviting; the name stays with what he did. */
export async function leave(actor: AtDesk, id: string, now: Date): Promise<Result<true, StaffFault>> {
  if (id === actor.id) return refused('not-oneself');
  return write(async (writer) => {
    const member = await staffById(writer, id);
    if (!member || member.leftAt) return refused('not-found');
    if (await isLastAdministrator(writer, id)) return refused('last-administrator');
    await removeWaysIn(writer, id);
    await withdraw(writer, actor, { email: member.email }, now);
    await withdraw(writer, actor, { invitedBy: id }, now);
    await changeStaff(writer, id, { leftAt: now, twoFactorEnabled: false }, now);
    await record(writer, actor, { act: 'staff.left', subject: `staff/${id}`, before: { role: member.role, office: member.office } }, now);
    return ok(true);
  });
}

/** For a lost phone without recovery codes: the second factor goes, the sessions too; it must be set up anew at the next sign-in. */
export async function resetSecondFactor(actor: AtDesk, id: string, now: Date): Promise<Result<true, StaffFault>> {
  if (id === actor.id) return refused('not-oneself');
  return write(async (writer) => {
    const member = await staffById(writer, id);
    if (!member || member.leftAt) return refused('not-found');
    await removeSecondFactors(writer, id);
    await changeStaff(writer, id, { twoFactorEnabled: false }, now);
    await record(writer, actor, { act: 'staff.second-factor-reset', subject: `staff/${id}` }, now);
    return ok(true);
  });
}

/** A city hall without an administrator who can sign in could not invite one. */
async function isLastAdministrator(writer: Writer, id: string): Promise<boolean> {
  const administrators = await holdAdministrators(writer);
  return administrators.some((one) => one.id === id) && !administrators.some((one) => one.id !== id && mayWork(one));
}
