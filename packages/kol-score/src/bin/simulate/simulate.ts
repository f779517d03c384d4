import type { LocalText } from '@livelane/contracts/vocabulary';
import {
  type Bin,
  type BinContext,
  type ExitCode,
  helpText,
  type TableCell,
  terminalTable,
} from '@livelane/contracts/vocabulary/node';
import type { PolicyId } from '../../pilots/policies/registry.ts';
import { WORLD_FAMILIES, type WorldFamilyId } from '../../simulate/family.ts';
import { type PolicyResult, simulatePolicies } from '../../simulate/simulate-policies.ts';
import { bilingual } from '../../text/bilingual.ts';
import { wholePercent } from '../../text/percent.ts';
import { wholeNumber } from '../numbers.ts';
import { seededRandoms } from '../seeded-random.ts';
import { ASSUMED, FAMILY_NAMES } from './family-names.ts';
import { type RankingFlags, simulateRanking, worldsOf } from './simulate-ranking.ts';

interface SimulateFlags extends RankingFlags {
  readonly ranking?: true;
}

/** Adds the command `simulate`. */
export function simulateCommand(bin: Bin): void {
  bin.program
    .command('simulate')
    .description(
      helpText(
        'compare ways of choosing creators in simulated worlds; assumptions, no market was measured',
        '在模拟世界中比较选人策略；均为假设，未测量任何市场',
      ),
    )
    .option(
      '--worlds <number>',
      helpText('number of worlds of each family', '每类世界的个数'),
      wholeNumber('--worlds', { minimum: 1, maximum: 100_000 }),
      100,
    )
    .option(
      '--seed <number>',
      helpText('start of the random numbers', '随机数种子'),
      wholeNumber('--seed', { minimum: 0, maximum: 2_000_000_000 }),
      1,
    )
    .option(
      '--ranking',
      helpText(
        'compare instead the money of the three creators that rankings pick from incomplete profiles',
        '改为比较各种排序从不完整资料中选出的前三名达人的收益',
      ),
    )
    .action((flags: SimulateFlags) =>
      bin.run((context) =>
        flags.ranking === true ? simulateRanking(flags, context) : simulate(flags, context),
      ),
    );
}

const HEADER = [
  bilingual('policy', '策略'),
  bilingual('mean profit (USD)', '平均利润（美元）'),
  bilingual('of the oracle’s', '占先知利润'),
  bilingual('worlds with a loss', '亏损世界'),
] as const;

const NAMES: Readonly<Record<PolicyId, LocalText>> = {
  informed: bilingual('informed (default of `pilot`)', '信息价值（`pilot` 默认）'),
  greedy: bilingual('greedy', '贪心'),
  thompson: bilingual('Thompson sampling', '汤普森采样'),
  'static-score': bilingual('score before the campaign', '活动前评分'),
  'follower-first': bilingual('most followers first', '粉丝最多优先'),
};

async function simulate({ worlds, seed }: SimulateFlags, context: BinContext): Promise<ExitCode> {
  const ids = Object.keys(WORLD_FAMILIES) as WorldFamilyId[];
  const families = ids.map((family, at) => ({
    family,
    worlds,
    seed,
    policies: simulatePolicies(WORLD_FAMILIES[family], {
      worlds,
      randomFor: seededRandoms(seed + at),
      onWorld: (done) => context.progress(at * worlds + done, worldsOf(ids.length * worlds)),
    }),
  }));
  const people = families
    .map(
      ({ family, policies }) => `${context.say(FAMILY_NAMES[family])}\n${table(policies, context)}`,
    )
    .concat(context.say(ASSUMED))
    .join('\n\n');
  await context.deliver({ people, json: { families } }, undefined);
  return 0;
}

function table(results: readonly PolicyResult[], { say }: Pick<BinContext, 'say'>): string {
  const [policy, ...numbers] = HEADER.map((text) => say(text));
  const header: TableCell[] = [policy ?? '', ...numbers.map((number) => ({ number }))];
  const rows = results.map((it): TableCell[] => [
    say(NAMES[it.policy as PolicyId]),
    { number: (it.meanProfit / 100).toFixed(0) },
    { number: it.shareOfOracle.toFixed(2) },
    { number: wholePercent(it.lossShare) },
  ]);
  return terminalTable([header, ...rows]);
}
