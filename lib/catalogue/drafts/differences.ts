import { compareTexts } from '#lib/catalogue/versions/difference';

/** A stretch of a text; `differs` where the other text has other words. */
export type Stretch = { words: string; differs: boolean };

/** Two versions of a text beside each other, each cut into what both say and what only it says. */
export function differencesOf(mine: string, theirs: string, language: string): { mine: Stretch[]; theirs: Stretch[] } {
  const pieces = compareTexts(theirs, mine, language);
  const side = (gone: 'removed' | 'added') =>
    pieces.filter(({ kind }) => kind !== gone).map(({ text, kind }) => ({ words: text, differs: kind !== 'same' }));
  return { mine: side('removed'), theirs: side('added') };
}
