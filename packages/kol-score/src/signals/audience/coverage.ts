import type { Audience } from '@livelane/contracts/vocabulary';
import { multiply, type UnitEstimate, weightedMean } from '../../estimate/unit-estimate.ts';
import type { GradeInput } from '../signal.ts';
import { ageDistance, genderDistance } from './distance.ts';
import {
  type ListedShare,
  listedShare,
  livesAbroad,
  ownShare,
  partOf,
  SHARE_ERROR,
  shareWithin,
} from './shares.ts';

/** Mean age difference in years at which two age distributions no longer match at all. */
const AGE_SPAN = 20;

/** Most of a wanted share that its background can take up, so that some of it always counts. */
const MOST_USUAL = 0.9;

/** An attribute by which a brief describes its target audience. */
export type AudienceDimension = 'countries' | 'ages' | 'gender' | 'interests';

/** How much of a brief's target audience a creator reaches. */
export interface AudienceCoverage {
  /** Share of the audience in markets that can be shipped to. */
  readonly shippable: UnitEstimate;
  /** Share of the audience whose country is not listed, 1 if no country is. */
  readonly unlisted: number;
  /** Similarity of the audience to the target, over the dimensions that the brief states. */
  readonly match: UnitEstimate;
  /** `shippable` × `match`. */
  readonly coverage: UnitEstimate;
  /** The dimensions that the brief states, the worst match first; null if the profile does not state it. */
  readonly dimensions: readonly {
    readonly dimension: AudienceDimension;
    readonly match: number | null;
  }[];
}

/**
 * Target coverage: the shippable share of the audience (of countries that are not listed, the tenth percentile of creators
 * who live where is shipped to, and none of others) as a hard multiplier × the mean similarity over what the brief
 * states: countries by overlap, age by Wasserstein distance on bracket midpoints, gender by total variation,
 * interests by the share of each wanted one that is present, both beyond their share among all people where the benchmarks
 * know it.
 */
export function audienceCoverage({
  profile,
  brief,
  benchmarks: { population, interestBackground },
}: Pick<GradeInput, 'profile' | 'brief' | 'benchmarks'>): AudienceCoverage {
  const error = SHARE_ERROR[profile.audienceSource];
  const shippableShare = shareWithin(profile.audience.countries, brief.shippableMarkets);
  // Of a creator who lives where nothing is shipped to, nobody whose country is not listed is assumed in reach.
  const abroad = livesAbroad(profile, brief);
  const tenth = abroad ? 0 : population.shippable.value;
  const shippable = listedShare(shippableShare, { tenth, error });
  const matches = dimensionMatches(profile.audience, brief.audience, interestBackground);
  const match = weightedMean(
    matches.map(({ dimension, share }) => {
      const far = abroad && dimension === 'countries';
      const doubt = { tenth: far ? 0 : population[dimension].value, error };
      return { weight: 1, value: listedShare(share, doubt) };
    }),
  );
  const dimensions = matches.map(({ dimension, share }) => ({
    dimension,
    match: share?.listed ?? null,
  }));
  if (dimensions.length > 1) dimensions.sort((a, b) => (a.match ?? 1) - (b.match ?? 1));
  return {
    shippable,
    unlisted: shippableShare?.open ?? 1,
    match,
    coverage: multiply(shippable, match),
    dimensions,
  };
}

interface DimensionMatch {
  readonly dimension: AudienceDimension;
  /** The match; null if the profile does not state the dimension. */
  readonly share: ListedShare | null;
}

function dimensionMatches(
  actual: Audience,
  target: Audience,
  background?: Readonly<Record<string, number>>,
): DimensionMatch[] {
  const matches: DimensionMatch[] = [];
  if (target.countries !== undefined)
    matches.push({ dimension: 'countries', share: overlap(target.countries, actual.countries) });
  if (target.ages !== undefined && target.ages.length > 0)
    matches.push({ dimension: 'ages', share: ageMatch(target.ages, actual.ages) });
  if (target.gender !== undefined) {
    const distance = actual.gender && genderDistance(target.gender, actual.gender);
    matches.push({
      dimension: 'gender',
      share: distance === undefined ? null : { listed: 1 - distance, open: 0 },
    });
  }
  // One person has several interests, so these shares do not sum to 1; each wanted interest is matched by itself.
  if (target.interests !== undefined) {
    const share = overlap(target.interests, actual.interests, background);
    matches.push({ dimension: 'interests', share: share && { ...share, open: 0 } });
  }
  return matches;
}

function ageMatch(
  target: NonNullable<Audience['ages']>,
  actual: Audience['ages'],
): ListedShare | null {
  const years = actual === undefined ? Number.NaN : ageDistance(target, actual);
  return Number.isNaN(years) ? null : { listed: Math.max(0, 1 - years / AGE_SPAN), open: 0 };
}

/**
 * The part of the target shares that the actual ones reach, Σ min(target, actual) / Σ target; open is the missing part
 * in the proportion of people that the list leaves out.
 * @param background - shares that are no merit; both sides count beyond them
 */
function overlap(
  target: Readonly<Record<string, number>>,
  actual: Readonly<Record<string, number>> | undefined,
  background: Readonly<Record<string, number>> = {},
): ListedShare | null {
  const list = partOf(actual, () => true);
  if (list === null) return null;
  let met = 0;
  let wanted = 0;
  for (const [key, share] of Object.entries(target)) {
    const usual = Math.min(ownShare(background, key), share * MOST_USUAL);
    wanted += share - usual;
    met += Math.min(share - usual, Math.max(0, ownShare(actual ?? {}, key) - usual));
  }
  return wanted === 0 ? null : { listed: met / wanted, open: (1 - met / wanted) * list.open };
}
