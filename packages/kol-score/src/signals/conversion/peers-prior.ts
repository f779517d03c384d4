import type { ConversionPrior } from '../../benchmarks/benchmarks.ts';
import type { CreatorProfile } from '../../profile/creator-profile.ts';
import { type ConversionSpread, fitConversionSpread } from './fit-spread.ts';
import { comparedLives } from './past-conversions.ts';

/** How the measured lives of peers differ, relative to what a prior expects; undefined for fewer than five such peers. */
export function peersSpread(
  peers: readonly CreatorProfile[],
  prior: ConversionPrior,
): ConversionSpread | undefined {
  return fitConversionSpread(peers.map((peer) => comparedLives(peer, prior)));
}

/** The prior of rates that differ like this. */
export function fittedPrior(
  { shape, exposure, betweenLives }: ConversionSpread,
  prior: ConversionPrior,
): ConversionPrior {
  const per1000AtFullFit = (prior.per1000AtFullFit * shape) / exposure;
  return { ...prior, per1000AtFullFit, strength: shape, betweenLives };
}
