import { type Command, Option } from 'commander';
import { workflowIssue } from '../error/workflow-issues.ts';
import { cellOf } from '../payout/csv.ts';
import { PaidRowSchema, paymentsOf } from '../payout/paid.ts';
import { PayeeAccountsSchema, type Payout, payoutCsv, payoutList } from '../payout/payout-list.ts';
import {
  formatMoney,
  type Instant,
  InstantSchema,
  inputInvalid,
  SettlementSchema,
} from '../vocabulary/index.ts';
import {
  addTableOptions,
  type Bin,
  type BinContext,
  type CellRow,
  confirmedLists,
  type ExitCode,
  helpText,
  instantCell,
  type ListShape,
  listReading,
  moneyColumns,
  optionValue,
  readDocument,
  readList,
  readRecordFile,
  readTogether,
  recordsWith,
  type TableArguments,
  terminalTable,
  textCell,
} from '../vocabulary/node/index.ts';
import { deliverNamed } from './delivery.ts';
import { changedStatements } from './statements.ts';

interface Arguments extends TableArguments {
  readonly accounts?: string;
  readonly states?: 'due' | 'payable';
  readonly paid?: string;
  readonly recordedAt?: Instant;
  readonly id?: string;
  readonly out?: string;
}

/** Adds `payout`: the payments to make as a list, or what was paid of such a list as facts. */
export function addPayout(bin: Bin): void {
  const command = bin.program
    .command('payout')
    .argument('[settlements...]', helpText('the statements (JSON)', '结算单（JSON）'))
    .description(
      helpText(
        'list the payments to make (CSV), or turn a list of what was paid into facts',
        '列出应付款清单（CSV），或将已付清单转为付款事实',
      ),
    );
  addTableOptions(addOptions(command)).action((files: string[], options: Arguments) =>
    bin.run((context) =>
      options.paid === undefined
        ? writeList(files, options, context)
        : readPaid(options.paid, options, context),
    ),
  );
}

function addOptions(command: Command): Command {
  return command
    .option(
      '--accounts <file>',
      helpText(
        'accounts by payee (JSON): {"mia": {"account": "…", "holder": "…", "bank": "…"}}',
        '收款账户（JSON），按收款方：{"mia": {"account": "…", "holder": "…", "bank": "…"}}',
      ),
    )
    .addOption(
      new Option(
        '--states <due|payable>',
        helpText(
          'what has come due, or also what is due later; default: due',
          'due 仅已到期；payable 含尚未到期；默认 due',
        ),
      ).choices(['due', 'payable']),
    )
    .addOption(
      new Option(
        '--paid <file>',
        helpText(
          'a list of payments with its column paidAt filled in: gives facts of the payments',
          '已填写 `paidAt` 列的付款清单：输出付款事实',
        ),
      ).conflicts(['accounts', 'states']),
    )
    .option(
      '--recorded-at <instant>',
      helpText(
        'with --paid: when you learnt of the payments, where statements were issued since; default: when they were paid',
        '与 --paid 同用：获知付款的时间（付款之后已出具结算单时给出）；默认为付款时间',
      ),
      optionValue(InstantSchema, '--recorded-at'),
    )
    .option(
      '--id <contract>',
      helpText('with --paid: only payments of this contract', '与 --paid 同用：仅此合同的付款'),
    )
    .option('--out <file>', helpText('write here', '写入此文件'));
}

const STATEMENT = { option: '<settlements>', kind: 'settlement', schema: SettlementSchema };

async function writeList(
  files: readonly string[],
  { accounts: path, states, id, out }: Arguments,
  context: BinContext,
): Promise<ExitCode> {
  if (path === undefined && files.length > 0 && id === undefined)
    throw inputInvalid('--accounts', [workflowIssue('PAYOUT_ACCOUNTS', { received: undefined })]);
  if (path === undefined || files.length === 0 || id !== undefined)
    throw inputInvalid('--accounts', [
      workflowIssue('PAYOUT_INPUT', { received: { settlements: files, accounts: path, id } }),
    ]);
  const shape = { schema: PayeeAccountsSchema, what: `--accounts ${path}` };
  const [statements, { value: accounts }] = await readTogether([
    () => readTogether(files.map((file) => () => readRecordFile(file, STATEMENT, context))),
    () => readDocument(path, shape, context.reading),
  ]);
  if (changedStatements(statements, context) === 1) return 1;
  const { payouts, findings } = payoutList(statements, {
    accounts,
    ...(states === undefined ? {} : { states }),
  });
  const code = context.noteFindings(findings);
  const count = payouts.length;
  await deliverNamed(
    {
      people: payoutTable(payouts, context),
      json: payouts,
      text: payoutCsv(payouts),
      out,
      what: { en: `${count} payment(s) to make`, 'zh-Hans': `${count} 笔应付款` },
    },
    context,
  );
  return code;
}

function payoutTable(payouts: readonly Payout[], { say }: Pick<BinContext, 'say'>): string {
  if (payouts.length === 0) return say({ en: 'Nothing is to be paid.', 'zh-Hans': '无应付款项。' });
  return terminalTable(
    payouts.map(({ reference, payer, payee, account, amount, dueOn }) => [
      ...[reference, payer, payee, account.account],
      { number: formatMoney(amount) },
      dueOn,
    ]),
  );
}

/** The list of `--paid`: the payouts, with the column `paidAt` filled in where they were paid. */
const PAID: ListShape<typeof PaidRowSchema> = {
  schema: PaidRowSchema,
  columns: [
    ...['reference', 'payee'].map((column) => ({ column, read: ownCell, required: true })),
    ...['contract', 'payer'].map((column) => ({ column, read: ownCell })),
    // Of the list, not of the payment.
    ...['holder', 'account', 'bank', 'dueOn', 'lines'].map((column) => ({
      ...{ column, field: null, read: textCell },
    })),
    ...moneyColumns({ field: 'amount', required: true }),
    { column: 'paidAt', read: dayOrInstant, required: true },
  ],
  recordsOf: recordsWith({}),
};

/** A bank names days: a day is its first instant, in the zone of the file. */
function dayOrInstant(cell: string, row: CellRow): unknown {
  const isDay = /^\d{4}[-/]\d{1,2}[-/]\d{1,2}$/.test(cell);
  return instantCell(isDay ? `${cell} 00:00` : cell, row);
}

function ownCell(cell: string): string {
  return cellOf(cell);
}

async function readPaid(
  path: string,
  { id, out, recordedAt, ...tables }: Arguments,
  context: BinContext,
): Promise<ExitCode> {
  const reading = await listReading(tables, context);
  const list = await readList(path, PAID, { ...reading, what: `--paid ${path}` });
  const code = context.noteFindings(confirmedLists([list], tables.rows));
  const wanted = list.items.filter(({ contract }) => id === undefined || contract === id);
  const facts = paymentsOf(wanted, recordedAt === undefined ? {} : { recordedAt });
  const [paid, open] = [facts.length, wanted.length - facts.length];
  const what =
    open === 0
      ? { en: `${paid} payment(s)`, 'zh-Hans': `${paid} 笔付款` }
      : {
          en: `${paid} payment(s), without ${open} row(s) that have no paidAt,`,
          'zh-Hans': `${paid} 笔付款（${open} 行未填 \`paidAt\`，视为未付）`,
        };
  await deliverNamed({ people: context.say(what), json: facts, out, what }, context);
  return code;
}
