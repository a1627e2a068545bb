/** A glossary term as texts may contain it. */
export type TermSpelling = { slug: string; spellings: readonly string[] };

/** A stretch of text; with `term`, one that can be explained. */
export type Stretch = { text: string; term?: string };

const letter = /[\p{Script=Latin}\p{Script=Cyrillic}\d]/u;

/**
 * Cuts a text where glossary terms stand in it: the longest spelling wins, each term is marked
 * once, and in languages with spaces only whole words count.
 */
export function cutAtTerms(text: string, terms: readonly TermSpelling[]): Stretch[] {
  const spellings = terms
    .flatMap(({ slug, spellings: own }) => own.map((spelling) => ({ slug, spelling })))
    .sort((a, b) => b.spelling.length - a.spelling.length);
  const found: { at: number; length: number; slug: string }[] = [];
  for (const { slug, spelling } of spellings) {
    if (found.some((other) => other.slug === slug)) continue;
    const at = wholeWordAt(text, spelling);
    const overlaps = found.some((other) => at < other.at + other.length && other.at < at + spelling.length);
    if (at >= 0 && !overlaps) found.push({ at, length: spelling.length, slug });
  }
  return cut(
    text,
    found.sort((a, b) => a.at - b.at),
  );
}

function wholeWordAt(text: string, spelling: string): number {
  const lower = text.toLowerCase();
  const wanted = spelling.toLowerCase();
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    const before = text[at - 1] ?? '';
    const after = text[at + wanted.length] ?? '';
    const joined = (letter.test(before) && letter.test(wanted[0] ?? '')) || (letter.test(after) && letter.test(wanted.at(-1) ?? ''));
    if (!joined) return at;
  }
  return -1;
}

function cut(text: string, found: readonly { at: number; length: number; slug: string }[]): Stretch[] {
  const stretches: Stretch[] = [];
  let end = 0;
  for (const { at, length, slug } of found) {
    if (at > end) stretches.push({ text: text.slice(end, at) });
    stretches.push({ text: text.slice(at, at + length), term: slug });
    end = at + length;
  }
  if (end < text.length) stretches.push({ text: text.slice(end) });
  return stretches;
}
