import { type Currency, inputInvalid } from '@livelane/contracts/vocabulary';
import {
  type Bin,
  type BinContext,
  checkWritable,
  type ExitCode,
  fxOption,
  helpText,
  namingQuotes,
} from '@livelane/contracts/vocabulary/node';
import { attributionFileIssue } from '../node/issues.ts';
import { itemsOf } from '../node/sources.ts';
import { factsOf } from '../report/facts.ts';
import { reportText } from '../report/report.ts';
import {
  addListOptions,
  codesOption,
  ordersOption,
  platformOption,
  policyOption,
  touchesOption,
} from './arguments.ts';
import { type InputArguments, readInput } from './input.ts';
import { onlyVersion } from './policy.ts';
import { currencyOption, needingRate, noteCurrency } from './report-currency.ts';
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
    .addOption(platformOption())
    .addOption(codesOption())
    .addOption(spendOption())
    .addOption(fxOption())
    .addOption(currencyOption());
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
  const policy = onlyVersion(versions);
  const given = currency === undefined ? {} : { currency };
  const facts = namingQuotes(
    fx,
    (quotes) => factsOf(input, policy, { fx: quotes, spend: itemsOf(spend), ...given }),
    needingRate(input, currency),
  );
  const text = reportText(facts, context.locale);
  noteCurrency(input, { taken: facts.comparison.currency, given: currency }, context);
  await context.deliver({ people: text, json: text, text }, out);
  noteResult({ en: 'the report', 'zh-Hans': '报告' }, context, out);
  return exitCode;
}
