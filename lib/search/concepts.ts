import { fold } from '#lib/search/clean';
import { HAN, isKana, LATIN } from '#lib/search/script';

type Node = { next: Map<number, Node>; entry: Entry | undefined };
type Entry = { groups: number[]; wholeWord: boolean };

/** A thesaurus ready for longest match. */
export type Concepts = Node;

/** A group of the thesaurus found in a text, at its place. */
export type Concept = { group: number; start: number; end: number };

/** @param thesaurus one group of words with the same meaning per string, separated by spaces. */
export function buildConcepts(thesaurus: readonly string[]): Concepts {
  const root: Node = { next: new Map(), entry: undefined };
  for (const [group, line] of thesaurus.entries()) {
    for (const word of new Set(fold(line.normalize('NFKC')).split(' '))) if (word) add(root, word, group);
  }
  return root;
}

function add(root: Node, word: string, group: number): void {
  let node = root;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    const next: Node = node.next.get(code) ?? { next: new Map(), entry: undefined };
    node.next.set(code, next);
    node = next;
  }
  node.entry ??= { groups: [], wholeWord: needsWholeWord(word) };
  node.entry.groups.push(group);
}

/** 本 must not be found in 日本, はち not in はちがつ, pc not in npcs. */
function needsWholeWord(word: string): boolean {
  return LATIN.test(word) || (word.length === 1 && HAN.test(word)) || (word.length < 3 && isKana(word));
}

/**
 * The longest thesaurus entries in a folded text, left to right, without overlap.
 * @param isBoundary whether a word begins or ends at a position.
 */
export function conceptsIn(concepts: Concepts, text: string, isBoundary: (at: number) => boolean): Concept[] {
  const found: Concept[] = [];
  for (let start = 0; start < text.length; ) {
    const { entry, end } = longest(concepts, text, start, isBoundary);
    for (const group of entry?.groups ?? []) found.push({ group, start, end });
    start = end;
  }
  return found;
}

function longest(root: Node, text: string, start: number, isBoundary: (at: number) => boolean) {
  let best: { entry: Entry | undefined; end: number } = { entry: undefined, end: start + 1 };
  let node = root.next.get(text.charCodeAt(start));
  for (let end = start + 1; node; end++) {
    const { entry } = node;
    if (entry && (!entry.wholeWord || (isBoundary(start) && isBoundary(end)))) best = { entry, end };
    node = node.next.get(text.charCodeAt(end));
  }
  return best;
}
