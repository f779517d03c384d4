import { logNormalMean } from '../../estimate/log-normal.ts';
import { nextLiveViewers } from '../reach/live-viewers.ts';
import type { GradeInput, Read } from '../signal.ts';
import { pastConversions, tenthOfRates } from './past-conversions.ts';
import { sizeFactor } from './size-factor.ts';

/** What one live of a creator can bring, before fit is considered. */
export interface OrdersOutlook {
  /** Orders from the usual reach at the benchmark's rate at full fit, or from what past lives show if that is more. */
  readonly reachable: number;
  /** Orders that past lives show, if they are worse than those of the tenth percentile; null otherwise. */
  readonly shown: number | null;
}

/**
 * Orders of one live. What is not known about fit does not enter, and past lives lower the number only where they are
 * worse than one creator in ten, so that a creator who hides them is never better off.
 */
export function ordersOutlook(input: GradeInput, read: Read): OrdersOutlook {
  const viewed = read(nextLiveViewers);
  const sold = read(pastConversions);
  const [{ unobserved }] = viewed;
  const tenth = input.shared(tenthOfRates);
  const prior = input.benchmarks.conversion;
  const size = sizeFactor(input);
  const ratio = Math.max(
    ...sold.map(
      ({ conversions, expected, hidden }) =>
        (prior.strength + conversions + tenth * size * hidden) /
        (prior.strength + size * (expected + hidden)),
    ),
  );
  const full = prior.per1000AtFullFit * size;
  const rate = full * Math.max(1, ratio);
  const usual = Math.max(...viewed.map((it) => logNormalMean(it.usual)));
  const viewers = Math.max(logNormalMean(unobserved.usual), usual);
  const worse =
    sold.some(({ expected }) => expected > 0) &&
    (sold.every(({ conversions, expected }) => conversions < tenth * size * expected) ||
      viewed.every(({ assumed }) => assumed.logMean < unobserved.assumed.logMean - ROUNDING));
  const shown = (usual * full * prior.pastFit * ratio) / 1000;
  return { reachable: (viewers * rate) / 1000, shown: worse ? shown : null };
}

/** Of sums of logarithms. */
const ROUNDING = 1e-9;
