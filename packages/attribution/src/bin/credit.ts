import {
  type CreditedSale,
  formatMoney,
  type Instant,
  InstantSchema,
  type LocalText,
} from '@livelane/contracts/vocabulary';
import {
  type Bin,
  type BinContext,
  checkWritable,
  type ExitCode,
  helpText,
  optionValue,
  type TableCell,
  terminalTable,
} from '@livelane/contracts/vocabulary/node';
import { creditPrepared } from '../credit/credit-orders.ts';
import { prepareInput } from '../credit/prepared-input.ts';
import {
  addListOptions,
  codesOption,
  ordersOption,
  policyOption,
  touchesOption,
} from './arguments.ts';
import { reportFindings, worse } from './findings.ts';
import { type InputArguments, readInput } from './input.ts';
import { partyText } from './party-text.ts';
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
    .addOption(codesOption())
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

async function creditFiles(options: Arguments, context: BinContext): Promise<ExitCode> {
  const { recordedAt } = options;
  const { input, policy, exitCode } = await readInput(options, context);
  const { sales, findings } = creditPrepared(
    prepareInput(input, policy),
    recordedAt === undefined ? {} : { recordedAt },
  );
  const delivery = { people: peopleText(sales, context), json: sales, text: listText(sales) };
  await checkWritable([options.out, options.findings]);
  await context.deliver(delivery, options.out);
  const what = {
    en: `${sales.length} credited ${sales.length === 1 ? 'sale' : 'sales'}`,
    'zh-Hans': `${sales.length} 条归因销售`,
  };
  noteResult(what, context, options.out);
  return worse(exitCode, await reportFindings(findings, context, options.findings));
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
