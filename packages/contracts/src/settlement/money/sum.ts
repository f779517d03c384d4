import type { StatementStep } from '../../vocabulary/index.ts';
import { add, exactText, multiply, type Rational, ZERO } from './rational.ts';

/** A part of an exact sum: an amount or a count, and what it is multiplied by. */
export interface Product {
  readonly of: Rational;
  readonly times: Rational;
}

/** The exact sum of some products, and the step that gives it, to stand before the running total that adds it. */
export function summed(parts: readonly Product[]): {
  readonly adds: Rational;
  readonly step: StatementStep;
} {
  const adds = parts.reduce((total, { of, times }) => add(total, multiply(of, times)), ZERO);
  return {
    adds,
    step: {
      step: 'sum',
      parts: parts.map(({ of, times }) => ({ of: exactText(of), times: exactText(times) })),
      gives: exactText(adds),
    },
  };
}
