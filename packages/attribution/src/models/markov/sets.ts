import { type Factorised, rewardFrom } from './factorise.ts';

/** N = (I − Q)^−1 column by column: `[j·n + i]` is the expected number of visits to j from i. Cost n³. */
export function visitMatrix(factors: Factorised): Float64Array {
  const n = factors.pivots.length;
  const columns = new Float64Array(n * n);
  const unit = new Float64Array(n);
  for (let state = 0; state < n; state += 1) {
    unit[state] = 1;
    columns.set(rewardFrom(factors, unit), state * n);
    unit[state] = 0;
  }
  return columns;
}

/**
 * The probability that each state of a set S is the first of S that a journey reaches: (sN)_S · (N_SS)^−1, since the
 * visits to S are those of the first state reached and all that follow from it.
 *
 * @param visitsTo - the column of N of a state: expected visits to it from each state
 * @param visits - s·N: expected visits to each state of a journey
 */
export function firstReached(
  set: readonly number[],
  visitsTo: (state: number) => Float64Array,
  visits: Float64Array,
): Float64Array {
  const m = set.length;
  // The transposed block, so that the row vector is found as a column.
  const block = new Float64Array(m * m);
  set.forEach((to, row) => {
    const column = visitsTo(to);
    set.forEach((from, place) => {
      block[row * m + place] = column[from] as number;
    });
  });
  return solved(
    block,
    Float64Array.from(set, (state) => visits[state] as number),
  );
}

/** The solution x of A·x = b by elimination with row exchanges; overwrites both. Cost n³/3. */
function solved(a: Float64Array, b: Float64Array): Float64Array {
  const n = b.length;
  for (let k = 0; k < n; k += 1) {
    exchange({ a, b }, k, largestBelow(a, n, k));
    const pivot = a[k * n + k] as number;
    for (let row = k + 1; row < n; row += 1) {
      const factor = (a[row * n + k] as number) / pivot;
      if (factor === 0) continue;
      for (let column = k + 1; column < n; column += 1)
        a[row * n + column] =
          (a[row * n + column] as number) - factor * (a[k * n + column] as number);
      b[row] = (b[row] as number) - factor * (b[k] as number);
    }
  }
  for (let row = n - 1; row >= 0; row -= 1) {
    let rest = b[row] as number;
    for (let column = row + 1; column < n; column += 1)
      rest -= (a[row * n + column] as number) * (b[column] as number);
    b[row] = rest / (a[row * n + row] as number);
  }
  return b;
}

function largestBelow(a: Float64Array, n: number, k: number): number {
  let largest = k;
  for (let row = k + 1; row < n; row += 1)
    if (Math.abs(a[row * n + k] as number) > Math.abs(a[largest * n + k] as number)) largest = row;
  return largest;
}

function exchange(
  { a, b }: { readonly a: Float64Array; readonly b: Float64Array },
  one: number,
  other: number,
): void {
  if (one === other) return;
  const n = b.length;
  const row = a.slice(one * n, one * n + n);
  a.copyWithin(one * n, other * n, other * n + n);
  a.set(row, other * n);
  [b[one], b[other]] = [b[other] as number, b[one] as number];
}
