import { and, asc, eq, gt, inArray, isNotNull, isNull, lt, lte, max, or } from 'drizzle-orm';
import type { Reader, Writer } from '#db/client';
import { given, prepared } from '#db/prepared';
import { reservationApplications, reservationEvents, reservations } from '#db/schema';
import { forgetWords } from '#lib/facilities/payments/store';
import { liveStates, Made, Reservation, ReservationEvent, type Span } from '#lib/facilities/reservations/model';
import { newKey } from '#lib/id';

const answered = prepared((reader) =>
  reader
    .select({ answer: reservationApplications.answer })
    .from(reservationApplications)
    .where(eq(reservationApplications.key, given(reservationApplications.key, 'key'))),
);

/** The answer that this key got before. */
export async function findAnswer(reader: Reader, key: string): Promise<Made | undefined> {
  const [row] = await answered(reader, { key });
  return row && Made.parse(row.answer);
}

type NewApplication = { key: string; applicant: string; answer: Made; at: Date };

/**
 * Keeps what was sent and its answer; false when this key has been used meanwhile. Numbered among those of its applicant
 * where he may have only so many: until this transaction ends, no other of his can be.
 */
export async function addApplication(writer: Writer, application: NewApplication, isNumbered: boolean): Promise<boolean> {
  for (;;) {
    const number = isNumbered ? await nextNumber(writer, application.applicant) : null;
    const added = await writer
      .insert(reservationApplications)
      .values({ ...application, number })
      .onConflictDoNothing()
      .returning({ key: reservationApplications.key });
    if (added.length > 0) return true;
    if (await findAnswer(writer, application.key)) return false;
  }
}

/** Keeps everything of an applicant that is numbered waiting until this transaction ends, so that what he has can be counted. */
export async function holdApplicant(writer: Writer, applicant: string, at: Date): Promise<void> {
  const key = newKey();
  await addApplication(writer, { key, applicant, answer: [], at }, true);
  await removeApplication(writer, key);
}

async function nextNumber(reader: Reader, applicant: string): Promise<number> {
  const [last] = await reader
    .select({ number: max(reservationApplications.number) })
    .from(reservationApplications)
    .where(eq(reservationApplications.applicant, applicant));
  return (last?.number ?? 0) + 1;
}

export async function removeApplication(writer: Writer, key: string): Promise<void> {
  await writer.delete(reservationApplications).where(eq(reservationApplications.key, key));
}

export async function addReservations(writer: Writer, added: readonly Reservation[]): Promise<void> {
  await writer.insert(reservations).values([...added]);
}

export async function addEvents(writer: Writer, events: readonly ReservationEvent[]): Promise<void> {
  await writer.insert(reservationEvents).values([...events]);
}

export async function findReservation(reader: Reader, reference: string): Promise<Reservation | undefined> {
  const [row] = await reader.select().from(reservations).where(eq(reservations.reference, reference));
  return row && Reservation.parse(row);
}

/** A reservation as it is now; until this transaction ends, nobody else can change it. */
export async function holdReservation(writer: Writer, reference: string): Promise<Reservation | undefined> {
  const [row] = await writer.update(reservations).set({ reference }).where(eq(reservations.reference, reference)).returning();
  return row && Reservation.parse(row);
}

export async function changeReservation(writer: Writer, { reference, ...values }: Reservation): Promise<void> {
  await writer.update(reservations).set(values).where(eq(reservations.reference, reference));
}

export async function eventsOf(reader: Reader, reference: string): Promise<ReservationEvent[]> {
  const rows = await reader
    .select()
    .from(reservationEvents)
    .where(eq(reservationEvents.reference, reference))
    .orderBy(asc(reservationEvents.number));
  return rows.map((row) => ReservationEvent.parse(row));
}

/** Whose: a resident's own, with those of these groups. */
export type Owner = { residentId: string; groups: readonly string[] };

