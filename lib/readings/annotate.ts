import { align, hiragana, kanji } from '#lib/readings/alignment';
import { type Word, wordsOf } from '#lib/readings/analyser';
import { type Annotated, sound } from '#lib/readings/annotation';
import { generalCorrections, misreadWords } from '#lib/readings/corrections';
import { counted, readCounter } from '#lib/readings/counters';

/** Words whose reading the dictionary gets wrong or does not know: the word, and how it is read in hiragana. */
export type Corrections = ReadonlyMap<string, string>;

type Reader = {
  words: RegExp;
  readings: Corrections;
  /** What was read already: a list that is imported again is mostly what it was. */
  known: Map<string, Annotated>;
};

/** Texts remembered before the memory is cleared. */
const mostKnown = 20_000;

let last: { corrections: Corrections; content: string; reader: Reader } | undefined;

/**
 * Gives every kanji of a Japanese text its reading. Corrections win over the dictionary wherever their words stand, the
 * longest first. Numbers are read with their counters (14日, じゅうよっか).
 */
export function annotate(text: string, corrections: Corrections): Annotated {
  if (!kanji.test(text)) return text;
  const reader = readerFor(corrections);
  const known = reader.known.get(text) ?? read(text, reader);
  if (reader.known.size > mostKnown) reader.known.clear();
  reader.known.set(text, known);
  return known;
}

function read(text: string, { words, readings }: Reader): Annotated {
  let said = '';
  let from = 0;
  for (const { 0: found, index } of text.matchAll(words)) {
    said += annotateNumbers(text.slice(from, index)) + align(found, readings.get(found) ?? '');
    from = index + found.length;
  }
  return said + annotateNumbers(text.slice(from));
}

/** Lays a reading that somebody wrote over its text; word by word where the dictionary agrees with it. */
export function annotateAs(text: string, reading: string, corrections: Corrections): Annotated {
  const guessed = annotate(text, corrections);
  return hiragana(sound(guessed)) === hiragana(reading) ? guessed : align(text, reading);
}

function annotateNumbers(text: string): Annotated {
  let said = '';
  let from = 0;
  for (const { 0: found, 1: number = '', 2: counter = '', index } of text.matchAll(counted)) {
    const read = readCounter(number, counter, text.slice(0, index), text.slice(index + found.length));
    if (read === undefined) continue;
    said += annotateWords(text.slice(from, index)) + read;
    from = index + found.length;
  }
  return said + annotateWords(text.slice(from));
}

function annotateWords(text: string): Annotated {
  if (!kanji.test(text)) return text;
  return wordsOf(text).map(annotateWord).join('');
}

function annotateWord({ surface, reading }: Word): Annotated {
  if (reading === undefined) return surface;
  return align(surface, misreadWords.get(`${surface}/${hiragana(reading)}`) ?? reading);
}

function readerFor(corrections: Corrections): Reader {
  if (last?.corrections === corrections) return last.reader;
  const content = [...corrections].join('\n');
  if (last?.content === content) {
    last.corrections = corrections;
    return last.reader;
  }
  const readings = new Map([...generalCorrections, ...corrections]);
  const longestFirst = [...readings.keys()].sort((a, b) => b.length - a.length);
  const reader = { readings, words: new RegExp(longestFirst.map(escaped).join('|') || '(?!)', 'gu'), known: new Map<string, Annotated>() };
  last = { corrections, content, reader };
  return reader;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
