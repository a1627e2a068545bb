import { diffArrays } from 'diff';
import type { DraftContent } from '#lib/catalogue/drafts/model';

/** A value of an entry that is not the same in two versions; undefined where one has none. */
export type Change = { path: readonly string[]; before: unknown; after: unknown };

/** What differs between two versions of an entry, field by field, in the order of the fields. Lists and sentences count as one value. */
export function changedFields(before: DraftContent | undefined, after: DraftContent): Change[] {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  const names = [...new Set([...now.keys(), ...old.keys()])];
  return names
    .filter((name) => JSON.stringify(old.get(name)) !== JSON.stringify(now.get(name)))
    .map((name) => ({ path: name.split('\n'), before: old.get(name), after: now.get(name) }));
}

function fieldsOf(content: DraftContent | undefined): Map<string, unknown> {
  if (!content) return new Map();
  const { checkedOn, reviewOn, facts, texts } = content;
  const said = Object.entries(texts).flatMap(([locale, { madeBy, text }]) => [
    ...fields(['texts', locale], text),
    [['texts', locale, 'madeBy'].join('\n'), madeBy] as const,
  ]);
  return new Map([['checkedOn', checkedOn], ['reviewOn', reviewOn], ...fields(['facts'], facts), ...said]);
}

const fields = (path: readonly string[], value: Readonly<Record<string, unknown>>) =>
  Object.entries(value).map(([name, inner]): [string, unknown] => [[...path, name].join('\n'), inner]);

/** A stretch of a text that stayed, went or came. */
export type Piece = { text: string; kind: 'same' | 'removed' | 'added' };

/** Two texts word by word; words are found by the language's own rules, for Japanese writes no spaces. */
export function compareTexts(before: string, after: string, language: string): Piece[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const words = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);
  return diffArrays(words(before), words(after)).map(({ value, added, removed }) => ({
    text: value.join(''),
    kind: added ? 'added' : removed ? 'removed' : 'same',
  }));
}

/** A value as it is read in a comparison: lists line by line, everything deeper as it is stored. */
export function asText(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.join('\n');
  return JSON.stringify(value, null, 1);
}
