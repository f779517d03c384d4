import { type Command, Option } from 'commander';
import type { Contract } from '../contract/document.ts';
import { signersOf } from '../contract/party.ts';
import { workflowIssue } from '../error/workflow-issues.ts';
import { factOfSale, factOfSession, factOfSignature } from '../settlement/facts/fact-of.ts';
import { settle } from '../settlement/settle.ts';
import type { SettleOptions } from '../settlement/settle-options.ts';
import { verifySession } from '../verify/session.ts';
import {
  type CreditedSale,
  type Fact,
  type Finding,
  type FxQuote,
  type Instant,
  InstantSchema,
  inputInvalid,
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
  optionValue,
  readQuotes,
  readRecordFile,
  readRecordList,
  readTogether,
  type TableArguments,
} from '../vocabulary/node/index.ts';
import { knownBy, monthIn } from './deals/month.ts';
import { deliverNamed } from './delivery.ts';
import { namingKnownAsOf, namingOptions, now, readContract, readLog, readPlan } from './input.ts';
import { factNeeding } from './quote.ts';
import { type AllArguments, addAllOptions, settleAll, wantsAll } from './settle-all.ts';
import { owed, statement } from './statement.ts';

interface Arguments extends TableArguments, AllArguments {
  readonly facts?: string;
  readonly credited?: string;
  readonly log?: string;
  readonly plan?: string;
  readonly signedAt?: Instant;
  readonly from?: Instant;
  readonly to?: Instant;
  readonly previous?: string;
}

