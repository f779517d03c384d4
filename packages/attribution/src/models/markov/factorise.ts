/**
 * The LU factors of I − Q, where Q holds the transition probabilities between transient states. Products with
 * N = (I − Q)^−1 are then substitutions.
 */
export interface Factorised {
  /**
   * Row by row: the negated multipliers of L below the diagonal, the negated entries of U above it, all at least 0. The
   * diagonal is not used: `pivots` holds it.
   */
  readonly entries: Float64Array;
  /** The diagonal of U: above 0. */
  readonly pivots: Float64Array;
}

/**
 * LU factorisation of I − Q without subtraction. I − Q is a diagonally dominant M-matrix, whose negated off-diagonal
 * entries and row sums (the probabilities of absorption) only grow during elimination. Each pivot is therefore the sum of
 * its row's entries and the absorption, not a difference, which keeps the relative error of every entry small even for
 * very long journeys (Grassmann, Taha & Heyman 1985; Alfa, Xue & Ye 2002). Cost n³/3.
 *
 * @param moves - Q row by row, n × n, at least 0
 * @param absorbed - probability of absorption by row; with the row of Q it sums to 1
 */
export function factorise(moves: Float64Array, absorbed: Float64Array): Factorised {
  const n = absorbed.length;
  const entries = moves.slice();
  const absorption = absorbed.slice();
  const pivots = new Float64Array(n);
  for (let k = 0; k < n; k += 1) {
    const pivotRow = k * n;
    let pivot = absorption[k] as number;
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
      absorption[row] = (absorption[row] as number) + multiplier * (absorption[k] as number);
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

/** The diagonal of N: the expected number of visits to a state once it is entered. From the inverses of the factors, cost n³/3. */
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
