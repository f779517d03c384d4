import * as z from 'zod/mini';
import { canonicalHash } from '../vocabulary/hash/index.ts';
import {
  type Currency,
  findingOf,
  formatMoney,
  jsonPointer,
  type Money,
  money,
  type PlainDate,
  parseInput,
  type Settlement,
  TextSchema,
  toMinor,
} from '../vocabulary/index.ts';
import { csvOf } from './csv.ts';
import { PAYOUT_FINDINGS, type PayoutFinding } from './findings.ts';
import { chains, type LineParts, type OpenPart, openParts } from './open-parts.ts';

/** Schema of the accounts of payees, by their id. */
export const PayeeAccountsSchema = z.record(
  z.string(),
  z.object({
    account: TextSchema.check(z.minLength(1)),
    holder: z.exactOptional(TextSchema),
    bank: z.exactOptional(TextSchema),
  }),
);

/** Where a payee is paid, as the application knows it: IBAN or another number of the account, its holder, its bank. */
export type PayeeAccounts = z.infer<typeof PayeeAccountsSchema>;

/** One payment to make. */
export interface Payout {
  /** Goes with the payment, and names it again when it was made; the same for the same statement and pair. */
  readonly reference: string;
  readonly contract: string;
  /** Id of the statement. */
  readonly statement: string;
  readonly payer: string;
  readonly payee: string;
  readonly account: PayeeAccounts[string];
  /** In the currency in which it is paid out. */
  readonly amount: Money;
  /** What it pays, in the currency of the statement; the amount itself where that is paid out. */
  readonly owed: Money;
  /** The earliest day by which some of it is due. */
  readonly dueOn: PlainDate;
  /** The lines that it pays, each with how much of it; they sum to what is owed. */
  readonly lines: readonly { readonly lineId: string; readonly amount: Money }[];
}

/** Options of {@link payoutList}. */
export interface PayoutOptions {
  readonly accounts: PayeeAccounts;
  /** `due`: what has come due; `payable`: also what is earned and due later. Default: `due`. */
  readonly states?: 'due' | 'payable';
}

/** The payments to make, and what stands in the way of others. */
export interface PayoutList {
  readonly payouts: readonly Payout[];
  readonly findings: readonly PayoutFinding[];
}

/**
 * The payments that statements ask for: one for each contract, payer, payee and currency, with the lines that it pays.
 * @param statements - of any number of contracts; of one contract the newest counts, and those before it hold the lines
 *   that it lists no more. What it knows beyond the end of its period is in the next one, and is a finding here
 * @throws INPUT_INVALID where statements before are missing that list lines to be paid, and for accounts that are none
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { payoutList } from '@livelane/contracts/payout';
 * const settlement = createRequire(import.meta.url)('@livelane/contracts/schemas/settlement.example.json');
 * payoutList([settlement], { accounts: {} }).payouts; // => []
 * ```
 */
export function payoutList(
  statements: readonly Settlement[],
  { accounts, states = 'due' }: PayoutOptions,
): PayoutList {
  const known = parseInput(PayeeAccountsSchema, accounts, 'accounts');
  const wanted = new Set(states === 'due' ? ['due'] : ['due', 'payable']);
  const payouts: Payout[] = [];
  const findings: PayoutFinding[] = [];
  for (const chain of chains(statements)) {
    const { listed, unlisted } = openParts(chain, wanted);
    for (const payout of ofContract(chain[0], listed)) {
      const account = Object.hasOwn(known, payout.payee) ? known[payout.payee] : undefined;
      if (account === undefined) findings.push(withoutAccount(payout));
      else {
        payouts.push({ ...payout, account });
        findings.push(...inOtherCurrency(payout, chain));
      }
    }
    if (unlisted.length > 0)
      findings.push(afterPeriod(unlisted, { of: chain[0], place: statements.indexOf(chain[0]) }));
  }
  return { payouts, findings };
}

/**
 * The payouts as CSV: payee's account, reference, amount, currency and lines; `paidAt` is empty, to be filled in.
 * @example
 * ```ts
 * import { type Payout, payoutCsv } from '@livelane/contracts/payout';
 * const amount = { currency: 'USD', minor: '120050' } as const;
 * const payout: Payout = {
 *   reference: 'LL7Q2K', contract: 'deal-1', statement: 'statement-1', payer: 'brand', payee: 'creator',
 *   account: { account: 'DE89370400440532013000', holder: 'Mia Ltd' }, amount, owed: amount, dueOn: '2026-12-22',
 *   lines: [{ lineId: 'fee-1', amount }],
 * };
 * payoutCsv([payout]).split('\r\n')[1];
 * // => "LL7Q2K,deal-1,brand,creator,Mia Ltd,DE89370400440532013000,,1200.50,USD,2026-12-22,,fee-1"
 * ```
 */
export function payoutCsv(payouts: readonly Payout[]): string {
  return csvOf([
    PAYOUT_COLUMNS,
    ...payouts.map(({ account, amount, lines, ...row }) => [
      ...[row.reference, row.contract, row.payer, row.payee],
      ...[account.holder ?? '', account.account, account.bank ?? ''],
      ...[amount, amount.currency, row.dueOn, '', lines.map((it) => it.lineId).join(' ')],
    ]),
  ]);
}