/** Adds `settle`: what is owed, to the minor unit; exit 1 on errors. */
export function addSettle(bin: Bin): void {
  const command = bin.program
    .command('settle')
    .argument(
      '[contract...]',
      helpText(
        'the contract (JSON), - for standard input; or all of its revisions, in any order',
        '合同（JSON），- 为标准输入；或其全部版本，不限顺序',
      ),
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
    .addOption(fxOption())
    .addOption(
      new Option(
        '--lines-by <day|moment>',
        helpText(
          'one line of commission a day, or for what became known at one moment; by day, --known-as-of is a midnight in the zone of the contract',
          '佣金分录按日，或按获知时间；按日时 --known-as-of 为合同时区的零点',
        ),
      ).choices(['moment', 'day']),
    )
    .option('--previous <file>', helpText('the statement before (JSON)', '上一份结算单（JSON）'))
    .option('--out <file>', helpText('write here', '写入此文件'));
  addTableOptions(addInstants(addAllOptions(command))).action(
    (paths: string[], options: Arguments) =>
      bin.run(async (context) =>
        wantsAll(paths, options)
          ? settleAll(options, context)
          : settleFiles(paths, options, context),
      ),
  );
}

function addInstants(command: Command): Command {
  return command
    .option(
      '--signed-at <instant>',
      helpText('instant at which both parties signed', '双方签署时间'),
      optionValue(InstantSchema, '--signed-at'),
    )
    .option(
      '--known-as-of <instant>',
      helpText(
        'count what was recorded by this instant; default: the end of --period, else now',
        '计入此时已记录的事实；默认为 --period 的结束时间，未给出时为当前时间',
      ),
      optionValue(InstantSchema, '--known-as-of'),
    )
    .option(
      '--from <instant>',
      helpText('list lines booked from then, with --to', '列出自此时起的分录，与 --to 同用'),
      optionValue(InstantSchema, '--from'),
    )
    .option(
      '--to <instant>',
      helpText('end of the listed period, exclusive', '至此时止'),
      optionValue(InstantSchema, '--to'),
    );
}

async function settleFiles(
  paths: readonly string[],
  options: Arguments,
  context: BinContext,
): Promise<ExitCode> {
  const [fromTo] = await readTogether([
    async () => periodOption(options),
    async () => paired(options),
  ]);
  const { quotes, previous, exitCode, ...input } = await readInput(paths, options, context);
  const { contracts } = input;
  if (contracts.length > 1 && options.signedAt !== undefined) throw signedAtOf(options.signedAt);
  const facts = factsOf(input, options.signedAt);
  const settleOptions = {
    knownAsOf: options.knownAsOf ?? now(),
    ...fromTo,
    ...monthly(contracts[0], options),
    ...(options.linesBy === undefined ? {} : { linesBy: options.linesBy }),
    ...(previous === undefined ? {} : { previous }),
  };
  const settlement = namingKnownAsOf(() =>
    namingQuotes(
      quotes,
      (fx) => settle(contracts, facts, { ...settleOptions, fx }),
      (missing) => factNeeding(facts, missing),
    ),
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

/** What the files of the options hold. */
interface Input {
  readonly contracts: readonly Contract[];
  readonly facts: readonly Fact[];
  readonly sales: readonly CreditedSale[];
  readonly quotes: readonly FxQuote[];
  readonly log: SessionLog | undefined;
  readonly plan: SessionPlan | undefined;
  readonly previous: Settlement | undefined;
  /** 1 where a list may be cut off. */
  readonly exitCode: ExitCode;
}

async function readInput(
  paths: readonly string[],
  options: Arguments,
  context: BinContext,
): Promise<Input> {
  const reading = await listReading(options, context);
  const [contracts, facts, sales, quotes, plan, log, previous] = await readTogether([
    () => readTogether(paths.map((path) => () => readContract(path, context))),
    () => ifGiven(options.facts, (file) => readRecordList(file, FACTS, reading)),
    () => ifGiven(options.credited, (file) => readRecordList(file, CREDITED_SALES, reading)),
    () => readQuotes(options.fx, reading),
    () => ifGiven(options.plan, (file) => readPlan(file, context)),
    () => ifGiven(options.log, (file) => readLog(file, context)),
    () => ifGiven(options.previous, (file) => readRecordFile(file, PREVIOUS, context)),
  ]);
  const lists = [facts, sales, ...quotes].filter((list) => list !== undefined);
  return {
    ...{ contracts, plan, log, previous },
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
  { contracts, facts, sales, log, plan }: Omit<Input, 'quotes' | 'previous' | 'exitCode'>,
  signedAt: Instant | undefined,
): Fact[] {
  const session =
    log === undefined || plan === undefined
      ? []
      : [factOfSession(log, verifySession(plan, log), { deliverableId: plan.deliverableId })];
  const sold = sales.map((sale) => factOfSale(sale));
  return [
    ...facts,
    ...contracts.flatMap((contract) => signatures(contract, signedAt)),
    ...session,
    ...sold,
  ];
}

function signatures(contract: Contract, at: Instant | undefined): Fact[] {
  if (at === undefined) return [];
  return signersOf(contract).map((by) => factOfSignature(contract, { by, at }));
}

function periodOption({ from, to }: Arguments): Pick<SettleOptions, 'period'> {
  if (from === undefined && to === undefined) return {};
  if (from === undefined || to === undefined) throw unpaired('--from, --to', from ?? to);
  return namingOptions(
    { '/start': { option: '--from', given: from }, '/end': { option: '--to', given: to } },
    () => ({ period: parseInput(WindowSchema, { start: from, end: to }, 'period') }),
  );
}

/** The month of `--period` in the zone of the contract, and until when its facts are known. */
function monthly(contract: Contract | undefined, { period, knownAsOf }: Arguments) {
  if (period === undefined || contract === undefined) return {};
  const window = monthIn(period, contract.zone);
  return { period: window, knownAsOf: knownBy(window, { given: knownAsOf, now: now() }) };
}

function paired({ log, plan }: Arguments): void {
  if ((log === undefined) !== (plan === undefined)) throw unpaired('--log, --plan', log ?? plan);
}

/** Revisions are not signed at one time. */
function signedAtOf(received: Instant) {
  return inputInvalid('--signed-at', [workflowIssue('SIGNED_AT_ONE', { received })]);
}

function unpaired(options: string, received: string | undefined) {
  return inputInvalid(options, [
    workflowIssue('BOTH_OR_NEITHER', { received, params: { options } }),
  ]);
}
