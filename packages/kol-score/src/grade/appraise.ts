import { type Brief, PRICE_TIERS } from '@livelane/contracts/vocabulary';
import { type AudienceCoverage, audienceCoverage } from '../audience/coverage.ts';
import { type Localisation, localisation } from '../audience/localisation.ts';
import type { Benchmarks } from '../benchmarks/benchmarks.ts';
import { type EngagementRate, engagementRate } from '../engagement/engagement-rate.ts';
import {
  expectedRate,
  type PastEvidence,
  pastEvidence,
  trackRecord,
} from '../expectation/conversion.ts';
import type { DealTerms } from '../expectation/deal-terms.ts';
import { pricePerformance } from '../expectation/price-performance.ts';
import type { MarketProfile } from '../market-profiles/market-profile.ts';
import { type CategoryFocus, categoryFocus } from '../professionalism/category-focus.ts';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import type { DatedPost } from '../profile/known-profile.ts';
import { followersOf } from '../profile/known-profile.ts';
import { sizeValue } from '../reach/size-band.ts';
import { type Cadence, cadence } from '../staying-power/cadence.ts';
import { type TierFit, tierFit } from '../tier/price-tier.ts';
import { type BrandTonality, brandTonality } from '../tonality/brand-tonality.ts';
import { averageOfParts, between, throughRising, type Value } from '../valuation/value.ts';

/** Everything a grade is worked out from. */
export interface GradeInput {
  readonly profile: CreatorProfile;
  readonly brief: Brief;
  /** Posts known at `asOf`, oldest first. */
  readonly posts: readonly DatedPost[];
  readonly market: MarketProfile;
  readonly benchmarks: Benchmarks;
  readonly terms: DealTerms;
  readonly asOf: string;
}

/** What was found of a creator for a brief, part by part, before weights and words. */
export interface Findings {
  readonly followers: number | null;
  readonly tier: TierFit;
  readonly audience: AudienceCoverage;
  readonly localisation: Localisation;
  readonly engagement: EngagementRate;
  readonly engagementValue: Value;
  readonly tonality: BrandTonality;
  readonly focus: CategoryFocus;
  readonly cadence: Cadence;
  readonly past: PastEvidence;
  readonly trackRecord: Value;
  readonly size: Value;
  readonly pricePerformance: Value;
  /** Conversions per 1,000 viewers that the fit makes one expect. */
  readonly rate: { readonly mean: number; readonly worst: number; readonly best: number };
}

/** Every part of a score as found, none of it dependent on any other creator. */
export function findingsOf({
  profile,
  brief,
  posts,
  market,
  benchmarks,
  terms,
  asOf,
}: GradeInput): Findings {
  const followers = followersOf(profile);
  const shown = posts.map(({ post }) => post);
  const { conversion, reach } = benchmarks;
  const tier = tierFit(profile, brief, conversion.tierStep);
  const audience = audienceCoverage(profile, brief);
  const engagement = engagementRate(shown, { followers, prior: benchmarks.engagement });
  const rest = {
    localisation: localisation(profile, brief),
    engagementValue: engagementValue(engagement.rate, market),
    tonality: brandTonality(shown, brief, conversion.tierStep),
    focus: categoryFocus(shown, profile, brief),
    cadence: cadence(posts, asOf),
  };
  const quality = averageOfParts(
    [rest.localisation.value, rest.engagementValue, rest.tonality.value, rest.focus.value].map(
      (value) => ({ weight: 1, value }),
    ),
  );
  const rateAt = (end: 'mean' | 'worst' | 'best'): number =>
    expectedRate(
      {
        tier: tier.multiplier[end],
        shippable: audience.shippable[end],
        match: audience.match[end],
        quality: quality[end],
      },
      conversion,
    );
  const rate = { mean: rateAt('mean'), worst: rateAt('worst'), best: rateAt('best') };
  const past = pastEvidence(profile, conversion);
  return {
    followers,
    tier,
    audience,
    engagement,
    ...rest,
    past,
    trackRecord: trackRecord(past, conversion),
    size: sizeValue(followers, market.values.size),
    pricePerformance: pricePerformance({
      terms,
      followers,
      reach,
      rate,
      strength: conversion.strength,
    }),
    rate,
  };
}

/** Engagement on the market's scale: nothing at `zero`, everything at `full`, even steps for even ratios between. */
function engagementValue(rate: Value, market: MarketProfile): Value {
  const { zero, full } = market.values.engagement;
  return throughRising(rate, (x) =>
    x <= 0 ? 0 : between(Math.log(x), { zero: Math.log(zero), full: Math.log(full) }),
  );
}

/** The tier names of a brief's products, each once, from the lowest. */
export function tiersOf({ products }: Pick<Brief, 'products'>): string[] {
  const present = new Set(products.map(({ tier }) => tier));
  return PRICE_TIERS.filter((tier) => present.has(tier));
}
