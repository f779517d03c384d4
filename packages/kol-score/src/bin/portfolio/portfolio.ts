import {
  type CreatorGrade,
  CurrencySchema,
  formatMoney,
  type Instant,
  inputInvalid,
  inputIssue,
  type Money,
  type MoneyEstimate,
  parseDecimal,
} from '@livelane/contracts/vocabulary';
import {
  addTableOptions,
  type Bin,
  type BinContext,
  confirmedLists,
  type ExitCode,
  findingLine,
  helpText,
  LIST_FORMS,
  type ListReading,
  listReading,
  readRecordList,
  readTogether,
  type TableArguments,
  type TableCell,
  terminalTable,
} from '@livelane/contracts/vocabulary/node';
import * as z from 'zod/mini';
import { expiredGrades } from '../../grade/expired-grades.ts';
import { readCreatorList } from '../../node/creators.ts';
import { candidatesOf } from '../../portfolio/candidate.ts';
import type { PortfolioLimits } from '../../portfolio/limits.ts';
import { type Portfolio, planPortfolio } from '../../portfolio/plan-portfolio.ts';
import { bilingual } from '../../text/bilingual.ts';
import { kolIssue } from '../../text/issues.ts';
import { GRADES } from '../inputs/grade-file.ts';
import { timesOf } from '../inputs/inputs.ts';
import { naming } from '../naming.ts';
import { outOption, plannedOption } from '../options.ts';
import { noteWritten } from '../written.ts';

/** The options of `portfolio`. */
interface PortfolioFlags extends TableArguments {
  readonly grades: string;
  readonly budget: string;
  readonly creators?: string;
  readonly minimum?: string;
  readonly maximum?: string;
  readonly perMarket?: string;
  readonly perPlatform?: string;
  readonly asOf?: Instant;
  readonly out?: string;
}

/** Adds the command `portfolio`. */
export function portfolioCommand({ program, run }: Bin): void {
  const command = program
    .command('portfolio')
    .description(
      helpText(
        'choose the creators whose expected contributions sum to most within a budget; exit 1 if none can be chosen',
        '在预算内选出预期贡献合计最高的达人；无人可选时退出码为 1',
      ),
    )
    .requiredOption(
      '--grades <file>',
      helpText(
        'grades as rank writes them (JSON or NDJSON)',
        '`rank` 生成的评分（JSON 或 NDJSON）',
      ),
    )
    .requiredOption(
      '--budget <amount>',
      helpText(
        'most that the fixed fees may sum to, such as "60000 USD"; default currency: that of the grades',
        '固定费用合计上限，如 "60000 USD"；默认与评分同币种',
      ),
    )
    .option(
      '--creators <file>',
      helpText(
        `creator profiles (${LIST_FORMS.en}): accounts with the same person exclude each other`,
        `达人档案（${LIST_FORMS['zh-Hans']}）：同一人的多个账号只选其一`,
      ),
    )
    .option('--minimum <number>', helpText('least number of creators', '最少人数'))
    .option('--maximum <number>', helpText('most creators', '最多人数'))
    .option(
      '--per-market <limits>',
      helpText('most by market: US=2,TH=1', '各市场上限：如 US=2,TH=1'),
    )
    .option(
      '--per-platform <limits>',
      helpText('most by platform: tiktok=3', '各平台上限：如 `tiktok=3`'),
    )
    .addOption(plannedOption())
    .addOption(outOption());
  addTableOptions(command).action((flags: PortfolioFlags) =>
    run((context) => portfolio(flags, context)),
  );
}

async function portfolio(flags: PortfolioFlags, context: BinContext): Promise<ExitCode> {
  const { grades, persons } = await readFiles(flags, await listReading(flags, context), context);
  const limits = limitsOf(flags, grades);
  context.noteFindings(expiredGrades(grades, timesOf(flags)));
  const plan = naming(
    (what) =>
      what === 'candidates'
        ? `--grades ${flags.grades}`
        : '--minimum, --maximum, --per-market, --per-platform',
    () => planPortfolio(candidatesOf(grades, persons), limits),
  );
  await context.deliver({ people: planText(plan, context), json: plan }, flags.out);
  noteWritten(flags.out, context, {
    en: `a portfolio of ${plan.chosen.length} creator(s)`,
    'zh-Hans': ` ${plan.chosen.length} 位达人的组合`,
  });
  return plan.chosen.length > 0 ? 0 : 1;
}

async function readFiles(
  flags: PortfolioFlags,
  reading: ListReading,
  context: BinContext,
): Promise<{ readonly grades: readonly CreatorGrade[]; readonly persons: Map<string, string> }> {
  const { creators: path } = flags;
  const [grades, creators] = await readTogether([
    () => readRecordList(flags.grades, GRADES, reading),
    async () =>
      path === undefined
        ? []
        : [await readCreatorList(path, { ...reading, what: `--creators ${path}` })],
  ]);
  context.noteFindings(confirmedLists([grades, ...creators], flags.rows));
  const persons = creators.flatMap(({ items }) =>
    items.flatMap(({ id, person }): [string, string][] =>
      person === undefined ? [] : [[id, person]],
    ),
  );
  return { grades: grades.items, persons: new Map(persons) };
}

