import type { PathColumns } from '../../paths/path-columns.ts';
import type { PathCredit, PathCredits } from '../../records/path-credits.ts';
import { ExactSums, sumExactly } from './exact-sums.ts';

/** What is divided: each touch of a path has a share, and all of them together 1. */
export type SharesOf = (path: number) => ArrayLike<number>;

/**
 * The credits of channels where each path is divided among its touches by shares. Sums are exact, so that the order of the
 * paths does not show.
 *
 * @param sharesOf - the shares of the touches of a path; not asked for paths without a conversion
 */
export function channelSums(
  columns: PathColumns,
  sharesOf: SharesOf,
): Pick<PathCredits, 'totals'> & { readonly channels: PathCredit[] } {
  const { channels, touches, offsets, conversions, value } = columns;
  const credited = new ExactSums(channels.length);
  const earned = new ExactSums(channels.length);
  for (let path = 0; path < conversions.length; path += 1) {
    const converted = conversions[path] as number;
    const worth = value[path] as number;
    if (converted === 0 && worth === 0) continue;
    const shares = sharesOf(path);
    const begin = offsets[path] as number;
    for (let place = 0; place < shares.length; place += 1) {
      const share = shares[place] as number;
      if (share === 0) continue;
      const channel = touches[begin + place] as number;
      credited.add(channel, converted * share);
      earned.add(channel, worth * share);
    }
  }
  const [conversionsOf, valueOf] = [credited.rounded(), earned.rounded()];
  return {
    totals: pathTotals(columns),
    channels: channels.map((channel, place) => ({
      channel,
      conversions: conversionsOf[place] as number,
      value: valueOf[place] as number,
    })),
  };
}

/** Conversions and value of all paths. */
export function pathTotals({ conversions, value }: PathColumns): PathCredits['totals'] {
  return { conversions: sumExactly(conversions), value: sumExactly(value) };
}

/** The shares of touches with these weights; equal where all of them are 0. */
export function sharesOfWeights(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (total === 0 ? 1 / weights.length : weight / total));
}