/** The columns of the list of payouts. */
export const PAYOUT_COLUMNS: readonly string[] = [
  ...['reference', 'contract', 'payer', 'payee', 'holder', 'account', 'bank'],
  ...['amount', 'currency', 'dueOn', 'paidAt', 'lines'],
];

function ofContract(newest: Settlement, open: readonly OpenPart[]): Omit<Payout, 'account'>[] {
  const dues = convertedDues(newest, open);
  const pairs = new Map<string, LineParts[number][]>();
  for (const { part, line } of open) {
    const payout = dues.get(part.dueId ?? '')?.payout.amount.currency;
    const key = JSON.stringify([line.payer ?? '', line.payee, ...(payout ? [payout] : [])]);
    pairs.set(key, [...(pairs.get(key) ?? []), part]);
  }
  return [...pairs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, parts]) => {
      const [payer, payee, currency] = JSON.parse(key) as [string, string, Currency | undefined];
      const ids = [...new Set(parts.map(({ dueId }) => dueId ?? ''))];
      const paidOut = ids.flatMap((id) => dues.get(id)?.payout ?? []);
      const amount = currency && sumOf(paidOut, currency);
      return payoutOf(newest, { payer, payee, parts, amount });
    });
}

type Due = Settlement['due'][number];

/** What is due and paid out in another currency, by its id, as far as all of it is to be paid. */
function convertedDues(
  { due }: Settlement,
  open: readonly OpenPart[],
): ReadonlyMap<string, Due & Required<Pick<Due, 'payout'>>> {
  const sums = new Map<string, bigint>();
  for (const { part } of open)
    sums.set(part.dueId ?? '', (sums.get(part.dueId ?? '') ?? 0n) + toMinor(part.amount));
  return new Map(
    due.flatMap((it) => {
      const { id, amount, payout } = it;
      return payout && sums.get(id) === toMinor(amount) ? [[id, { ...it, payout }] as const] : [];
    }),
  );
}

function payoutOf(
  { id, contract, currency, due }: Settlement,
  {
    payer,
    payee,
    parts,
    amount,
  }: {
    readonly payer: string;
    readonly payee: string;
    readonly parts: LineParts;
    /** What is paid out where that is in another currency. */
    readonly amount: Money | undefined;
  },
): Omit<Payout, 'account'> {
  const ids = new Set(parts.map(({ dueId }) => dueId));
  const days = due.filter((it) =>
    amount ? ids.has(it.id) : it.payee === payee && (it.payer ?? payer) === payer,
  );
  const [first] = days.map(({ on }) => on).sort();
  const owed = sumOf(parts, currency);
  const key = [id, payer, payee, ...(amount ? [amount.currency] : [])];
  const hash = canonicalHash(key).slice('sha256:'.length);
  return {
    reference: `LL${hash.slice(0, 16).toUpperCase()}`,
    contract: contract.id,
    statement: id,
    payer,
    payee,
    amount: amount ?? owed,
    owed,
    dueOn: first as PlainDate,
    lines: parts.map(({ lineId, amount }) => ({ lineId, amount })),
  };
}

function withoutAccount({ payer, payee, amount }: Omit<Payout, 'account'>): PayoutFinding {
  return findingOf(PAYOUT_FINDINGS, 'ACCOUNT_MISSING', {
    path: jsonPointer([payee]),
    params: { payer, payee, amount: formatMoney(amount) },
  });
}

function afterPeriod(
  parts: LineParts,
  { of: { id, currency }, place }: { readonly of: Settlement; readonly place: number },
): PayoutFinding {
  return findingOf(PAYOUT_FINDINGS, 'OWED_AFTER_PERIOD', {
    path: jsonPointer([place]),
    params: {
      amount: formatMoney(sumOf(parts, currency)),
      statement: id,
      lines: parts.map(({ lineId }) => lineId),
    },
  });
}

function sumOf(parts: readonly { readonly amount: Money }[], currency: Currency): Money {
  return money(
    currency,
    parts.reduce((sum, { amount }) => sum + toMinor(amount), 0n),
  );
}

/** Parts of a payment that are agreed to be paid in another currency, whose rate is not known. */
function inOtherCurrency(
  { reference, payee, amount: { currency }, lines }: Omit<Payout, 'account'>,
  [newest, ...before]: readonly [Settlement, ...Settlement[]],
): PayoutFinding[] {
  const clauseOf = new Map(
    [newest, ...before].flatMap((it) => it.lines.map(({ id, clauseId }) => [id, clauseId])),
  );
  return newest.findings.flatMap(({ code, params }) => {
    if (code !== 'PAYOUT_NOT_CONVERTED' && code !== 'PAYOUT_QUOTE_MISSING') return [];
    if (currency !== newest.currency) return [];
    const { payment, payout, pair, source } = params ?? {};
    const sum = lines
      .filter(({ lineId }) => clauseOf.get(lineId) === payment)
      .reduce((all, { amount }) => all + toMinor(amount), 0n);
    if (sum === 0n) return [];
    const amount = formatMoney(money(currency, sum));
    const other = `${payout ?? `${pair}`.split('/')[1]}`;
    return [
      findingOf(PAYOUT_FINDINGS, 'PAYOUT_CURRENCY', {
        path: jsonPointer([payee]),
        params: { reference, payee, amount, payout: other, source: `${source}` },
      }),
    ];
  });
}
