import { FxQuoteSchema, isLivelaneError, parseInput } from '@livelane/contracts/vocabulary';
import {
  type Bin,
  type BinContext,
  type ExitCode,
  readJsonFile,
} from '@livelane/contracts/vocabulary/node';
import * as z from 'zod/mini';
import { comparePrepared } from '../comparison/compare-models.ts';
import { creditCheckedPaths } from '../comparison/credit-paths.ts';
import type { ModelReport } from '../comparison/report.ts';
import { checkPolicy } from '../credit/policy.ts';
import { prepareInput } from '../credit/prepared-input.ts';
import type { Model } from '../models/model.ts';
import {
  MODEL_NAMES,
  type ModelName,
  pathRegistry,
  REGISTRY,
  type Registry,
  selectModels,
} from '../models/registry/registry.ts';
import { readOrders } from '../node/orders.ts';
import { readPaths } from '../node/paths.ts';
import { readTouches } from '../node/touches.ts';
import {
  listed,
  misuse,
  repeatable,
  type TableArguments,
  tableOptions,
  tableOptionsOf,
} from './arguments.ts';
import { reportFindings } from './findings.ts';
import { codesHelp, policyOf } from './policy.ts';
import { table } from './table.ts';
import { text } from './text.ts';

interface Arguments extends TableArguments {
  readonly paths?: string;
  readonly touches?: string;
  readonly orders?: string;
  readonly policy?: string;
  readonly codes?: string;
  readonly model?: string;
  readonly models?: string;
  readonly order: string;
  readonly fx?: string;
  readonly currency?: string;
}

/** Adds the command `run`: compares models on aggregated paths, or on touches and orders. */
export function addRun(bin: Bin): void {
  const command = bin.program
    .command('run')
    .description(
      text(
        'compare models on aggregated paths, or on touches and orders',
        '模型并列比较：基于汇总路径，或基于触点与订单',
      ),
    )
    .option('--paths <file>', 'path,total_conversions,total_conversion_value,total_null')
    .option(
      '--touches <files>',
      text(
        'touches (NDJSON or CSV), several separated by commas',
        '触点（NDJSON 或 CSV），多个以逗号分隔',
      ),
      repeatable,
    )
    .option(
      '--orders <files>',
      text(
        'orders and adjustments (NDJSON or CSV), several separated by commas',
        '订单与调整（NDJSON 或 CSV），多个以逗号分隔',
      ),
      repeatable,
    )
    .option('--policy <file>', text('attribution policy (JSON)', '归因规则（JSON）'))
    .option('--codes <file>', codesHelp())
    .option('--model <name>', text('one model', '单个模型'))
    .option(
      '--models <names>',
      text(`several of ${MODEL_NAMES.join(', ')}`, `多个模型：${MODEL_NAMES.join('、')}`),
    )
    .option('--order <k>', text('order of the Markov chain: 1', '马尔可夫链的阶数：1'), '1')
    .option(
      '--fx <file>',
      text(
        'exchange-rate quotes (JSON array), for orders of several currencies',
        '汇率报价（JSON 列表），用于多币种订单',
      ),
    )
    .option('--currency <code>', text('currency of the report', '报告币种'));
  tableOptionsOf(command).action((options: Arguments) =>
    bin.run((context) => runModels(options, context)),
  );
}

function runModels(options: Arguments, context: BinContext): Promise<ExitCode> {
  return options.paths === undefined
    ? runOrders(options, context)
    : runPaths(options, options.paths, context);
}

function modelsOf(
  { model, models, order }: Arguments,
  registry: Registry<ModelName>,
): Model<ModelName>[] {
  if (order !== '1') throw misuse('--order', '1, the only supported order', order);
  const names = listed(models ?? model ?? '');
  if (models !== undefined && model !== undefined)
    throw misuse('--model, --models', 'one of the two', { model, models });
  if (names.length === 0)
    throw misuse('--models', `at least one out of ${MODEL_NAMES.join(', ')}`, models);
  return selectModels(names, registry);
}

async function runPaths(options: Arguments, path: string, context: BinContext): Promise<ExitCode> {
  const models = modelsOf(options, pathRegistry(REGISTRY));
  const results = creditCheckedPaths(await readPaths(path, await tableOptions(options)), models);
  const rows = results.flatMap(({ model, channels }) =>
    channels.map((it) => [
      model,
      it.channel,
      it.conversions.toFixed(3),
      it.value.toFixed(2),
      it.removalEffect?.toFixed(4) ?? '',
    ]),
  );
  await context.deliver(
    {
      people: table(['model', 'channel', 'conversions', 'value', 'removal effect'], rows),
      json: { models: results },
    },
    options.out,
  );
  return 0;
}

async function runOrders(options: Arguments, context: BinContext): Promise<ExitCode> {
  const models = modelsOf(options, REGISTRY);
  if (options.orders === undefined)
    throw misuse('run', '--paths, or --orders with --policy or --codes', 'neither');
  const policy = checkPolicy(await policyOf(options));
  const reading = await tableOptions(options);
  const input = {
    touches: await readTouches(listed(options.touches ?? ''), reading),
    ...(await readOrders(listed(options.orders), reading)),
  };
  const fx =
    options.fx === undefined ? {} : { fx: await readJsonFile(options.fx, z.array(FxQuoteSchema)) };
  const currency =
    options.currency === undefined
      ? {}
      : { currency: parseInput(FxQuoteSchema.shape.base, options.currency, '--currency') };
  const prepared = prepareInput(input, policy);
  const { findings, ...report } = withFxHint(options, context, () =>
    comparePrepared(prepared, { models, ...fx, ...currency }),
  );
  await context.deliver({ people: peopleText(report), json: report }, options.out);
  return reportFindings(findings, context, options.findings);
}

/** Names the option that takes quotes where orders of several currencies came without one. */
function withFxHint<T>({ fx }: Arguments, context: BinContext, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (fx === undefined && isLivelaneError(error) && error.code === 'FX_QUOTE_MISSING') {
      context.note({
        en: 'The orders are of several currencies: give quotes with --fx quotes.json.',
        'zh-Hans': '订单包含多个币种：请用 --fx quotes.json 提供汇率报价。',
      });
    }
    throw error;
  }
}

function peopleText({ models, currency }: Omit<ModelReport, 'findings'>): string {
  const rows = models.flatMap(({ model, settles, channels }) =>
    channels.map((it) => [
      settles ? `${model} *` : model,
      it.channel,
      it.conversions.toFixed(3),
      it.value.minor,
      it.removalEffect?.toFixed(4) ?? '',
    ]),
  );
  return table(
    ['model', 'channel', 'conversions', `minor units of ${currency}`, 'removal effect'],
    rows,
  );
}
