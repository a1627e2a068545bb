import { read } from '#db/client';
import { type Change, changedFields } from '#lib/catalogue/versions/difference';
import type { Version, VersionSummary } from '#lib/catalogue/versions/model';
import { findVersion, listVersions, newestPublished } from '#lib/catalogue/versions/store';

type Name = { kind: string; slug: string };

/** The history of an entry, newest first. */
export async function showHistory(name: Name): Promise<VersionSummary[]> {
  return listVersions(read, name);
}

/** What one person published alone and nobody has looked at since, of one entry. */
export async function urgentVersionsOf(name: Name): Promise<VersionSummary[]> {
  return (await listVersions(read, name)).filter(({ urgent, reviewedBy }) => urgent && reviewedBy === '');
}

/** What differs between two versions of an entry; undefined when one of them is not there. */
export async function compareVersions(name: Name, from: number, to: number): Promise<Change[] | undefined> {
  const [before, after] = await Promise.all([findVersion(read, name, from), findVersion(read, name, to)]);
  return before && after && changedFields(before.content, after.content);
}

/** What an entry said in one of its versions; undefined for one that is not there. */
export async function contentOfVersion(name: Name, number: number): Promise<Version['content'] | undefined> {
  return (await findVersion(read, name, number))?.content;
}

/** The number of the version that residents see now; 0 for what was never published. */
export async function versionInForce(name: Name): Promise<number> {
  return newestPublished(read, name);
}
