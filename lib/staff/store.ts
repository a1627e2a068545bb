import { and, asc, eq, gt, isNotNull, isNull, lt, ne } from 'drizzle-orm';
import type { Reader, Writer } from '#db/client';
import {
  staff,
  staffCredentials,
  staffInvitations,
  staffPasskeys,
  staffSecondFactors,
  staffSessions,
  staffUsedCodes,
  staffVerifications,
} from '#db/schema';
import { Role, StaffMember } from '#lib/staff/model';

export type Session = typeof staffSessions.$inferSelect;
export type StoredInvitation = typeof staffInvitations.$inferSelect & { role: Role };
export type StoredPasskey = typeof staffPasskeys.$inferSelect;

/** Everybody who works at the desk, those who left last; who left stays known by name. */
export async function findStaff(reader: Reader): Promise<StaffMember[]> {
  const rows = await reader
    .select()
    .from(staff)
    // Of "left at", one database puts the empty ones first and the other last.
    .orderBy(isNotNull(staff.leftAt), asc(staff.leftAt), asc(staff.email));
  return rows.map((row) => StaffMember.parse(row));
}

export async function staffById(reader: Reader, id: string): Promise<StaffMember | undefined> {
  const [row] = await reader.select().from(staff).where(eq(staff.id, id));
  return row && StaffMember.parse(row);
}

export async function staffByEmail(reader: Reader, email: string): Promise<StaffMember | undefined> {
  const [row] = await reader.select().from(staff).where(eq(staff.email, email));
  return row && StaffMember.parse(row);
}

/** All who administer, held until this transaction ends: two who go at once must see each other. */
export async function holdAdministrators(writer: Writer): Promise<StaffMember[]> {
  const administering = and(eq(staff.role, 'administrator'), isNull(staff.leftAt));
  // Writing what is there already locks the rows, on either database.
  const rows = await writer.update(staff).set({ role: 'administrator' }).where(administering).returning();
  return rows.map((row) => StaffMember.parse(row));
}

export async function countStaff(reader: Reader): Promise<number> {
  return reader.$count(staff, isNull(staff.leftAt));
}

/** Adds a person with a password's hash, or gives one who left a new start; undefined when the address is somebody's at work. */
export async function addStaff(
  writer: Writer,
  person: Pick<StaffMember, 'id' | 'name' | 'email' | 'role' | 'office' | 'sample'>,
  passwordHash: string,
  now: Date,
): Promise<StaffMember | undefined> {
  const { id, ...values } = person;
  const [row] = await writer
    .insert(staff)
    .values({ id, ...values, emailVerified: true, createdAt: now, updatedAt: now })
    .onConflictDoUpdate({ target: staff.email, set: { ...values, leftAt: null, updatedAt: now }, setWhere: gt(staff.leftAt, new Date(0)) })
    .returning();
  if (!row) return undefined;
  const credential = {
    accountId: row.id,
    providerId: 'credential',
    userId: row.id,
    password: passwordHash,
    createdAt: now,
    updatedAt: now,
  };
  await writer.insert(staffCredentials).values({ id, ...credential });
  return StaffMember.parse(row);
}

export async function changeStaff(
  writer: Writer,
  id: string,
  values: Partial<Pick<StaffMember, 'name' | 'role' | 'office' | 'leftAt' | 'twoFactorEnabled'>>,
  now: Date,
): Promise<void> {
  await writer
    .update(staff)
    .set({ ...values, updatedAt: now })
    .where(eq(staff.id, id));
}

/** Takes away every way to sign in: sessions, passwords, passkeys, second factors. */
export async function removeWaysIn(writer: Writer, staffId: string): Promise<void> {
  await removeSecondFactors(writer, staffId);
  await writer.delete(staffCredentials).where(eq(staffCredentials.userId, staffId));
}

/** Takes away sessions, passkeys and second factors; the password stays. */
export async function removeSecondFactors(writer: Writer, staffId: string): Promise<void> {
  await endSessions(writer, staffId);
  await writer.delete(staffPasskeys).where(eq(staffPasskeys.userId, staffId));
  await writer.delete(staffSecondFactors).where(eq(staffSecondFactors.userId, staffId));
}

export async function sessionByToken(reader: Reader, token: string): Promise<Session | undefined> {
  const [row] = await reader.select().from(staffSessions).where(eq(staffSessions.token, token));
  return row;
}

/** A person's sessions that have not ended, newest first. */
export async function sessionsOf(reader: Reader, staffId: string, now: Date): Promise<Session[]> {
  const rows = await reader
    .select()
    .from(staffSessions)
    .where(and(eq(staffSessions.userId, staffId), gt(staffSessions.expiresAt, now)));
  return rows.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
}

export async function changeSession(writer: Writer, token: string, values: { seenAt?: Date; strong?: boolean }): Promise<void> {
  await writer.update(staffSessions).set(values).where(eq(staffSessions.token, token));
}

