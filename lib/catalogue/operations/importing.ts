import { write } from '#db/client';
import type { EntryFile } from '#lib/catalogue/entry-file';
import { countEntries, saveEntry, saveText } from '#lib/catalogue/store';
import { raiseContentVersion } from '#lib/publication/store';

/** Takes entries into the catalogue, all or none, and publishes them. Tells how many were taken. */
export async function importEntries(files: readonly EntryFile[], now: Date, options = { onlyIfEmpty: false }): Promise<number> {
  return write(async (writer) => {
    if (options.onlyIfEmpty && (await countEntries(writer)) > 0) return 0;
    for (const { kind, texts, ...row } of files) {
      await saveEntry(writer, kind, row, now);
      for (const text of texts) await saveText(writer, kind, row.slug, text, now);
    }
    await raiseContentVersion(writer);
    return files.length;
  });
}
