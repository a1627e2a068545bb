import { diffArrays } from 'diff';

/** A stretch of a text; `differs` where the other text has other words. */
export type Stretch = { words: string; differs: boolean };

/** Two versions of a text, each cut into what both say and what only it says; cut at words, also where none are set apart (Japanese). */
export function differencesOf(mine: string, theirs: string, language: string): { mine: Stretch[]; theirs: Stretch[] } {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const wordsIn = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);
  const changes = diffArrays(wordsIn(theirs), wordsIn(mine)).map(({ value, added, removed }) => ({
    words: value.join(''),
    added,
    removed,
  }));
  return {
    mine: changes.filter(({ removed }) => !removed).map(({ words, added }) => ({ words, differs: added })),
    theirs: changes.filter(({ added }) => !added).map(({ words, removed }) => ({ words, differs: removed })),
  };
}
