import {
  type Currency,
  type FxQuote,
  formatMoney,
  inputInvalid,
  type LocalText,
} from '@livelane/contracts/vocabulary';
import {
  type Bin,
  type BinContext,
  checkWritable,
  type ExitCode,
  fxOption,
  helpText,
  LIST_FORMS,
  namingQuotes,
  terminalTable,
} from '@livelane/contracts/vocabulary/node';
import { Option } from 'commander';
import { comparePrepared, type PreparedComparisonOptions } from '../comparison/compare-models.ts';
import type { ModelCredits, ModelReport } from '../comparison/report.ts';
import { type IndexedInput, indexSteps, journeySteps } from '../credit/prepared-input.ts';
import { canCompare, compareColumns } from '../engine/compare/compare-columns.ts';
import { randomOf } from '../models/draws/seeded.ts';
import type { Model } from '../models/model.ts';
import {
  MODEL_NAMES,
  type ModelName,
  REGISTRY,
  selectModels,
} from '../models/registry/registry.ts';
import { attributionFileIssue } from '../node/issues.ts';
import type { AttributionInput } from '../records/attribution-input.ts';
import { NOBODY } from '../records/party.ts';
import {
  addListOptions,
  codesOption,
  listed,
  ordersOption,
  platformOption,
  policyOption,
  touchesOption,
} from './arguments.ts';
import { withPauses } from './computing/pauses.ts';
import {
  answerLines,
  barCells,
  creditCells,
  creditHeader,
  LIMITS,
  limitCells,
} from './credit-table.ts';
import { reportFindings, worse } from './findings.ts';
import { type InputArguments, readInput } from './input.ts';
import { addModelOptions, type ModelArguments, pathModelOptions } from './model-options.ts';
import { partyText } from './party-text.ts';
import { onlyVersion } from './policy.ts';
import { currencyOption, needingRate, noteCurrency } from './report-currency.ts';
import { runPaths } from './run-paths.ts';
import { returnsTable, spendOption, withReturns } from './spend.ts';

interface Arguments extends InputArguments, ModelArguments {
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
    .addOption(platformOption())
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
    .addOption(fxOption())
    .addOption(spendOption())
    .addOption(currencyOption());
  addModelOptions(command);
  addListOptions(command);
  // Paths are compared as they are: no policy, no rates, and nothing to find in them.
  for (const option of command.options)
    if (WITHOUT_PATHS.has(option.attributeName())) option.conflicts('paths');
  command.action((options: Arguments) => bin.run((context) => runModels(options, context)));
}

/** The options that `--paths` leaves nothing to do. */
const WITHOUT_PATHS: ReadonlySet<string> = new Set([
  ...['touches', 'orders', 'policy', 'platform', 'codes'],
  ...['fx', 'currency', 'findings'],
]);

function runModels(options: Arguments, context: BinContext): Promise<ExitCode> {
  const { paths } = options;
  const models = modelsOf(options);
  if (paths === undefined) return runOrders(options, models, context);
  refuseWithoutFit(models);
  return runPaths({ ...options, paths, models }, context);
}

function knownModels(names: string): string {
  modelsOf({ models: names });
  return names;
}

function modelsOf({ model, models }: Pick<Arguments, 'model' | 'models'>): Model<ModelName>[] {
  return selectModels(listed(models ?? model ?? ''), REGISTRY, '--models');
}

async function runOrders(
  options: Arguments,
  models: readonly Model<ModelName>[],
  context: BinContext,
): Promise<ExitCode> {
  const { order, intervals: replicates, seed } = options;
  if (options.orders === undefined)
    throw inputInvalid('run', [attributionFileIssue('RUN_OPTIONS', { received: undefined })]);
  if (order === 'auto')
    throw inputInvalid('--order', [attributionFileIssue('ORDER_OF_PATHS', { received: order })]);
  const { currency } = options;
  const { input, versions, fx, spend, exitCode } = await readInput(options, context, true);
  const policy = onlyVersion(versions);
  refuseWithoutFit(models, policy.policy.model.model);
  const given = {
    ...{ models, ...pathModelOptions(options, order) },
    ...(currency === undefined ? {} : { currency }),
    ...(replicates === undefined ? {} : { intervals: { replicates, random: randomOf(seed) } }),
  };
  const indexed = await withPauses(indexSteps(input, policy), context);
  const { findings, ...compared } = canCompare(indexed, given)
    ? await withPauses(compareColumns(indexed, given), context)
    : await inQuotes(indexed, { ...given, fx }, { context, input });
  const report = { ...compared, models: withReturns(compared.models, spend, context) };
  await checkWritable([options.out, options.findings]);
  noteCurrency(input, { taken: report.currency, given: currency }, context);
  await context.deliver({ people: peopleText(report, context), json: report }, options.out);
  return worse(exitCode, await reportFindings(findings, context, options.findings));
}

/** Without a fit, equal shares would pass for a result. @param settling - the model that the policy settles by, if there is one */
function refuseWithoutFit(models: readonly Model<ModelName>[], settling?: string): void {
  if (settling === 'frozen-fit' || models.every(({ id }) => id !== 'frozen-fit')) return;
  throw inputInvalid('--models', [
    attributionFileIssue('FIT_OF_POLICY', { received: 'frozen-fit' }),
  ]);
}

/** The comparison of orders whose currencies the quotes convert. @throws FX_QUOTE_MISSING naming an order that needs one */
async function inQuotes(
  indexed: IndexedInput,
  { fx, ...options }: PreparedComparisonOptions & { readonly fx: readonly FxQuote[] },
  { context, input }: { readonly context: BinContext; readonly input: AttributionInput },
): Promise<ModelReport> {
  const prepared = await withPauses(journeySteps(indexed), context);
  return namingQuotes(
    fx,
    (quotes) => comparePrepared(prepared, { ...options, fx: quotes }),
    needingRate(input, options.currency),
  );
}

const SETTLES: LocalText = {
  en: '* the model that the policy settles by',
  'zh-Hans': '* 规则用于结算的模型',
};

function peopleText(
  { models }: { readonly models: ReturnType<typeof withReturns<ModelCredits>> },
  context: BinContext,
): string {
  const limits = models.some(({ channels }) => channels.some((it) => it.intervals !== undefined));
  const bar = barCells(models);
  const rows = models.flatMap(({ model, settles, channels }) =>
    channels.map((it) => [
      settles ? `${model} *` : model,
      it.party === 'nobody' ? context.say(partyText(NOBODY)) : it.channel,
      ...creditCells(it, formatMoney(it.value)),
      ...(limits ? limitCells(it.intervals?.conversions) : []),
      bar(it.conversions),
    ]),
  );
  return [
    terminalTable([creditHeader(context, limits ? LIMITS : []), ...rows]),
    ...(models.some(({ settles }) => settles) ? [context.say(SETTLES)] : []),
    ...answerLines(models, context),
    ...returnsTable(models, context),
  ].join('\n');
}
