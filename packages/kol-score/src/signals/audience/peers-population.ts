import type { AssumedShare, PopulationTenth } from '../../benchmarks/benchmarks.ts';
import type { CreatorProfile } from '../../profile/creator-profile.ts';
import type { GradeSetting } from '../signal.ts';
import { audienceCoverage } from './coverage.ts';
import { shareWithin } from './shares.ts';

/** Fewer peers that show a share than this do not replace its percentile. */
const FEWEST_SHARES = 8;

type Shares = 'shippable' | 'home' | 'countries' | 'ages' | 'gender' | 'interests';

/**
 * The tenth percentiles of audiences among the peers that show them; as they are for what fewer than eight peers show.
 * What peers do not show may be worse, so that these percentiles are rather high.
 */
export function peersPopulation(
  peers: readonly CreatorProfile[],
  { brief, benchmarks }: Pick<GradeSetting, 'brief' | 'benchmarks'>,
): PopulationTenth {
  const { population } = benchmarks;
  const shown: Record<Shares, number[]> = {
    ...{ shippable: [], home: [], countries: [], ages: [], gender: [], interests: [] },
  };
  for (const profile of peers) {
    const { countries } = profile.audience;
    const within = (markets: readonly string[]) => shareWithin(countries, markets)?.listed ?? [];
    shown.shippable.push(...[within(brief.shippableMarkets)].flat());
    shown.home.push(...[within([brief.market])].flat());
    for (const { dimension, match } of audienceCoverage({ profile, brief, benchmarks }).dimensions)
      if (match !== null) shown[dimension].push(match);
  }
  const tenths = Object.entries(shown).flatMap(([name, shares]): [string, AssumedShare][] =>
    shares.length < FEWEST_SHARES
      ? []
      : [[name, { value: quantile(shares, population.percentile), source: sourceOf(shares) }]],
  );
  return { ...population, ...Object.fromEntries(tenths) };
}

function quantile(values: readonly number[], percentile: number): number {
  const ascending = values.toSorted((a, b) => a - b);
  return ascending[Math.floor(percentile * (ascending.length - 1))] ?? 0;
}

function sourceOf({ length }: readonly number[]): string {
  return `the tenth percentile of ${length} peers`;
}
