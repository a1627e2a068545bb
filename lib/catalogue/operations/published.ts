import { read } from '#db/client';
import type { EntryOf } from '#lib/catalogue/entry';
import { type Kind, kindSchemas } from '#lib/catalogue/kinds/schemas';
import { findEntries } from '#lib/catalogue/store';
import { currentContentVersion } from '#lib/publication/operations';

type Shelf<K extends Kind> = { version: number; entries: Promise<EntryOf<K>[]> };

/**
 * Makes the reader of one kind of published entries. They are read and checked once per
 * content version and then lie in memory: a city's whole catalogue is a few megabytes, and a page
 * needs much of it. What was published a moment ago has raised the version, so it is there.
 */
function publishedOf<K extends Kind>(kind: K): () => Promise<EntryOf<K>[]> {
  let shelf: Shelf<K> | undefined;
  return async () => {
    const version = await currentContentVersion();
    if (shelf?.version !== version) {
      const entries = findEntries(read, kind);
      shelf = { version, entries };
      // A failed reading is nobody's to keep.
      entries.catch(() => {
        shelf = undefined;
      });
    }
    // A list of its own for everyone who asks: he may sort it.
    return [...(await shelf.entries)];
  };
}

/** What residents may see, by kind. */
export const published = {
  services: publishedOf(kindSchemas.service),
  lifeEvents: publishedOf(kindSchemas['life-event']),
  offices: publishedOf(kindSchemas.office),
  categories: publishedOf(kindSchemas.category),
  items: publishedOf(kindSchemas.item),
  terms: publishedOf(kindSchemas.term),
};
