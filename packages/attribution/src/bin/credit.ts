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
  type TableArguments,
  tableOptions,
  tableOptionsOf,
  together,
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

/** Adds `credit`: every order line credited, as NDJSON. */
export function addCredit(bin: Bin): void {
  const command = bin.program
    .command('credit')
    .description(
      text(
        'credit every order line to whoever earned it, as NDJSON',
        '将每个订单行归给应得者（NDJSON）',
      ),
    )
    .option(
      '--touches <files>',
      text(
        'touches (NDJSON or CSV), several separated by commas',
        '触点（NDJSON 或 CSV），多个以逗号分隔',
      ),
      together,
    )
    .requiredOption(
      '--orders <files>',
      text(
        'orders and adjustments (NDJSON or CSV), several separated by commas',
        '订单与调整（NDJSON 或 CSV），多个以逗号分隔',
      ),
      together,
    )
    .option('--policy <file>', text('attribution policy (JSON)', '归因规则（JSON）'))
    .option('--codes <file>', codesHelp())
    .option(
      '--recorded-at <instant>',
      text(
        'when this was recorded; left out: when each order was',
        '记录时间；省略则取各订单的记录时间',
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
