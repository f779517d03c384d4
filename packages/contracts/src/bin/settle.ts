import type { Contract } from '../contract/document.ts';
import { workflowIssue } from '../error/workflow-issues.ts';

import { factOfSale, factOfSession, factOfSignature } from '../settlement/facts/fact-of.ts';
import { type SettleOptions, settle } from '../settlement/settle.ts';
import { verifySession } from '../verify/session.ts';
import {
  type CreditedSale,
  type Fact,
  type Finding,
  type FxQuote,
  formatMoney,
  InstantSchema,
  inert,
  inputInvalid,
  type LocalText,
  parseInput,
  type SessionLog,
  type SessionPlan,
  type Settlement,
  SettlementSchema,
  WindowSchema,
} from '../vocabulary/index.ts';
import {
  addTableOptions,
  type Bin,
  type BinContext,
  CREDITED_SALES,
  confirmedLists,
  type ExitCode,
  FACTS,
  fxOption,
  helpText,
  LIST_FORMS,
  listReading,
  namingQuotes,
  readQuotes,
  readRecordFile,
  readRecordList,
  readTogether,
  type TableArguments,
  terminalTable,
} from '../vocabulary/node/index.ts';
import { deliverNamed } from './delivery.ts';
import { instantOption, namingOptions, readContract, readLog, readPlan } from './input.ts';
import { factNeeding } from './quote.ts';

interface Arguments extends TableArguments {
  readonly facts?: string;
  readonly credited?: string;
  readonly log?: string;
  readonly plan?: string;
  readonly signedAt?: string;
  readonly fx?: string;
  readonly knownAsOf?: string;
  readonly from?: string;
  readonly to?: string;
  readonly previous?: string;
  readonly out?: string;
}

/** Adds `settle`: what is owed, to the minor unit; exit 1 on errors. */
export function addSettle(bin: Bin): void {
  const command = bin.program
    .command('settle')
    .argument(
      '<contract>',
      helpText('the contract (JSON), - for standard input', '合同（JSON），- 为标准输入'),
    )
    .description(
      helpText('work out what is owed, to the minor unit', '结算应付款项，精确到最小货币单位'),
    )
    .option(
      '--facts <file>',
      helpText(`facts (${LIST_FORMS.en})`, `事实（${LIST_FORMS['zh-Hans']}）`),
    )
    .option(
      '--credited <file>',
      helpText(`credited sales (${LIST_FORMS.en})`, `归因销售（${LIST_FORMS['zh-Hans']}）`),
    )
    .option(
      '--log <file>',
      helpText('a session log (JSON), with --plan', '直播日志（JSON），与 --plan 同用'),
    )
    .option(
      '--plan <file>',
      helpText('the plan of that session (JSON)', '该场直播的执行单（JSON）'),
    )
    .option(
      '--signed-at <instant>',
      helpText('instant at which both parties signed', '双方签署时间'),
    )
    .addOption(fxOption())
    .option(
      '--known-as-of <instant>',
      helpText(
        'count what was recorded by this instant; default: now',
        '计入此时已记录的事实；默认为当前时间',
      ),
    )
    .option(
      '--from <instant>',
      helpText('list lines booked from then, with --to', '列出自此时起的分录，与 --to 同用'),
    )
    .option('--to <instant>', helpText('end of the listed period, exclusive', '至此时止'))
    .option('--previous <file>', helpText('the statement before (JSON)', '上一份结算单（JSON）'))
    .option('--out <file>', helpText('write here', '写入此文件'));
  addTableOptions(command).action((path: string, options: Arguments) =>
    bin.run((context) => settleFiles(path, options, context)),
  );
}

async function settleFiles(
  path: string,
  options: Arguments,
  context: BinContext,
): Promise<ExitCode> {
  const { quotes, previous, exitCode, ...input } = await readInput(path, options, context);
  const { contract } = input;
  const facts = factsOf(input, options.signedAt);
  const settleOptions = {
    knownAsOf: instantOption(options.knownAsOf, '--known-as-of'),
    ...periodOption(options),
    ...(previous === undefined ? {} : { previous }),
  };
  const settlement = namingQuotes(
    quotes,
    (fx) => settle(contract, facts, { ...settleOptions, fx }),
    (missing) => factNeeding(facts, missing),
  );
  const found = context.noteFindings(settlement.findings.map(common));
  await deliverNamed(
    {
      people: statement(settlement, context.say),
      json: settlement,
      out: options.out,
      what: owed(settlement),
    },
    context,
  );
  return found === 1 ? 1 : exitCode;
}

/** A finding of the settlement in the common shape; one without a severity counts as an error. */
function common({ severity, path, params, message, ...finding }: SettlementFinding): Finding {
  return {
    ...finding,
    severity: severity ?? 'error',
    path: path ?? '',
    params: params ?? {},
    message: message ?? finding.detail,
  };
}

type SettlementFinding = Settlement['findings'][number];

/** The settlement in a few words, and the amounts owed, by payee. */
function owed({ id, payees, due }: Settlement): LocalText {
  const open = payees.filter(({ outstanding }) => outstanding.minor !== '0');
  const to = (name: (typeof payees)[number]): string =>
    [
      `${inert(name.name)} ${formatMoney(name.outstanding)}`,
      ...due
        .filter(({ payee }) => payee === name.id)
        .map(({ on, amount }) => `${formatMoney(amount)} ${on}`),
    ].join(', ');
  const each = open.map(to).join('; ');
  return {
    en: `settlement ${id} (${each === '' ? 'nothing is owed' : `owed: ${each}`})`,
    'zh-Hans': `结算单 ${id}（${each === '' ? '无应付款项' : `应付：${each}`}）`,
  };
}

