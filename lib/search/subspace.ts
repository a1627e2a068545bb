import { seeded } from '#lib/search/random';

/** A sparse matrix by columns: column c has `values[c][i]` in row `rows[c][i]`. */
export type Sparse = { rows: readonly Int32Array[]; values: readonly Float32Array[]; rowCount: number };

/** Rounds of the power method; the figures no longer move after three. */
const ROUNDS = 3;

/**
 * An orthonormal basis of the directions in which the rows differ most (the subspace of a truncated
 * singular value decomposition), by subspace iteration (Halko, Martinsson and Tropp 2011, algorithm 4.4).
 * @returns per column of the matrix `size` numbers, one after another.
 */
export function principalSubspace(matrix: Sparse, size: number): Float32Array<ArrayBuffer> {
  const random = seeded(1);
  let rows = Float32Array.from({ length: matrix.rowCount * size }, () => random() - 0.5);
  for (let round = 1; ; round++) {
    const columns = orthonormal(transposedTimes(matrix, rows, size), size);
    if (round > ROUNDS) return columns;
    rows = times(matrix, columns, size);
  }
}

function transposedTimes({ rows, values }: Sparse, by: Float32Array, size: number): Float32Array<ArrayBuffer> {
  const product = new Float32Array(rows.length * size);
  for (let c = 0; c < rows.length; c++) {
    const at = rows[c] ?? new Int32Array();
    for (let i = 0; i < at.length; i++) addTo(product, c * size, by, (at[i] ?? 0) * size, values[c]?.[i] ?? 0, size);
  }
  return product;
}

function times({ rows, values, rowCount }: Sparse, by: Float32Array, size: number): Float32Array<ArrayBuffer> {
  const product = new Float32Array(rowCount * size);
  for (let c = 0; c < rows.length; c++) {
    const at = rows[c] ?? new Int32Array();
    for (let i = 0; i < at.length; i++) addTo(product, (at[i] ?? 0) * size, by, c * size, values[c]?.[i] ?? 0, size);
  }
  return product;
}

/** sums[to…] += factor × numbers[from…] */
export function addTo(sums: Float32Array, to: number, numbers: Float32Array, from: number, factor: number, size: number): void {
  for (let k = 0; k < size; k++) sums[to + k] = (sums[to + k] ?? 0) + factor * (numbers[from + k] ?? 0);
}

/** The same space with columns at right angles (Cholesky QR): M R⁻¹ where RᵀR = MᵀM. */
function orthonormal(matrix: Float32Array<ArrayBuffer>, size: number): Float32Array<ArrayBuffer> {
  const upper = cholesky(gram(matrix, size), size);
  for (let start = 0; start < matrix.length; start += size) {
    for (let j = 0; j < size; j++) {
      let sum = matrix[start + j] ?? 0;
      for (let i = 0; i < j; i++) sum -= (matrix[start + i] ?? 0) * (upper[i * size + j] ?? 0);
      matrix[start + j] = sum / (upper[j * size + j] ?? 1);
    }
  }
  return matrix;
}

function gram(matrix: Float32Array, size: number): Float64Array {
  const products = new Float64Array(size * size);
  for (let start = 0; start < matrix.length; start += size) {
    for (let i = 0; i < size; i++) {
      const left = matrix[start + i] ?? 0;
      if (left === 0) continue;
      for (let j = i; j < size; j++) products[i * size + j] = (products[i * size + j] ?? 0) + left * (matrix[start + j] ?? 0);
    }
  }
  return products;
}

/** The upper triangle R of a symmetric matrix RᵀR; a direction that is not there is kept out by a large divisor. */
function cholesky(upper: Float64Array, size: number): Float64Array {
  const least = 1e-9 * Math.max(...Array.from({ length: size }, (_, i) => upper[i * size + i] ?? 0), Number.MIN_VALUE);
  for (let i = 0; i < size; i++) {
    for (let j = i; j < size; j++) {
      let sum = upper[i * size + j] ?? 0;
      for (let k = 0; k < i; k++) sum -= (upper[k * size + i] ?? 0) * (upper[k * size + j] ?? 0);
      if (j === i) upper[i * size + i] = sum > least ? Math.sqrt(sum) : Number.MAX_SAFE_INTEGER;
      else upper[i * size + j] = sum / (upper[i * size + i] ?? 1);
    }
  }
  return upper;
}
