import { type Currency, FxQuoteSchema, inputInvalid } from '@livelane/contracts/vocabulary';
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
} from '@livelane/contracts/vocabulary/node';
import { attributionFileIssue } from '../node/issues.ts';
import { spendList } from '../node/spend.ts';
import { reportOf } from '../report/report.ts';
import {
  addListOptions,
  codesOption,
  ordersOption,
  policyOption,
  touchesOption,
} from './arguments.ts';
import { worse } from './findings.ts';
import { type InputArguments, readInput } from './input.ts';
import { noteResult } from './written.ts';

interface Arguments extends InputArguments {
  readonly spend?: string;
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
    .option(
      '--spend <file>',
      helpText(
        `what was spent (${LIST_FORMS.en}): channel,currency,amount`,
        `投入金额（${LIST_FORMS['zh-Hans']}）：channel,currency,amount`,
      ),
    )
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
  const { out, currency, spend: path } = options;
  if (!/\.html?$/i.test(out ?? ''))
    throw inputInvalid('--out', [attributionFileIssue('HTML_FILE', { received: out })]);
  const { input, policy, fx, exitCode } = await readInput(options, context);
  const spend =
    path === undefined
      ? undefined
      : await spendList(path, { ...(await listReading(options, context)), option: '--spend' });
  const noted = spend === undefined ? 0 : context.noteFindings(confirmedLists([spend], undefined));
  await checkWritable([out]);
  const text = reportOf(input, policy, {
    ...{ language: context.locale, fx, spend: spend?.items ?? [] },
    ...(currency === undefined ? {} : { currency }),
  });
  await context.deliver({ people: text, json: text, text }, out);
  noteResult({ en: 'the report', 'zh-Hans': '报告' }, context, out);
  return worse(exitCode, noted);
}
