import type { Contract } from '../contract/document.ts';
import { contractIssue } from '../contract/issues.ts';
import { formatMoney } from '../render/scribe.ts';
import { factOfSale, factOfSession, factOfSignature } from '../settlement/facts/fact-of.ts';
import { type SettleOptions, settle } from '../settlement/settle.ts';
import { verifySession } from '../verify/session.ts';
import {
  CreditedSaleSchema,
  type Fact,
  FactSchema,
  InstantSchema,
  inert,
  inputInvalid,
  type LocalText,
  parseInput,
  type Settlement,
  SettlementSchema,
  type Window,
  WindowSchema,
} from '../vocabulary/index.ts';
import type { Bin, BinContext } from '../vocabulary/node/index.ts';
import { deliverNamed } from './delivery.ts';
import {
  instantOption,
  namingOptions,
  quotesOption,
  readContract,
  readLog,
  readPlan,
} from './input.ts';
import { namingQuotes } from './quote.ts';
import { readRecordFile, readRecordLines } from './record-file.ts';
import { table } from './table.ts';
import { text } from './text.ts';

interface Arguments {
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

/** Adds `settle`: what is owed, to the minor unit; exit 1 where somebody must look before it is paid. */
export function addSettle(bin: Bin): void {
  bin.program
    .command('settle')
    .argument(
      '<contract>',
      text('the contract (JSON), - for standard input', '合同（JSON），- 为标准输入'),
    )
    .description(
      text('work out what is owed, to the minor unit', '结算应付款项，精确到最小货币单位'),
    )
    .option('--facts <file>', text('facts (NDJSON)', '事实（NDJSON）'))
    .option('--credited <file>', text('credited sales (NDJSON)', '归因销售（NDJSON）'))
    .option(
      '--log <file>',
      text('a session log (JSON), with --plan', '直播日志（JSON），与 --plan 同用'),
    )
    .option('--plan <file>', text('the plan of that session (JSON)', '该场直播的计划（JSON）'))
    .option('--signed-at <instant>', text('both sides signed then', '双方签署时间'))
    .option('--fx <file>', text('exchange rates (JSON array)', '汇率（JSON 数组）'))
    .option(
      '--known-as-of <instant>',
      text(
        'what was recorded by then counts; left out: now',
        '计入此时已记录的事实；省略则为当前时间',
      ),
    )
    .option(
      '--from <instant>',
      text('list lines booked from then, with --to', '列出自此时起的分录，与 --to 同用'),
    )
    .option('--to <instant>', text('until then', '至此时止'))
    .option('--previous <file>', text('the statement before (JSON)', '上一份结算单（JSON）'))
    .option('--out <file>', text('write here', '写入此文件'))
    .action((path: string, options: Arguments) =>
      bin.run(async (context) => {
        const contract = await readContract(path);
        const facts = await factsOf(contract, options);
        const settleOptions = await optionsOf(options);
        const settlement = namingQuotes(facts, () => settle(contract, facts, settleOptions));
        for (const finding of settlement.findings) context.note(noted(finding, context));
        await deliverNamed(
          {
            people: statement(settlement, context.say),
            json: settlement,
            out: options.out,
            what: owed(settlement),
          },
          context,
        );
        return settlement.findings.some((finding) => severityOf(finding) === 'error') ? 1 : 0;
      }),
    );
}

/** A finding whose code this version does not know counts as an error, so that people look at it. */
function severityOf({ severity }: Settlement['findings'][number]): string {
  return severity ?? 'error';
}

function noted(finding: Settlement['findings'][number], { say }: BinContext): string {
  const { code, detail, fix } = finding;
  return [
    `${severityOf(finding)} ${code}: ${say(detail)}`,
    ...(fix === undefined ? [] : [say(fix)]),
  ].join(' ');
}

/** What a settlement is, and what is owed to whom by it. */
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

async function factsOf(contract: Contract, options: Arguments): Promise<Fact[]> {
  const facts =
    options.facts === undefined
      ? []
      : await readRecordLines(options.facts, {
          option: '--facts',
          kind: 'fact',
          schema: FactSchema,
        });
  const sales =
    options.credited === undefined
      ? []
      : await readRecordLines(options.credited, {
          option: '--credited',
          kind: 'credited-sale',
          schema: CreditedSaleSchema,
        });
  const at =
    options.signedAt === undefined
      ? null
      : parseInput(InstantSchema, options.signedAt, '--signed-at');
  const signed = contract.parties.filter(({ role }) => role !== 'payee');
  return [
    ...facts,
    ...(at === null ? [] : signed.map(({ id }) => factOfSignature(contract, { by: id, at }))),
    ...(await sessionFacts(options)),
    ...sales.map((sale) => factOfSale(sale)),
  ];
}

async function sessionFacts({ log, plan }: Arguments): Promise<Fact[]> {
  if (log === undefined && plan === undefined) return [];
  if (log === undefined || plan === undefined) throw paired('--log, --plan', log ?? plan);
  const planned = await readPlan(plan);
  const held = await readLog(log);
  return [
    factOfSession(held, verifySession(planned, held), { deliverableId: planned.deliverableId }),
  ];
}

async function optionsOf({ fx, knownAsOf, from, to, previous }: Arguments): Promise<SettleOptions> {
  if ((from === undefined) !== (to === undefined)) throw paired('--from, --to', from ?? to);
  return {
    knownAsOf: instantOption(knownAsOf, '--known-as-of'),
    fx: await quotesOption(fx),
    ...(from === undefined || to === undefined ? {} : { period: periodOption(from, to) }),
    ...(previous === undefined
      ? {}
      : {
          previous: await readRecordFile(previous, {
            option: '--previous',
            kind: 'settlement',
            schema: SettlementSchema,
          }),
        }),
  };
}

function periodOption(from: string, to: string): Window {
  const period = { start: from, end: to };
  return namingOptions(
    { '/start': { option: '--from', given: from }, '/end': { option: '--to', given: to } },
    () => parseInput(WindowSchema, period, 'period'),
  );
}

function paired(options: string, received: string | undefined) {
  return inputInvalid(options, [
    contractIssue('BOTH_OR_NEITHER', { received, params: { options } }),
  ]);
}

function statement(
  settlement: Settlement,
  say: (message: Record<string, string>) => string,
): string {
  const { lines, due, totals, id, knownAsOf } = settlement;
  const total = { en: 'earned, paid, outstanding', 'zh-Hans': '应得、已付、未付' };
  return [
    `${id}  ${knownAsOf}`,
    table(
      lines.map((line) => [
        line.clauseId,
        line.entry,
        formatMoney(line.amount),
        say(line.explanation),
      ]),
    ),
    table(due.map((it) => [it.on, it.payee, formatMoney(it.amount), say(it.why)])),
    `${say(total)}: ${[totals.earned, totals.paid, totals.outstanding].map(formatMoney).join(', ')}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
