import { and, eq, gte, isNull, lt, lte } from 'drizzle-orm';
import type { Reader, Writer } from '#db/client';
import { given, prepared } from '#db/prepared';
import { facilityUsers } from '#db/schema';
import { FacilityUser } from '#lib/facilities/applicants/model';

const ofResident = prepared((reader) =>
  reader
    .select()
    .from(facilityUsers)
    .where(eq(facilityUsers.residentId, given(facilityUsers.residentId, 'residentId'))),
);

export async function findUser(reader: Reader, residentId: string): Promise<FacilityUser | undefined> {
  const [row] = await ofResident(reader, { residentId });
  return row && FacilityUser.parse(row);
}

export async function findUserByCode(reader: Reader, code: string): Promise<FacilityUser | undefined> {
  const [row] = await reader.select().from(facilityUsers).where(eq(facilityUsers.code, code));
  return row && FacilityUser.parse(row);
}

/** Adds a registration; false where he has one already, or its code is another's. */
export async function addUser(writer: Writer, user: FacilityUser): Promise<boolean> {
  return (await writer.insert(facilityUsers).values(user).onConflictDoNothing().returning({ code: facilityUsers.code })).length > 0;
}

/** Changes a registration as it was seen; undefined when it was changed since. */
export async function changeUser(
  writer: Writer,
  { residentId, edition }: Pick<FacilityUser, 'residentId' | 'edition'>,
  values: Partial<Omit<FacilityUser, 'residentId' | 'edition'>>,
): Promise<FacilityUser | undefined> {
  const [row] = await writer
    .update(facilityUsers)
    .set({ ...values, edition: edition + 1 })
    .where(and(eq(facilityUsers.residentId, residentId), eq(facilityUsers.edition, edition)))
    .returning();
  return row && FacilityUser.parse(row);
}

/** Registrations that end between two days and whose owners were not told yet. */
export async function usersToRemind(reader: Reader, from: string, until: string, limit: number): Promise<FacilityUser[]> {
  const ending = and(gte(facilityUsers.validUntil, from), lte(facilityUsers.validUntil, until));
  const rows = await reader
    .select()
    .from(facilityUsers)
    .where(and(ending, isNull(facilityUsers.remindedAt)))
    .limit(limit);
  return rows.map((row) => FacilityUser.parse(row));
}

export async function removeUser(writer: Writer, residentId: string): Promise<void> {
  await writer.delete(facilityUsers).where(eq(facilityUsers.residentId, residentId));
}

/** Removes registrations that ended before a day; tells how many. */
export async function removeUsersBefore(writer: Writer, day: string): Promise<number> {
  return (await writer.delete(facilityUsers).where(lt(facilityUsers.validUntil, day)).returning({ code: facilityUsers.code })).length;
}
