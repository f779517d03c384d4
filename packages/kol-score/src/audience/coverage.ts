import { type Audience, type Brief, marketScopes } from '@livelane/contracts/vocabulary';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import {
  averageOfParts,
  knownValue,
  productOf,
  unknownValue,
  type Value,
  type WeightedValue,
} from '../valuation/value.ts';
import { ageDistance, genderDistance } from './distance.ts';

/** Ages this many years apart on average have nothing in common. */
const YEARS_APART = 20;

/** How far a share of the audience may be off, either way: the half-width of a 90 % interval. */
export const SHARE_OFF_BY = { measured: 0.02, declared: 0.05, estimated: 0.1 } as const;

/** What of the audience a match was measured on. */
export type AudienceDimension = 'countries' | 'ages' | 'gender' | 'interests';

/** How much of the customers a brief wants is among a creator's audience. */
export interface AudienceCoverage {
  /** Share of the audience in markets that can be shipped to: nobody else can buy. */
  readonly shippable: Value;
  /** Likeness of those people to the target, over what the brief says of it. */
  readonly match: Value;
  /** Shippable share × match. */
  readonly coverage: Value;
  /** The dimensions that the brief asks about, the worst match first; null where the profile is silent. */
  readonly dimensions: readonly {
    readonly dimension: AudienceDimension;
    readonly match: number | null;
  }[];
}

/**
 * The coverage of the target: the shippable share of the audience as a hard multiplier, times the average
 * likeness in what the brief asks for: countries by overlap, age by Wasserstein distance on bracket
 * midpoints, gender by total variation, interests by the share of each wanted one that is present.
 */
export function audienceCoverage(
  profile: Pick<CreatorProfile, 'audience' | 'audienceSource'>,
  brief: Pick<Brief, 'audience' | 'shippableMarkets'>,
): AudienceCoverage {
  const off = SHARE_OFF_BY[profile.audienceSource];
  const shippable = uncertainShare(
    shareWithin(profile.audience.countries, brief.shippableMarkets),
    off,
  );
  const matches = dimensionMatches(profile.audience, brief.audience);
  const parts: WeightedValue[] = matches.map(({ match }) => ({
    weight: 1,
    value: uncertainShare(match, off),
  }));
  const match = averageOfParts(parts);
  const dimensions = matches.toSorted((a, b) => (a.match ?? 1) - (b.match ?? 1));
  return { shippable, match, coverage: productOf(shippable, match), dimensions };
}

/** A share with the doubt that its source deserves; null is not known. */
export function uncertainShare(share: number | null, off: number): Value {
  return share === null ? unknownValue() : knownValue(share, share - off, share + off);
}

/**
 * The share of an audience in a set of markets; the Union stands for its member states.
 * @returns from 0 to 1; null where countries are not known
 */
export function shareWithin(
  countries: Audience['countries'],
  markets: readonly string[],
): number | null {
  if (countries === undefined) return null;
  const wanted = new Set(markets);
  let share = 0;
  for (const [country, part] of Object.entries(countries)) {
    if (marketScopes(country).some((scope) => wanted.has(scope))) share += part;
  }
  return Math.min(1, share);
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
  // People have several interests, so those shares are not of one whole; each wanted one is met by itself.
  if (target.interests !== undefined)
    matches.push({ dimension: 'interests', match: overlap(target.interests, actual.interests) });
  return matches;
}

function ageMatch(target: NonNullable<Audience['ages']>, actual: Audience['ages']): number | null {
  const years = actual === undefined ? Number.NaN : ageDistance(target, actual);
  return Number.isNaN(years) ? null : Math.max(0, 1 - years / YEARS_APART);
}

/** Share of the target that finds its like: Σ min over what is wanted, of the sum of what is wanted. */
function overlap(
  target: Readonly<Record<string, number>>,
  actual: Readonly<Record<string, number>> | undefined,
): number | null {
  if (actual === undefined) return null;
  let met = 0;
  let wanted = 0;
  for (const [key, share] of Object.entries(target)) {
    wanted += share;
    met += Math.min(share, own(actual, key));
  }
  return wanted === 0 ? null : met / wanted;
}

/** A record's own entry; names such as `constructor` find nothing. */
export function own(shares: Readonly<Record<string, number>>, key: string): number {
  return Object.hasOwn(shares, key) ? (shares[key] ?? 0) : 0;
}
