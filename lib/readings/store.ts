import type { Reader, Writer } from '#db/client';
import { readingCorrections } from '#db/schema';

/** Every corrected reading: the word, and how it is read in hiragana. */
export async function findCorrections(reader: Reader): Promise<Map<string, string>> {
  const rows = await reader.select().from(readingCorrections);
  return new Map(rows.map(({ word, reading }) => [word, reading]));
}

export async function saveCorrection(writer: Writer, word: string, reading: string): Promise<void> {
  await writer
    .insert(readingCorrections)
    .values({ word, reading })
    .onConflictDoUpdate({ target: readingCorrections.word, set: { reading } });
}
