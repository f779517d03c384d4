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
  const pivots = new Float64Array(n);
  const rows = Array.from(absorbed, (_, row) => entries.subarray(row * n, row * n + n));
  const system = { rows, pivots, absorption: absorbed.slice() };
  // Four pivots at a time, for each entry in their order, so that a row is passed over once for all of them.
  for (let first = 0; first < n; first += PIVOTS) {
    const behind = Math.min(first + PIVOTS, n);
    for (let k = first; k < behind; k += 1) {
      eliminate(system, k, { first, behind: k, until: n });
      let pivot = system.absorption[k] as number;
      for (const entry of (rows[k] as Float64Array).subarray(k + 1)) pivot += entry;
      pivots[k] = pivot;
    }
    for (let row = behind; row < n; row += 1) {
      eliminate(system, row, { first, behind, until: behind });
      addPivotRows(rows, row, first);
    }
  }
  return { entries, pivots };
}

/** Pivots that are eliminated together. */
const PIVOTS = 4;

interface System {
  readonly rows: readonly Float64Array[];
  readonly pivots: Float64Array;
  readonly absorption: Float64Array;
}

/** Eliminates a row's entries at the pivots from `first` up to `behind`, in its columns up to `until`. */
function eliminate(
  { rows, pivots, absorption }: System,
  row: number,
  { first, behind, until }: Readonly<Record<'first' | 'behind' | 'until', number>>,
): void {
  const entries = rows[row] as Float64Array;
  for (let k = first; k < behind; k += 1) {
    const entry = entries[k] as number;
    if (entry === 0) continue;
    const pivotRow = rows[k] as Float64Array;
    const multiplier = entry / (pivots[k] as number);
    entries[k] = multiplier;
    for (let column = k + 1; column < until; column += 1)
      entries[column] = (entries[column] as number) + multiplier * (pivotRow[column] as number);
    absorption[row] = (absorption[row] as number) + multiplier * (absorption[k] as number);
  }
}

/** Adds four pivot rows to a row below them by its multipliers, in the columns behind them. */
function addPivotRows(rows: readonly Float64Array[], row: number, first: number): void {
  const entries = rows[row] as Float64Array;
  const [a, b, c, d] = entries.subarray(first, first + PIVOTS) as unknown as Four<number>;
  if (a === 0 && b === 0 && c === 0 && d === 0) return;
  const [rowA, rowB, rowC, rowD] = rows.slice(
    first,
    first + PIVOTS,
  ) as unknown as Four<Float64Array>;
  for (let column = first + PIVOTS; column < entries.length; column += 1)
    entries[column] =
      (entries[column] as number) +
      a * (rowA[column] as number) +
      b * (rowB[column] as number) +
      c * (rowC[column] as number) +
      d * (rowD[column] as number);
}

/** Four numbers or columns that are worked on together. */
export type Four<Item> = readonly [Item, Item, Item, Item];

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
