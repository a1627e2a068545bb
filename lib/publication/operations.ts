import { read } from '#db/client';
import { contentVersion } from '#lib/publication/store';

/**
 * The content version as the database has it now. Everything that keeps a rendered or computed
 * copy of the content (the front, the search index) keeps it under this number and no other rule.
 */
export async function currentContentVersion(): Promise<number> {
  return contentVersion(read);
}
