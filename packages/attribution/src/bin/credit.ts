import type { AttributionPolicy } from '@livelane/contracts/vocabulary';
import { type Bin, ndjsonText } from '@livelane/contracts/vocabulary/node';
import { creditLedger } from '../credit/credit-orders.ts';
import { openLedger } from '../credit/ledger.ts';
import { checkPolicy } from '../credit/policy.ts';
import { partyName } from '../journey/party.ts';
import { readCodes, readPolicy } from '../node/codes.ts';
import { readOrders } from '../node/orders.ts';
import { readTouches } from '../node/touches.ts';
import { listed, misuse, type TableArguments, tableOptions } from './arguments.ts';
import { reportFindings } from './findings.ts';
import { table } from './table.ts';
import { text } from './text.ts';

interface Arguments extends TableArguments {
  readonly touches?: string;
  readonly orders: string;
  readonly policy?: string;
  readonly codes?: string;
  readonly recordedAt?: string;
  readonly findings?: string;
  readonly out?: string;
}

/** Adds `credit`: every order line credited, as NDJSON. */
export function addCredit(bin: Bin): void {
  bin.program
    .command('credit')
    .description(text('credit every order line to whoever earned it, as NDJSON', '将每个订单行归给应得者(NDJSON)'))
    .option('--touches <files>', text('touches (NDJSON or CSV), several separated by commas', '触点(NDJSON 或 CSV),多个以逗号分隔'))
    .requiredOption('--orders <files>', text('orders and adjustments (NDJSON or CSV)', '订单与调整(NDJSON 或 CSV)'))
    .option('--policy <file>', text('attribution policy (JSON)', '归因规则(JSON)'))
    .option('--codes <file>', text('instead of a policy: whose discount codes are whose (JSON)', '代替规则:优惠码归属(JSON)'))
    .option('--recorded-at <instant>', text('when this was recorded; left out: when each order was', '记录时间;省略则取各订单的记录时间'))
    .option('--findings <file>', text('write findings here (NDJSON)', '将发现写入此文件(NDJSON)'))
    .option('--sep <character>', text('separator of CSV columns', 'CSV 列分隔符'))
    .option('--encoding <name>', text('utf-8, gb18030 or utf-16le', 'utf-8、gb18030 或 utf-16le'))
    .option('--columns <file>', text('our column names by the file\'s own (JSON)', '文件列名到本工具列名的对应(JSON)'))
    .option('--out <file>', text('write here', '写入此文件'))
    .action((options: Arguments) =>
      bin.run(async (context) => {
        const policy = checkPolicy(await policyOf(options));
        const reading = await tableOptions(options);
        const touches = await readTouches(listed(options.touches ?? ''), reading);
        const input = { touches, ...(await readOrders(listed(options.orders), reading)) };
        const recordedAt = options.recordedAt === undefined ? {} : { recordedAt: options.recordedAt };
        const { sales, findings } = creditLedger(openLedger(input, policy), policy, { ...recordedAt, creators: [] });
        const rows = sales.flatMap((sale) => sale.credits.map(({ to, amount }) => [sale.occurredAt, sale.change, sale.orderId, partyName(to), amount.currency, amount.minor]));
        const people = table(['at', 'change', 'order', 'to', 'currency', 'minor'], rows);
        await context.deliver({ people, json: sales, text: ndjsonText(sales) }, options.out);
        context.note({ en: `${sales.length} credited sales`, 'zh-Hans': `${sales.length} 条归因销售` });
        return reportFindings(findings, context, options.findings);
      }),
    );
}

async function policyOf({ policy, codes }: Arguments): Promise<AttributionPolicy> {
  if (policy !== undefined && codes === undefined) return readPolicy(policy);
  if (codes !== undefined && policy === undefined) return readCodes(codes);
  throw misuse('--policy, --codes', 'exactly one of --policy and --codes', { policy, codes });
}
