import { setImmediate } from 'node:timers/promises';
import {
  type CreditedSale,
  formatMoney,
  type Instant,
  InstantSchema,
  type LocalText,
  toInstant,
} from '@livelane/contracts/vocabulary';
import {
  type Bin,
  type BinContext,
  checkWritable,
  type ExitCode,
  helpText,
  ndjsonText,
  optionValue,
  type TableCell,
  terminalTable,
} from '@livelane/contracts/vocabulary/node';
import { appendSteps } from '../credit/append-credits.ts';
import { creditSteps } from '../credit/credit-orders.ts';
import { indexSteps } from '../credit/prepared-input.ts';
import { STEP } from '../credit/steps.ts';
import { isInColumns } from '../engine/columns/column-input.ts';
import { creditRows } from '../engine/credit/credit-rows.ts';
import type { AttributionFinding } from '../findings/finding.ts';
import {
  addListOptions,
  codesOption,
  ordersOption,
  platformOption,
  policyOption,
  touchesOption,
} from './arguments.ts';
import { withPauses } from './computing/pauses.ts';
import { reportFindings, worse } from './findings.ts';
import { type InputArguments, readInput } from './input.ts';
import { partyText } from './party-text.ts';
import { type Previous, readPrevious } from './previous/previous.ts';
import { listText, noteResult } from './written.ts';

interface Arguments extends InputArguments {
  readonly recordedAt?: Instant;
}

/** Adds the command `credit`: credits every order line and writes the rows as NDJSON. */
export function addCredit(bin: Bin): void {
  const command = bin.program
    .command('credit')
    .description(
      helpText(
        'credit every order line to creators and channels, as NDJSON',
        '将每个订单行归因给达人与渠道（NDJSON）',
      ),
    )
    .addOption(touchesOption())
    .addOption(ordersOption().makeOptionMandatory())
    .addOption(policyOption())
    .addOption(platformOption())
    .addOption(codesOption())
    .option(
      '--previous <file>',
      helpText(
        'rows that an earlier run wrote: they stay as they are, and what changed is appended to them',
        '先前运行写出的行：原样保留，变动追加其后',
      ),
    )
    .option(
      '--recorded-at <instant>',
      helpText(
        'recorded time of all rows; default: that of each order or adjustment',
        '所有行的记录时间；默认取各订单或调整的记录时间',
      ),
      optionValue(InstantSchema, '--recorded-at'),
    );
  addListOptions(command).action((options: Arguments) =>
    bin.run((context) => creditFiles(options, context)),
  );
}

async function creditFiles(files: Arguments, context: BinContext): Promise<ExitCode> {
  const { recordedAt } = files;
  const { input, versions, budget, exitCode } = await readInput(files, context, true);
  const previous =
    files.previous === undefined
      ? undefined
      : await readPrevious(files.previous, { budget, context });
  const options = recordedAt === undefined ? {} : { recordedAt };
  const [version, ...later] = versions;
  const isWhole = later.length > 0 || previous !== undefined || isForTerminal(files, context);
  if (input.indexed !== undefined && version !== undefined && !isWhole) {
    const indexed = await withPauses(indexSteps(input, version), context);
    if (isInColumns(indexed))
      return worse(exitCode, await streamRows(creditRows(indexed, options), files, context));
  }
  const steps =
    previous === undefined
      ? creditSteps(input, versions, options)
      : appendSteps(input, versions, {
          ...{ previous: previous.rows, knownAt: toInstant(Date.now()), ...options },
        });
  const { sales, findings } = await withPauses(steps, context);
  await checkWritable([files.out, files.findings]);
  await deliverSales(sales, { before: previous?.text ?? '', out: files.out, context });
  noteResult(wordsFor(sales, previous), context, files.out);
  return worse(
    worse(exitCode, previous?.exitCode ?? 0),
    await reportFindings(findings, context, files.findings),
  );
}

