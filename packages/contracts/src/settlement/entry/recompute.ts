import {
  type Money,
  money,
  type StatementLine,
  type StatementStep,
} from '../../vocabulary/index.ts';
import {
  add,
  exactOf,
  exactText,
  least,
  multiply,
  rounded,
  whole,
  ZERO,
} from '../money/rational.ts';
import { sharesOf } from '../money/running-total.ts';

/** Lines whose amount reduces what is owed: their steps give the magnitude. */
const REDUCES: ReadonlySet<string> = new Set(['withholding', 'payment']);

/**
 * Works the amount of a line out again, from nothing but the line: each of its steps is recomputed, and each step that
 * continues the one before must add what that one gives.
 * @returns null where a step does not give what it states, or the line has no steps, as lines of earlier versions
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { recomputedAmount } from '@livelane/contracts/settle';
 * const { lines } = createRequire(import.meta.url)('@livelane/contracts/schemas/settlement.example.json');
 * recomputedAmount(lines[0])?.minor === lines[0].amount.minor; // => true
 * ```
 */
export function recomputedAmount(line: StatementLine): Money | null {
  const { steps, entry, amount } = line;
  if (steps === undefined) return null;
  let last: bigint | null = null;
  let sum: string | null = null;
  for (const step of steps) {
    if (step.step === 'sum') {
      sum = sumOf(step);
      if (sum !== step.gives) return null;
      continue;
    }
    if (sum !== null && step.step === 'running' && step.adds !== sum) return null;
    if (last !== null && step.step === 'share' && BigInt(step.adds) !== last) return null;
    if (step.step === 'capped' && BigInt(step.of) !== last) return null;
    last = givenBy(step, line);
    if (last === null || `${last}` !== step.gives) return null;
  }
  return last === null ? null : money(amount.currency, REDUCES.has(entry) ? -last : last);
}

/** The exact sum of the products of a step. */
function sumOf({ parts }: Extract<StatementStep, { step: 'sum' }>): string {
  return exactText(
    parts.reduce((total, it) => add(total, multiply(exactOf(it.of), exactOf(it.times))), ZERO),
  );
}

/** What a step gives; null for a step of a later version. */
function givenBy(step: StatementStep, { rounding }: StatementLine): bigint | null {
  switch (step.step) {
    case 'agreed':
      return BigInt(step.gives);
    case 'running': {
      const total = rounded(add(exactOf(step.carried), exactOf(step.adds)), rounding);
      return `${total}` === step.rounded ? total - BigInt(step.booked) : null;
    }
    case 'share': {
      const parts = sharesOf(BigInt(step.carried) + BigInt(step.adds), step.shares);
      const sum = step.places.reduce((units, place) => units + (parts[place] ?? 0n), 0n);
      return sum - BigInt(step.booked);
    }
    case 'capped':
      return least(BigInt(step.of), BigInt(step.limit));
    case 'exchange':
      return rounded(multiply(whole(BigInt(step.of.minor)), exactOf(step.worth)), rounding);
    default:
      return null;
  }
}
