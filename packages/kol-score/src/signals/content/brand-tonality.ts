import type { Brief } from '@livelane/contracts/vocabulary';
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
import { tierGap } from '../price-tier/price-tier.ts';
import type { GradeInput, Read } from '../signal.ts';

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
  { brief, benchmarks }: Pick<GradeInput, 'brief' | 'benchmarks'>,
  read: Read,
): BrandTonality {
  const posts = read(knownPosts);
  const paid = posts.filter(({ sponsored }) => sponsored);
  const disclosed = paid.filter((post) => isDisclosed(post, brief)).length;
  const undisclosed = paid.filter((post) => post.disclosed === false).length;
  const { load, disclosure, tier } = TONALITY_WEIGHTS;
  const { population } = benchmarks;
  const counts = { posts: posts.length, paid: paid.length, disclosed, undisclosed };
  const value = weightedMean([
    { weight: load, value: sponsoredLoad(counts, population.sponsoredLoad.value) },
    { weight: disclosure, value: disclosureRate(counts, population.disclosure.value) },
    {
      weight: tier,
      value:
        posts.length > 0 && paid.length === 0 ? NOTHING : sponsorTierFit(paid, brief, benchmarks),
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

const NOTHING = unknownEstimate(NOTHING_PAID);

function sponsoredLoad({ posts, paid }: PostCounts, assumed: number): UnitEstimate {
  if (posts === 0) return unknownEstimate(assumed);
  const share = shareEstimate({
    ...{ yes: paid, no: posts - paid, hidden: 0, assumed: 0 },
    prior: { yes: 0.5, no: 1.5 },
  });
  return mapDecreasing(share, (x) => linearScale(x, { zero: 0.75, full: 0.15 }));
}

function disclosureRate(
  { posts, paid, disclosed, undisclosed }: PostCounts,
  assumed: number,
): UnitEstimate {
  if (posts > 0 && paid === 0) return NOTHING;
  if (disclosed + undisclosed === 0) return unknownEstimate(assumed);
  return shareEstimate({
    ...{ yes: disclosed, no: undisclosed, hidden: paid - disclosed - undisclosed, assumed },
    prior: { yes: 0.5, no: 0.5 },
  });
}

function sponsorTierFit(
  paid: readonly CreatorPost[],
  { products }: Pick<Brief, 'products'>,
  { conversion: { tierStep }, population }: Benchmarks,
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
  const assumed = tierStep ** population.tierSteps.count;
  if (stated === 0) return unknownEstimate(assumed);
  return shareEstimate({
    ...{ yes: fit, no: stated - fit, hidden: paid.length - stated, assumed },
    prior: { yes: 0.4, no: 0.6 },
  });
}