function limitsOf(flags: PortfolioFlags, grades: readonly CreatorGrade[]): PortfolioLimits {
  const { minimum, maximum, perMarket, perPlatform } = flags;
  return {
    budget: budgetOf(flags.budget, grades),
    ...(minimum === undefined ? {} : { minimum: countOf('--minimum', minimum) }),
    ...(maximum === undefined ? {} : { maximum: countOf('--maximum', maximum) }),
    ...(perMarket === undefined ? {} : { perMarket: countsOf('--per-market', perMarket) }),
    ...(perPlatform === undefined ? {} : { perPlatform: countsOf('--per-platform', perPlatform) }),
  };
}

/** The amount of `--budget`, with its currency before or after it, or in the currency of the grades. */
function budgetOf(text: string, grades: readonly CreatorGrade[]): Money {
  const [, before, decimal = '', after] =
    /^(?:([A-Z]{3}) ?)?(\d+(?:\.\d+)?)(?: ?([A-Z]{3}))?$/.exec(text.trim()) ?? [];
  const currency = before ?? after ?? grades[0]?.expectation.contribution.mean.currency;
  const isOne = before === undefined || after === undefined;
  const own = grades[0]?.expectation.contribution.mean.currency ?? currency;
  if (decimal === '' || !isOne || !z.safeParse(CurrencySchema, currency).success)
    throw inputInvalid('--budget', [kolIssue('BUDGET', { received: text })]);
  if (currency !== own) {
    const place = { path: '/currency', received: currency };
    const params = { value: JSON.stringify(own) };
    throw inputInvalid('--budget', [inputIssue('EXACTLY', { ...place, params })]);
  }
  return naming(
    () => '--budget',
    () => parseDecimal(currency as Money['currency'], decimal),
  );
}

function countOf(option: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw inputInvalid(option, [inputIssue('COUNT', { received: text })]);
}

function countsOf(option: string, text: string): Record<string, number> {
  const parts = text.split(',').map((part) => /^\s*([^=\s]+)\s*=\s*(\d{1,9})\s*$/.exec(part));
  const names = new Set(parts.map((part) => part?.[1]));
  if (parts.includes(null) || names.size < parts.length)
    throw inputInvalid(option, [kolIssue('COUNTS_BY_NAME', { received: text })]);
  return Object.fromEntries(parts.map((part) => [part?.[1] ?? '', Number(part?.[2])]));
}

/** How a text picks its language. */
type Speaker = Pick<BinContext, 'say' | 'locale'>;

const STATUS = {
  optimal: bilingual(
    'No other choice within the limits has a higher expected contribution.',
    '在上述限制内，没有其他组合的预期贡献更高。',
  ),
  none: bilingual(
    'No candidate brings a gain within the limits.',
    '在上述限制内，没有能带来收益的达人。',
  ),
  impossible: bilingual(
    'No choice within the limits was found.',
    '在上述限制内没有找到可行的组合。',
  ),
} as const;

function planText(plan: Portfolio, { say, locale }: Speaker): string {
  const header = [
    say(bilingual('creator', '达人')),
    { number: say(bilingual('fee', '费用')) },
    { number: say(bilingual('expected contribution', '预期贡献')) },
  ];
  const rows = plan.chosen.map(({ creatorId, name, fee, contribution }): TableCell[] => [
    `${name} (${creatorId})`,
    { number: fee === null ? '' : formatMoney(fee) },
    { number: rangeOf(contribution) },
  ]);
  const total: TableCell[] = [
    say(bilingual('total', '合计')),
    { number: formatMoney(plan.fee) },
    { number: rangeOf(plan.contribution) },
  ];
  const status =
    plan.status === 'bounded'
      ? {
          en: `The search was stopped: another choice may bring up to ${formatMoney(plan.mostPossible)}.`,
          'zh-Hans': `搜索已提前停止：其他组合最多可达 ${formatMoney(plan.mostPossible)}。`,
        }
      : STATUS[plan.status === 'optimal' && plan.chosen.length === 0 ? 'none' : plan.status];
  return [
    ...(rows.length === 0 ? [] : [terminalTable([header, ...rows, total]), '']),
    say(status),
    ...(rows.length === 0 ? [] : plan.assumptions.map((text) => say(text))),
    ...plan.leftOut.map(({ finding }) => `  ✗ ${findingLine(finding, locale)}`),
  ].join('\n');
}

function rangeOf({ mean, lower, upper }: MoneyEstimate): string {
  return `${formatMoney(mean)} [${formatMoney(lower)} – ${formatMoney(upper)}]`;
}
