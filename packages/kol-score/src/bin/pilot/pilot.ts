import {
  type Brief,
  BriefSchema,
  type CreatorGrade,
  divideRounded,
  formatMoney,
  type InputIssue,
  type Instant,
  inputInvalid,
  inputIssue,
  type Money,
  money,
  PPM,
  parseInput,
  readRate,
  ShareSchema,
  toMinor,
} from '@livelane/contracts/vocabulary';
import {
  addTableOptions,
  type Bin,
  type BinContext,
  confirmedLists,
  type ExitCode,
  helpText,
  listReading,
  readRecordFile,
  readRecordList,
  readTogether,
  type TableArguments,
  type TableCell,
  terminalTable,
} from '@livelane/contracts/vocabulary/node';
import { expiredGrades } from '../../grade/expired-grades.ts';
import { ADVICE_NAMES, OMISSION_NAMES } from '../../pilots/names.ts';
import { type NextMarketCheck, nextMarketChecks } from '../../pilots/next-market.ts';
import { type PilotPlan, planPilot } from '../../pilots/plan-pilot.ts';
import { briefIssues } from '../../profile/parse-creators.ts';
import { bilingual } from '../../text/bilingual.ts';
import { wholePercent } from '../../text/percent.ts';
import { GRADES } from '../inputs/grade-file.ts';
import { timesOf } from '../inputs/inputs.ts';
import { wholeNumber } from '../numbers.ts';
import { outOption, plannedOption } from '../options.ts';
import { noteWritten } from '../written.ts';

interface PilotFlags extends TableArguments {
  readonly grades: string;
  readonly brief: string;
  readonly share?: number;
  readonly livesAfter: number;
  readonly nextBrief?: string;
  readonly asOf?: Instant;
  readonly out?: string;
}

/** Part of the brief's budget without `--share`, in parts per million. */
const SHARE = 80_000;

/** Adds the command `pilot`. */
export function pilotCommand(bin: Bin): void {
  const command = bin.program
    .command('pilot')
    .description(
      helpText(
        'whom to test first, by profit and by what the test teaches; exit 1 if nobody is worth a test',
        '先测试哪些达人：按利润与测试所得信息；无人值得测试时退出码为 1',
      ),
    )
    .requiredOption(
      '--grades <file>',
      helpText('grades as `rank` writes them', '`rank` 输出的评分'),
    )
    .requiredOption('--brief <file>', helpText('brief: JSON', '需求单：JSON'))
    .option(
      '--share <rate>',
      helpText(
        'part of the brief’s budget for the pilot, with its unit (default: 8%)',
        '测试占需求单预算的比例，带单位（默认 8%）',
      ),
      shareOf,
    )
    .option(
      '--lives-after <number>',
      helpText('lives that may follow with each creator', '测试后每位达人可能的直播场数'),
      wholeNumber('--lives-after', { minimum: 0, maximum: 1_000 }),
      5,
    )
    .option(
      '--next-brief <file>',
      helpText(
        'brief for the next market: lists what must hold before the campaign is copied there',
        '下一市场的需求单：列出复制前须满足的条件',
      ),
    )
    .addOption(plannedOption())
    .addOption(outOption());
  addTableOptions(command).action((flags: PilotFlags) =>
    bin.run((context) => pilot(flags, context)),
  );
}

function shareOf(text: string): number {
  const read = readRate(text);
  if (typeof read !== 'number') throw inputInvalid('--share', [read]);
  return parseInput(ShareSchema, read, '--share');
}

const BRIEF = { kind: 'brief', schema: BriefSchema, issuesOf: briefIssues } as const;

