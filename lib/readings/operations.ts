import { read, write } from '#db/client';
import type { Corrections } from '#lib/readings/annotate';
import { findCorrections, saveCorrection } from '#lib/readings/store';

/** How the city says its own names. */
export async function knownCorrections(): Promise<Corrections> {
  return findCorrections(read);
}

/** Adds to how the city says its own names; texts saved from now on are read so. */
export async function correctReadings(corrections: Corrections): Promise<void> {
  await write(async (writer) => {
    for (const [word, reading] of corrections) await saveCorrection(writer, word, reading);
  });
}
