import {
  type Currency,
  FxQuoteSchema,
  formatMoney,
  formatPercent,
  groupDigits,
  inputInvalid,
  type LocalText,
  PPM,
} from '@livelane/contracts/vocabulary';
import {
  type Bin,
  type BinContext,
  checkWritable,
  confirmedLists,
  type ExitCode,
  fxOption,
  helpText,
  LIST_FORMS,
  listReading,
  type MissingQuote,
  namingQuotes,
  optionValue,
  type TableCell,
  terminalTable,
} from '@livelane/contracts/vocabulary/node';
import { Option } from 'commander';
import { comparePrepared } from '../comparison/compare-models.ts';
import { creditCheckedPaths } from '../comparison/credit-paths.ts';
import type { ModelReport } from '../comparison/report.ts';
import { prepareSteps } from '../credit/prepared-input.ts';
import type { Model } from '../models/model.ts';
import {
  MODEL_NAMES,
  type ModelName,
  pathRegistry,
  REGISTRY,
  type Registry,
  selectModels,
} from '../models/registry/registry.ts';
import { attributionFileIssue } from '../node/issues.ts';
import { pathList } from '../node/paths.ts';
import type { AttributionInput } from '../records/attribution-input.ts';
import { NOBODY } from '../records/party.ts';
import {
  addListOptions,
  codesOption,
  listed,
  ordersOption,
  policyOption,
  touchesOption,
} from './arguments.ts';
import { withPauses } from './computing/pauses.ts';
import { reportFindings, worse } from './findings.ts';
import { type InputArguments, readInput } from './input.ts';
import { partyText } from './party-text.ts';
import { onlyVersion } from './policy.ts';

interface Arguments extends InputArguments {
  readonly paths?: string;
  readonly model?: string;
  readonly models?: string;
  readonly currency?: Currency;
}

/** Adds the command `run`: compares models on aggregated paths, or on touches and orders. */
export function addRun(bin: Bin): void {
  const command = bin.program
    .command('run')
    .description(
      helpText(
        'compare models on aggregated paths, or on touches and orders',
        '模型并列比较：基于汇总路径，或基于触点与订单',
      ),
    )
    .option(
      '--paths <file>',
      helpText(
        `aggregated paths (${LIST_FORMS.en}): path,total_conversions,total_conversion_value,total_null`,
        `汇总路径（${LIST_FORMS['zh-Hans']}）：path,total_conversions,total_conversion_value,total_null`,
      ),
    )
    .addOption(touchesOption())
    .addOption(ordersOption())
    .addOption(policyOption())
    .addOption(codesOption())
    .addOption(
      new Option('--model <name>', helpText('one model', '单个模型'))
        .argParser(knownModels)
        .conflicts('models'),
    )
    .option(
      '--models <names>',
      helpText(`several of ${MODEL_NAMES.join(', ')}`, `多个模型：${MODEL_NAMES.join('、')}`),
      knownModels,
    )
    .addOption(
      new Option('--order <k>', helpText('order of the Markov chain', '马尔可夫链的阶数'))
        .choices(['1'])
        .default('1'),
    )
    .addOption(fxOption())
    .option(
      '--currency <code>',
      helpText('currency of the report', '报告币种'),
      optionValue(FxQuoteSchema.shape.base, '--currency'),
    );
  addListOptions(command);
  // Paths are compared as they are: no policy, no rates, and nothing to find in them.
  for (const option of command.options)
    if (WITHOUT_PATHS.has(option.attributeName())) option.conflicts('paths');
  command.action((options: Arguments) => bin.run((context) => runModels(options, context)));
}

/** The options that `--paths` leaves nothing to do. */
const WITHOUT_PATHS: ReadonlySet<string> = new Set([
  ...['touches', 'orders', 'policy', 'codes'],
  ...['fx', 'currency', 'findings'],
]);

function runModels(options: Arguments, context: BinContext): Promise<ExitCode> {
  return options.paths === undefined
    ? runOrders(options, context)
    : runPaths(options, options.paths, context);
}

