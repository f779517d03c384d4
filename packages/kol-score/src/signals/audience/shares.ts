import { type Audience, marketScopes } from '@livelane/contracts/vocabulary';
import { knownEstimate, type UnitEstimate, unknownEstimate } from '../../estimate/unit-estimate.ts';

/** Half-width of the 90 % interval of a share of the audience, by the source of the audience figures. */
export const SHARE_ERROR = { measured: 0.02, declared: 0.05, estimated: 0.1 } as const;

/**
 * A share with the uncertainty of its source.
 * @param share - from 0 to 1; null if unknown
 * @param error - half-width of the 90 % interval
 */
export function uncertainShare(share: number | null, error: number): UnitEstimate {
  return share === null ? unknownEstimate() : knownEstimate(share, share - error, share + error);
}

/**
 * The share of an audience in a set of markets. `EU` stands for its member states.
 * @returns from 0 to 1; null if the countries of the audience are unknown
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

/** A record's own entry, 0 if absent; inherited names such as `constructor` are absent. */
export function ownShare(shares: Readonly<Record<string, number>>, key: string): number {
  return Object.hasOwn(shares, key) ? (shares[key] ?? 0) : 0;
}