/** Somebody's reservations that end after a quarter, the first first. */
export async function reservationsOf(reader: Reader, { residentId, groups }: Owner, after: number): Promise<Reservation[]> {
  const own = and(eq(reservations.residentId, residentId), isNull(reservations.groupId));
  const whose = or(own, inArray(reservations.groupId, [...groups]));
  const rows = await reader
    .select()
    .from(reservations)
    .where(and(whose, gt(reservations.ends, after)))
    .orderBy(asc(reservations.begins), asc(reservations.reference));
  return rows.map((row) => Reservation.parse(row));
}

/** All that a resident has reserved, for himself or for a group, whether or not he still belongs to it. */
export async function reservationsMadeBy(reader: Reader, residentId: string): Promise<Reservation[]> {
  const rows = await reader
    .select()
    .from(reservations)
    .where(eq(reservations.residentId, residentId))
    .orderBy(asc(reservations.begins), asc(reservations.reference));
  return rows.map((row) => Reservation.parse(row));
}

/** Those of these references whose use lies in a time and whose room is still theirs. */
export async function liveAmong(reader: Reader, references: readonly string[], { begins, ends }: Span): Promise<Reservation[]> {
  const live: Reservation[] = [];
  for (let from = 0; from < references.length; from += 1000) {
    const among = inArray(reservations.reference, references.slice(from, from + 1000));
    const rows = await reader
      .select()
      .from(reservations)
      .where(and(among, inArray(reservations.state, [...liveStates]), lt(reservations.begins, ends), gt(reservations.ends, begins)));
    live.push(...rows.map((row) => Reservation.parse(row)));
  }
  return live.sort((one, other) => one.begins - other.begins || (one.reference < other.reference ? -1 : 1));
}

/** References of what is to be released by itself, the longest due first. */
export async function dueReferences(reader: Reader, now: Date, limit: number): Promise<string[]> {
  const rows = await reader
    .select({ reference: reservations.reference })
    .from(reservations)
    .where(lte(reservations.dueAt, now))
    .orderBy(asc(reservations.dueAt), asc(reservations.reference))
    .limit(limit);
  return rows.map(({ reference }) => reference);
}

const nobody = { residentId: null, groupId: null, name: null, phone: null, purpose: '' };

/** Forgets whose these were, and what staff wrote about them. */
async function anonymise(writer: Writer, references: readonly string[]): Promise<void> {
  if (references.length === 0) return;
  await writer
    .update(reservations)
    .set(nobody)
    .where(inArray(reservations.reference, [...references]));
  await writer
    .update(reservationEvents)
    .set({ reason: '' })
    .where(inArray(reservationEvents.reference, [...references]));
  await forgetWords(writer, references);
}

/** Forgets all that is known of a resident; the reservations of his groups stay theirs. */
export async function anonymiseResident(writer: Writer, residentId: string): Promise<void> {
  const rows = await writer
    .select({ reference: reservations.reference, groupId: reservations.groupId })
    .from(reservations)
    .where(eq(reservations.residentId, residentId));
  const own = rows.filter(({ groupId }) => groupId === null).map(({ reference }) => reference);
  await anonymise(writer, own);
  await writer.update(reservations).set({ residentId: null }).where(eq(reservations.residentId, residentId));
  await writer.delete(reservationApplications).where(eq(reservationApplications.applicant, `resident/${residentId}`));
}

/** Forgets whose reservations that ended before a quarter were, so many at a time; tells their references. */
export async function anonymiseEnded(writer: Writer, before: number, limit: number): Promise<string[]> {
  const known = or(isNotNull(reservations.residentId), isNotNull(reservations.groupId), isNotNull(reservations.name));
  const rows = await writer
    .select({ reference: reservations.reference })
    .from(reservations)
    .where(and(lt(reservations.ends, before), known))
    .limit(limit);
  const references = rows.map(({ reference }) => reference);
  await anonymise(writer, references);
  return references;
}

export async function removeApplicationsBefore(writer: Writer, before: Date): Promise<void> {
  await writer.delete(reservationApplications).where(lt(reservationApplications.at, before));
}
