import { align, hiragana, kanji } from '#lib/readings/alignment';
import { type Word, wordsOf } from '#lib/readings/analyser';
import { type Annotated, sound } from '#lib/readings/annotation';
import { generalCorrections } from '#lib/readings/corrections';
import { counted, readCounter } from '#lib/readings/counters';

/** Words whose reading the dictionary gets wrong or does not know: the word, and how it is read in hiragana. */
export type Corrections = ReadonlyMap<string, string>;

type Reader = { phrases: RegExp; readings: ReadonlyMap<string, string> };

const readers = new WeakMap<Corrections, Reader>();

/**
 * Gives every kanji of a Japanese text its reading. Corrections win over the dictionary, the longest first: words
 * of two characters and more wherever they stand, single kanji where the dictionary sees a word of its own.
 * Numbers are read with their counters (14日, じゅうよっか).
 */
export function annotate(text: string, corrections: Corrections): Annotated {
  if (!kanji.test(text)) return text;
  const { phrases, readings } = readerFor(corrections);
  let said = '';
  let from = 0;
  for (const { 0: found, index } of text.matchAll(phrases)) {
    said += annotateNumbers(text.slice(from, index), readings) + align(found, readings.get(found) ?? '');
    from = index + found.length;
  }
  return said + annotateNumbers(text.slice(from), readings);
}

/** Lays a reading that somebody wrote over its text; word by word where the dictionary agrees with it. */
export function annotateAs(text: string, reading: string, corrections: Corrections): Annotated {
  const guessed = annotate(text, corrections);
  return hiragana(sound(guessed)) === hiragana(reading) ? guessed : align(text, reading);
}

function annotateNumbers(text: string, readings: Corrections): Annotated {
  let said = '';
  let from = 0;
  for (const { 0: found, 1: number = '', 2: counter = '', index } of text.matchAll(counted)) {
    const read = readCounter(number, counter, text.slice(0, index), text.slice(index + found.length));
    if (read === undefined) continue;
    said += annotateWords(text.slice(from, index), readings) + read;
    from = index + found.length;
  }
  return said + annotateWords(text.slice(from), readings);
}

function annotateWords(text: string, readings: Corrections): Annotated {
  if (!kanji.test(text)) return text;
  return wordsOf(text)
    .map((word) => annotateWord(word, readings))
    .join('');
}

function annotateWord({ surface, reading }: Word, readings: Corrections): Annotated {
  const known = readings.get(surface) ?? reading;
  return known === undefined ? surface : align(surface, known);
}

function readerFor(corrections: Corrections): Reader {
  const known = readers.get(corrections);
  if (known) return known;
  const readings = new Map([...generalCorrections, ...corrections]);
  const phrases = [...readings.keys()].filter((word) => [...word].length > 1).sort((a, b) => b.length - a.length);
  const reader = { readings, phrases: new RegExp(phrases.map(escaped).join('|') || '(?!)', 'gu') };
  readers.set(corrections, reader);
  return reader;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
