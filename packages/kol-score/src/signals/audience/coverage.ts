import type { Audience } from '@livelane/contracts/vocabulary';
import { multiply, type UnitEstimate, weightedMean } from '../../estimate/unit-estimate.ts';
import type { GradeInput } from '../signal.ts';
import { ageDistance, genderDistance } from './distance.ts';
import { ownShare, SHARE_ERROR, shareWithin, uncertainShare } from './shares.ts';

/** Mean age difference in years at which two age distributions no longer match at all. */
const AGE_SPAN = 20;

/** An attribute by which a brief describes its target audience. */
export type AudienceDimension = 'countries' | 'ages' | 'gender' | 'interests';

/** How much of a brief's target audience a creator reaches. */
export interface AudienceCoverage {
  /** Share of the audience in markets that can be shipped to. */
  readonly shippable: UnitEstimate;
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
 * Target coverage: the shippable share of the audience as a hard multiplier × the mean similarity over what the brief
 * states: countries by overlap, age by Wasserstein distance on bracket midpoints, gender by total variation,
 * interests by the share of each wanted one that is present.
 */
export function audienceCoverage({
  profile,
  brief,
}: Pick<GradeInput, 'profile' | 'brief'>): AudienceCoverage {
  const error = SHARE_ERROR[profile.audienceSource];
  const shippable = uncertainShare(
    shareWithin(profile.audience.countries, brief.shippableMarkets),
    error,
  );
  const matches = dimensionMatches(profile.audience, brief.audience);
  const match = weightedMean(
    matches.map((it) => ({ weight: 1, value: uncertainShare(it.match, error) })),
  );
  const dimensions = matches.toSorted((a, b) => (a.match ?? 1) - (b.match ?? 1));
  return { shippable, match, coverage: multiply(shippable, match), dimensions };
}

function dimensionMatches(
  actual: Audience,
  target: Audience,
): { dimension: AudienceDimension; match: number | null }[] {
  const matches: { dimension: AudienceDimension; match: number | null }[] = [];
  if (target.countries !== undefined)
    matches.push({ dimension: 'countries', match: overlap(target.countries, actual.countries) });
  if (target.ages !== undefined && target.ages.length > 0)
    matches.push({ dimension: 'ages', match: ageMatch(target.ages, actual.ages) });
  if (target.gender !== undefined) {
    matches.push({
      dimension: 'gender',
      match: actual.gender === undefined ? null : 1 - genderDistance(target.gender, actual.gender),
    });
  }
  // One person has several interests, so these shares do not sum to 1; each wanted interest is matched by itself.
  if (target.interests !== undefined)
    matches.push({ dimension: 'interests', match: overlap(target.interests, actual.interests) });
  return matches;
}

function ageMatch(target: NonNullable<Audience['ages']>, actual: Audience['ages']): number | null {
  const years = actual === undefined ? Number.NaN : ageDistance(target, actual);
  return Number.isNaN(years) ? null : Math.max(0, 1 - years / AGE_SPAN);
}

/** The part of the target shares that the actual ones reach: Σ min(target, actual) / Σ target. */
function overlap(
  target: Readonly<Record<string, number>>,
  actual: Readonly<Record<string, number>> | undefined,
): number | null {
  if (actual === undefined) return null;
  let met = 0;
  let wanted = 0;
  for (const [key, share] of Object.entries(target)) {
    wanted += share;
    met += Math.min(share, ownShare(actual, key));
  }
  return wanted === 0 ? null : met / wanted;
}
