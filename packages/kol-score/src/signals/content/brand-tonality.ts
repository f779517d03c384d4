import { type Brief, PRICE_TIERS, type PriceTier } from '@livelane/contracts/vocabulary';
import type { Benchmarks } from '../../benchmarks/benchmarks.ts';
import { shareEstimate } from '../../estimate/share-estimate.ts';
import {
  linearScale,
  mapDecreasing,
  type UnitEstimate,
  unknownEstimate,
  weightedMean,
} from '../../estimate/unit-estimate.ts';
import type { CreatorPost } from '../../profile/creator-profile.ts';
import { carriesLabel } from '../../wording/labels.ts';
import { knownPosts } from '../posts.ts';
import { tierGap } from '../price-tier/tier-gap.ts';
import type { GradeInput, GradeSetting, Read } from '../signal.ts';

/** Weights of the three parts of tonality. */
export const TONALITY_WEIGHTS = { load: 0.4, disclosure: 0.3, tier: 0.3 } as const;

/** Value of disclosure and of the sponsors' price tier where nothing is sponsored: neither for nor against. */
const NOTHING_PAID = 0.4;

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
 * sponsoring brands to the brief's products (0.3). A detail that a post does not state is
 * assumed at the tenth percentile; it counts as the worst case for the lower end and as the best for the upper end.
 * A sponsored post whose text carries an advertising label of the brief is disclosed, if the post
 * does not state whether it is; a text without one leaves it open, since platforms have labels of their own.
 * @remarks what the posts say is not considered here: see `postWording`
 */
export function brandTonality(
  { brief, benchmarks, shared }: Pick<GradeInput, 'brief' | 'benchmarks' | 'shared'>,
  read: Read,
): BrandTonality {
  const posts = read(knownPosts);
  const paid = posts.filter(({ sponsored }) => sponsored);
  let disclosed = 0;
  let undisclosed = 0;
  for (const post of paid) {
    if (isDisclosed(post, brief)) disclosed++;
    if (post.disclosed === false) undisclosed++;
  }
  const { load, disclosure, tier } = TONALITY_WEIGHTS;
  const { population } = benchmarks;
  const counts = { posts: posts.length, paid: paid.length, disclosed, undisclosed };
  const value = weightedMean([
    { weight: load, value: sponsoredLoad(counts, population.sponsoredLoad.value) },
    { weight: disclosure, value: disclosureRate(counts, population.disclosure.value) },
    {
      weight: tier,
      value:
        posts.length > 0 && paid.length === 0
          ? NOTHING
          : sponsorTierFit(paid, benchmarks, shared(fitByTier)),
    },
  ]);
  return { value, posts: posts.length, sponsored: paid.length, disclosed, undisclosed };
}

function isDisclosed({ disclosed, text }: CreatorPost, { labels }: Pick<Brief, 'labels'>): boolean {
  return disclosed ?? (text !== undefined && carriesLabel(text, labels));
}

interface PostCounts {
  readonly posts: number;
  readonly paid: number;
  readonly disclosed: number;
  readonly undisclosed: number;
}

const LOAD_PRIOR = { yes: 0.5, no: 1.5 };
const DISCLOSURE_PRIOR = { yes: 0.5, no: 0.5 };
const TIER_PRIOR = { yes: 0.4, no: 0.6 };

/** Sponsored shares that are worth nothing and all. */
const LOAD = { zero: 0.75, full: 0.15 } as const;

const NOTHING = unknownEstimate(NOTHING_PAID);

function sponsoredLoad({ posts, paid }: PostCounts, assumed: number): UnitEstimate {
  if (posts === 0) return unknownEstimate(assumed);
  const share = shareEstimate({
    yes: paid,
    no: posts - paid,
    hidden: 0,
    assumed: 0,
    prior: LOAD_PRIOR,
  });
  return mapDecreasing(share, (x) => linearScale(x, LOAD));
}

function disclosureRate(
  { posts, paid, disclosed, undisclosed }: PostCounts,
  assumed: number,
): UnitEstimate {
  if (posts > 0 && paid === 0) return NOTHING;
  if (disclosed + undisclosed === 0) return unknownEstimate(assumed);
  return shareEstimate({
    yes: disclosed,
    no: undisclosed,
    hidden: paid - disclosed - undisclosed,
    assumed,
    prior: DISCLOSURE_PRIOR,
  });
}

/** How well the brands of a price tier suit the products. */
function fitByTier({
  brief: { products },
  benchmarks: { conversion },
}: GradeSetting): ReadonlyMap<PriceTier, number> {
  return new Map(
    PRICE_TIERS.map((tier) => {
      const fits = products.map((it) => conversion.tierStep ** Math.abs(tierGap(tier, it.tier)));
      return [tier, fits.reduce((sum, fit) => sum + fit, 0) / products.length];
    }),
  );
}

function sponsorTierFit(
  paid: readonly CreatorPost[],
  { conversion: { tierStep }, population }: Benchmarks,
  fits: ReadonlyMap<PriceTier, number>,
): UnitEstimate {
  let fit = 0;
  let stated = 0;
  for (const { brandTier } of paid) {
    if (brandTier === undefined) continue;
    stated++;
    fit += fits.get(brandTier) ?? 0;
  }
  const assumed = tierStep ** population.tierSteps.count;
  if (stated === 0) return unknownEstimate(assumed);
  return shareEstimate({
    yes: fit,
    no: stated - fit,
    hidden: paid.length - stated,
    assumed,
    prior: TIER_PRIOR,
  });
}
