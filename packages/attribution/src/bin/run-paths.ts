import { groupDigits, type LocalText } from '@livelane/contracts/vocabulary';
import {
  type BinContext,
  confirmedLists,
  type ExitCode,
  listReading,
  readTogether,
  terminalTable,
} from '@livelane/contracts/vocabulary/node';
import { creditCheckedPaths, type PathParameters } from '../comparison/credit-paths.ts';
import { lengthsOf } from '../comparison/journey-figures.ts';
import { intervalsOfModel, type PathIntervals } from '../comparison/path-intervals.ts';
import { randomOf } from '../models/draws/seeded.ts';
import { fittedOrder, type OrderFit } from '../models/markov/select-order.ts';
import type { Model } from '../models/model.ts';
import type { ModelName } from '../models/registry/registry.ts';
import { readPathColumns } from '../node/paths/paths.ts';
import type { PathColumns } from '../paths/path-columns.ts';
import type { PathCredits } from '../records/path-credits.ts';
import type { ListArguments } from './arguments.ts';
import {
  answerLines,
  barCells,
  creditCells,
  creditHeader,
  LIMITS,
  limitCells,
} from './credit-table.ts';
import { type ModelArguments, pathModelOptions } from './model-options.ts';
import { returnsTable, spendLists, withReturns } from './spend.ts';

/** The options of `run --paths`. */
export interface PathArguments extends ListArguments, ModelArguments {
  readonly paths: string;
  readonly models: readonly Model<ModelName>[];
  readonly spend?: string;
}

/** The highest order that `--order auto` tries. */
const HIGHEST_AUTO = 5;

type Result = PathCredits<ModelName> & { readonly intervals?: Omit<PathIntervals, 'model'> };

/** Credits aggregated paths by models. */
export async function runPaths(options: PathArguments, context: BinContext): Promise<ExitCode> {
  const reading = await listReading(options, context);
  const [list, spend] = await readTogether([
    () => readPathColumns(options.paths, { ...reading, option: '--paths' }),
    () => spendLists(options.spend, reading),
  ]);
  const exitCode = context.noteFindings(confirmedLists([list, ...spend], options.rows));
  const paths = list.columns;
  const orders =
    options.order === 'auto'
      ? fittedOrder(paths, { maximumOrder: HIGHEST_AUTO, what: list.what })
      : undefined;
  const order = options.order === 'auto' ? (orders?.order ?? 1) : options.order;
  const results = resultsOf(paths, options, parametersOf(options, order));
  const models = withReturns(results, spend, context);
  const lengths = lengthsOf(paths);
  const json = { models, lengths, ...(orders === undefined ? {} : { orders: orders.orders }) };
  const people = [
    terminalTable(tableOf(models, options, context)),
    ...(orders?.orders ?? []).map((fit) => context.say(fitText(fit))),
    ...answerLines(models, context),
    ...returnsTable(models, context),
  ].join('\n');
  await context.deliver({ people, json }, options.out);
  return exitCode;
}

function parametersOf(options: ModelArguments, order: number): PathParameters {
  const { position, halfLife } = options;
  return {
    ...pathModelOptions(options, order),
    ...(position === undefined ? {} : { position }),
    ...(halfLife === undefined ? {} : { halfLifeSteps: halfLife }),
  };
}

function resultsOf(
  paths: PathColumns,
  { models, intervals: replicates, seed }: PathArguments,
  parameters: PathParameters,
): Result[] {
  const credits = creditCheckedPaths(paths, models, parameters);
  if (replicates === undefined) return credits;
  return credits.map((credit, place) => {
    // Each model has the same redrawn journeys.
    const drawn = { ...parameters, replicates, random: randomOf(seed) };
    return {
      ...credit,
      intervals: intervalsOfModel(paths, models[place] as Model<ModelName>, drawn),
    };
  });
}

function tableOf(models: readonly Result[], { intervals }: PathArguments, context: BinContext) {
  const header = creditHeader(context, intervals === undefined ? [] : LIMITS);
  const bar = barCells(models);
  const rows = models.flatMap(({ model, channels, intervals: found }) =>
    channels.map((credit, place) => [
      model,
      credit.channel,
      ...creditCells(credit, groupDigits(credit.value.toFixed(2))),
      ...(intervals === undefined ? [] : limitCells(found?.channels[place]?.conversions)),
      bar(credit.conversions),
    ]),
  );
  return [header, ...rows];
}

function fitText({ order, states, auc, penalisedAuc }: OrderFit): LocalText {
  const [area, penalised] = [auc.toFixed(4), penalisedAuc.toFixed(4)];
  return {
    en: `order ${order}: AUC ${area}, penalised ${penalised}, ${states} states`,
    'zh-Hans': `${order} 阶：AUC ${area}，惩罚后 ${penalised}，${states} 个状态`,
  };
}
