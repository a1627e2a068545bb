import { and, eq, gt, lt, ne } from 'drizzle-orm';
import type { Reader, Writer } from '#db/client';
import { plus } from '#db/columns/index';
import { given, prepared } from '#db/prepared';
import { residentCodes, residentPasskeys, residentSessions, residents, residentVerifications } from '#db/schema';
import { isLocale, type Locale, originalLocale } from '#lib/i18n/locales';
import type { Contact } from '#lib/residents/model';

export type Session = typeof residentSessions.$inferSelect;
export type StoredPasskey = typeof residentPasskeys.$inferSelect;
export type StoredCode = typeof residentCodes.$inferSelect;
export type Account = Contact & { createdAt: Date; seenAt: Date | null; recoveryMadeAt: Date | null; recoverySeal: string | null };

/** The address of an account that has none: no letter reaches it (RFC 6761). */
export const noAddress = (id: string) => `${id}@resident.invalid`;

function asAccount(row: typeof residents.$inferSelect): Account {
  const { id, locale, email, emailVerified, createdAt, seenAt, recoveryMadeAt, recoverySeal } = row;
  const contact = { residentId: id, locale: isLocale(locale) ? locale : originalLocale, email: emailVerified ? email : undefined };
  return { ...contact, createdAt, seenAt, recoveryMadeAt, recoverySeal };
}

type Reached = { email: string } | { recoverySeal: string };
type Which = { id: string } | Reached;

const byId = prepared((reader) =>
  reader
    .select()
    .from(residents)
    .where(eq(residents.id, given(residents.id, 'id'))),
);

const reachedBy = (which: Reached) =>
  'email' in which ? eq(residents.email, which.email) : eq(residents.recoverySeal, which.recoverySeal);

/** An account without anything personal but how to reach its owner; undefined when nobody's, or when its owner has left. */
export async function findAccount(reader: Reader, which: Which): Promise<Account | undefined> {
  const [row] = 'id' in which ? await byId(reader, which) : await reader.select().from(residents).where(reachedBy(which));
  return row && row.closedAt === null ? asAccount(row) : undefined;
}

/** Adds an account; false when there is one with this id or address. */
export async function addAccount(writer: Writer, account: { id: string; locale: Locale; email?: string }, now: Date): Promise<boolean> {
  const { id, locale, email } = account;
  const values = { id, locale, name: '', email: email ?? noAddress(id), emailVerified: email !== undefined };
  const added = await writer
    .insert(residents)
    .values({ ...values, createdAt: now, updatedAt: now, seenAt: now })
    .onConflictDoNothing()
    .returning();
  return added.length > 0;
}

type Changes = {
  email?: string;
  emailVerified?: boolean;
  recoverySeal?: string | null;
  recoveryMadeAt?: Date | null;
  seenAt?: Date;
  warnedAt?: Date | null;
};

export async function changeAccount(writer: Writer, id: string, values: Changes): Promise<void> {
  await writer.update(residents).set(values).where(eq(residents.id, id));
}

/** Uses a recovery code up and tells whose it was; undefined when it is nobody's. Of two who give it at once one gets it. */
export async function claimRecovery(writer: Writer, recoverySeal: string): Promise<string | undefined> {
  const [row] = await writer
    .update(residents)
    .set({ recoverySeal: null, recoveryMadeAt: null })
    .where(eq(residents.recoverySeal, recoverySeal))
    .returning();
  return row?.id;
}

const byToken = prepared((reader) =>
  reader
    .select()
    .from(residentSessions)
    .where(eq(residentSessions.token, given(residentSessions.token, 'token'))),
);

export async function sessionByToken(reader: Reader, token: string): Promise<Session | undefined> {
  const [row] = await byToken(reader, { token });
  return row;
}

/** A resident's sessions that have not ended, newest first. */
export async function sessionsOf(reader: Reader, residentId: string, now: Date): Promise<Session[]> {
  const rows = await reader
    .select()
    .from(residentSessions)
    .where(and(eq(residentSessions.userId, residentId), gt(residentSessions.expiresAt, now)));
  return rows.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
}

/** Ends a session of this resident; false when it is not his. */
export async function endSession(writer: Writer, residentId: string, id: string): Promise<boolean> {
  const mine = and(eq(residentSessions.userId, residentId), eq(residentSessions.id, id));
  return (await writer.delete(residentSessions).where(mine).returning()).length > 0;
}

export async function endOtherSessions(writer: Writer, residentId: string, keptToken: string): Promise<void> {
  await writer.delete(residentSessions).where(and(eq(residentSessions.userId, residentId), ne(residentSessions.token, keptToken)));
}

export async function passkeysOf(reader: Reader, residentId: string): Promise<StoredPasskey[]> {
  return reader.select().from(residentPasskeys).where(eq(residentPasskeys.userId, residentId));
}

const ownPasskey = (residentId: string, id: string) => and(eq(residentPasskeys.userId, residentId), eq(residentPasskeys.id, id));

export async function renamePasskey(writer: Writer, residentId: string, id: string, name: string): Promise<boolean> {
  return (await writer.update(residentPasskeys).set({ name }).where(ownPasskey(residentId, id)).returning()).length > 0;
}

export async function removePasskey(writer: Writer, residentId: string, id: string): Promise<boolean> {
  return (await writer.delete(residentPasskeys).where(ownPasskey(residentId, id)).returning()).length > 0;
}

export async function addCode(writer: Writer, code: Omit<StoredCode, 'tries'>): Promise<void> {
  await writer.insert(residentCodes).values({ ...code, tries: 0 });
}

/** Counts a try at a code that can still be used, and gives it as it is then. */
export async function tryCode(writer: Writer, keyHash: string, now: Date): Promise<StoredCode | undefined> {
  const [row] = await writer
    .update(residentCodes)
    .set({ tries: plus(residentCodes.tries, 1) })
    .where(and(eq(residentCodes.keyHash, keyHash), gt(residentCodes.expiresAt, now)))
    .returning();
  return row;
}

export async function findCode(reader: Reader, keyHash: string, now: Date): Promise<StoredCode | undefined> {
  const [row] = await reader
    .select()
    .from(residentCodes)
    .where(and(eq(residentCodes.keyHash, keyHash), gt(residentCodes.expiresAt, now)));
  return row;
}

export async function removeCode(writer: Writer, keyHash: string): Promise<void> {
  await writer.delete(residentCodes).where(eq(residentCodes.keyHash, keyHash));
}

/** Takes away every way in: sessions, passkeys, codes. */
export async function removeWaysIn(writer: Writer, residentId: string): Promise<void> {
  await writer.delete(residentSessions).where(eq(residentSessions.userId, residentId));
  await writer.delete(residentPasskeys).where(eq(residentPasskeys.userId, residentId));
  await writer.delete(residentCodes).where(eq(residentCodes.residentId, residentId));
}

/** Forgets sessions, codes and steps of sign-ins whose time has ended; tells how many sessions. */
export async function removeEnded(writer: Writer, now: Date): Promise<number> {
  await writer.delete(residentVerifications).where(lt(residentVerifications.expiresAt, now));
  await writer.delete(residentCodes).where(lt(residentCodes.expiresAt, now));
  return (await writer.delete(residentSessions).where(lt(residentSessions.expiresAt, now)).returning()).length;
}
