import { type EntryWords, wordsFor } from '#lib/catalogue/fields/words';
import type { EntryKind } from '#lib/catalogue/model';

/** The label of a value by its path in a draft, `['texts', 'ja', 'steps']` or `['facts', 'office']`. */
export function fieldLabel(kind: EntryKind, path: readonly string[], { shared, kinds }: EntryWords): string {
  const name = path.at(-1) ?? '';
  const near = path[0] === 'facts' ? kinds[kind].facts : path[0] === 'texts' ? kinds[kind].text : undefined;
  return wordsFor(name, near, shared).label;
}
