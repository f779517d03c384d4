import type { StatementStep } from '../../vocabulary/index.ts';
import { least } from '../money/rational.ts';

/** What is left of a cap after an amount: the amount, and the step where the cap cuts it. */
export function cappedStep(
  of: bigint,
  limit: bigint,
): { readonly amount: bigint; readonly steps: readonly StatementStep[] } {
  const amount = least(of, limit);
  if (amount === of) return { amount, steps: [] };
  return {
    amount,
    steps: [{ step: 'capped', of: `${of}`, limit: `${limit}`, gives: `${amount}` }],
  };
}
