import { PRICE_TIERS, type PriceTier } from '@livelane/contracts/vocabulary';
import { highestOf, unitEstimate } from '../../estimate/unit-estimate.ts';
import type { CreatorProfile } from '../../profile/creator-profile.ts';
import { bilingual } from '../../text/bilingual.ts';
import { SAID_BY, type Said } from '../said.ts';
import type { GradeInput, GradeSetting } from '../signal.ts';
import { promotedGaps } from './promoted-gaps.ts';
import { shopFit } from './shop-fit.ts';
import { sponsorGaps } from './sponsor-gaps.ts';
import { effectOf, fitOf, type KnownFit, TIER_ERROR, type TierFit } from './tier-fit.ts';
import { assumedSteps, farthestFrom, tierGap } from './tier-gap.ts';

/**
 * The factor on the conversion rate that remains at the distance in price tier: `tierStep`^|gap|, averaged over the
 * brief's products. With the illustrative step of 0.5, two steps leave a quarter. A tier is stated, and estimated from the
 * prices of what the creator promoted, from what a unit cost in the creator's shop, and from the price tiers of sponsors;
 * the nearest of these counts, see {@link Said}. Without any, the distance of the tenth percentile is assumed.
 */
export function tierFit(input: GradeInput): TierFit {
  const [first, ...rest] = knownFits(input);
  if (first === undefined) return input.shared(unknownTier);
  if (rest.length === 0) return first;
  const leading = rest.reduce(
    (one, it) => (it.multiplier.mean > one.multiplier.mean ? it : one),
    first,
  );
  // What is stated and at least as near is surer than what estimates say.
  if (leading.from === 'profile') return leading;
  const multiplier = highestOf([first.multiplier, ...rest.map((fit) => fit.multiplier)]);
  return { ...leading, multiplier };
}

/** The part of the sales that the price tier leaves, by each source that says one; the tier that is stated comes first. */
export function tierSaid(input: GradeInput): Said[] {
  return knownFits(input).map(({ from, multiplier }) => ({
    source: SOURCES[from],
    figure: multiplier.mean,
  }));
}

const SOURCES = { ...SAID_BY, profile: bilingual('the profile', '达人档案') } as const;

/** The fit by each source that says one. */
function knownFits(input: GradeInput): KnownFit[] {
  return [
    statedFit(input),
    estimatedFit(promotedGaps(input), 'prices', input),
    shopFit(input),
    estimatedFit(sponsorGaps(input), 'sponsors', input),
  ].filter((fit) => fit !== null);
}

function statedFit(input: GradeInput): KnownFit | null {
  const { priceTier: own, tierSource } = input.profile;
  if (own === null) return null;
  return input.shared(statedFits).get(own)?.[tierSource] ?? null;
}

/** The fit of each price tier of a creator, by how it came to be known. */
function statedFits(
  setting: GradeSetting,
): ReadonlyMap<PriceTier, Readonly<Record<CreatorProfile['tierSource'], KnownFit>>> {
  return new Map(
    PRICE_TIERS.map((own) => {
      const gaps = setting.brief.products.map(({ tier }) => tierGap(own, tier));
      const by = (source: CreatorProfile['tierSource']): KnownFit =>
        fitOf(gaps, { input: setting, error: TIER_ERROR[source], from: 'profile' });
      return [
        own,
        { measured: by('measured'), declared: by('declared'), estimated: by('estimated') },
      ];
    }),
  );
}

function estimatedFit(
  gaps: number[] | null,
  from: 'prices' | 'sponsors',
  input: GradeInput,
): KnownFit | null {
  return gaps === null ? null : fitOf(gaps, { input, error: TIER_ERROR.estimated, from });
}

/** A creator of unknown price tier: anything from the products' own to the farthest. */
function unknownTier({ brief, benchmarks }: GradeSetting): TierFit {
  const { tierStep: step } = benchmarks.conversion;
  const average = (steps: readonly number[]): number =>
    steps.reduce((sum, it) => sum + step ** it, 0) / steps.length;
  const farthest = brief.products.map(farthestFrom);
  const steps = assumedSteps(brief, benchmarks);
  const multiplier = {
    ...{ mean: average(steps), worst: average(farthest), best: 1, upper: 1 },
    // As uncertain as a tier that is estimated, else stating the farthest one would widen the interval.
    lower: average(farthest.map((it) => it + TIER_ERROR.estimated)),
  };
  return {
    multiplier: unitEstimate(multiplier),
    gaps: brief.products.map(() => 0),
    effect: effectOf(steps, benchmarks.conversion),
    from: 'assumed',
  };
}
