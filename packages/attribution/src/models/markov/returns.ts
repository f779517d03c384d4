import type { Factorised, Four } from './factorise.ts';

/** The diagonal of N: the expected number of visits to a state once it is entered. From the inverses of the factors, cost n³/3. */
export function returnsOf(factors: Factorised): Float64Array {
  const n = factors.pivots.length;
  const diagonal = new Float64Array(n);
  for (let first = 0; first < n; first += STATES)
    diagonal.set(returnsOfFour(factors, first).subarray(0, n - first), first);
  return diagonal;
}

/** States whose columns of the inverses are found together: each entry of the factors is read once for all of them. */
const STATES = 4;

/** The diagonal of N at four states. Their columns of the inverses stand side by side; those of a later one begin with 0. */
function returnsOfFour({ entries, pivots }: Factorised, first: number): Float64Array {
  const n = pivots.length;
  const [upper, lower] = [new Float64Array(STATES * n), new Float64Array(STATES * n)];
  const sums = new Float64Array(STATES);
  for (let state = first; state < Math.min(first + STATES, n); state += 1)
    upper[STATES * state + state - first] = 1;
  for (let row = first; row < n; row += 1) {
    const at = STATES * row;
    const ofRow = entries.subarray(row * n, row * n + n);
    divideFour(upper, at, pivots[row] as number);
    spreadFour(upper, row, ofRow);
    dotFour(lower, { first, row }, ofRow);
    if (row - first < STATES) lower[at + row - first] = 1;
    for (let state = 0; state < STATES; state += 1)
      sums[state] =
        (sums[state] as number) + (upper[at + state] as number) * (lower[at + state] as number);
  }
  return sums;
}

function divideFour(upper: Float64Array, at: number, pivot: number): void {
  for (let state = at; state < at + STATES; state += 1)
    upper[state] = (upper[state] as number) / pivot;
}

/** Adds a row of U, by the entries of four columns at that row, to what is below. */
function spreadFour(upper: Float64Array, row: number, ofRow: Float64Array): void {
  const [a, b, c, d] = upper.subarray(STATES * row) as unknown as Four<number>;
  if (a === 0 && b === 0 && c === 0 && d === 0) return;
  for (
    let column = row + 1, at = STATES * column;
    column < ofRow.length;
    column += 1, at += STATES
  ) {
    const entry = ofRow[column] as number;
    upper[at] = (upper[at] as number) + a * entry;
    upper[at + 1] = (upper[at + 1] as number) + b * entry;
    upper[at + 2] = (upper[at + 2] as number) + c * entry;
    upper[at + 3] = (upper[at + 3] as number) + d * entry;
  }
}

/** The products of a row of L and four columns, from the first of their states on. */
function dotFour(
  lower: Float64Array,
  { first, row }: { readonly first: number; readonly row: number },
  ofRow: Float64Array,
): void {
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let column = first, at = STATES * column; column < row; column += 1, at += STATES) {
    const entry = ofRow[column] as number;
    a += entry * (lower[at] as number);
    b += entry * (lower[at + 1] as number);
    c += entry * (lower[at + 2] as number);
    d += entry * (lower[at + 3] as number);
  }
  lower.set([a, b, c, d], STATES * row);
}
