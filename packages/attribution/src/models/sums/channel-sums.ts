import type { ChannelPath } from '../../records/channel-path.ts';
import type { PathCredit, PathCredits } from '../../records/path-credits.ts';
import { addExactly, exactSum, roundedSum, sumExactly } from './exact-sum.ts';

/**
 * The credits of channels where each path is divided among its touches by weights, equally where all of them are 0.
 * Sums are exact, so that the order of the paths does not show.
 *
 * @param weightsOf - one weight per touch of a path: at least 0
 */
export function channelSums(
  paths: readonly ChannelPath[],
  weightsOf: (path: readonly string[]) => readonly number[],
): Pick<PathCredits, 'totals'> & { readonly channels: PathCredit[] } {
  const sums = new Map<string, ReturnType<typeof noSums>>();
  for (const { path, conversions, value = 0 } of paths) {
    const given = weightsOf(path);
    const total = given.reduce((sum, weight) => sum + weight, 0);
    path.forEach((channel, place) => {
      const sum = sums.get(channel) ?? noSums();
      sums.set(channel, sum);
      const share = total === 0 ? 1 / path.length : (given[place] ?? 0) / total;
      addExactly(sum.conversions, conversions * share);
      addExactly(sum.value, value * share);
    });
  }
  return {
    totals: {
      conversions: sumExactly(paths.map((path) => path.conversions)),
      value: sumExactly(paths.map(({ value = 0 }) => value)),
    },
    channels: [...sums]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([channel, { conversions, value }]) => ({
        channel,
        conversions: roundedSum(conversions),
        value: roundedSum(value),
      })),
  };
}

function noSums() {
  return { conversions: exactSum(), value: exactSum() };
}
