import { betaQuantile } from '../probability/beta.ts';
import { LEVEL, orderedValue, type Value } from './value.ts';

/** What was seen of a yes-or-no matter; counts need not be whole, since over-dispersed samples count less. */
export interface ShareEvidence {
  readonly yes: number;
  readonly no: number;
  /** Seen, but the answer is not given: could be either. */
  readonly hidden: number;
  /** What was believed before, as pseudo-counts. */
  readonly prior: { readonly yes: number; readonly no: number };
}

/**
 * The share of yes with its 90 % interval: the beta posterior of the evidence. Hidden answers are left out of
 * the mean; they count as no toward the lower end and as yes toward the upper one.
 */
export function shareOf({ yes, no, hidden, prior }: ShareEvidence): Value {
  const a = prior.yes + yes;
  const b = prior.no + no;
  const tail = (1 - LEVEL) / 2;
  return orderedValue({
    mean: a / (a + b),
    worst: a / (a + b + hidden),
    lower: betaQuantile(tail, { a, b: b + hidden }),
    best: (a + hidden) / (a + b + hidden),
    upper: betaQuantile(1 - tail, { a: a + hidden, b }),
  });
}