/** Whether a model needs orders is for the mode of the command. */
function knownModels(names: string): string {
  selectModels(listed(names), REGISTRY, '--models');
  return names;
}

function modelsOf({ model, models }: Arguments, registry: Registry<ModelName>): Model<ModelName>[] {
  return selectModels(listed(models ?? model ?? ''), registry, '--models');
}

async function runPaths(options: Arguments, path: string, context: BinContext): Promise<ExitCode> {
  const models = modelsOf(options, pathRegistry(REGISTRY));
  const list = await pathList(path, {
    ...(await listReading(options, context)),
    option: '--paths',
  });
  const exitCode = context.noteFindings(confirmedLists([list], options.rows));
  const results = creditCheckedPaths(list.items, models);
  const rows = results.flatMap(({ model, channels }) =>
    channels.map((it) => [
      model,
      it.channel,
      { number: groupDigits(it.conversions.toFixed(3)) },
      { number: groupDigits(it.value.toFixed(2)) },
      { number: share(it.removalEffect) },
    ]),
  );
  const people = terminalTable([headerIn(context), ...rows]);
  await context.deliver({ people, json: { models: results } }, options.out);
  return exitCode;
}

async function runOrders(options: Arguments, context: BinContext): Promise<ExitCode> {
  const models = modelsOf(options, REGISTRY);
  if (options.orders === undefined)
    throw inputInvalid('run', [attributionFileIssue('RUN_OPTIONS', { received: undefined })]);
  const { currency } = options;
  const { input, versions, fx, exitCode } = await readInput(options, context);
  const policy = onlyVersion(versions);
  const prepared = await withPauses(prepareSteps(input, policy), context);
  const { findings, ...report } = namingQuotes(
    fx,
    (quotes) =>
      comparePrepared(prepared, {
        ...{ models, fx: quotes },
        ...(currency === undefined ? {} : { currency }),
      }),
    (missing) => orderNeeding(input, missing),
  );
  await checkWritable([options.out, options.findings]);
  await context.deliver({ people: peopleText(report, context), json: report }, options.out);
  return worse(exitCode, await reportFindings(findings, context, options.findings));
}

const HEADER: readonly LocalText[] = [
  { en: 'model', 'zh-Hans': '模型' },
  { en: 'channel', 'zh-Hans': '渠道' },
];
const NUMBERS: readonly LocalText[] = [
  { en: 'conversions', 'zh-Hans': '转化' },
  { en: 'value', 'zh-Hans': '价值' },
  { en: 'removal effect', 'zh-Hans': '移除效应' },
];
const SETTLES: LocalText = {
  en: '* the model that the policy settles by',
  'zh-Hans': '* 规则用于结算的模型',
};

function share(effect: number | undefined): string {
  return effect === undefined ? '' : formatPercent(effect * PPM, { decimals: 2 });
}

function headerIn({ say }: BinContext): TableCell[] {
  return [...HEADER.map(say), ...NUMBERS.map((name) => ({ number: say(name) }))];
}

function peopleText({ models }: Omit<ModelReport, 'findings'>, context: BinContext): string {
  const rows = models.flatMap(({ model, settles, channels }) =>
    channels.map((it) => [
      settles ? `${model} *` : model,
      it.party === 'nobody' ? context.say(partyText(NOBODY)) : it.channel,
      { number: groupDigits(it.conversions.toFixed(3)) },
      { number: formatMoney(it.value) },
      { number: share(it.removalEffect) },
    ]),
  );
  const legend = models.some(({ settles }) => settles) ? `\n${context.say(SETTLES)}` : '';
  return `${terminalTable([headerIn(context), ...rows])}${legend}`;
}

/** The order that needs an exchange rate. */
function orderNeeding(
  { orders }: AttributionInput,
  { from, at }: MissingQuote,
): LocalText | undefined {
  const needs = orders.find(
    (order) => order.at === at && order.lines.some(({ money }) => money.currency === from),
  );
  return needs === undefined
    ? undefined
    : { en: `the order ${needs.id}`, 'zh-Hans': `订单“${needs.id}”` };
}
