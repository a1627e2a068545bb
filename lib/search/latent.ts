import type { Postings } from '#lib/search/postings';
import type { WeightedTerm } from '#lib/search/relevance';
import { addTo, principalSubspace, type Sparse } from '#lib/search/subspace';
import type { IndexedText } from '#lib/search/texts';

/**
 * Latent semantic indexing (Deerwester and others 1990): terms that keep the same company lie close
 * to each other. A document is one point in all its languages, so the languages explain each other.
 */
export type Latent = {
  size: number;
  /** Per term, by its number in the postings; terms that came later have no place until the space is built again. */
  basis: Float32Array;
  /** Per document, of length 1. */
  points: Float32Array[];
};

const SIZE = 100;

/** Fewer documents than this per dimension say nothing of what keeps company with what. */
const DOCUMENTS_PER_DIMENSION = 5;

/** The space of all documents; takes a second for 2,000 and some more for 20,000. Nothing for a handful. */
export function buildLatent(postings: Postings, texts: readonly IndexedText[], documentCount: number): Latent | undefined {
  const size = Math.min(SIZE, Math.floor(documentCount / DOCUMENTS_PER_DIMENSION));
  if (size < 2) return undefined;
  const matrix = tfIdf(postings, texts, documentCount);
  const basis = principalSubspace(matrix, size);
  const points = Array.from({ length: documentCount }, () => new Float32Array(size));
  for (const [term, rows] of matrix.rows.entries()) {
    for (const [i, row] of rows.entries()) {
      const point = points[row];
      if (point) addTo(point, 0, basis, term * size, matrix.values[term]?.[i] ?? 0, size);
    }
  }
  return { size, basis, points: points.map(toLengthOne) };
}

/** A row per document, of length 1; a column per term. The root of its rarity keeps the rarest from being all. */
function tfIdf({ holders, weights, idf }: Postings, texts: readonly IndexedText[], rowCount: number): Sparse {
  const rows = holders.map((list) => list.map((text) => texts[text]?.document ?? 0));
  const values = weights.map((list, term) => list.map((weight) => weight * Math.sqrt(idf[term] ?? 0)));
  const squares = new Float64Array(rowCount);
  for (const [term, list] of rows.entries()) {
    for (const [i, row] of list.entries()) squares[row] = (squares[row] ?? 0) + (values[term]?.[i] ?? 0) ** 2;
  }
  const unit = values.map((list, term) => list.map((value, i) => value / Math.sqrt(squares[rows[term]?.[i] ?? 0] || 1)));
  return { rows, values: unit, rowCount };
}

/** Gives a new or changed document its point in the space as it is. @param terms number and weight of each. */
export function placeDocument({ size, basis, points }: Latent, document: number, terms: readonly (readonly [number, number])[]): void {
  const point = new Float32Array(size);
  for (const [term, weight] of terms) addTo(point, 0, basis, term * size, weight, size);
  points[document] = toLengthOne(point);
}

/** How close documents are to what is asked: the cosine for each, from -1 to 1. */
export function closenessTo({ size, basis, points }: Latent, terms: readonly WeightedTerm[]): (document: number) => number {
  const asked = new Float32Array(size);
  for (const { number, share } of terms) if (number !== undefined) addTo(asked, 0, basis, number * size, share, size);
  toLengthOne(asked);
  return (document) => {
    const point = points[document] ?? asked;
    let sum = 0;
    for (let k = 0; k < size; k++) sum += (asked[k] ?? 0) * (point[k] ?? 0);
    return sum;
  };
}

function toLengthOne(point: Float32Array): Float32Array {
  const length = Math.hypot(...point) || 1;
  for (let k = 0; k < point.length; k++) point[k] = (point[k] ?? 0) / length;
  return point;
}
