import { and, asc, count, desc, eq, inArray, isNull } from 'drizzle-orm';
import type { Reader, Writer } from '#db/client';
import { procedureApplications, procedureFiles, procedureMessages, procedureNotes } from '#db/schema';
import { Application, type ApplicationState } from '#lib/procedures/applications/model';
import { CaseFile, CaseMessage, CaseNote } from '#lib/procedures/cases/model';

const { reference, procedure, version, channel, state, office, assignee, edition, submittedAt, waitsUntil, decidedAt, contact } =
  procedureApplications;

/** Opens an application for a change: until this transaction ends nobody else can. */
export async function holdApplication(writer: Writer, named: string): Promise<Application | undefined> {
  // Writing what is there already locks the row, on either database.
  const [row] = await writer.update(procedureApplications).set({ reference: named }).where(eq(reference, named)).returning();
  return row && Application.parse(row);
}

export async function changeApplication(writer: Writer, { reference: named, ...values }: Application): Promise<void> {
  await writer.update(procedureApplications).set(values).where(eq(reference, named));
}

/** Which cases are wanted: of one office (none named: all), in these states. */
export type CaseSearch = {
  office?: string | undefined;
  states?: readonly ApplicationState[] | undefined;
  procedure?: string | undefined;
  /** Who has them; null: nobody. */
  assignee?: string | null | undefined;
  /** Those in which the applicant has written something that no staff have seen. */
  unread?: boolean | undefined;
};

const isUnread = and(eq(procedureMessages.by, 'applicant'), isNull(procedureMessages.readAt));

function fitting(reader: Reader, search: CaseSearch) {
  const unread = reader.select({ reference: procedureMessages.reference }).from(procedureMessages).where(isUnread);
  return and(
    search.office === undefined ? undefined : eq(office, search.office),
    search.states === undefined ? undefined : inArray(state, [...search.states]),
    search.procedure === undefined ? undefined : eq(procedure, search.procedure),
    search.assignee === undefined ? undefined : search.assignee === null ? isNull(assignee) : eq(assignee, search.assignee),
    search.unread ? inArray(reference, unread) : undefined,
  );
}

/** A row of the queue: nothing of what was answered is read for it but as whom somebody applied. */
const QueueRow = Application.pick({
  ...{ reference: true, procedure: true, version: true, channel: true, state: true, office: true, assignee: true },
  ...{ edition: true, submittedAt: true, waitsUntil: true, decidedAt: true, contact: true },
}).transform(({ contact: { as }, ...row }) => ({ ...row, as }));
export type QueueRow = ReturnType<typeof QueueRow.parse>;

/** Which part of what fits, and whether the last comes first. */
type Part = { from: number; limit: number; newestFirst: boolean };

export async function queueOf(reader: Reader, search: CaseSearch, { from, limit, newestFirst }: Part): Promise<QueueRow[]> {
  const rows = await reader
    .select({ reference, procedure, version, channel, state, office, assignee, edition, submittedAt, waitsUntil, decidedAt, contact })
    .from(procedureApplications)
    .where(fitting(reader, search))
    .orderBy(newestFirst ? desc(submittedAt) : asc(submittedAt), asc(reference))
    .offset(from)
    .limit(limit);
  return rows.map((row) => QueueRow.parse(row));
}

/** How many cases fit, by their state and procedure. */
export async function countCases(
  reader: Reader,
  search: CaseSearch,
): Promise<{ state: ApplicationState; procedure: string; count: number }[]> {
  const rows = await reader
    .select({ state, procedure, count: count() })
    .from(procedureApplications)
    .where(fitting(reader, search))
    .groupBy(state, procedure);
  return rows.map((row) => ({ ...row, state: Application.shape.state.parse(row.state) }));
}

/** Those of some cases in which the applicant has written something that no staff have seen. */
export async function unreadAmong(reader: Reader, references: readonly string[]): Promise<string[]> {
  if (references.length === 0) return [];
  const rows = await reader
    .selectDistinct({ reference: procedureMessages.reference })
    .from(procedureMessages)
    .where(and(inArray(procedureMessages.reference, [...references]), isUnread));
  return rows.map((row) => row.reference);
}

export async function addMessage(writer: Writer, message: CaseMessage): Promise<void> {
  await writer.insert(procedureMessages).values(message);
}

/** What was written about an application, the first first. */
export async function messagesOf(reader: Reader, named: string): Promise<CaseMessage[]> {
  const rows = await reader
    .select()
    .from(procedureMessages)
    .where(eq(procedureMessages.reference, named))
    .orderBy(asc(procedureMessages.at), asc(procedureMessages.id));
  return rows.map((row) => CaseMessage.parse(row));
}

/** Notes that one side has seen what the other wrote. */
export async function markRead(writer: Writer, named: string, by: CaseMessage['by'], now: Date): Promise<void> {
  const unread = and(eq(procedureMessages.reference, named), eq(procedureMessages.by, by), isNull(procedureMessages.readAt));
  await writer.update(procedureMessages).set({ readAt: now }).where(unread);
}

export async function addNote(writer: Writer, note: CaseNote): Promise<void> {
  await writer.insert(procedureNotes).values(note);
}

/** What staff noted about an application, the last first. */
export async function notesOf(reader: Reader, named: string): Promise<CaseNote[]> {
  const rows = await reader
    .select()
    .from(procedureNotes)
    .where(eq(procedureNotes.reference, named))
    .orderBy(desc(procedureNotes.at), desc(procedureNotes.id));
  return rows.map((row) => CaseNote.parse(row));
}

/** The files that came with an application. */
export async function filesOf(reader: Reader, named: string): Promise<CaseFile[]> {
  const { id, name, type, bytes } = procedureFiles;
  const rows = await reader.select({ id, name, type, bytes }).from(procedureFiles).where(eq(procedureFiles.reference, named));
  return rows.map((row) => CaseFile.parse(row));
}
