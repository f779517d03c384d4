import { FEATURES, PIECES } from './features.ts';

/** Rows of pieces with their labels, each with a weight. */
export interface Rows {
  readonly pieces: readonly Float64Array[];
  readonly isFake: readonly boolean[];
  /** How often each row counts. */
  readonly weights: Float64Array;
  /** How strongly the slopes of neighbouring pieces are drawn to each other; 0 is not at all. */
  readonly smoothness: number;
}

/** The intercept and the weight of each piece, in the log odds that an account is fake where half of all are. */
export interface Weights {
  readonly intercept: number;
  readonly pieces: readonly number[];
}

/** How strongly weights are drawn to zero. */
const SHRINKAGE = 0.5;
const SIZE = PIECES.length + 1;
const INDICES = Array.from({ length: SIZE }, (_, index) => index);
/** The sign that the weight of each piece may have; 0 is either. The last is the intercept. */
const SIGNS: readonly number[] = [...PIECES.map(({ feature }) => feature.direction), 0];

/**
 * Penalised logistic regression whose weights have the signs of their features, so that each curve is monotone: Newton's
 * method with coordinate descent on the quadratic model.
 */
export function fitWeights(rows: Rows): Weights {
  const penalty = penaltyOf(rows.smoothness);
  let current = new Float64Array(SIZE);
  let loss = lossAt(current, rows, penalty);
  for (let step = 0; step < 60; step++) {
    const target = constrainedStep(current, rows, penalty);
    const next = shortened(current, target, (tried) => lossAt(tried, rows, penalty) <= loss);
    const before = loss;
    current = next;
    loss = lossAt(next, rows, penalty);
    if (before - loss < 1e-9 * (1 + Math.abs(loss))) break;
  }
  return { intercept: current[SIZE - 1] ?? 0, pieces: [...current.subarray(0, SIZE - 1)] };
}

/** The largest of the step and its halves that is good; where the quadratic model is poor, the whole one may not be. */
function shortened(
  from: Float64Array,
  to: Float64Array,
  isGood: (tried: Float64Array) => boolean,
): Float64Array<ArrayBuffer> {
  for (let size = 1; size > 1e-6; size /= 2) {
    const tried = Float64Array.from(from, (value, at) => value + size * ((to[at] ?? 0) - value));
    if (isGood(tried)) return tried;
  }
  return Float64Array.from(from);
}

function scoreOf(at: Float64Array, row: Float64Array): number {
  let score = at[SIZE - 1] ?? 0;
  for (let index = 0; index < row.length; index++) score += (at[index] ?? 0) * (row[index] ?? 0);
  return score;
}

function lossAt(
  at: Float64Array,
  { pieces, isFake, weights }: Rows,
  penalty: Float64Array,
): number {
  let loss = 0;
  for (const [index, row] of pieces.entries()) {
    const margin = (isFake[index] === true ? 1 : -1) * scoreOf(at, row);
    const shortfall = Math.max(0, -margin);
    loss += (weights[index] ?? 0) * (shortfall + Math.log1p(Math.exp(-Math.abs(margin))));
  }
  const slope = times(penalty, at);
  return loss + 0.5 * at.reduce((sum, value, index) => sum + value * (slope[index] ?? 0), 0);
}

/** The weights that minimise the quadratic model of the loss around the current ones, within the allowed signs. */
function constrainedStep(
  current: Float64Array,
  { pieces, isFake, weights }: Rows,
  penalty: Float64Array,
): Float64Array {
  const gradient = times(penalty, current);
  const hessian = Float64Array.from(penalty);
  const full = new Float64Array(SIZE).fill(1);
  for (const [index, row] of pieces.entries()) {
    full.set(row);
    const p = 1 / (1 + Math.exp(-scoreOf(current, row)));
    const weight = weights[index] ?? 0;
    const slope = weight * (p - (isFake[index] === true ? 1 : 0));
    const curve = weight * p * (1 - p);
    // Most pieces of an account are 0 and add nothing.
    const shown = INDICES.filter((at) => full[at] !== 0);
    for (const a of shown) {
      const here = full[a] ?? 0;
      gradient[a] = (gradient[a] ?? 0) + slope * here;
      for (const b of shown) {
        if (b > a) break;
        const at = a * SIZE + b;
        hessian[at] = (hessian[at] ?? 0) + curve * here * (full[b] ?? 0);
      }
    }
  }
  for (let a = 0; a < SIZE; a++)
    for (let b = 0; b < a; b++) hessian[b * SIZE + a] = hessian[a * SIZE + b] ?? 0;
  return coordinateDescent(current, gradient, hessian);
}

function coordinateDescent(
  current: Float64Array,
  gradient: Float64Array,
  hessian: Float64Array,
): Float64Array {
  const next = Float64Array.from(current);
  // The gradient of the quadratic model at `next`, kept up to date.
  const slope = Float64Array.from(gradient);
  for (let sweep = 0; sweep < 500; sweep++) {
    let largest = 0;
    for (let a = 0; a < SIZE; a++) {
      const before = next[a] ?? 0;
      const curve = Math.max(hessian[a * SIZE + a] ?? 0, 1e-9);
      const wanted = withSign(before - (slope[a] ?? 0) / curve, SIGNS[a] ?? 0);
      const change = wanted - before;
      if (change === 0) continue;
      next[a] = wanted;
      largest = Math.max(largest, Math.abs(change));
      for (let b = 0; b < SIZE; b++)
        slope[b] = (slope[b] ?? 0) + change * (hessian[a * SIZE + b] ?? 0);
    }
    if (largest < 1e-8) break;
  }
  return next;
}

function withSign(value: number, sign: number): number {
  if (sign > 0) return Math.max(0, value);
  return sign < 0 ? Math.min(0, value) : value;
}

function times(matrix: Float64Array, vector: Float64Array): Float64Array<ArrayBuffer> {
  return Float64Array.from({ length: SIZE }, (_, row) => {
    let sum = 0;
    for (let at = 0; at < SIZE; at++) sum += (matrix[row * SIZE + at] ?? 0) * (vector[at] ?? 0);
    return sum;
  });
}

function add(matrix: Float64Array, [row, column]: readonly [number, number], value: number): void {
  matrix[row * SIZE + column] = (matrix[row * SIZE + column] ?? 0) + value;
}

/** The quadratic penalty: a ridge on all weights, and on differences of slope within a feature; none on the intercept. */
function penaltyOf(smoothness: number): Float64Array {
  const matrix = new Float64Array(SIZE * SIZE);
  for (const [at, piece] of PIECES.entries()) {
    add(matrix, [at, at], SHRINKAGE * (piece.feature.doubt ?? 1));
    const next = PIECES[at + 1];
    if (next === undefined || next.feature !== piece.feature) continue;
    const range = (piece.feature.knots.at(-1) ?? 1) - piece.feature.knots[0];
    const unit = range / FEATURES.length;
    const [a, b] = [unit / (piece.to - piece.from), unit / (next.to - next.from)];
    add(matrix, [at, at], smoothness * a * a);
    add(matrix, [at + 1, at + 1], smoothness * b * b);
    add(matrix, [at, at + 1], -smoothness * a * b);
    add(matrix, [at + 1, at], -smoothness * a * b);
  }
  return matrix;
}
