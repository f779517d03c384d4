import {
  type Currency,
  CurrencySchema,
  groupDigits,
  inputInvalid,
  inputIssue,
  type LocalText,
  ZoneSchema,
} from '@livelane/contracts/vocabulary';
import {
  type Bin,
  type BinContext,
  confirmedLists,
  type ExitCode,
  helpText,
  listReading,
  optionValue,
  readJsonFile,
  terminalTable,
} from '@livelane/contracts/vocabulary/node';
import { type Command, Option } from 'commander';
import { randomOf } from '../models/draws/seeded.ts';
import { MAXIMUM_ORDER } from '../models/markov/windows.ts';
import { itemsOf } from '../node/sources.ts';
import { NOBODY } from '../records/party.ts';
import { DIALECT_NAMES, type DialectName } from '../sql/dialects/dialect.ts';
import { distributedStatements } from '../sql/distributed.ts';
import { WAREHOUSE_MODELS as MODELS, type Plan, type WarehouseModel } from '../sql/plan/plan.ts';
import { planOf, type TableNames, TableNamesSchema } from '../sql/plan/plan-of.ts';
import { type Statement, statementsOf } from '../sql/statements.ts';
import type { WarehouseReport } from '../sql/statistics/report.ts';
import { solveStatistics } from '../sql/statistics/solve.ts';
import { tableDefinitions } from '../sql/table-definitions.ts';
import {
  addListOptions,
  codesOption,
  filesOption,
  type ListArguments,
  listed,
  platformOption,
  policyOption,
} from './arguments.ts';
import { readPolicyFiles } from './input.ts';
import { numberOf, OrderSchema } from './model-options.ts';
import { partyText } from './party-text.ts';
import { needPolicy, onlyVersion, type PolicyArguments, versionsOf } from './policy.ts';
import { statisticLists, statisticsIn } from './statistics.ts';
import { noteResult } from './written.ts';

interface Arguments extends ListArguments, PolicyArguments {
  readonly dialect: DialectName;
  readonly models: string;
  readonly currency: Currency;
  readonly daysIn: string;
  readonly tables?: string;
  readonly uniqueIds?: true;
  readonly order: number;
  readonly definitions?: true;
  readonly statistics?: string;
  readonly cluster?: string;
}

/** Adds the command `sql`: the queries of a plan, its tables, or its report from the rows that the queries returned. */
export function addSql(bin: Bin): void {
  const command = bin.program
    .command('sql')
    .description(
      helpText(
        'write the queries that credit orders in a warehouse; with --statistics, report what they returned',
        '输出在数据仓库中归因的查询；加 --statistics 则汇报查询结果',
      ),
    )
    .addOption(
      new Option('--dialect <name>', helpText('the engine', '数据库引擎'))
        .choices(DIALECT_NAMES)
        .makeOptionMandatory(),
    )
    .addOption(policyOption())
    .addOption(platformOption())
    .addOption(codesOption())
    .option(
      '--models <names>',
      helpText(`several of ${MODELS.join(', ')}`, `多个模型：${MODELS.join('、')}`),
      'last',
    )
    .addOption(clusterOption())
    .option('--definitions', helpText('write the tables instead', '改为输出建表语句'))
    .option(
      '--statistics <files>',
      helpText(
        'rows that the queries returned (NDJSON, CSV), also of several shards, separated by commas',
        '查询返回的行（NDJSON、CSV），可含多个分片，以逗号分隔',
      ),
    );
  addListOptions(addPlanOptions(command)).action((options: Arguments) =>
    bin.run((context) => writeSql(options, context)),
  );
}

function clusterOption(): Option {
  return new Option(
    '--cluster <name>',
    helpText(
      'a cluster of ClickHouse whose shards hold whole people: write views for its shards, and queries that sum them',
      'ClickHouse 集群（同一用户的数据在同一分片）：输出各分片的视图与汇总查询',
    ),
  );
}

/** Adds the options that a plan has besides its models. */
function addPlanOptions(command: Command): Command {
  return command
    .option(
      '--currency <code>',
      helpText('currency of the orders to credit', '要归因的订单币种'),
      optionValue(CurrencySchema, '--currency'),
      'USD' as Currency,
    )
    .option(
      '--days-in <zone>',
      helpText('zone of the days that credits are summed by', '按日汇总所用的时区'),
      optionValue(ZoneSchema, '--days-in'),
      'UTC',
    )
    .option(
      '--tables <file>',
      helpText(
        'names of the tables (JSON): touches, orders, lines, adjustments, roomTouches',
        '表名（JSON）：touches、orders、lines、adjustments、roomTouches',
      ),
    )
    .option(
      '--order <k>',
      helpText(
        `order of Markov chains, 1 to ${MAXIMUM_ORDER}`,
        `马尔可夫链的阶数，1 至 ${MAXIMUM_ORDER}`,
      ),
      numberOf(OrderSchema, '--order'),
      1,
    )
    .option(
      '--unique-ids',
      helpText('each id occurs once in its table: saves a grouping', '各表编号唯一：省去一次分组'),
    );
}

