import type { RoundingMode, StatementStep } from '../../vocabulary/index.ts';
import { add, exactText, type Rational, rounded, whole, ZERO } from '../money/rational.ts';
import type { Stepped } from '../money/running-total.ts';

/** An exact amount, rounded once: what is added to a whole one, less what was booked of both before. */
export function roundedStep(
  adds: Rational,
  {
    rounding,
    carried = 0n,
    booked = 0n,
  }: {
    readonly rounding: RoundingMode;
    readonly carried?: bigint;
    readonly booked?: bigint;
  },
): Stepped & { readonly total: bigint } {
  const total = rounded(add(carried === 0n ? ZERO : whole(carried), adds), rounding);
  const amount = total - booked;
  const step: StatementStep = {
    step: 'running',
    carried: `${carried}`,
    adds: exactText(adds),
    rounded: `${total}`,
    booked: `${booked}`,
    gives: `${amount}`,
  };
  return { amount, total, step };
}
