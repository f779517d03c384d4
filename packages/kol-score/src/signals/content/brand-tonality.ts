import { shareEstimate } from '../../estimate/share-estimate.ts';
import {
  linearScale,
  mapDecreasing,
  UNKNOWN_MEAN,
  type UnitEstimate,
  unknownEstimate,
  weightedMean,
} from '../../estimate/unit-estimate.ts';
import type { CreatorPost } from '../../profile/creator-profile.ts';
import { knownPosts } from '../posts.ts';
import { tierGap } from '../price-tier/price-tier.ts';
import type { GradeInput, Read } from '../signal.ts';

/** Weights of the three parts of tonality. */
export const TONALITY_WEIGHTS = { load: 0.4, disclosure: 0.3, tier: 0.3 } as const;

/** How a creator's sponsored work agrees with the brand. */
export interface BrandTonality {
  readonly value: UnitEstimate;
  /** Number of posts looked at. */
  readonly posts: number;
  readonly sponsored: number;
  /** Sponsored posts known to be disclosed as such. */
  readonly disclosed: number;
  /** Sponsored posts known not to be disclosed; the rest of `sponsored` is unknown. */
  readonly undisclosed: number;
}

/**
 * Tonality of sponsored work, a weighted mean of three parts: the share of posts that is sponsored (0.4; worth 1 up to
 * 15 %, 0 from 75 %), the share of sponsored posts that is disclosed (0.3), and the distance in price tier of the
 * sponsoring brands to the brief's products (0.3). A detail that a post does not state counts as the worst case for
 * the lower end and as the best case for the upper end.
 * @remarks the texts of posts are not analysed, so brand safety of the wording is not measured
 */
export function brandTonality(
  { brief, benchmarks }: Pick<GradeInput, 'brief' | 'benchmarks'>,
  read: Read,
): BrandTonality {
  const posts = read(knownPosts);
  const paid = posts.filter(({ sponsored }) => sponsored);
  const disclosed = paid.filter((post) => post.disclosed === true).length;
  const undisclosed = paid.filter((post) => post.disclosed === false).length;
  const unknown = paid.length - disclosed - undisclosed;
  const { load, disclosure, tier } = TONALITY_WEIGHTS;
  const { tierStep } = benchmarks.conversion;
  const value = weightedMean([
    { weight: load, value: sponsoredLoad(posts.length, paid.length) },
    { weight: disclosure, value: disclosureRate({ disclosed, undisclosed, unknown }) },
    { weight: tier, value: brandTierFit(paid, { products: brief.products, tierStep }) },
  ]);
  return { value, posts: posts.length, sponsored: paid.length, disclosed, undisclosed };
}

function sponsoredLoad(posts: number, paid: number): UnitEstimate {
  if (posts === 0) return unknownEstimate();
  const share = shareEstimate({
    yes: paid,
    no: posts - paid,
    hidden: 0,
    prior: { yes: 0.5, no: 1.5 },
  });
  return mapDecreasing(share, (x) => linearScale(x, { zero: 0.75, full: 0.15 }));
}

interface DisclosureCounts {
  readonly disclosed: number;
  readonly undisclosed: number;
  readonly unknown: number;
}

function disclosureRate({ disclosed, undisclosed, unknown }: DisclosureCounts): UnitEstimate {
  if (disclosed + undisclosed === 0) return unknownEstimate();
  return shareEstimate({
    yes: disclosed,
    no: undisclosed,
    hidden: unknown,
    prior: { yes: 0.5, no: 0.5 },
  });
}

function brandTierFit(
  paid: readonly CreatorPost[],
  {
    products,
    tierStep,
  }: { readonly products: GradeInput['brief']['products']; readonly tierStep: number },
): UnitEstimate {
  let fit = 0;
  let stated = 0;
  for (const { brandTier } of paid) {
    if (brandTier === undefined) continue;
    stated++;
    fit +=
      products.reduce((sum, { tier }) => sum + tierStep ** Math.abs(tierGap(brandTier, tier)), 0) /
      products.length;
  }
  if (stated === 0) return unknownEstimate();
  return shareEstimate({
    yes: fit,
    no: stated - fit,
    hidden: paid.length - stated,
    prior: { yes: UNKNOWN_MEAN, no: 1 - UNKNOWN_MEAN },
  });
}
