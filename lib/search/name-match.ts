import { candidatesFor } from '#lib/search/candidates';
import { fold } from '#lib/search/clean';
import { type Nearest, nearest } from '#lib/search/distance';
import type { Name, Names } from '#lib/search/names';
import { isKana, LATIN } from '#lib/search/script';
import { isTooShort, skeleton } from '#lib/search/skeleton';

/** A name that a phrase means; `strength` 0 to 1. */
export type NameMatch = { name: number; strength: number; by: 'word' | 'spelling' };

/** Letters compared per phrase at most (pattern × text), about a millisecond. */
const EFFORT = 150_000;

/**
 * The names a phrase stands in letter for letter; only if there are none, those it
 * comes close to. So a right spelling never gets the company of wrong ones.
 * @param phrase cleaned text.
 */
export function matchNames(names: Names, phrase: string): NameMatch[] {
  const folded = fold(phrase);
  const bare = skeleton(folded);
  if (isTooShort(bare)) return sameName(names, folded);
  const { whole, ordered } = candidatesFor(names, bare);
  const exact = whole.flatMap((name) => literal(names.list[name], folded, name));
  return exact.length > 0 ? exact : similar(names, ordered, folded, bare);
}

function sameName(names: Names, folded: string): NameMatch[] {
  const name = names.numberOf.get(folded);
  return name === undefined || names.holders[name]?.length === 0 ? [] : [{ name, strength: 1, by: 'word' }];
}

function literal(name: Name | undefined, folded: string, number: number): NameMatch[] {
  const at = name?.folded.indexOf(folded) ?? -1;
  if (!name || at < 0 || (at > 0 && !mayBeginInside(name.folded, folded, at))) return [];
  const share = folded.length / name.folded.length;
  const strength = share === 1 ? 1 : (at === 0 ? 0.75 : 0.55) + 0.2 * share;
  return [{ name: number, strength, by: 'word' }];
}

/** Two kana are found inside too many words, and Latin words do not begin in the middle. */
function mayBeginInside(name: string, phrase: string, at: number): boolean {
  if (isKana(phrase)) return phrase.length > 2;
  return !LATIN.test(phrase.charAt(0)) || !LATIN.test(name.charAt(at - 1));
}

function similar(names: Names, ordered: readonly number[], folded: string, bare: string): NameMatch[] {
  const matches: NameMatch[] = [];
  let effort = 0;
  for (const number of ordered) {
    const name = names.list[number];
    if (!name || effort > EFFORT) break;
    effort += name.skeleton.length * bare.length;
    const strength = likeness(name, folded, bare);
    if (strength > 0) matches.push({ name: number, strength, by: 'spelling' });
  }
  const best = matches.reduce((max, { strength }) => Math.max(max, strength), 0);
  return matches.filter(({ strength }) => strength > best * 0.6);
}

/** How well a misspelt phrase fits a name, 0 (not at all) to 0.65; a longer phrase may also hold the whole name. */
function likeness(name: Name, folded: string, bare: string): number {
  const [longer, shorter] = name.skeleton.length + 2 >= bare.length ? [name.skeleton, bare] : [bare, name.skeleton];
  const share = Math.min(1, shorter.length / longer.length);
  const isInside = longer === bare && shorter === name.skeleton;
  if (isInside && (share < 0.5 || shorter.length < 4)) return 0;
  const found = nearest(shorter, longer, allowedErrors(shorter));
  if (!found) return 0;
  const literally = name.folded.includes(folded) || (isInside && folded.includes(name.folded));
  const cost = found.cost + (literally ? 0 : 0.25);
  const fit = Math.max(0, 1 - cost / shorter.length) ** 2;
  return 0.65 * fit * (isInside ? share : 0.7 + 0.3 * share) * (beginsWord(longer, found) ? 1 : 0.8);
}

function allowedErrors(skeleton: string): number {
  if (skeleton.length < 3) return 0;
  return skeleton.length === 3 ? 0.5 : Math.min(3, skeleton.length / 4);
}

function beginsWord(text: string, { start }: Nearest): boolean {
  return start === 0 || text.charAt(start - 1) === ' ';
}
