import {
  type Currency,
  FxQuoteSchema,
  type Instant,
  InstantSchema,
  inputInvalid,
  toInstant,
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
  optionValue,
  readQuotes,
  readTogether,
} from '@livelane/contracts/vocabulary/node';
import { seededUniform } from '@livelane/contracts/vocabulary/probability';
import { type Command, Option } from 'commander';
import { type ArmsOfOrders, armsOfOrders } from '../../lift/arms-of-orders.ts';
import { liftIssue } from '../../lift/issues.ts';
import { type LiftOptions, measureLift } from '../../lift/measure-lift.ts';
import { armList, assignmentList } from '../../node/experiments.ts';
import { bookOf, orderLists } from '../../node/orders.ts';
import { itemsOf } from '../../node/sources.ts';
import { addListOptions, filesOption, type ListArguments, ordersOption } from '../arguments.ts';
import { reportFindings, worse } from '../findings.ts';
import { addPlanOptions, countOption, type PlanArguments } from './options.ts';
import { liftText } from './text.ts';

interface Arguments extends ListArguments, PlanArguments {
  readonly arms?: string;
  readonly assignments?: string;
  readonly orders?: string;
  readonly days: number;
  readonly asOf?: Instant;
  readonly plannedPeople?: number;
  readonly ratio: 'fieller' | 'delta' | 'bca';
  readonly seed: number;
  readonly fx?: string;
  readonly currency?: Currency;
}

/** Adds the command `lift`: what a treatment caused, from an experiment in which chance decided who gets it. */
export function addLift(bin: Bin): void {
  const command = bin.program
    .command('lift')
    .description(
      helpText(
        'what a treatment caused, from an experiment in which chance decided who gets it',
        '根据随机分组实验，计算受影响人群的增量',
      ),
    )
    .option(
      '--assignments <file>',
      helpText(
        `everybody whom chance assigned (${LIST_FORMS.en}): persons,arm,at; arm is treatment or control`,
        `全部随机分组人员（${LIST_FORMS['zh-Hans']}）：persons,arm,at；arm 为 treatment（实验组）或 control（对照组）`,
      ),
    )
    .addOption(ordersOption())
    .option(
      '--arms <file>',
      helpText(
        `instead, the counts of both arms (${LIST_FORMS.en}): arm,people,converted`,
        `或两个组的计数（${LIST_FORMS['zh-Hans']}）：arm,people,converted`,
      ),
    );
  addMeasureOptions(command);
  addListOptions(addPlanOptions(command)).action((options: Arguments) =>
    bin.run((context) => lift(options, context)),
  );
}

/** Adds the options of which people and orders count, and by which method. */
function addMeasureOptions(command: Command): void {
  command
    .addOption(
      countOption(
        '--days',
        helpText('days after the assignment in which orders count', '分组后计入订单的天数'),
      ).default(14),
    )
    .option(
      '--as-of <instant>',
      helpText('end of what is known; default: now', '数据截止时间，默认为当前'),
      optionValue(InstantSchema, '--as-of'),
    )
    .addOption(
      countOption(
        '--planned-people',
        helpText(
          'people of both arms at which intervals are the narrowest, fixed before the start; default: 10000',
          '区间最窄时两组的总人数，须在开始前确定，默认 10000',
        ),
      ),
    )
    .addOption(
      new Option(
        '--ratio <method>',
        helpText('interval of ratios with --looks once', '--looks once 时比值的区间方法'),
      )
        .choices(['fieller', 'delta', 'bca'])
        .default('fieller'),
    )
    .addOption(countOption('--seed', helpText('seed of bca', 'bca 的随机种子')).default(1))
    .addOption(fxOption())
    .option(
      '--currency <code>',
      helpText('currency of the report', '报告币种'),
      optionValue(FxQuoteSchema.shape.base, '--currency'),
    );
}

async function lift(options: Arguments, context: BinContext): Promise<ExitCode> {
  const { arms, currency, findings, exitCode } = await readArms(options, context);
  // Why an arm has nobody stands before the refusal of it.
  if (Object.values(arms).some(({ people }) => people < 2)) context.noteFindings(findings);
  const report = measureLift(arms, liftOptions(options));
  const all = [...findings, ...report.findings];
  const json = { ...report, findings: all, ...(currency === undefined ? {} : { currency }) };
  await checkWritable([options.out, options.findings]);
  await context.deliver({ people: liftText(report, { ...context, currency }), json }, options.out);
  return worse(exitCode, await reportFindings(all, context, options.findings));
}

function liftOptions({ share, looks, level, plannedPeople, ratio, seed }: Arguments): LiftOptions {
  return {
    ...{ share, looks },
    ...(level === undefined ? {} : { level }),
    ...(plannedPeople === undefined ? {} : { plannedPeople }),
    ratio: ratio === 'bca' ? { random: seededUniform(seed) } : ratio,
  };
}

interface Read extends Pick<ArmsOfOrders, 'arms' | 'findings'> {
  readonly currency: Currency | undefined;
  readonly exitCode: ExitCode;
}

async function readArms(options: Arguments, context: BinContext): Promise<Read> {
  const reading = await listReading(options, context);
  const { assignments: path, orders, rows, days, currency } = options;
  if (options.arms !== undefined && path === undefined && orders === undefined) {
    const { list, arms } = await armList(options.arms, { ...reading, option: '--arms' });
    const exitCode = context.noteFindings(confirmedLists([list], rows));
    return { arms, currency: undefined, findings: [], exitCode };
  }
  if (options.arms !== undefined || path === undefined || orders === undefined)
    throw inputInvalid('--arms, --assignments', [liftIssue('LIFT_INPUT', { received: undefined })]);
  const [assigned, books, quotes] = await readTogether([
    () => assignmentList(path, { ...reading, option: '--assignments' }),
    () => orderLists(filesOption(orders, '--orders'), { ...reading, option: '--orders' }),
    () => readQuotes(options.fx, reading),
  ]);
  const exitCode = context.noteFindings(confirmedLists([assigned, ...books, ...quotes], rows));
  const made = armsOfOrders(assigned.items, {
    ...bookOf(books),
    ...{ fx: itemsOf(quotes), days, asOf: options.asOf ?? toInstant(Date.now()) },
    ...(currency === undefined ? {} : { currency }),
  });
  return { ...made, exitCode };
}
