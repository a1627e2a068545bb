import { isLikelySlip } from '#lib/search/slips';

/** The place in a text that a pattern comes nearest to, and what the difference costs. */
export type Nearest = { cost: number; start: number; end: number };

const ERROR = 1;
const LIKELY_ERROR = 0.5;

/**
 * Where `pattern` occurs in `text` with the fewest typing errors: one each for a letter missing,
 * extra, replaced or swapped with the next, half for the likely ones (a doubled letter, a neighbouring
 * key, a kanji that sounds alike). After Sellers 1980, with the swaps of Damerau.
 * @returns nothing if that costs more than `allowed`.
 */
export function nearest(pattern: string, text: string, allowed: number): Nearest | undefined {
  let [twoBack, oneBack, row] = [rowFor(text), rowFor(text), rowFor(text)];
  for (let p = 1; p <= pattern.length; p++) {
    const least = fillRow(pattern, text, p, row, oneBack, twoBack);
    if (least > allowed) return undefined; // costs never fall from row to row
    [twoBack, oneBack, row] = [oneBack, row, twoBack];
  }
  const best = cheapest(oneBack, pattern.length);
  return best.cost <= allowed ? best : undefined;
}

/** Per end position in the text: the cost of the pattern's first letters up to there, and where that match began. */
type Row = { costs: number[]; starts: number[] };

/** A pattern of no letters matches anywhere for nothing. */
function rowFor(text: string): Row {
  const starts: number[] = [];
  for (let i = 0; i <= text.length; i++) starts.push(i);
  return { costs: starts.map(() => 0), starts };
}

/** @returns the least cost in the row. */
function fillRow(pattern: string, text: string, p: number, row: Row, oneBack: Row, twoBack: Row): number {
  const letter = pattern.charCodeAt(p - 1);
  const before = pattern.charCodeAt(p - 2);
  const extra = letter === before ? LIKELY_ERROR : ERROR;
  row.costs[0] = p;
  row.starts[0] = 0;
  let least = p;
  for (let t = 1; t <= text.length; t++) {
    const there = text.charCodeAt(t - 1);
    let cost = (oneBack.costs[t - 1] ?? 0) + replacement(letter, there);
    let start = oneBack.starts[t - 1] ?? 0;
    const withExtra = (oneBack.costs[t] ?? 0) + extra;
    if (withExtra < cost) [cost, start] = [withExtra, oneBack.starts[t] ?? 0];
    const withMissing = (row.costs[t - 1] ?? 0) + ERROR;
    if (withMissing < cost) [cost, start] = [withMissing, row.starts[t - 1] ?? 0];
    if (p > 1 && t > 1 && letter === text.charCodeAt(t - 2) && before === there) {
      const swapped = (twoBack.costs[t - 2] ?? 0) + ERROR;
      if (swapped < cost) [cost, start] = [swapped, twoBack.starts[t - 2] ?? 0];
    }
    row.costs[t] = cost;
    row.starts[t] = start;
    if (cost < least) least = cost;
  }
  return least;
}

function cheapest({ costs, starts }: Row, patternLength: number): Nearest {
  let best: Nearest = { cost: patternLength, start: 0, end: 0 };
  for (let end = 1; end < costs.length; end++) {
    const cost = costs[end] ?? patternLength;
    if (cost < best.cost) best = { cost, start: starts[end] ?? 0, end };
  }
  return best;
}

function replacement(meant: number, typed: number): number {
  if (meant === typed) return 0;
  return isLikelySlip(meant, typed) ? LIKELY_ERROR : ERROR;
}
