import { type Audience, type Brief, marketScopes } from '@livelane/contracts/vocabulary';
import { type UnitEstimate, unitEstimate, unknownEstimate } from '../../estimate/unit-estimate.ts';
import type { CreatorProfile } from '../../profile/creator-profile.ts';

/** Half-width of the 90 % interval of a share of the audience, by the source of the audience figures. */
export const SHARE_ERROR = { measured: 0.02, declared: 0.05, estimated: 0.1 } as const;

/** A share of an audience whose list may leave people out. */
export interface ListedShare {
  /** Share of the people that the list says to belong, from 0 to 1. */
  readonly listed: number;
  /** Share of the people that the list leaves out, from 0 to 1. */
  readonly open: number;
}

/** What is assumed of those who are left out, and how exact the list is. */
export interface ShareDoubt {
  /** Tenth percentile of the share among creators, from 0 to 1. */
  readonly tenth: number;
  /** Half-width of the 90 % interval. */
  readonly error: number;
}

/**
 * A share with the uncertainty of its source. Of the people that a list leaves out, the share of the tenth percentile
 * is assumed: lists of vendors hold the top countries only.
 * @param share - null if there is no list
 */
export function listedShare(share: ListedShare | null, { tenth, error }: ShareDoubt): UnitEstimate {
  if (share === null) return unknownEstimate(tenth);
  const { listed, open } = share;
  return unitEstimate({
    mean: listed + open * tenth,
    worst: listed,
    lower: listed - error,
    best: listed + open,
    upper: listed + open + error,
  });
}

/**
 * The share of an audience in a set of markets. `EU` stands for its member states.
 * @returns null if the countries of the audience are unknown
 */
export function shareWithin(
  countries: Audience['countries'],
  markets: readonly string[],
): ListedShare | null {
  return partOf(
    countries,
    (country) =>
      markets.includes(country) || marketScopes(country).some((scope) => markets.includes(scope)),
  );
}

/** Whether a creator lives where nothing is shipped to. */
export function livesAbroad(
  { market }: Pick<CreatorProfile, 'market'>,
  { shippableMarkets }: Pick<Brief, 'shippableMarkets'>,
): boolean {
  return shareWithin({ [market]: 1 }, shippableMarkets)?.listed === 0;
}

/**
 * The share of a list's entries that a test accepts, and what the entries leave out.
 * @returns null without a list, or with an empty one
 */
export function partOf(
  shares: Readonly<Record<string, number>> | undefined,
  accepts: (key: string) => boolean,
): ListedShare | null {
  if (shares === undefined) return null;
  const keys = Object.keys(shares);
  if (keys.length === 0) return null;
  let listed = 0;
  let sum = 0;
  for (const key of keys) {
    const part = shares[key] as number;
    sum += part;
    if (accepts(key)) listed += part;
  }
  return { listed: Math.min(1, listed), open: Math.max(0, 1 - sum) };
}

/** A record's own entry, 0 if absent; inherited names such as `constructor` are absent. */
export function ownShare(shares: Readonly<Record<string, number>>, key: string): number {
  return Object.hasOwn(shares, key) ? (shares[key] ?? 0) : 0;
}
