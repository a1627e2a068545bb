import { read } from '#db/client';
import { catalogueVersion, contentVersion } from '#lib/publication/store';

/**
 * The content version as the database has it now. Everything that keeps a rendered or computed
 * copy of the content (the front, the search index) keeps it under this number and no other rule.
 */
export async function currentContentVersion(): Promise<number> {
  return contentVersion(read);
}

/** The same for what is made of the catalogue alone: a warning or a notice leaves it as it is. */
export async function currentCatalogueVersion(): Promise<number> {
  return catalogueVersion(read);
}
