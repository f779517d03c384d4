import type { Fact, Settlement, StatementLine } from '../../vocabulary/index.ts';
import { recomputedAmount } from '../entry/recompute.ts';
import { settle } from '../settle.ts';
import { Frac, hamilton, NOTHING, roundFraction } from './fraction.ts';
import { localDay } from './local-day.ts';
import { type Expected, expectedOf } from './oracle.ts';
import { type RandomDeal, randomDeal } from './random-deal.ts';

/** The deal of a seed, settled, and every difference from what the oracle expects, as text. */
export function comparedWithOracle(seed: number): {
  readonly deal: RandomDeal;
  readonly settlement: Settlement;
  readonly wrong: readonly string[];
} {
  const deal = randomDeal(seed);
  const settlement = settle(deal.contract, deal.facts, deal);
  const wrong = differences(deal, settlement, expectedOf(deal));
  return { deal, settlement, wrong: wrong.map((it) => `seed ${seed}: ${it}`) };
}

const units = (money: { readonly minor: string }): bigint => BigInt(money.minor);
const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((total, it) => total + it, 0n);
const amounts = (lines: readonly StatementLine[]): bigint =>
  sum(lines.map((line) => units(line.amount)));

/** Kinds of lines under which money is earned. */
export const EARNING: readonly StatementLine['entry'][] = [
  'fixed-fee',
  'commission',
  'commission-clawback',
  'rounding',
  'bonus',
  'deposit-released',
];

/** The fee that a line was earned under. */
function feeOf(line: StatementLine): string {
  return line.clauseId === 'stages' ? 'fee' : line.clauseId;
}

/** What a settlement is compared in: the deal, what the oracle expects, and the lines that earn or are held. */
interface Comparison {
  readonly deal: RandomDeal;
  readonly settlement: Settlement;
  readonly expected: Expected;
  readonly earning: readonly StatementLine[];
  readonly pending: ReadonlySet<string>;
}

/** A figure, what was found and what was expected. */
type Figure = readonly [what: string, found: bigint, wanted: bigint];

/** Every difference between a settlement and what the oracle expects, as text; empty when they agree. */
function differences(deal: RandomDeal, settlement: Settlement, expected: Expected): string[] {
  const earning = settlement.lines.filter(
    (line) => EARNING.includes(line.entry) && !line.clauseId.startsWith('tax'),
  );
  const compared = { deal, settlement, expected, earning, pending: pendingLines(settlement, deal) };
  const figures = [
    ...figuresOfFees(compared),
    ...settlement.payees.flatMap((payee) => figuresOfPayee(payee, compared)),
    ...figuresOfAccounts(compared),
  ];
  return [
    ...figures
      .filter(([, found, wanted]) => found !== wanted)
      .map(([what, found, wanted]) => `${what}: ${found}, expected ${wanted}`),
    ...unbalanced(settlement),
    ...notRecomputed(settlement),
    ...badStates(settlement),
  ];
}

function figuresOfFees({ settlement, expected, earning }: Comparison): Figure[] {
  const forfeited = settlement.lines.filter((line) => line.entry === 'deposit-forfeited');
  return [
    ...[...expected.earned].map(
      ([fee, total]): Figure => [
        `earned under ${fee}`,
        amounts(earning.filter((line) => feeOf(line) === fee)),
        total,
      ],
    ),
    ['forfeited', amounts(forfeited), expected.forfeited],
    ['credited sales', units(settlement.totals.creditedSales), expected.creditedSales],
  ];
}

type Payee = Settlement['payees'][number];

