import { fold } from '#lib/search/clean';
import examples from './examples.json' with { type: 'json' };

/** Cells for the weights of all strings of letters; that some share a cell does little harm. */
const CELLS = 2 ** 16;
const ROUNDS = 10;
const RATE = 0.3;
/** How sure it has to be: fewer than one in twenty ordinary questions it had not learnt from was taken for danger. */
const SURE = 0.25;

type Example = { cells: readonly number[]; danger: 0 | 1; place: number };
type Weights = { of: Float32Array; always: number };

// Learnt once a process, however often the framework loads this module.
const key = Symbol.for('city.danger');
const city: typeof globalThis & { [key]?: Weights } = globalThis;

/**
 * Whether a sentence sounds like those of people in danger, though it shows none of the signs that are written down.
 * A logistic regression over strings of letters, learnt when it is first asked, in about a fifth of a second, from
 * `examples.json`: sentences of people in danger, and beside them look-alikes and what residents ask the sample city.
 * What it gets wrong is mended by an example more.
 * @param sentence as `clean` leaves it.
 */
export function soundsLikeDanger(sentence: string): boolean {
  city[key] ??= learn();
  return danger(cellsOf(sentence), city[key]) > SURE;
}

/** Goes over the examples in an order that mixes both kinds and is always the same; rare strings take larger steps (AdaGrad). */
function learn(): Weights {
  const all = [...examples.emergencies.map((one) => example(one, 1)), ...examples.ordinary.map((one) => example(one, 0))];
  const mixed = all.toSorted((a, b) => a.place - b.place);
  const rarer = examples.ordinary.length / examples.emergencies.length;
  const weights = { of: new Float32Array(CELLS), always: 0 };
  const walked = new Float32Array(CELLS);
  for (let round = 0; round < ROUNDS; round++) {
    for (const { cells, danger: is } of mixed) {
      const error = (is - 1 / (1 + Math.exp(-danger(cells, weights)))) * (is ? rarer : 1);
      const step = error / Math.sqrt(cells.length);
      weights.always += error / 50;
      for (const cell of cells) {
        const far = (walked[cell] ?? 0) + step * step;
        walked[cell] = far;
        weights.of[cell] = (weights.of[cell] ?? 0) + (RATE * step) / (Math.sqrt(far) + 1e-8);
      }
    }
  }
  return weights;
}

function example(sentence: string, danger: 0 | 1): Example {
  return { cells: cellsOf(sentence), danger, place: hash(sentence) };
}

/** Above zero, danger is more likely than not. */
function danger(cells: readonly number[], { of, always }: Weights): number {
  return always + cells.reduce((sum, cell) => sum + (of[cell] ?? 0), 0) / Math.sqrt(cells.length || 1);
}

/** Strings of one to three characters; in scripts with spaces of three to five letters, whole words, and each with the next. */
function cellsOf(sentence: string): number[] {
  const text = ` ${letters(sentence)} `;
  const words = /\p{sc=Latin}|\p{sc=Cyrillic}/u.test(text) ? text.trim().split(' ') : [];
  const strings = words.flatMap((word, place) => [`=${word}`, `=${word} ${words[place + 1]}`]);
  const shortest = words.length > 0 ? 3 : 1;
  for (const length of [shortest, shortest + 1, shortest + 2]) {
    for (let start = 0; start + length <= text.length; start++) strings.push(text.slice(start, start + length));
  }
  return [...new Set(strings.map((string) => hash(string) % CELLS))];
}

/** Japanese is written with and without spaces. */
function letters(sentence: string): string {
  return fold(sentence)
    .replace(/(?<=[\p{sc=Han}\p{sc=Hiragana}ー])\s+(?=[\p{sc=Han}\p{sc=Hiragana}])/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}ー?!]+/gu, ' ')
    .trim();
}

/** FNV-1a. */
function hash(string: string): number {
  let value = 0x811c9dc5;
  for (let place = 0; place < string.length; place++) value = Math.imul(value ^ string.charCodeAt(place), 0x01000193);
  return value >>> 0;
}
