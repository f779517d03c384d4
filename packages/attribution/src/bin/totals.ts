import { formatMoney, type LocalText } from '@livelane/contracts/vocabulary';
import {
  type Bin,
  type BinContext,
  checkWritable,
  type ExitCode,
  helpText,
  type TableCell,
  terminalTable,
} from '@livelane/contracts/vocabulary/node';
import { Option } from 'commander';
import { creditTotals, type TotalsOptions } from '../credit/credit-totals.ts';
import { addListOptions, type ListArguments } from './arguments.ts';
import { creditedHelp, readCredited } from './credited.ts';
import { partyText } from './party-text.ts';

interface Arguments extends ListArguments, Pick<TotalsOptions, 'view' | 'by'> {
  readonly credited: string;
}

/** Adds the command `totals`: what each party was credited by period. */
export function addTotals(bin: Bin): void {
  const command = bin.program
    .command('totals')
    .description(
      helpText(
        'what each creator and channel was credited by day or month; of revised rows the newest count',
        '按日或月汇总各达人与渠道的归因金额；修订过的行以最新为准',
      ),
    )
    .requiredOption('--credited <file>', creditedHelp())
    .addOption(
      new Option(
        '--view <name>',
        helpText(
          'accrual: refunds in the period of their sale; cash: in that in which they went back',
          'accrual：退款计入其销售所在期间；cash：计入退款发生期间',
        ),
      )
        .choices(['accrual', 'cash'])
        .default('accrual'),
    )
    .addOption(
      new Option('--by <period>', helpText('length of a period', '期间长度'))
        .choices(['day', 'month'])
        .default('month'),
    );
  addListOptions(command).action((options: Arguments) =>
    bin.run((context) => totalCredits(options, context)),
  );
}

async function totalCredits(options: Arguments, context: BinContext): Promise<ExitCode> {
  const { view, by, zone = 'UTC' } = options;
  const { sales, exitCode } = await readCredited([options.credited], options, context);
  const totals = creditTotals(sales[0], { view, by, zone });
  await checkWritable([options.out]);
  const rows = totals.map(({ period, party, amount }): TableCell[] => [
    period,
    context.say(partyText(party)),
    { number: formatMoney(amount) },
  ]);
  const header: TableCell[] = [...HEADER.map(context.say), { number: context.say(AMOUNT) }];
  await context.deliver(
    { people: terminalTable([header, ...rows]), json: { totals } },
    options.out,
  );
  return exitCode;
}

const HEADER: readonly LocalText[] = [
  { en: 'period', 'zh-Hans': '期间' },
  { en: 'credited to', 'zh-Hans': '归因对象' },
];
const AMOUNT: LocalText = { en: 'amount', 'zh-Hans': '金额' };
