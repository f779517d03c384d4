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
  const next = read(nextLiveViewers);
  const { conversions, ...past } = read(pastConversions);
  const size = sizeFactor(input);
  const [expected, hidden] = [size * past.expected, size * past.hidden];
  const tenth = input.shared(tenthOfRates);
  const prior = input.benchmarks.conversion;
  const ratio =
    (prior.strength + conversions + tenth * hidden) / (prior.strength + expected + hidden);
  const usual = prior.per1000AtFullFit * size;
  const rate = usual * Math.max(1, ratio);
  const viewers = Math.max(logNormalMean(next.unobserved.usual), logNormalMean(next.usual));
  const worse =
    expected > 0 &&
    (conversions < tenth * expected ||
      next.assumed.logMean < next.unobserved.assumed.logMean - ROUNDING);
  const shown = (logNormalMean(next.usual) * usual * prior.pastFit * ratio) / 1000;
  return { reachable: (viewers * rate) / 1000, shown: worse ? shown : null };
}

/** Of sums of logarithms. */
const ROUNDING = 1e-9;