/** What the files of the options hold. */
interface Input {
  readonly contract: Contract;
  readonly facts: readonly Fact[];
  readonly sales: readonly CreditedSale[];
  readonly quotes: readonly FxQuote[];
  readonly log: SessionLog | undefined;
  readonly plan: SessionPlan | undefined;
  readonly previous: Settlement | undefined;
  /** 1 where a list may be cut off. */
  readonly exitCode: ExitCode;
}

async function readInput(path: string, options: Arguments, context: BinContext): Promise<Input> {
  if ((options.log === undefined) !== (options.plan === undefined))
    throw paired('--log, --plan', options.log ?? options.plan);
  const reading = await listReading(options, context);
  const [contract, facts, sales, quotes, plan, log, previous] = await readTogether([
    () => readContract(path, context),
    () => ifGiven(options.facts, (file) => readRecordList(file, FACTS, reading)),
    () => ifGiven(options.credited, (file) => readRecordList(file, CREDITED_SALES, reading)),
    () => readQuotes(options.fx, reading),
    () => ifGiven(options.plan, (file) => readPlan(file, context)),
    () => ifGiven(options.log, (file) => readLog(file, context)),
    () => ifGiven(options.previous, (file) => readRecordFile(file, PREVIOUS, context)),
  ]);
  const lists = [facts, sales, ...quotes].filter((list) => list !== undefined);
  return {
    ...{ contract, plan, log, previous },
    facts: facts?.items ?? [],
    sales: sales?.items ?? [],
    quotes: quotes.flatMap(({ items }) => items),
    // The settlement itself names the facts and sales whose types and changes this version does not know.
    exitCode: context.noteFindings(
      confirmedLists(lists, options.rows).filter(({ code }) => code !== 'MEMBERS_UNKNOWN'),
    ),
  };
}

const PREVIOUS = { option: '--previous', kind: 'settlement', schema: SettlementSchema };

/** What the file of an option holds; undefined where the option was not given. */
async function ifGiven<Value>(
  path: string | undefined,
  read: (path: string) => Promise<Value>,
): Promise<Value | undefined> {
  return path === undefined ? undefined : read(path);
}

function factsOf(
  { contract, facts, sales, log, plan }: Omit<Input, 'quotes' | 'previous' | 'exitCode'>,
  signedAt: string | undefined,
): Fact[] {
  const session =
    log === undefined || plan === undefined
      ? []
      : [factOfSession(log, verifySession(plan, log), { deliverableId: plan.deliverableId })];
  const sold = sales.map((sale) => factOfSale(sale));
  return [...facts, ...signatures(contract, signedAt), ...session, ...sold];
}

function signatures(contract: Contract, signedAt: string | undefined): Fact[] {
  if (signedAt === undefined) return [];
  const at = parseInput(InstantSchema, signedAt, '--signed-at');
  const signed = contract.parties.filter(({ role }) => role !== 'payee');
  return signed.map(({ id }) => factOfSignature(contract, { by: id, at }));
}

function periodOption({ from, to }: Arguments): Pick<SettleOptions, 'period'> {
  if (from === undefined && to === undefined) return {};
  if (from === undefined || to === undefined) throw paired('--from, --to', from ?? to);
  return namingOptions(
    { '/start': { option: '--from', given: from }, '/end': { option: '--to', given: to } },
    () => ({ period: parseInput(WindowSchema, { start: from, end: to }, 'period') }),
  );
}

function paired(options: string, received: string | undefined) {
  return inputInvalid(options, [
    workflowIssue('BOTH_OR_NEITHER', { received, params: { options } }),
  ]);
}

function statement(
  settlement: Settlement,
  say: (message: Record<string, string>) => string,
): string {
  const { lines, due, totals, id, knownAsOf } = settlement;
  const sums = [totals.earned, totals.paid, totals.outstanding].map(formatMoney);
  return [
    `${id}  ${knownAsOf}`,
    terminalTable(
      lines.map((line) => [
        line.clauseId,
        say(ENTRIES[line.entry] ?? { en: line.entry }),
        formatMoney(line.amount),
        say(line.explanation),
      ]),
    ),
    terminalTable(due.map((it) => [it.on, it.payee, formatMoney(it.amount), say(it.why)])),
    say({
      en: `earned, paid, outstanding: ${sums.join(', ')}`,
      'zh-Hans': `应得、已付、未付：${sums.join('、')}`,
    }),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** What a line is; a kind of a later version keeps its own name. */
const ENTRIES: Readonly<Record<string, LocalText>> = {
  'fixed-fee': { en: 'fixed fee', 'zh-Hans': '固定费用' },
  commission: { en: 'commission', 'zh-Hans': '佣金' },
  'commission-clawback': { en: 'commission clawback', 'zh-Hans': '佣金扣回' },
  bonus: { en: 'bonus', 'zh-Hans': '奖金' },
  'deposit-released': { en: 'deposit released', 'zh-Hans': '保证金释放' },
  'deposit-forfeited': { en: 'deposit forfeited', 'zh-Hans': '保证金扣除' },
  withholding: { en: 'withholding', 'zh-Hans': '代扣税款' },
  payment: { en: 'payment', 'zh-Hans': '付款' },
};
