import type { MarketScales } from '../../benchmarks/market-scales.ts';
import { knownEstimate, type UnitEstimate, unknownEstimate } from '../../estimate/unit-estimate.ts';

/**
 * How close an account's size is to the band that a market prefers: 1 inside, falling linearly in log followers to
 * `farAway` at a hundredfold distance and beyond.
 * @param followers - at least 0; null if hidden, which is worth `farAway`
 */
export function sizeValue(followers: number | null, band: MarketScales['size']): UnitEstimate {
  if (followers === null) return unknownEstimate(band.farAway);
  const size = Math.max(1, followers);
  const decades = Math.max(0, Math.log10(band.from / size), Math.log10(size / band.to));
  return knownEstimate(1 - Math.min(1, decades / 2) * (1 - band.farAway));
}
