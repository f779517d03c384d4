import type { CreditedSale } from '@livelane/contracts/vocabulary';
import {
  type Bin,
  type BinContext,
  type ExitCode,
  ndjsonText,
} from '@livelane/contracts/vocabulary/node';
import { creditPrepared } from '../credit/credit-orders.ts';
import { checkPolicy } from '../credit/policy.ts';
import { prepareInput } from '../credit/prepared-input.ts';
import { readOrders } from '../node/orders.ts';
import { readTouches } from '../node/touches.ts';
import { partyName } from '../records/party.ts';
import {
  listed,
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
  readonly touches?: string;
  readonly orders: string;
  readonly policy?: string;
  readonly codes?: string;
  readonly recordedAt?: string;
}

/** Adds the command `credit`: credits every order line and writes the rows as NDJSON. */
export function addCredit(bin: Bin): void {
  const command = bin.program
    .command('credit')
    .description(
      text(
        'credit every order line to creators and channels, as NDJSON',
        '将每个订单行归因给达人与渠道（NDJSON）',
      ),
    )
    .option(
      '--touches <files>',
      text(
        'touches (NDJSON or CSV), several separated by commas',
        '触点（NDJSON 或 CSV），多个以逗号分隔',
      ),
      repeatable,
    )
    .requiredOption(
      '--orders <files>',
      text(
        'orders and adjustments (NDJSON or CSV), several separated by commas',
        '订单与调整（NDJSON 或 CSV），多个以逗号分隔',
      ),
      repeatable,
    )
    .option('--policy <file>', text('attribution policy (JSON)', '归因规则（JSON）'))
    .option('--codes <file>', codesHelp())
    .option(
      '--recorded-at <instant>',
      text(
        'recorded time of all rows; default: that of each order or adjustment',
        '所有行的记录时间；默认取各订单或调整的记录时间',
      ),
    );
  tableOptionsOf(command).action((options: Arguments) =>
    bin.run((context) => creditFiles(options, context)),
  );
}

async function creditFiles(options: Arguments, context: BinContext): Promise<ExitCode> {
  const policy = checkPolicy(await policyOf(options));
  const reading = await tableOptions(options);
  const touches = await readTouches(listed(options.touches ?? ''), reading);
  const input = { touches, ...(await readOrders(listed(options.orders), reading)) };
  const recordedAt = options.recordedAt === undefined ? {} : { recordedAt: options.recordedAt };
  const { sales, findings } = creditPrepared(prepareInput(input, policy), recordedAt);
  const delivery = { people: peopleText(sales), json: sales, text: ndjsonText(sales) };
  await context.deliver(delivery, options.out);
  context.note({
    en: `${sales.length} credited ${sales.length === 1 ? 'sale' : 'sales'}`,
    'zh-Hans': `${sales.length} 条归因销售`,
  });
  return reportFindings(findings, context, options.findings);
}

function peopleText(sales: readonly CreditedSale[]): string {
  const rows = sales.flatMap(({ occurredAt, change, orderId, credits }) =>
    credits.map(({ to, amount }) => [
      occurredAt,
      change,
      orderId,
      partyName(to),
      amount.currency,
      amount.minor,
    ]),
  );
  return table(['at', 'change', 'order', 'to', 'currency', 'minor'], rows);
}
