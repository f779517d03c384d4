import type { ConversionPrior } from '../benchmarks/benchmarks.ts';
import type { ConversionPosterior } from '../expectation/conversion-posterior.ts';

/** What one campaign showed about the creator. */
type LearnedLive = NonNullable<ConversionPosterior['lives']>[number];

/** A session shorter than this counts in proportion to its length. */
const FULL_MINUTES = 30;

/**
 * The posterior after one more campaign, from the prior and all lives (Gamma–Poisson). A live counts by its length up
 * to 30 minutes and by how much of its audience was measured, and for 1 / (1 + betweenLives × conversions expected of it) of its viewers, since the lives of one
 * creator differ more than their counts do. The order of campaigns does not matter.
 * @param prior - `betweenLives`: relative variance of the rate between the lives of one creator, at least 0;
 *   `declaredReliability`: weight of a declared viewer relative to a measured one, 0 to 1
 */
export function learnedPosterior(
  before: ConversionPosterior,
  live: LearnedLive,
  {
    betweenLives,
    declaredReliability,
  }: Pick<ConversionPrior, 'betweenLives' | 'declaredReliability'>,
): ConversionPosterior {
  const { shape, exposure } = before.prior ?? before;
  const { discount = 0 } = before;
  // One order, so that sums are the same to the last digit.
  const lives = [...(before.lives ?? []), live].sort((a, b) => (a.campaign < b.campaign ? -1 : 1));
  const weighed = lives.map(({ conversions, viewers, declared, minutes }) => {
    const known = viewers === 0 ? 1 : 1 - ((1 - declaredReliability) * declared) / viewers;
    const part = known * Math.min(1, minutes / FULL_MINUTES);
    return { conversions: part * conversions, thousands: (part * viewers) / 1000 };
  });
  let [sold, seen] = [0, 0];
  for (const { conversions, thousands } of weighed) {
    sold += conversions;
    seen += thousands;
  }
  const rate = (shape - discount + sold) / (exposure + seen);
  const next = { shape, exposure };
  for (const { conversions, thousands } of weighed) {
    const weight = 1 / (1 + betweenLives * thousands * rate);
    next.shape += weight * conversions;
    next.exposure += weight * thousands;
  }
  const campaigns = [...before.campaigns, live.campaign];
  return { ...before, ...next, campaigns, prior: { shape, exposure }, lives };
}
