import { vocabularyError } from '../error/core-errors.ts';
import type { Currency } from './currency.ts';
import { type Money, money, toMinor } from './money.ts';

/**
 * Splits an amount by weights so that nothing is lost: Hamilton's method (largest remainder). Each part first gets
 * the whole units below its exact share; the remaining units go one each to the largest remainders, ties to the
 * earliest part. A negative amount is split like its magnitude.
 *
 * @param weights - whole numbers of at least 0, not all 0; in parts per million or any other unit
 * @returns as many parts as weights, in their order; they sum to the amount, each less than one minor
 *   unit from its exact share, equal weights at most one unit apart
 * @throws ALLOCATION_IMPOSSIBLE
 * @example
 * ```ts
 * import { allocate, money } from '@livelane/contracts/vocabulary';
 * allocate(money('USD', 6n), [30, 40, 30]).map((part) => part.minor); // => ["2","2","2"]
 * ```
 */
export function allocate<C extends Currency>(
  amount: Money<C>,
  weights: readonly (number | bigint)[],
): Money<C>[] {
  const whole = toMinor(amount);
  const sign = whole < 0n ? -1n : 1n;
  return allocateUnits(whole * sign, weights).map((part) => money(amount.currency, part * sign));
}

/**
 * Splits whole units by weights, by the rule of {@link allocate}.
 * @param units - at least 0n
 * @throws ALLOCATION_IMPOSSIBLE
 * @example
 * ```ts
 * import { allocateUnits } from '@livelane/contracts/vocabulary';
 * allocateUnits(10n, [1, 1, 1]).map(String); // => ["4","3","3"]
 * ```
 */
export function allocateUnits(units: bigint, weights: readonly (number | bigint)[]): bigint[] {
  const wanted = weights.map(toWeight);
  const total = wanted.reduce((sum, weight) => sum + weight, 0n);
  if (total === 0n || units < 0n) throw impossible(weights);
  // All of it to the only weight: most lines of orders are credited to one.
  if (wanted.length === 1) return [units];
  // Products of numbers that are exact need no arbitrary precision, which takes several times as long.
  if (total <= MOST_EXACT && units * total <= MOST_EXACT)
    return allocateNumbers(Number(units), wanted.map(Number), Number(total)).map(BigInt);
  const parts = wanted.map((weight) => (units * weight) / total);
  const remainders = wanted.map((weight, index) => ({
    index,
    remainder: (units * weight) % total,
  }));
  let left = units - parts.reduce((sum, part) => sum + part, 0n);
  remainders.sort((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder < b.remainder ? 1 : -1,
  );
  for (const { index } of remainders) {
    if (left === 0n) break;
    parts[index] = (parts[index] ?? 0n) + 1n;
    left -= 1n;
  }
  return parts;
}

const MOST_EXACT = BigInt(Number.MAX_SAFE_INTEGER);

/**
 * {@link allocateUnits} of numbers, several times as fast: for units of at least 0 and weights of which nothing is checked.
 * @param total - the sum of the weights; times the units, it must be a safe integer
 * @example
 * ```ts
 * import { allocateNumbers } from '@livelane/contracts/vocabulary';
 * allocateNumbers(100, [1, 1, 1], 3); // => [34,33,33]
 * ```
 */
export function allocateNumbers(
  units: number,
  weights: readonly number[],
  total: number,
): number[] {
  const remainders = weights.map((weight) => (units * weight) % total);
  const parts = weights.map((weight, index) => (units * weight - (remainders[index] ?? 0)) / total);
  let left = units - parts.reduce((sum, part) => sum + part, 0);
  for (; left > 0; left -= 1) {
    let largest = 0;
    for (let index = 1; index < remainders.length; index += 1)
      if ((remainders[index] ?? 0) > (remainders[largest] ?? 0)) largest = index;
    parts[largest] = (parts[largest] ?? 0) + 1;
    remainders[largest] = -1;
  }
  return parts;
}

function toWeight(
  weight: number | bigint,
  _index: number,
  all: readonly (number | bigint)[],
): bigint {
  if (typeof weight === 'number' && !Number.isSafeInteger(weight)) throw impossible(all);
  const value = BigInt(weight);
  if (value < 0n) throw impossible(all);
  return value;
}

function impossible(weights: readonly (number | bigint)[]) {
  return vocabularyError('ALLOCATION_IMPOSSIBLE', { weights: weights.map(String) });
}
