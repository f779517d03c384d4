import type { MarketProfile } from '../market-profiles/market-profile.ts';
import { knownValue, unknownValue, type Value } from '../valuation/value.ts';

/**
 * How near an account's size is to the band that a market prefers: 1 inside, falling evenly in log followers
 * to `farAway` a hundredfold outside it and beyond.
 * @param followers - at least 0; null where hidden
 */
export function sizeValue(followers: number | null, band: MarketProfile['values']['size']): Value {
  if (followers === null) return unknownValue();
  const size = Math.max(1, followers);
  const decades = Math.max(0, Math.log10(band.from / size), Math.log10(size / band.to));
  return knownValue(1 - Math.min(1, decades / 2) * (1 - band.farAway));
}
