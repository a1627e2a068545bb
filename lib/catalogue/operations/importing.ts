import { read, type Writer, write } from '#db/client';
import { theCity } from '#lib/audit/model';
import { titleOf, toContent } from '#lib/catalogue/drafts/rules';
import type { StoredText } from '#lib/catalogue/entry';
import type { EntryFile } from '#lib/catalogue/entry-file';
import { findFiles } from '#lib/catalogue/files/store';
import type { EntryKind } from '#lib/catalogue/model';
import { namingKinds, readingsOf, taughtBy } from '#lib/catalogue/rules/readings';
import { countEntries, removeKind, removeOtherTexts, saveEntry, saveTexts } from '#lib/catalogue/store';
import type { Version } from '#lib/catalogue/versions/model';
import { addVersions } from '#lib/catalogue/versions/store';
import { eachInTurn } from '#lib/in-turn';
import { raiseContentVersion } from '#lib/publication/store';
import { knownCorrections } from '#lib/readings/operations';

/** Whether the city has no content yet. */
export async function isEmptyCity(): Promise<boolean> {
  return (await countEntries(read)) === 0;
}

/** An entry whose Japanese texts have their readings: what can be laid down. */
export type ReadyEntry = EntryFile & { texts: StoredText[]; withdrawAt?: Date | null };

/** How and by whom entries are laid down: what their versions keep. */
export type LayingDown = Pick<Version, 'act' | 'actor' | 'actorName' | 'note' | 'urgent' | 'at'>;

/** Reads the kanji of entries, with the names that they and the city's entries so far have taught. Outside of any transaction: it takes its time. */
export async function readKanji(files: readonly EntryFile[]): Promise<ReadyEntry[]> {
  const corrections = new Map([...taughtBy(await findFiles(read, namingKinds)), ...taughtBy(files), ...(await knownCorrections())]);
  return eachInTurn(files, (file) => ({
    ...file,
    texts: file.texts.map((said) => ({ ...said, readings: readingsOf(said.locale, said.text, corrections) })),
  }));
}

/** Publishes entries inside a transaction: facts, texts, a version of each. Gives the content version that tells everybody. */
export async function layDown(writer: Writer, ready: readonly ReadyEntry[], how: LayingDown): Promise<number> {
  // First of all: whoever changes what residents see waits here, in the same order everywhere (PostgreSQL).
  const version = await raiseContentVersion(writer);
  for (const { kind, texts, ...row } of ready) {
    await saveEntry(writer, kind, row, how.at);
    const spoken = texts.map(({ locale }) => locale);
    await removeOtherTexts(writer, kind, row.slug, spoken);
    await saveTexts(writer, kind, row.slug, texts, how.at);
  }
  await addVersions(
    writer,
    ready.map((file) => {
      const content = toContent(file);
      return { kind: file.kind, slug: file.slug, revision: file.revision, title: titleOf(content), content, reviewedBy: '', ...how };
    }),
  );
  return version;
}

type ImportOptions = {
  /** Kinds whose entries so far go out: a new list takes the place of the old one. */
  replacing?: readonly EntryKind[];
};

/** Takes entries into the catalogue, all or none, and publishes them, by the city itself. Tells how many were taken. */
export async function importEntries(files: readonly EntryFile[], now: Date, { replacing = [] }: ImportOptions = {}): Promise<number> {
  const ready = await readKanji(files);
  const how: LayingDown = { act: 'imported', actor: theCity.id, actorName: theCity.name, note: '', urgent: false, at: now };
  return write(async (writer) => {
    for (const kind of replacing) await removeKind(writer, kind);
    await layDown(writer, ready, how);
    return files.length;
  });
}
