import { and, eq, isNotNull, isNull, lt, notExists, or, sql } from 'drizzle-orm';
import type { Reader, Writer } from '#db/client';
import { given, prepared } from '#db/prepared';
import { residentPasskeys, residentSessions, residents } from '#db/schema';
import { Profile } from '#lib/residents/fields';

/*
 * What the city hall knows of a person. `lib/testing/architecture.test.ts` holds that nothing imports this but his own
 * pages and the one door for staff, which writes down every look (operations/reading.ts).
 */

/** A person's data, as he told them. */
export type Person = { residentId: string; email: string | undefined; createdAt: Date; profile: Profile };

function asPerson(row: typeof residents.$inferSelect): Person {
  const { id, email, emailVerified, createdAt, name, kana, birthDate, postalCode, address, district, phone, household, locale, aids } = row;
  const told = { name, kana: kana ?? '', birthDate: birthDate ?? '', postalCode: postalCode ?? '', address: address ?? '' };
  const profile = Profile.parse({
    ...told,
    ...{ district: district ?? '', phone: phone ?? '', household, locale, aids: (aids ?? '').split('.').filter(Boolean) },
  });
  return { residentId: id, email: emailVerified ? email : undefined, createdAt, profile };
}

const present = prepared((reader) =>
  reader
    .select()
    .from(residents)
    .where(and(eq(residents.id, given(residents.id, 'id')), isNull(residents.closedAt))),
);

export async function findPerson(reader: Reader, residentId: string): Promise<Person | undefined> {
  const [row] = await present(reader, { id: residentId });
  return row && asPerson(row);
}

export type PersonSearch = { email: string } | { name: string; birthDate: string };

/** Those who are meant exactly, at most 20; names are compared without blanks. */
export async function searchPeople(reader: Reader, wanted: PersonSearch): Promise<Person[]> {
  const meant =
    'email' in wanted
      ? and(eq(residents.email, wanted.email), eq(residents.emailVerified, true))
      : eq(residents.birthDate, wanted.birthDate);
  const rows = await reader
    .select()
    .from(residents)
    .where(and(meant, isNull(residents.closedAt)))
    .limit(500);
  const bare = (name: string | null) => (name ?? '').replace(/\s/g, '');
  const found = 'email' in wanted ? rows : rows.filter(({ name, kana }) => [bare(name), bare(kana)].includes(bare(wanted.name)));
  return found.slice(0, 20).map(asPerson);
}

export async function saveProfile(writer: Writer, residentId: string, profile: Profile, now: Date): Promise<void> {
  const { aids, ...told } = profile;
  await writer
    .update(residents)
    .set({ ...told, aids: aids.join('.'), updatedAt: now })
    .where(eq(residents.id, residentId));
}

/** Removes a person's row for good. */
export async function removePerson(writer: Writer, residentId: string): Promise<void> {
  await writer.delete(residents).where(eq(residents.id, residentId));
}

/** A person who leaves while a case runs: the row stays so that the case knows whose it is, and nobody signs in with it. */
export async function closePerson(writer: Writer, residentId: string, address: string, now: Date): Promise<void> {
  const gone = { email: address, emailVerified: false, recoverySeal: null, recoveryMadeAt: null, aids: null, closedAt: now };
  await writer.update(residents).set(gone).where(eq(residents.id, residentId));
}

/** Who has left and is still kept by a case. */
export async function closedPeople(reader: Reader): Promise<string[]> {
  const rows = await reader.select({ id: residents.id }).from(residents).where(isNotNull(residents.closedAt)).limit(1000);
  return rows.map(({ id }) => id);
}

/** Accounts opened by passkey of which nothing came, begun before a moment: no passkey, no address, no code, nobody signed in. */
export async function halfMadePeople(reader: Reader, before: Date): Promise<string[]> {
  const own = (table: typeof residentPasskeys | typeof residentSessions) =>
    reader.select({ one: sql`1` }).from(table).where(eq(table.userId, residents.id));
  const rows = await reader
    .select({ id: residents.id })
    .from(residents)
    .where(
      and(
        eq(residents.emailVerified, false),
        isNull(residents.recoverySeal),
        isNull(residents.closedAt),
        lt(residents.createdAt, before),
        notExists(own(residentPasskeys)),
        notExists(own(residentSessions)),
      ),
    )
    .limit(1000);
  return rows.map(({ id }) => id);
}

type Unused = { seenBefore: Date; toldBefore?: Date; residentId?: string; limit: number };

/**
 * Accounts nobody used since a moment whose owners were told before another, or not at all where none is named; perhaps this
 * one only. In no order: those who cannot be told today do not stand before the others for ever.
 */
export async function unusedPeople(reader: Reader, { seenBefore, toldBefore, residentId, limit }: Unused): Promise<string[]> {
  const told = toldBefore ? lt(residents.warnedAt, toldBefore) : isNull(residents.warnedAt);
  const unseen = or(lt(residents.seenAt, seenBefore), and(isNull(residents.seenAt), lt(residents.createdAt, seenBefore)));
  const rows = await reader
    .select({ id: residents.id })
    .from(residents)
    .where(and(unseen, told, isNull(residents.closedAt), residentId ? eq(residents.id, residentId) : undefined))
    .orderBy(sql`random()`)
    .limit(limit);
  return rows.map(({ id }) => id);
}
