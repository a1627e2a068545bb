import { analyse } from '#lib/search/analyse';
import { cleanQuery } from '#lib/search/clean';
import { buildConcepts } from '#lib/search/concepts';
import { withoutPoliteness } from '#lib/search/polite';

/**
 * What a question is about: its meanings where the thesaurus knows them, else its words; the whole where it has none.
 * Questions with the same of these are alike.
 * @param thesaurus groups of words with the same meaning, one a string, separated by spaces.
 */
export function likenessBy(thesaurus: readonly string[]): (question: string) => ReadonlySet<string> {
  const concepts = buildConcepts(thesaurus);
  return (question) => {
    const text = withoutPoliteness(cleanQuery(question));
    const { tokens } = analyse(concepts, text);
    const meanings = tokens.filter(({ by }) => by === 'concept');
    const understood = (start: number, end: number) => meanings.some((one) => one.start < end && start < one.end);
    const about = tokens.filter(({ by, start, end }) => by === 'concept' || !understood(start, end)).map(({ term }) => term);
    return new Set(about.length > 0 ? about : [cleanQuery(question)]);
  };
}

/** The words of a question that the thesaurus does not understand, as they were typed; all of them where it knows each. */
export function unknownWords(question: string, thesaurus: readonly string[]): string[] {
  const text = withoutPoliteness(cleanQuery(question));
  const { tokens } = analyse(buildConcepts(thesaurus), text);
  const meanings = tokens.filter(({ by }) => by === 'concept');
  const words = tokens.filter(({ by }) => by === 'word');
  const unknown = words.filter(({ start, end }) => !meanings.some((one) => one.start < end && start < one.end));
  return [...new Set((unknown.length > 0 ? unknown : words).map(({ start, end }) => text.slice(start, end)))];
}
