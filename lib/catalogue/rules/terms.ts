import { type Annotated, plain, slicer } from '#lib/readings/annotation';

/** A glossary term as texts may contain it. */
export type TermSpelling = { slug: string; spellings: readonly string[] };

/** A stretch of text; with `term`, one that can be explained. */
export type Stretch = { text: string; term?: string };

type Finder = { pattern: RegExp; slugs: ReadonlyMap<string, string> };

// One page cuts many texts at the same terms.
const finders = new WeakMap<readonly TermSpelling[], Finder>();

/**
 * Cuts a text where glossary terms stand in it: the longest spelling wins, each term is marked
 * once, and in languages with spaces only whole words count. Readings stay with their kanji.
 */
export function cutAtTerms(text: Annotated, terms: readonly TermSpelling[]): Stretch[] {
  const { pattern, slugs } = finderFor(terms);
  const marked = new Set<string>();
  const stretches: Stretch[] = [];
  const bare = plain(text);
  const cut = bare === text ? (from: number, to: number) => text.slice(from, to) : slicer(text);
  let end = 0;
  for (const { 0: found, index } of bare.matchAll(pattern)) {
    const term = slugs.get(found.toLowerCase());
    if (term === undefined || marked.has(term)) continue;
    marked.add(term);
    if (index > end) stretches.push({ text: cut(end, index) });
    stretches.push({ text: cut(index, index + found.length), term });
    end = index + found.length;
  }
  if (end < bare.length) stretches.push({ text: cut(end, bare.length) });
  return stretches;
}

function finderFor(terms: readonly TermSpelling[]): Finder {
  const known = finders.get(terms);
  if (known) return known;
  const slugs = new Map(
    terms.flatMap(({ slug, spellings }) => spellings.map((spelling): [string, string] => [spelling.toLowerCase(), slug])),
  );
  const longestFirst = [...slugs.keys()].sort((a, b) => b.length - a.length).map(asPattern);
  const finder = { pattern: new RegExp(longestFirst.join('|') || '(?!)', 'giu'), slugs };
  finders.set(terms, finder);
  return finder;
}

const joining = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\d]';

/** A spelling as it is looked for: where it begins or ends in a letter of a spaced language, no letter may follow on. */
function asPattern(spelling: string): string {
  const escaped = spelling.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const joins = (letter: string | undefined) => letter !== undefined && new RegExp(joining, 'u').test(letter);
  return `${joins(spelling[0]) ? `(?<!${joining})` : ''}${escaped}${joins(spelling.at(-1)) ? `(?!${joining})` : ''}`;
}
