import { inputInvalid, inputIssue } from '@livelane/contracts/vocabulary';
import {
  type Bin,
  type BinContext,
  type ExitCode,
  helpText,
  readDocument,
  type TableCell,
  terminalTable,
} from '@livelane/contracts/vocabulary/node';
import type { Method, RankedAlternatives } from '../../mcda/method.ts';
import type { PairwiseComparison, PairwiseWeights } from '../../mcda/methods/ahp.ts';
import type { DecisionProblem } from '../../mcda/problem.ts';
import { METHODS, RANKING_METHODS, type RankingMethodName } from '../../mcda/registry.ts';
import { type Robustness, robustnessOf } from '../../mcda/robustness.ts';
import { bilingual } from '../../text/bilingual.ts';
import { kolIssue } from '../../text/issues.ts';
import { naming } from '../naming.ts';
import { outOption } from '../options.ts';
import { seededRandom } from '../seeded-random.ts';

/** The options of `mcda`. */
interface McdaFlags {
  readonly matrix: string;
  readonly method: string;
  readonly robustness?: boolean;
  readonly seed?: string;
  readonly out?: string;
}

/** Adds the command `mcda`. */
export function mcdaCommand({ program, run }: Bin): void {
  const names = Object.keys(METHODS).join(', ');
  program
    .command('mcda')
    .description(
      helpText(
        'rank alternatives by a method of multi-criteria decision analysis; vikor and spotis: lower scores are better',
        '按多准则决策方法为各方案排序；VIKOR 与 SPOTIS 分值越低越好',
      ),
    )
    .requiredOption(
      '--matrix <file>',
      helpText(
        'JSON: {alternatives, criteria: [{name, weight, direction, bounds?, preference?}], values}; for ahp {criteria, pairwise}',
        'JSON：`{alternatives, criteria: [{name, weight, direction, bounds?, preference?}], values}`；AHP 为 `{criteria, pairwise}`',
      ),
    )
    .requiredOption('--method <name>', helpText(`one of ${names}`, `方法：\`${names}\``))
    .option(
      '--robustness',
      helpText(
        'how robust the first place is: under other methods, inexact weights and the change of one weight',
        '第一名是否稳健：换方法、权重有偏差、单一权重变化时',
      ),
    )
    .option(
      '--seed <number>',
      helpText('seed of the draws of the weights (default: 1)', '权重抽样的随机种子（默认 1）'),
    )
    .addOption(outOption())
    .action((flags: McdaFlags) => run((context) => mcda(flags, context)));
}

async function mcda(flags: McdaFlags, context: BinContext): Promise<ExitCode> {
  const { method } = flags;
  const random = seededRandom(flags.seed ?? '1', '--seed');
  if (method === 'ahp') {
    refuseRobustness(flags);
    const { problem, result } = await solved(METHODS.ahp, flags, context);
    await context.deliver(
      { people: weightsTable(problem, result, context), json: result },
      flags.out,
    );
    return 0;
  }
  if (!isRankingMethod(method)) {
    const params = { choices: Object.keys(METHODS) };
    throw inputInvalid('--method', [inputIssue('ONE_OF', { received: method, params })]);
  }
  const { problem, result } = await solved(RANKING_METHODS[method], flags, context);
  const robustness = flags.robustness === true ? robustnessOf(problem, { method, random }) : null;
  const people = [
    rankingTable(problem, result, context),
    ...(robustness === null ? [] : ['', ...robustnessLines(robustness, context)]),
  ].join('\n');
  const json = robustness === null ? result : { ...result, robustness };
  await context.deliver({ people, json }, flags.out);
  return 0;
}

function isRankingMethod(name: string): name is RankingMethodName {
  return Object.hasOwn(RANKING_METHODS, name);
}

function refuseRobustness({ robustness }: McdaFlags): void {
  if (robustness !== true) return;
  throw inputInvalid('--robustness', [kolIssue('ROBUSTNESS_OF_RANKING', { received: 'ahp' })]);
}

/** The problem of the file and its result; an error names the file. */
async function solved<Problem, Result>(
  { schema, issuesOf, solve }: Method<Problem, Result>,
  { matrix }: McdaFlags,
  { reading, noteFindings }: BinContext,
): Promise<{ readonly problem: Problem; readonly result: Result }> {
  const what = `--matrix ${matrix}`;
  const { value, findings } = await readDocument(matrix, { schema, what, issuesOf }, reading);
  noteFindings(findings);
  const problem = value as Problem;
  return {
    problem,
    result: naming(
      () => what,
      () => solve(problem),
    ),
  };
}

/** How a table picks texts. */
type Speaker = Pick<BinContext, 'say'>;

const SCORE = bilingual('score', '得分');
const WEIGHT = bilingual('weight', '权重');

function rankingTable(
  { alternatives }: DecisionProblem,
  { scores, ranking }: RankedAlternatives,
  { say }: Speaker,
): string {
  const rows = ranking.map((name, index): TableCell[] => [
    { number: String(index + 1) },
    name,
    { number: String(Number((scores[alternatives.indexOf(name)] ?? Number.NaN).toPrecision(6))) },
  ]);
  const header = ['#', say(bilingual('alternative', '方案')), { number: say(SCORE) }];
  return terminalTable([header, ...rows]);
}

function weightsTable(
  { criteria }: PairwiseComparison,
  { weights, consistencyRatio }: PairwiseWeights,
  { say }: Speaker,
): string {
  const rows = criteria.map((criterion, index): TableCell[] => [
    typeof criterion === 'string' ? criterion : criterion.name,
    { number: (weights[index] ?? Number.NaN).toFixed(4) },
  ]);
  const header = [say(bilingual('criterion', '准则')), { number: say(WEIGHT) }];
  const ratio = consistencyRatio.toFixed(3);
  const revise = consistencyRatio > 0.1;
  const line = say({
    en: `consistency ratio ${ratio}${revise ? ': above 0.1, revise the judgements' : ''}`,
    'zh-Hans': `一致性比率 ${ratio}${revise ? '：高于 0.1，请修改判断矩阵' : ''}`,
  });
  return [terminalTable([header, ...rows]), '', line].join('\n');
}

function robustnessLines(
  { first, underMethods, underDraws, flip }: Robustness,
  { say }: Speaker,
): string[] {
  const change =
    flip === null
      ? bilingual('no change of one weight alters it', '任何单一权重的变化都不会改变')
      : {
          en: `the weight of ${flip.criterion} from ${flip.from.toFixed(3)} to ${flip.to.toFixed(3)} puts ${flip.first} first`,
          'zh-Hans': `“${flip.criterion}”的权重由 ${flip.from.toFixed(3)} 变为 ${flip.to.toFixed(3)} 时，“${flip.first}”居首`,
        };
  return [
    say({
      en: `${first} is first under ${underMethods.holds} of ${underMethods.of} methods and ${underDraws.holds} of ${underDraws.of} draws of the weights`,
      'zh-Hans': `“${first}”在 ${underMethods.of} 种方法中的 ${underMethods.holds} 种、${underDraws.of} 次权重抽样中的 ${underDraws.holds} 次居首`,
    }),
    say(change),
  ];
}