async function pilot(flags: PilotFlags, context: BinContext): Promise<ExitCode> {
  const reading = await listReading(flags, context);
  const briefOf = (option: string, path: string) =>
    readRecordFile(path, { ...BRIEF, option }, context);
  const { nextBrief } = flags;
  const [list, brief, next] = await readTogether([
    () => readRecordList(flags.grades, GRADES, reading),
    () => briefOf('--brief', flags.brief),
    async () => (nextBrief === undefined ? undefined : briefOf('--next-brief', nextBrief)),
  ]);
  context.noteFindings(confirmedLists([list], flags.rows));
  const grades: readonly CreatorGrade[] = list.items;
  refuseOthers(grades, brief, list.what);
  context.noteFindings(expiredGrades(grades, timesOf(flags)));
  const plan = planPilot(grades, {
    budget: partOf(brief, flags.share ?? SHARE),
    livesAfter: flags.livesAfter,
  });
  const nextMarket = next === undefined ? undefined : nextMarketChecks(grades, next);
  await context.deliver(
    {
      people: pilotText({ plan, grades, nextMarket }, context),
      json: { ...plan, ...(nextMarket === undefined ? {} : { nextMarket }) },
    },
    flags.out,
  );
  noteWritten(flags.out, context, bilingual('the pilot plan', '测试计划'));
  return plan.chosen.length > 0 ? 0 : 1;
}

/** @throws INPUT_INVALID where a grade is for another brief than the one whose budget pays, or for other work */
function refuseOthers(grades: readonly CreatorGrade[], brief: Brief, what: string): void {
  const { id, market, format = 'live' } = brief;
  const issues = grades.flatMap((grade, at) => {
    const { format: gradedFor = 'live' } = grade.expectation;
    return [
      ...unequal(`/${at}/briefId`, grade.briefId, id),
      ...unequal(`/${at}/market`, grade.market, market),
      ...unequal(`/${at}/expectation/format`, gradedFor, format),
    ];
  });
  if (issues.length > 0) throw inputInvalid(what, issues);
}

function unequal(path: string, received: string, wanted: string): InputIssue[] {
  const params = { value: JSON.stringify(wanted) };
  return received === wanted ? [] : [inputIssue('EXACTLY', { path, received, params })];
}

function partOf({ budget }: Brief, share: number): Money {
  const minor = divideRounded(toMinor(budget) * BigInt(share), BigInt(PPM), 'floor');
  return money(budget.currency, minor);
}

interface Shown {
  readonly plan: PilotPlan;
  readonly grades: readonly CreatorGrade[];
  readonly nextMarket: readonly NextMarketCheck[] | undefined;
}

const HEADER = [
  bilingual('pilot', '测试达人'),
  bilingual('fee', '费用'),
  bilingual('expected profit', '预期利润'),
  bilingual('worth of the result', '结果的价值'),
  bilingual('chance of profit', '盈利把握'),
  bilingual('lives to know', '测清所需场数'),
] as const;

const NOBODY = bilingual('Nobody is worth a test within the budget.', '在预算内没有达人值得测试。');

/** How the profits differ from those of `rank`. */
const BASIS = bilingual(
  'Profits are of the mean rate; `rank` takes what no live has shown at the weakest tenth of creators, and expects less.',
  '利润按平均转化率计算；`rank` 对没有直播佐证的部分按最低一成达人估算，预期较低。',
);

function pilotText({ plan, grades, nextMarket }: Shown, { say }: BinContext): string {
  const names = new Map(grades.map(({ creator }) => [creator.id, creator.name]));
  const shown = (id: string): string => `${names.get(id) ?? id} (${id})`;
  const [first, ...numbers] = HEADER.map((text) => say(text));
  const rows = plan.chosen.map((it): TableCell[] => [
    shown(it.creatorId),
    { number: formatMoney(it.fee) },
    { number: formatMoney(it.expectedProfit) },
    { number: formatMoney(it.valueOfInformation) },
    { number: wholePercent(it.advice.chanceOfProfit) },
    { number: it.lives === null ? '> 1000' : String(it.lives) },
    say(ADVICE_NAMES[it.advice.verdict]),
  ]);
  const header: TableCell[] = [
    first ?? '',
    ...numbers.map((number) => ({ number })),
    say(bilingual('as known now', '就目前所知')),
  ];
  const parts = rows.length === 0 ? [say(NOBODY)] : [terminalTable([header, ...rows]), say(BASIS)];
  if (plan.omitted.length > 0)
    parts.push(
      terminalTable(
        plan.omitted.map((it) => [shown(it.creatorId), say(OMISSION_NAMES[it.reason])]),
      ),
    );
  if (nextMarket !== undefined)
    parts.push(nextMarket.map(({ passed, text }) => `${markOf(passed)} ${say(text)}`).join('\n'));
  return parts.join('\n\n');
}

function markOf(passed: boolean | null): string {
  if (passed === null) return '?';
  return passed ? '✓' : '✗';
}
