import { analyse, groupOf } from '#lib/search/analyse';
import { eachCounts } from '#lib/search/field-counts';
import { FIELD_WEIGHTS } from '#lib/search/field-weights';
import type { Part } from '#lib/search/model';
import type { Query } from '#lib/search/query';
import { type WeightedTerm, weightIn } from '#lib/search/relevance';
import type { Scores } from '#lib/search/scores';
import type { SearchIndex } from '#lib/search/search-index';
import type { IndexedText } from '#lib/search/texts';
import { whyNamed } from '#lib/search/why';

/** The parts of a text's score, the largest first; they add up to it. */
export function explain(index: SearchIndex, query: Query, scores: Scores, number: number): Part[] {
  const text = index.texts[number];
  if (!text) return [];
  const { words, latent, name, locale, match } = scores.parts(number);
  const told = scores.terms.map((term) => ({ term, score: term.share * weightIn(index.postings, term.number, number) }));
  const sum = told.reduce((total, { score }) => total + score, 0) || 1;
  const parts: Part[] = told
    .filter(({ score }) => score > 0)
    .flatMap(({ term, score }) => fieldParts(index, query, text, term, (score * words) / sum));
  const named = match && index.names.list[match.name];
  if (named) {
    const { field, text: wording } = whyNamed(text, named, match.by);
    parts.push({ by: match.by === 'word' ? 'name' : 'spelling', field, asked: query.text, text: wording, score: name });
  }
  if (latent > 0) parts.push({ by: 'latent', asked: query.text, text: text.title, score: latent });
  if (locale > 0) parts.push({ by: 'locale', asked: query.text, text: text.locale, score: locale });
  return parts.sort((a, b) => b.score - a.score);
}

/** One term's score, shared out to the fields it stands in as they count. */
function fieldParts(index: SearchIndex, query: Query, text: IndexedText, { token }: WeightedTerm, score: number): Part[] {
  const averages = index.postings.averages.get(text.locale) ?? [];
  const found = FIELD_WEIGHTS.flatMap(({ field }, f) => {
    const content = field === 'words' ? text.words.join('\n') : text[field];
    const { tokens } = analyse(index.concepts, content);
    const same = tokens.filter(({ term }) => term === token.term);
    const [first] = same;
    const counts = same.length * eachCounts(f, tokens.length, averages);
    return first ? [{ field, counts, wording: content.slice(first.start, first.end) }] : [];
  });
  const sum = found.reduce((total, { counts }) => total + counts, 0) || 1;
  const asked = query.text.slice(token.start, token.end);
  const group = groupOf(token, index.thesaurus);
  return found.map(({ field, counts, wording }) => ({ by: token.by, field, asked, text: wording, group, score: (score * counts) / sum }));
}
