import type { Brief } from '@livelane/contracts/vocabulary';
import type { Benchmarks } from '../benchmarks/benchmarks.ts';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import { peersPopulation } from './audience/peers-population.ts';
import { peersConversion } from './conversion/peers-prior.ts';
import { fitEngagementPrior } from './engagement/fit-prior.ts';

/**
 * Benchmarks of the market that the peers are of: the priors of engagement and conversion and the percentiles of
 * audiences, each as it was where too few peers show it.
 */
export function peersBenchmarks(
  peers: readonly CreatorProfile[],
  { brief, benchmarks }: { readonly brief: Brief; readonly benchmarks: Benchmarks },
): Benchmarks {
  return {
    ...benchmarks,
    engagement: fitEngagementPrior(peers, benchmarks.engagement),
    conversion: peersConversion(peers, benchmarks.conversion) ?? benchmarks.conversion,
    population: peersPopulation(peers, { brief, benchmarks }),
  };
}
