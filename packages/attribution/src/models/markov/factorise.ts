/**
 * I − Q factorised once, Q being the moves between transient states. Everything asked of N = (I − Q)^−1 is
 * then a substitution.
 */
export interface Factorised {
  /**
   * Below the diagonal the multipliers of L, above it the entries of U, all with their sign turned: at least 0.
   * What lands on the diagonal is a return to the state itself: never read, since pivots leave it out.
   */
  readonly entries: Float64Array;
  /** The diagonal of U: above 0. */
  readonly pivots: Float64Array;
}

/**
 * The LU factors of I − Q without one subtraction. I − Q is a diagonally dominant M-matrix, whose
 * off-diagonal entries and row sums (what leaves for good) only grow in elimination; so each pivot is taken as the
 * sum of its row's entries and what leaves, not as a difference, and every entry keeps nearly all its digits even
 * where journeys are very long (Grassmann, Taha & Heyman 1985; Alfa, Xue & Ye 2002). Cost n³/3.
 *
 * @param moves - Q row by row, n × n, at least 0
 * @param leaves - by row, the probability of being absorbed; row sums of Q and this make 1
 */
export function factorise(moves: Float64Array, leaves: Float64Array): Factorised {
  const n = leaves.length;
  const entries = moves.slice();
  const left = leaves.slice();
  const pivots = new Float64Array(n);
  for (let k = 0; k < n; k += 1) {
    const pivotRow = k * n;
    let pivot = left[k] as number;
    for (let column = k + 1; column < n; column += 1) pivot += entries[pivotRow + column] as number;
    pivots[k] = pivot;
    for (let row = k + 1; row < n; row += 1) {
      const at = row * n;
      const entry = entries[at + k] as number;
      if (entry === 0) continue;
      const multiplier = entry / pivot;
      entries[at + k] = multiplier;
      for (let column = k + 1; column < n; column += 1)
        entries[at + column] =
          (entries[at + column] as number) + multiplier * (entries[pivotRow + column] as number);
      left[row] = (left[row] as number) + multiplier * (left[k] as number);
    }
  }
  return { entries, pivots };
}

/** N · reward: the expected reward from each state. */
export function rewardFrom({ entries, pivots }: Factorised, reward: Float64Array): Float64Array {
  const n = pivots.length;
  const x = reward.slice();
  for (let row = 1; row < n; row += 1) {
    let sum = x[row] as number;
    for (let column = 0; column < row; column += 1)
      sum += (entries[row * n + column] as number) * (x[column] as number);
    x[row] = sum;
  }
  for (let row = n - 1; row >= 0; row -= 1) {
    let sum = x[row] as number;
    for (let column = row + 1; column < n; column += 1)
      sum += (entries[row * n + column] as number) * (x[column] as number);
    x[row] = sum / (pivots[row] as number);
  }
  return x;
}

/** start · N: the expected number of visits to each state. */
export function visitsFrom({ entries, pivots }: Factorised, start: Float64Array): Float64Array {
  const n = pivots.length;
  const x = start.slice();
  for (let row = 0; row < n; row += 1) {
    const value = (x[row] as number) / (pivots[row] as number);
    x[row] = value;
    for (let column = row + 1; column < n; column += 1)
      x[column] = (x[column] as number) + value * (entries[row * n + column] as number);
  }
  for (let row = n - 1; row > 0; row -= 1) {
    const value = x[row] as number;
    for (let column = 0; column < row; column += 1)
      x[column] = (x[column] as number) + value * (entries[row * n + column] as number);
  }
  return x;
}

/** The diagonal of N: how often a state is visited once it is. From the triangular factors' inverses, n³/3. */
export function returnsOf({ entries, pivots }: Factorised): Float64Array {
  const n = pivots.length;
  const diagonal = new Float64Array(n);
  const upper = new Float64Array(n);
  const lower = new Float64Array(n);
  for (let state = 0; state < n; state += 1) {
    upper.fill(0, state);
    upper[state] = 1;
    let sum = 0;
    for (let row = state; row < n; row += 1) {
      const value = (upper[row] as number) / (pivots[row] as number);
      upper[row] = value;
      if (value !== 0)
        for (let column = row + 1; column < n; column += 1)
          upper[column] = (upper[column] as number) + value * (entries[row * n + column] as number);
      lower[row] =
        row === state ? 1 : dotRow(entries, { at: row * n, from: state, to: row }, lower);
      sum += value * (lower[row] as number);
    }
    diagonal[state] = sum;
  }
  return diagonal;
}

function dotRow(
  entries: Float64Array,
  { at, from, to }: { readonly at: number; readonly from: number; readonly to: number },
  x: Float64Array,
): number {
  let sum = 0;
  for (let column = from; column < to; column += 1)
    sum += (entries[at + column] as number) * (x[column] as number);
  return sum;
}
