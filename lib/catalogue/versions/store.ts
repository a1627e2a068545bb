import { and, desc, eq, max, ne } from 'drizzle-orm';
import type { Reader, Writer } from '#db/client';
import { versions } from '#db/schema';
import { Version, VersionSummary } from '#lib/catalogue/versions/model';

type Name = { kind: string; slug: string };
const named = ({ kind, slug }: Name) => and(eq(versions.kind, kind), eq(versions.slug, slug));

const summaryColumns = {
  kind: versions.kind,
  slug: versions.slug,
  number: versions.number,
  act: versions.act,
  revision: versions.revision,
  title: versions.title,
  note: versions.note,
  actor: versions.actor,
  actorName: versions.actorName,
  urgent: versions.urgent,
  reviewedBy: versions.reviewedBy,
  at: versions.at,
};

/** Keeps versions under the next numbers of their entries. */
export async function addVersions(writer: Writer, added: readonly Omit<Version, 'number'>[]): Promise<void> {
  const last = new Map<string, number>();
  const single = added.length === 1 ? added[0] : undefined;
  const numbers = await writer
    .select({ kind: versions.kind, slug: versions.slug, number: max(versions.number) })
    .from(versions)
    .where(single && named(single))
    .groupBy(versions.kind, versions.slug);
  for (const { kind, slug, number } of numbers) last.set(`${kind}/${slug}`, number ?? 0);
  for (const version of added) {
    const name = `${version.kind}/${version.slug}`;
    const number = (last.get(name) ?? 0) + 1;
    last.set(name, number);
    await writer.insert(versions).values({ ...version, number });
  }
}

/** The versions of an entry without their content, newest first. */
export async function listVersions(reader: Reader, name: Name): Promise<VersionSummary[]> {
  const rows = await reader.select(summaryColumns).from(versions).where(named(name)).orderBy(desc(versions.number));
  return rows.map((row) => VersionSummary.parse(row));
}

export async function findVersion(reader: Reader, name: Name, number: number): Promise<Version | undefined> {
  const [row] = await reader
    .select()
    .from(versions)
    .where(and(named(name), eq(versions.number, number)));
  return row && Version.parse(row);
}

/** The newest version that holds this revision of the original. */
export async function versionOfRevision(reader: Reader, name: Name, revision: number): Promise<Version | undefined> {
  const [row] = await reader
    .select()
    .from(versions)
    .where(and(named(name), eq(versions.revision, revision)))
    .orderBy(desc(versions.number))
    .limit(1);
  return row && Version.parse(row);
}

/** What one person published alone and nobody has looked at since, oldest first. */
export async function urgentVersions(reader: Reader): Promise<VersionSummary[]> {
  const rows = await reader
    .select(summaryColumns)
    .from(versions)
    .where(and(eq(versions.urgent, true), eq(versions.reviewedBy, '')))
    .orderBy(versions.at);
  return rows.map((row) => VersionSummary.parse(row));
}

/** What one person did last. */
export async function versionsBy(reader: Reader, actor: string, limit: number): Promise<VersionSummary[]> {
  const rows = await reader.select(summaryColumns).from(versions).where(eq(versions.actor, actor)).orderBy(desc(versions.at)).limit(limit);
  return rows.map((row) => VersionSummary.parse(row));
}

/** Notes who looked at an urgent publication; false when somebody has done so before. */
export async function markReviewed(writer: Writer, name: Name, number: number, by: string): Promise<boolean> {
  const marked = await writer
    .update(versions)
    .set({ reviewedBy: by })
    .where(and(named(name), eq(versions.number, number), eq(versions.reviewedBy, '')))
    .returning();
  return marked.length > 0;
}

/** The number of the version that was published last; 0 for an entry that never was. */
export async function newestPublished(reader: Reader, name: Name): Promise<number> {
  const [row] = await reader
    .select({ number: max(versions.number) })
    .from(versions)
    .where(and(named(name), ne(versions.act, 'handed-in')));
  return row?.number ?? 0;
}
