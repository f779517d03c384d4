import { JAPAN_KOREA } from './japan-korea.ts';
import { LATIN_AMERICA } from './latin-america.ts';
import type { MarketProfile } from './market-profile.ts';
import { NORTH_AMERICA } from './north-america.ts';
import { SOUTH_EAST_ASIA } from './south-east-asia.ts';
import { USUAL_GATES, USUAL_VALUES, weighted } from './weights.ts';
import { WESTERN_EUROPE } from './western-europe.ts';

/** The profile for markets without one of their own: only the price tier weighs more than the rest. */
export const DEFAULT_MARKET_PROFILE: MarketProfile = {
  id: 'elsewhere',
  version: 2,
  markets: [],
  weights: weighted({
    'price-tier': 0.25,
    audience: 0.15,
    engagement: 0.14,
    tonality: 0.09,
    professionalism: 0.09,
    'staying-power': 0.06,
    localisation: 0.08,
    'price-performance': 0.08,
    'track-record': 0.06,
    size: 0,
  }),
  values: USUAL_VALUES,
  gates: USUAL_GATES,
};

/**
 * Every market profile in this package, each weight with a reason and a source: five for markets in which something is
 * known to differ, and one for the others. The weights are this project's own judgement and can be replaced.
 */
export const MARKET_PROFILES: readonly MarketProfile[] = [
  NORTH_AMERICA,
  SOUTH_EAST_ASIA,
  WESTERN_EUROPE,
  JAPAN_KOREA,
  LATIN_AMERICA,
  DEFAULT_MARKET_PROFILE,
];

/**
 * The market profile that applies in a market; {@link DEFAULT_MARKET_PROFILE} if none names it.
 * @param market - ISO 3166-1 alpha-2
 * @example
 * ```ts
 * import { marketProfileFor } from '@livelane/kol-score';
 * marketProfileFor('TH').id; // => "south-east-asia"
 * ```
 */
export function marketProfileFor(market: string): MarketProfile {
  return MARKET_PROFILES.find(({ markets }) => markets.includes(market)) ?? DEFAULT_MARKET_PROFILE;
}
