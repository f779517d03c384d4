import { least } from '../../money/rational.ts';

/** What one period earned, and what it is guaranteed. */
export interface PeriodResult {
  readonly guaranteed: bigint;
  readonly earned: bigint;
}

/**
 * What the guarantee pays for each period, in order: what it fell short of, or below zero what is recouped of earlier
 * payments from what it earned above its guarantee.
 */
export function shortfalls(
  periods: readonly PeriodResult[],
  recoup: 'no' | 'later-periods',
): bigint[] {
  let open = 0n;
  return periods.map(({ guaranteed, earned }) => {
    const short = guaranteed - earned;
    if (short >= 0n) {
      if (recoup === 'later-periods') open += short;
      return short;
    }
    const recouped = least(open, -short);
    open -= recouped;
    return -recouped;
  });
}