function figuresOfPayee(payee: Payee, compared: Comparison): Figure[] {
  const { settlement, expected, earning, pending, deal } = compared;
  const own = settlement.lines.filter(
    (line) => line.payee === payee.id && line.entry !== 'deposit-forfeited',
  );
  const before = earning.filter((line) => line.payee === payee.id);
  const held = own.filter((line) => pending.has(line.id));
  const heldBack = sum(held.filter(isWithholding).map((line) => units(line.amount)));
  const taxes = taxedParts(before, { taxes: expected.taxes, facts: deal.facts }).map(
    ({ exact, payer }) => ({
      payer,
      units: roundFraction(exact.n, exact.d, deal.contract.rounding),
    }),
  );
  const added = sum(taxes.filter((it) => it.payer).map((it) => it.units));
  const withheld = sum(taxes.map((it) => it.units)) + heldBack;
  const left = units(payee.earned) - units(payee.withheld) - units(payee.paid);
  const due = settlement.due.filter((it) => it.payee === payee.id);
  const payable = settlement.postings.filter(
    (it) => it.payee === payee.id && it.account === 'creator-payable',
  );
  const earned = amounts(before) + added - amounts(held) + heldBack;
  const figures: Figure[] = [
    ['earned', units(payee.earned), earned],
    ['withheld', units(payee.withheld), withheld],
    ['pending', units(payee.pending ?? NO_MONEY), amounts(held)],
    ['paid', units(payee.paid), expected.paid.get(payee.id) ?? 0n],
    ['outstanding', units(payee.outstanding), left > 0n ? left : 0n],
    ['overpaid', units(payee.overpaid ?? NO_MONEY), left < 0n ? -left : 0n],
    ['lines', amounts(own), left + amounts(held)],
    ['due', sum(due.map((it) => units(it.amount))), units(payee.outstanding)],
    ['payable', sum(payable.map((it) => units(it.amount))), -amounts(own)],
  ];
  return [
    ...[...expected.earned].map(
      ([fee, total]): Figure => [
        `${payee.id} of ${fee}`,
        amounts(before.filter((line) => feeOf(line) === fee)),
        fee === 'fee' ? shareOf(payee.id, { total, expected }) : payee.id === 'mia' ? total : 0n,
      ],
    ),
    ...figures.map(([what, ...rest]): Figure => [`${payee.id} ${what}`, ...rest]),
  ];
}

function shareOf(
  payee: string,
  { total, expected: { split } }: { readonly total: bigint; readonly expected: Expected },
): bigint {
  if (split === null) return payee === 'mia' ? total : 0n;
  const parts = hamilton(
    total,
    split.map((it) => it.share),
  );
  return sum(split.map((it, index) => (it.payee === payee ? (parts[index] ?? 0n) : 0n)));
}

function figuresOfAccounts({ settlement, pending }: Comparison): Figure[] {
  const account = (name: Settlement['postings'][number]['account']): bigint =>
    sum(settlement.postings.filter((it) => it.account === name).map((it) => units(it.amount)));
  const over = (pick: (payee: Payee) => { readonly minor: string }): bigint =>
    sum(settlement.payees.map((it) => units(pick(it))));
  const withholdings = settlement.lines.filter(isWithholding);
  const heldBack = amounts(withholdings.filter((line) => pending.has(line.id)));
  const earned = over((payee) => payee.earned) + over((payee) => payee.pending ?? NO_MONEY);
  return [
    ['deposit-held', account('deposit-held'), 0n],
    ['cash', account('cash'), -over((payee) => payee.paid)],
    ['tax-payable', account('tax-payable'), amounts(withholdings)],
    ['marketing-expense', account('marketing-expense'), earned - heldBack],
  ];
}

function unbalanced({ lines, postings }: Settlement): string[] {
  const byLine = new Map<string, bigint>(lines.map((line) => [line.id, 0n]));
  for (const posting of postings)
    byLine.set(posting.lineId, (byLine.get(posting.lineId) ?? 1n) + units(posting.amount));
  return [...byLine]
    .filter(([, total]) => total !== 0n)
    .map(([id, total]) => `postings of ${id} sum to ${total}`);
}

const NO_MONEY = { minor: '0' };
const isWithholding = ({ entry }: StatementLine): boolean => entry === 'withholding';

