import { least } from '../../money/rational.ts';

/** What one period earned, and what it is guaranteed. */
export interface PeriodResult {
  readonly guaranteed: bigint;
  readonly earned: bigint;
  /** Whether later periods recoup it, and it recoups earlier ones. */
  readonly recoup: 'no' | 'later-periods';
}

/**
 * What the guarantee pays for each period, in order: what it fell short of, or below zero what is recouped of earlier
 * payments from what it earned above its guarantee.
 */
export function shortfalls(periods: readonly PeriodResult[]): bigint[] {
  let open = 0n;
  return periods.map(({ guaranteed, earned, recoup }) => {
    const short = guaranteed - earned;
    if (short >= 0n) {
      if (recoup === 'later-periods') open += short;
      return short;
    }
    const recouped = recoup === 'no' ? 0n : least(open, -short);
    open -= recouped;
    return -recouped;
  });
}