/** Ends a session of this person; false when it is not his. */
export async function endSession(writer: Writer, staffId: string, id: string): Promise<boolean> {
  const ended = await writer
    .delete(staffSessions)
    .where(and(eq(staffSessions.userId, staffId), eq(staffSessions.id, id)))
    .returning();
  return ended.length > 0;
}

export async function endOtherSessions(writer: Writer, staffId: string, keptToken: string): Promise<void> {
  await writer.delete(staffSessions).where(and(eq(staffSessions.userId, staffId), ne(staffSessions.token, keptToken)));
}

export async function endSessions(writer: Writer, staffId: string): Promise<void> {
  await writer.delete(staffSessions).where(eq(staffSessions.userId, staffId));
}

export async function passkeysOf(reader: Reader, staffId: string): Promise<StoredPasskey[]> {
  return reader.select().from(staffPasskeys).where(eq(staffPasskeys.userId, staffId));
}

export async function removePasskey(writer: Writer, staffId: string, id: string): Promise<boolean> {
  const removed = await writer
    .delete(staffPasskeys)
    .where(and(eq(staffPasskeys.userId, staffId), eq(staffPasskeys.id, id)))
    .returning();
  return removed.length > 0;
}

/** The encrypted TOTP secret of a person who has confirmed it. */
export async function totpSecretOf(reader: Reader, staffId: string): Promise<string | undefined> {
  const [row] = await reader.select().from(staffSecondFactors).where(eq(staffSecondFactors.userId, staffId));
  return row?.secret;
}

/** Whom a pending second step is for, by the identifier in its cookie. */
export async function pendingStaffId(reader: Reader, identifier: string, now: Date): Promise<string | undefined> {
  const [row] = await reader
    .select()
    .from(staffVerifications)
    .where(and(eq(staffVerifications.identifier, identifier), gt(staffVerifications.expiresAt, now)));
  return row?.value;
}

/** Claims a code for a person; false when it was given before. */
export async function claimCode(writer: Writer, staffId: string, code: string, now: Date, expiresAt: Date): Promise<boolean> {
  await writer.delete(staffUsedCodes).where(lt(staffUsedCodes.expiresAt, now));
  const [claimed] = await writer.insert(staffUsedCodes).values({ staffId, code, expiresAt }).onConflictDoNothing().returning();
  return claimed !== undefined;
}

export async function usedCodes(reader: Reader, staffId: string): Promise<string[]> {
  const rows = await reader.select().from(staffUsedCodes).where(eq(staffUsedCodes.staffId, staffId));
  return rows.map(({ code }) => code);
}

export async function addInvitation(writer: Writer, invitation: Omit<StoredInvitation, 'usedAt'>): Promise<void> {
  await writer.insert(staffInvitations).values(invitation);
}

/** An invitation that can still be used. */
export async function openInvitation(reader: Reader, keyHash: string, now: Date): Promise<StoredInvitation | undefined> {
  const [row] = await reader
    .select()
    .from(staffInvitations)
    .where(and(eq(staffInvitations.keyHash, keyHash), gt(staffInvitations.expiresAt, now), isNull(staffInvitations.usedAt)));
  return row && asInvitation(row);
}

export async function openInvitations(reader: Reader, now: Date): Promise<StoredInvitation[]> {
  const rows = await reader
    .select()
    .from(staffInvitations)
    .where(and(gt(staffInvitations.expiresAt, now), isNull(staffInvitations.usedAt)))
    .orderBy(asc(staffInvitations.expiresAt));
  return rows.map(asInvitation);
}

const asInvitation = (row: typeof staffInvitations.$inferSelect): StoredInvitation => ({ ...row, role: Role.parse(row.role) });

/** Uses an invitation up; false when somebody was faster. */
export async function claimInvitation(writer: Writer, keyHash: string, now: Date): Promise<boolean> {
  const claimed = await writer
    .update(staffInvitations)
    .set({ usedAt: now })
    .where(and(eq(staffInvitations.keyHash, keyHash), isNull(staffInvitations.usedAt)))
    .returning();
  return claimed.length > 0;
}

type Invitations = { email: string } | { keyHash: string } | { invitedBy: string };

/** Takes back the open invitations to an address, the one with a hash, or those somebody made, and tells whose they were. */
export async function withdrawInvitations(writer: Writer, which: Invitations): Promise<{ email: string }[]> {
  return writer
    .delete(staffInvitations)
    .where(and(meantBy(which), isNull(staffInvitations.usedAt)))
    .returning();
}

function meantBy(which: Invitations) {
  if ('email' in which) return eq(staffInvitations.email, which.email);
  return 'keyHash' in which ? eq(staffInvitations.keyHash, which.keyHash) : eq(staffInvitations.invitedBy, which.invitedBy);
}

/** Forgets what has ended: sessions with their addresses, steps of sign-ins, used codes, invitations. */
export async function removeEnded(writer: Writer, now: Date): Promise<void> {
  for (const table of [staffSessions, staffVerifications, staffUsedCodes, staffInvitations])
    await writer.delete(table).where(lt(table.expiresAt, now));
}