/** The lines whose hold is not over: commission, and the taxes on it, by the day of the sale and the days of the hold. */
function pendingLines(
  { lines }: Settlement,
  { contract, facts, knownAsOf }: Pick<RandomDeal, 'contract' | 'facts' | 'knownAsOf'>,
): ReadonlySet<string> {
  const dayOf = (instant: string): string => localDay(instant, contract.zone);
  const pending = new Set<string>();
  let isHeld = false;
  for (const line of lines) {
    const fee = contract.clauses.find(({ id }) => id === line.clauseId);
    const factId = line.factIds.find((id) => id.startsWith('fact:')) ?? '';
    const root = facts.find(({ id }) => id === (factId.split('.')[0] ?? ''));
    if (line.entry === 'payment') isHeld = false;
    else if (fee?.clause !== 'tax') {
      const isCommission = fee?.clause === 'fee' && line.steps?.[0]?.step === 'running';
      const until = new Date(`${dayOf(root?.occurredAt ?? knownAsOf)}T12:00:00Z`);
      if (fee?.clause === 'fee')
        until.setUTCDate(until.getUTCDate() + (fee.commission?.holdDays ?? 0));
      isHeld = isCommission && until.toISOString().slice(0, 10) > dayOf(knownAsOf);
    }
    if (isHeld) pending.add(line.id);
  }
  return pending;
}

/** The deliverable of the one piece that a line pays for; undefined for a line that pays for more. */
function pieceOf({ steps, entry, factIds, base }: StatementLine): string | undefined {
  const isPiece =
    (steps?.[0]?.step === 'agreed' && base !== null && entry !== 'bonus') ||
    (steps?.[1]?.step === 'share' &&
      entry !== 'deposit-released' &&
      steps[1].shares.every((share) => share === 1));
  if (!isPiece || factIds.length !== 1) return undefined;
  return factIds[0];
}

/** What is taxed of a payee's lines, by fee, tax and place of work: the running total that each tax is rounded on. */
function taxedParts(
  lines: readonly StatementLine[],
  { taxes, facts }: Pick<Expected, 'taxes'> & { readonly facts: readonly Fact[] },
) {
  const totals = new Map<string, { exact: Frac; payer: boolean }>();
  for (const line of lines) {
    const piece = pieceOf(line);
    const shares = taxes.map((tax) => ({
      ...tax,
      share: tax.of.get(workOf(facts, piece)) ?? tax.ofFee.get(feeOf(line)) ?? NOTHING,
    }));
    const rest = shares
      .filter((it) => it.payer)
      .reduce((left, it) => left.plus(it.share.times(new Frac(-1n))), new Frac(1n));
    for (const { id, payer, share } of shares) {
      const key = `${id} ${feeOf(line)}`;
      const total = totals.get(key) ?? { exact: NOTHING, payer };
      totals.set(key, total);
      total.exact = total.exact.plus(new Frac(units(line.amount)).times(share.over(rest)));
    }
  }
  return [...totals.values()];
}

/** The deliverable of a piece, by the fact of its delivery or session. */
function workOf(facts: readonly Fact[], factId: string | undefined): string {
  const fact = facts.find(({ id }) => id === factId);
  if (fact?.type === 'session') return fact.deliverableId;
  return fact?.type === 'delivery' ? fact.report.deliverableId : '';
}

/** Lines that earn and whose states do not sum to their amount, and states that sum to another amount than the totals. */
function badStates({ lines, states = [], totals }: Settlement): string[] {
  const sums = new Map<string, bigint>();
  const byState = new Map<string, bigint>();
  for (const { lineId, state, amount } of states) {
    sums.set(lineId, (sums.get(lineId) ?? 0n) + units(amount));
    byState.set(state, (byState.get(state) ?? 0n) + units(amount));
  }
  const wrong = lines
    .filter(({ entry, amount }) => !/^(payment|withholding)/.test(entry) && units(amount) > 0n)
    .filter(({ id, amount }) => sums.get(id) !== units(amount))
    .map(({ id }) => `the states of ${id} sum to ${sums.get(id)}`);
  const open = (byState.get('payable') ?? 0n) + (byState.get('due') ?? 0n);
  if (open !== units(totals.outstanding)) wrong.push(`payable and due are ${open}`);
  if ((byState.get('forfeited') ?? 0n) !== units(totals.forfeited ?? NO_MONEY))
    wrong.push('forfeited differs');
  return wrong;
}

/** Lines whose amount does not follow from their own steps. */
function notRecomputed({ lines }: Settlement): string[] {
  return lines
    .filter((line) => recomputedAmount(line)?.minor !== line.amount.minor)
    .map((line) => `${line.id} does not follow from its steps: ${JSON.stringify(line.steps)}`);
}
