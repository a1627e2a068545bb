import { read, write } from '#db/client';
import type { EntryFile } from '#lib/catalogue/entry-file';
import type { EntryKind } from '#lib/catalogue/model';
import { readingsOf, taughtBy } from '#lib/catalogue/rules/readings';
import { countEntries, removeKind, saveEntry, saveText } from '#lib/catalogue/store';
import { raiseContentVersion } from '#lib/publication/store';
import { knownCorrections } from '#lib/readings/operations';

/** Whether the city has no content yet. */
export async function isEmptyCity(): Promise<boolean> {
  return (await countEntries(read)) === 0;
}

type ImportOptions = {
  /** Kinds whose entries so far go out: a new list takes the place of the old one. */
  replacing?: readonly EntryKind[];
};

/** Takes entries into the catalogue, all or none, reads their kanji, and publishes them. Tells how many were taken. */
export async function importEntries(files: readonly EntryFile[], now: Date, { replacing = [] }: ImportOptions = {}): Promise<number> {
  const corrections = new Map([...taughtBy(files), ...(await knownCorrections())]);
  const read = files.map((file) => ({
    ...file,
    texts: file.texts.map((said) => ({ ...said, readings: readingsOf(said.locale, said.text, corrections) })),
  }));
  return write(async (writer) => {
    for (const kind of replacing) await removeKind(writer, kind);
    for (const { kind, texts, ...row } of read) {
      await saveEntry(writer, kind, row, now);
      for (const text of texts) await saveText(writer, kind, row.slug, text, now);
    }
    await raiseContentVersion(writer);
    return files.length;
  });
}
