import { and, asc, count, desc, eq, exists, gt, inArray, isNotNull, isNull, lt, ne, notExists, or } from 'drizzle-orm';
import { z } from 'zod';
import type { Reader, Writer } from '#db/client';
import { handoverTokens, procedureApplications, procedureEvents, procedureFiles, procedureHandovers } from '#db/schema';
import { Application } from '#lib/procedures/applications/model';
import { Handover, HandoverToken } from '#lib/procedures/handover/model';
import type { Cursor } from '#lib/procedures/handover/rules';

export async function addToken(writer: Writer, token: HandoverToken): Promise<void> {
  await writer.insert(handoverTokens).values(token);
}

export async function findToken(reader: Reader, id: string): Promise<HandoverToken | undefined> {
  const [row] = await reader.select().from(handoverTokens).where(eq(handoverTokens.id, id));
  return row && HandoverToken.parse(row);
}

/** All keys there ever were, the newest first. */
export async function listTokens(reader: Reader): Promise<HandoverToken[]> {
  return z.array(HandoverToken).parse(await reader.select().from(handoverTokens).orderBy(desc(handoverTokens.madeAt)));
}

/** Notes that a key was used, unless that was noted since a moment. */
export async function noteUse(writer: Writer, id: string, since: Date, now: Date): Promise<void> {
  const isStale = or(isNull(handoverTokens.usedAt), lt(handoverTokens.usedAt, since));
  await writer
    .update(handoverTokens)
    .set({ usedAt: now })
    .where(and(eq(handoverTokens.id, id), isStale));
}

/** Ends a key; false where it had ended. */
export async function endToken(writer: Writer, id: string, now: Date): Promise<boolean> {
  const stillGood = and(eq(handoverTokens.id, id), isNull(handoverTokens.endedAt));
  return (await writer.update(handoverTokens).set({ endedAt: now }).where(stillGood).returning({ id: handoverTokens.id })).length > 0;
}

type Asked = { offices: readonly string[]; procedure?: string | undefined; after?: Cursor | undefined };

/**
 * What core systems of these offices are still to have: each application whose answers as they are now were not acknowledged,
 * and each withdrawn one of which they have an earlier revision. What another office had before it was handed on does not count.
 */
function waits(reader: Reader, { offices, procedure, after }: Asked) {
  const { reference, submittedAt, state, office, revision } = procedureApplications;
  const handed = (which?: ReturnType<typeof and>) =>
    reader
      .select({ reference: procedureHandovers.reference })
      .from(procedureHandovers)
      .innerJoin(handoverTokens, eq(handoverTokens.id, procedureHandovers.tokenId))
      .where(and(eq(procedureHandovers.reference, reference), eq(handoverTokens.office, office), which));
  const acknowledged = isNotNull(procedureHandovers.acknowledgedAt);
  const current = and(ne(state, 'withdrawn'), notExists(handed(and(eq(procedureHandovers.revision, revision), acknowledged))));
  // A withdrawal is the only revision above those that were sent.
  const takenBack = notExists(handed(and(gt(procedureHandovers.revision, revision), acknowledged)));
  const withdrawn = and(eq(state, 'withdrawn'), exists(handed()), takenBack);
  const later = after && or(gt(submittedAt, after.at), and(eq(submittedAt, after.at), gt(reference, after.reference)));
  return and(
    inArray(office, [...offices]),
    procedure === undefined ? undefined : eq(procedureApplications.procedure, procedure),
    later,
    or(current, withdrawn),
  );
}

/** What waits to be handed over, what was sent first before the rest. */
export async function waitingFor(reader: Reader, asked: Asked & { limit: number }): Promise<Application[]> {
  const rows = await reader
    .select()
    .from(procedureApplications)
    .where(waits(reader, asked))
    .orderBy(asc(procedureApplications.submittedAt), asc(procedureApplications.reference))
    .limit(asked.limit);
  return z.array(Application).parse(rows);
}

export async function countWaiting(reader: Reader, offices: readonly string[]): Promise<number> {
  const [row] = await reader.select({ count: count() }).from(procedureApplications).where(waits(reader, { offices }));
  return row?.count ?? 0;
}

/** When each of these was last sent, corrected or withdrawn: since then it waits as it is. */
export async function changesOf(reader: Reader, references: readonly string[]): Promise<Map<string, Date>> {
  if (references.length === 0) return new Map();
  const rows = await reader
    .select({ reference: procedureEvents.reference, at: procedureEvents.at })
    .from(procedureEvents)
    .where(and(inArray(procedureEvents.reference, [...references]), inArray(procedureEvents.act, ['submitted', 'answered', 'withdrawn'])))
    .orderBy(asc(procedureEvents.number));
  return new Map(rows.map(({ reference, at }) => [reference, at]));
}

const handoverWithOffice = (reader: Reader) =>
  reader
    .select({ handover: procedureHandovers, office: handoverTokens.office, token: handoverTokens.name })
    .from(procedureHandovers)
    .innerJoin(handoverTokens, eq(handoverTokens.id, procedureHandovers.tokenId));

/** Everything that core systems of an office have of an application. */
export async function handoversOf(reader: Reader, reference: string, office: string): Promise<Handover[]> {
  const rows = await handoverWithOffice(reader).where(and(eq(procedureHandovers.reference, reference), eq(handoverTokens.office, office)));
  return rows.map(({ handover }) => Handover.parse(handover));
}

/** What core systems of these offices fetched, the last first. */
export async function lastHandovers(
  reader: Reader,
  offices: readonly string[],
  limit: number,
): Promise<(Handover & { office: string; token: string })[]> {
  const rows = await handoverWithOffice(reader)
    .where(inArray(handoverTokens.office, [...offices]))
    .orderBy(desc(procedureHandovers.fetchedAt), desc(procedureHandovers.reference))
    .limit(limit);
  return rows.map(({ handover, office, token }) => ({ ...Handover.parse(handover), office, token }));
}

/** Notes that a revision was fetched; in the place of what another office had of it before it was handed on. */
export async function noteFetched(writer: Writer, handover: Handover): Promise<void> {
  const { reference, revision, ...values } = handover;
  await writer
    .insert(procedureHandovers)
    .values(handover)
    .onConflictDoUpdate({ target: [procedureHandovers.reference, procedureHandovers.revision], set: values });
}

/** Notes that a core system has a revision safely. */
export async function noteAcknowledged(writer: Writer, { reference, revision }: Handover, at: Date, receipt: string | null): Promise<void> {
  await writer
    .update(procedureHandovers)
    .set({ acknowledgedAt: at, receipt })
    .where(and(eq(procedureHandovers.reference, reference), eq(procedureHandovers.revision, revision)));
}

const SentFile = z.object({ id: z.string(), name: z.string(), type: z.string(), bytes: z.int() });
export type SentFile = z.infer<typeof SentFile>;

/** The files that came with an application. */
export async function filesOf(reader: Reader, reference: string): Promise<SentFile[]> {
  const { id, name, type, bytes } = procedureFiles;
  return z
    .array(SentFile)
    .parse(await reader.select({ id, name, type, bytes }).from(procedureFiles).where(eq(procedureFiles.reference, reference)));
}