/** Delivers rows as they are made, in the memory of a few thousand. @returns 1 where a finding is an error */
async function streamRows(
  rows: ReturnType<typeof creditRows>,
  { out, findings }: Arguments,
  context: BinContext,
): Promise<ExitCode> {
  await checkWritable([out, findings]);
  let [length, found]: [number, readonly AttributionFinding[]] = [0, []];
  const lines = async function* (): AsyncGenerator<string> {
    for (let step = rows.next(); ; step = rows.next()) {
      if (step.done === true) {
        found = step.value;
        if (length === 0) yield listText([]);
        return;
      }
      length += step.value.length;
      context.progress(length, rowsMade);
      yield ndjsonText(step.value);
      // A signal, such as Ctrl-C, is delivered between two turns only.
      await setImmediate();
      context.signal.throwIfAborted();
    }
  };
  try {
    await context.deliverStream(lines(), out);
  } catch (error) {
    // Stopped while it was written, the file is not one that cannot be written.
    context.signal.throwIfAborted();
    throw error;
  }
  noteResult(wordsFor({ length }, undefined), context, out);
  return await reportFindings(found, context, findings);
}

function rowsMade(count: string): LocalText {
  return { en: `${count} rows credited`, 'zh-Hans': `已归因 ${count} 行` };
}

/** Whether the rows are shown as a table, which needs all of them. */
function isForTerminal({ out }: Pick<Arguments, 'out'>, { forPeople }: BinContext): boolean {
  return forPeople && (out === undefined || out === '-');
}

/** A table of the rows on a terminal; elsewhere the rows as NDJSON, after the text that they are appended to. */
async function deliverSales(
  sales: readonly CreditedSale[],
  {
    before,
    out,
    context,
  }: { readonly before: string; readonly out: string | undefined; readonly context: BinContext },
): Promise<void> {
  if (isForTerminal(out === undefined ? {} : { out }, context))
    context.print({ people: peopleText(sales, context), json: sales });
  else await context.deliverStream(linesOf(sales, before), out);
}

/** Rows as NDJSON in parts, since the text of a million rows is longer than a string may be. */
async function* linesOf(sales: readonly CreditedSale[], before: string): AsyncGenerator<string> {
  if (before !== '') yield before;
  else if (sales.length === 0) yield listText(sales);
  for (let from = 0; from < sales.length; from += STEP)
    yield ndjsonText(sales.slice(from, from + STEP));
}

function wordsFor(
  { length }: { readonly length: number },
  previous: Previous | undefined,
): LocalText {
  if (previous !== undefined)
    return {
      en: `${length} ${length === 1 ? 'row' : 'rows'} appended to ${previous.rows.length}`,
      'zh-Hans': `在 ${previous.rows.length} 行之后追加 ${length} 行`,
    };
  return {
    en: `${length} credited ${length === 1 ? 'sale' : 'sales'}`,
    'zh-Hans': `${length} 条归因销售`,
  };
}

const HEADER: readonly LocalText[] = [
  { en: 'time', 'zh-Hans': '时间' },
  { en: 'change', 'zh-Hans': '变动' },
  { en: 'order', 'zh-Hans': '订单' },
  { en: 'credited to', 'zh-Hans': '归因对象' },
];
const AMOUNT: LocalText = { en: 'amount', 'zh-Hans': '金额' };

const CHANGES: Readonly<Record<CreditedSale['change'], LocalText>> = {
  sale: { en: 'sale', 'zh-Hans': '销售' },
  refund: { en: 'refund', 'zh-Hans': '退款' },
  cancellation: { en: 'cancellation', 'zh-Hans': '取消' },
  chargeback: { en: 'chargeback', 'zh-Hans': '拒付' },
  'chargeback-won': { en: 'chargeback won', 'zh-Hans': '拒付申诉成功' },
};

function peopleText(sales: readonly CreditedSale[], { say }: BinContext): string {
  const rows = sales.flatMap(({ occurredAt, change, orderId, credits }) =>
    credits.map(({ to, amount }): TableCell[] => [
      occurredAt,
      say(CHANGES[change]),
      orderId,
      say(partyText(to)),
      { number: formatMoney(amount) },
    ]),
  );
  return terminalTable([[...HEADER.map(say), { number: say(AMOUNT) }], ...rows]);
}
