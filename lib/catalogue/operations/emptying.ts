import type { Writer } from '#db/client';
import { countEntries, removeCatalogue } from '#lib/catalogue/store';
import { raiseContentVersion } from '#lib/publication/store';

/** Empties the catalogue inside the transaction of whoever asks for it; tells how many entries there were. */
export async function emptyCatalogue(writer: Writer): Promise<number> {
  const count = await countEntries(writer);
  await removeCatalogue(writer);
  await raiseContentVersion(writer);
  return count;
}
