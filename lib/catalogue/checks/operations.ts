import { read } from '#db/client';
import { checkEntry } from '#lib/catalogue/checks/check';
import { contextOf } from '#lib/catalogue/checks/context';
import type { Finding } from '#lib/catalogue/checks/model';
import type { EntryFile } from '#lib/catalogue/entry-file';
import { findFiles } from '#lib/catalogue/files/store';
import { linkFindings } from '#lib/catalogue/links/operations';
import { keptWhile } from '#lib/publication/kept';
import { currentCatalogueVersion } from '#lib/publication/operations';

/** What can be found wrong with an entry in the city as it is published now, dead links outside it too; `today` is the day in Japan. */
export async function findingsOf(entry: EntryFile, today: string): Promise<Finding[]> {
  const { entries, ...context } = await currentContext(today);
  // An entry may refer to itself before it is published.
  const own = new Set([...(entries.get(entry.kind) ?? []), entry.slug]);
  const around = { ...context, entries: new Map([...entries, [entry.kind, own]]) };
  return [...checkEntry(entry, around), ...(await linkFindings(entry))];
}

/** The context is the same until something is published: it is put together once. */
const currentContext = keptWhile(
  async (today: string) => `${await currentCatalogueVersion()} ${today}`,
  async (today: string) => contextOf(await findFiles(read), today),
);
