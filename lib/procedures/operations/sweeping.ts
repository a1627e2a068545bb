import { read, write } from '#db/client';
import { filesThere, removeFiles } from '#lib/files/storage';
import { sweptAfter } from '#lib/procedures/files/model';
import { removeForgotten, unknownAmong } from '#lib/procedures/files/store';

/**
 * Takes away what belongs to nobody: files of which somebody began no draft, or has none any more, and bytes without a row, which
 * are left where the process ended between the two. Can be done at any time, by several at once. Tells how many files went.
 */
export async function sweepFiles(now: Date): Promise<number> {
  const before = (milliseconds: number) => new Date(now.getTime() - milliseconds);
  const forgotten = await write((writer) => removeForgotten(writer, before(sweptAfter.rows)));
  await removeFiles(forgotten);
  let swept = forgotten.length;
  for await (const names of filesThere(before(sweptAfter.bytes))) {
    const unknown = await unknownAmong(read, names);
    await removeFiles(unknown);
    swept += unknown.length;
  }
  return swept;
}
