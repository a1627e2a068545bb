import { read } from '#db/client';
import type { CoreSystem, WaitingList } from '#lib/procedures/handover/model';
import { asWaiting, type Cursor, cursorAfter } from '#lib/procedures/handover/rules';
import { waitingFor } from '#lib/procedures/handover/store';

/**
 * What a core system is still to have, what was sent first before the rest: all that it has not acknowledged, however often
 * it fetched it, and nothing that it has.
 */
export async function listNew(
  { office }: CoreSystem,
  { after, limit }: { after?: Cursor | undefined; limit: number },
): Promise<WaitingList> {
  const found = await waitingFor(read, { offices: [office], after, limit: limit + 1 });
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  return { applications: shown.map(asWaiting), next: last && found.length > limit ? cursorAfter(last) : null };
}