/** Of the random orders by which Shapley values of many creators are sampled: the same report for the same rows. */
const SEED = 1;

async function writeSql(options: Arguments, context: BinContext): Promise<ExitCode> {
  if (options.definitions) {
    const tables = tableDefinitions(options.dialect);
    const text = tables.map(({ sql }) => `${sql};\n`).join('\n');
    return await deliver({ text, what: counted(tables.length, TABLES) }, options, context);
  }
  needPolicy(options);
  const reading = await listReading(options, context);
  const sources = await readPolicyFiles(options, { reading, context });
  const plan = planOf(onlyVersion(versionsOf(sources)).policy, {
    models: listed(options.models) as WarehouseModel[],
    ...{ currency: options.currency, zone: options.daysIn, tables: await tablesOf(options) },
    copies: options.uniqueIds ? 'none' : 'counted-once',
    order: options.order,
  });
  const files = filesOption(options.statistics, '--statistics');
  if (files.length === 0) return await deliver(queriesOf(plan, options), options, context);
  const lists = await statisticLists(files, reading);
  const exitCode = context.noteFindings(confirmedLists(lists, options.rows));
  const report = solveStatistics(plan, statisticsIn(itemsOf(lists)), { random: randomOf(SEED) });
  await context.deliver({ people: reportText(report, plan, context), json: report }, options.out);
  const { en, 'zh-Hans': zh } = counted(report.models.length, MODEL_COUNT);
  noteResult({ en: `the credits of ${en}`, 'zh-Hans': `${zh}的归因结果` }, context, options.out);
  return exitCode;
}

/** A script of statements, and what it is. */
interface Script {
  readonly text: string;
  readonly what: LocalText;
}

function queriesOf(plan: Plan, { dialect, cluster }: Arguments): Script {
  if (cluster === undefined) return scriptOf(statementsOf(plan, dialect));
  if (dialect !== 'clickhouse') {
    const params = { value: 'clickhouse' };
    throw inputInvalid('--dialect', [inputIssue('EXACTLY', { received: dialect, params })]);
  }
  const { views, sums } = distributedStatements(plan, cluster);
  return scriptOf([...views, ...sums]);
}

function scriptOf(statements: readonly Statement[]): Script {
  return {
    text: statements.map(({ statistic, sql }) => `-- ${statistic}\n${sql};\n`).join('\n'),
    what: counted(statements.length, QUERIES),
  };
}

async function tablesOf({ tables }: Arguments): Promise<TableNames> {
  return tables === undefined ? {} : await readJsonFile(tables, TableNamesSchema);
}

async function deliver(
  { text, what }: Script,
  { out }: Arguments,
  context: BinContext,
): Promise<ExitCode> {
  await context.deliver({ people: text.trimEnd(), json: text, text }, out);
  noteResult(what, context, out);
  return 0;
}

/** What is written, by its number: in English one and several, in Chinese with its measure word. */
type Counted = readonly [one: string, several: string, zh: string];

const TABLES: Counted = ['table', 'tables', '个表'];
const QUERIES: Counted = ['query', 'queries', '条查询'];
const MODEL_COUNT: Counted = ['model', 'models', '个模型'];

function counted(count: number, [one, several, zh]: Counted): LocalText {
  return { en: `${count} ${count === 1 ? one : several}`, 'zh-Hans': `${count} ${zh}` };
}

const HEADER: readonly LocalText[] = [
  { en: 'model', 'zh-Hans': '模型' },
  { en: 'channel', 'zh-Hans': '渠道' },
];
const NUMBERS: readonly LocalText[] = [
  { en: 'conversions', 'zh-Hans': '转化' },
  { en: 'value in minor units', 'zh-Hans': '价值（最小货币单位）' },
];

function reportText({ models }: WarehouseReport, plan: Plan, { say }: BinContext): string {
  const rows = models.flatMap(({ model, channels }) =>
    channels.map((it) => [
      model,
      it.party === 'nobody' ? say(partyText(NOBODY)) : it.channel,
      { number: groupDigits(it.conversions.toFixed(3)) },
      { number: `${groupDigits(it.value.toFixed(2))} ${plan.currency}` },
    ]),
  );
  const header = [...HEADER.map(say), ...NUMBERS.map((name) => ({ number: say(name) }))];
  return terminalTable([header, ...rows]);
}
