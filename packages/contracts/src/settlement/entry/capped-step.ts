import type { StatementStep } from '../../vocabulary/index.ts';
import { least } from '../money/rational.ts';

/** What is left of a cap after an amount: the amount, and the step where the cap cuts it; null where there is no cap. */
export function cappedStep(
  of: bigint,
  limit: bigint | null,
): { readonly amount: bigint; readonly steps: readonly StatementStep[] } {
  const amount = limit === null ? of : least(of, limit);
  if (amount === of) return { amount, steps: [] };
  return {
    amount,
    steps: [{ step: 'capped', of: `${of}`, limit: `${limit}`, gives: `${amount}` }],
  };
}
