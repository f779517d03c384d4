import { type Currency, FxQuoteSchema, inputInvalid } from '@livelane/contracts/vocabulary';
import {
  type Bin,
  type BinContext,
  checkWritable,
  type ExitCode,
  fxOption,
  helpText,
  optionValue,
} from '@livelane/contracts/vocabulary/node';
import { attributionFileIssue } from '../node/issues.ts';
import { itemsOf } from '../node/sources.ts';
import { reportOf } from '../report/report.ts';
import {
  addListOptions,
  codesOption,
  ordersOption,
  policyOption,
  touchesOption,
} from './arguments.ts';
import { type InputArguments, readInput } from './input.ts';
import { onlyVersion } from './policy.ts';
import { spendOption } from './spend.ts';
import { noteResult } from './written.ts';

interface Arguments extends InputArguments {
  readonly currency?: Currency;
}

/** Adds the command `report`: the credit of orders as an HTML page. */
export function addReport(bin: Bin): void {
  const command = bin.program
    .command('report')
    .description(
      helpText(
        'write a report on the credit of orders as one HTML page',
        '将订单归因报告写成一个 HTML 页面',
      ),
    )
    .addOption(touchesOption())
    .addOption(ordersOption().makeOptionMandatory())
    .addOption(policyOption())
    .addOption(codesOption())
    .addOption(spendOption())
    .addOption(fxOption())
    .option(
      '--currency <code>',
      helpText('currency of the report', '报告币种'),
      optionValue(FxQuoteSchema.shape.base, '--currency'),
    );
  addListOptions(command).action((options: Arguments) =>
    bin.run((context) => report(options, context)),
  );
}

async function report(options: Arguments, context: BinContext): Promise<ExitCode> {
  const { out, currency } = options;
  if (!/\.html?$/i.test(out ?? ''))
    throw inputInvalid('--out', [attributionFileIssue('HTML_FILE', { received: out })]);
  const { input, versions, fx, spend, exitCode } = await readInput(options, context);
  await checkWritable([out]);
  const text = reportOf(input, onlyVersion(versions), {
    ...{ language: context.locale, fx, spend: itemsOf(spend) },
    ...(currency === undefined ? {} : { currency }),
  });
  await context.deliver({ people: text, json: text, text }, out);
  noteResult({ en: 'the report', 'zh-Hans': '报告' }, context, out);
  return exitCode;
}
