import type { LocalText } from '@livelane/contracts/vocabulary';
import {
  type BinContext,
  type ExitCode,
  type TableCell,
  terminalTable,
} from '@livelane/contracts/vocabulary/node';
import { rankCreators } from '../../grade/ranking/rank-creators.ts';
import { WORLD_FAMILIES, type WorldFamilyId } from '../../simulate/family.ts';
import type { CreatorRanking } from '../../simulate/rankings.ts';
import { SHOWN_AT } from '../../simulate/shown-creator.ts';
import { type RankingResult, simulateRankings } from '../../simulate/simulate-rankings.ts';
import { bilingual } from '../../text/bilingual.ts';
import { wholePercent } from '../../text/percent.ts';
import { seededRandoms } from '../seeded-random.ts';
import { ASSUMED, FAMILY_NAMES } from './family-names.ts';

/** What `simulate` takes. */
export interface RankingFlags {
  readonly worlds: number;
  readonly seed: number;
}

const OWN: CreatorRanking = {
  id: 'rank',
  about: 'The order of the command `rank`.',
  order: (profiles, brief) =>
    rankCreators(profiles, brief, { asOf: SHOWN_AT }).ranked.map(({ creator }) => creator.id),
};

const HEADER = [
  bilingual('top three by', '前三名依据'),
  bilingual('profit of a live each (USD)', '各一场直播利润（美元）'),
  bilingual('95% interval', '95% 区间'),
  bilingual('of the oracle’s', '占先知利润'),
] as const;

const NAMES: Readonly<Record<string, LocalText>> = {
  rank: bilingual('order of `rank`', '`rank` 的排序'),
  followers: bilingual('followers', '粉丝数'),
  'engagement-rate': bilingual('engagement rate', '互动率'),
  composite: bilingual('mean of percentiles', '各项百分位均值'),
  oracle: bilingual('oracle: true figures', '先知：真实数据'),
};

/** Compares the money of the creators that rankings pick from incomplete profiles. */
export async function simulateRanking(
  { worlds, seed }: RankingFlags,
  context: BinContext,
): Promise<ExitCode> {
  const ids = Object.keys(WORLD_FAMILIES) as WorldFamilyId[];
  const families = ids.map((family, at) => {
    const randomFor = seededRandoms(seed + at);
    const onWorld = (done: number): void =>
      context.progress(at * worlds + done, worldsOf(ids.length * worlds));
    const options = { worlds, randomFor, rankings: [OWN], onWorld };
    return { family, results: simulateRankings(WORLD_FAMILIES[family], options) };
  });
  const people = families
    .map(
      ({ family, results }) => `${context.say(FAMILY_NAMES[family])}\n${table(results, context)}`,
    )
    .concat(context.say(ASSUMED))
    .join('\n\n');
  const json = {
    families: families.map(({ family, results }) => ({
      ...{ family, worlds, seed },
      rankings: results.map(({ profits: _, ...result }) => result),
    })),
  };
  await context.deliver({ people, json }, undefined);
  return 0;
}

/** How many of all worlds were simulated. */
export function worldsOf(all: number): (done: string) => LocalText {
  return (done) => bilingual(`${done} of ${all} worlds simulated`, `已模拟 ${done}/${all} 个世界`);
}

function table(results: readonly RankingResult[], { say }: Pick<BinContext, 'say'>): string {
  const [name, ...numbers] = HEADER.map((text) => say(text));
  const header: TableCell[] = [name ?? '', ...numbers.map((number) => ({ number }))];
  const dollars = (minor: number): string => (minor / 100).toFixed(0);
  const rows = results.map(({ ranking, mean, interval, shareOfOracle }): TableCell[] => [
    say(NAMES[ranking] ?? bilingual(ranking, ranking)),
    { number: dollars(mean) },
    { number: `${dollars(interval.lower)} – ${dollars(interval.upper)}` },
    { number: shareOfOracle < 0 ? '' : wholePercent(shareOfOracle) },
  ]);
  return terminalTable([header, ...rows]);
}
