/** A glossary term as texts may contain it. */
export type TermSpelling = { slug: string; spellings: readonly string[] };

/** A stretch of text; with `term`, one that can be explained. */
export type Stretch = { text: string; term?: string };

type Finder = { pattern: RegExp; slugs: ReadonlyMap<string, string> };

// One page cuts many texts at the same terms.
const finders = new WeakMap<readonly TermSpelling[], Finder>();

/**
 * Cuts a text where glossary terms stand in it: the longest spelling wins, each term is marked
 * once, and in languages with spaces only whole words count.
 */
export function cutAtTerms(text: string, terms: readonly TermSpelling[]): Stretch[] {
  const { pattern, slugs } = finderFor(terms);
  const marked = new Set<string>();
  const stretches: Stretch[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const term = slugs.get(found.toLowerCase());
    if (term === undefined || marked.has(term)) continue;
    marked.add(term);
    if (index > end) stretches.push({ text: text.slice(end, index) });
    stretches.push({ text: found, term });
    end = index + found.length;
  }
  if (end < text.length) stretches.push({ text: text.slice(end) });
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
