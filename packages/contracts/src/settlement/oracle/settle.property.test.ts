import { describe, expect, it } from 'vitest';
import {
  type Fact,
  parseRecord,
  type Settlement,
  type StatementLine,
} from '../../vocabulary/index.ts';
import { recomputedAmount } from '../entry/recompute.ts';
import { settle } from '../settle.ts';
import { Frac, hamilton, NOTHING, roundFraction } from './fraction.ts';
import { type Expected, expectedOf } from './oracle.ts';
import { type RandomDeal, randomDeal, shuffled } from './random-deal.ts';

/** How many random deals are settled: `CASES=100000` for the long run. */
const CASES = Number(process.env['CASES'] ?? 1000);
const FIRST_SEED = Number(process.env['FIRST_SEED'] ?? 1);

const units = (money: { readonly minor: string }): bigint => BigInt(money.minor);
const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((total, it) => total + it, 0n);
const amounts = (lines: readonly StatementLine[]): bigint =>
  sum(lines.map((line) => units(line.amount)));

const EARNING: readonly StatementLine['entry'][] = [
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

/** Every difference between a settlement and what the oracle expects, as text; empty when they agree. */
function differences(
  { contract, facts, knownAsOf }: RandomDeal,
  settlement: Settlement,
  expected: Expected,
): string[] {
  const wrong: string[] = [];
  const same = (what: string, found: bigint, wanted: bigint): void => {
    if (found !== wanted) wrong.push(`${what}: ${found}, expected ${wanted}`);
  };
  const earning = settlement.lines.filter(
    (line) => EARNING.includes(line.entry) && !line.clauseId.startsWith('tax'),
  );
  for (const [fee, total] of expected.earned)
    same(`earned under ${fee}`, amounts(earning.filter((line) => feeOf(line) === fee)), total);
  same(
    'forfeited',
    amounts(settlement.lines.filter((line) => line.entry === 'deposit-forfeited')),
    expected.forfeited,
  );
  same('credited sales', units(settlement.totals.creditedSales), expected.creditedSales);
  const pending = pendingLines(settlement, { contract, facts, knownAsOf });
  const heldBackInAll = amounts(
    settlement.lines.filter((line) => pending.has(line.id) && isWithholding(line)),
  );
  const shareOf = (payee: string, total: bigint): bigint => {
    const places = (expected.split ?? []).map((it, index) => (it.payee === payee ? index : -1));
    if (expected.split === null) return payee === 'mia' ? total : 0n;
    const parts = hamilton(
      total,
      expected.split.map((it) => it.share),
    );
    return places.reduce((units, place) => units + (place < 0 ? 0n : (parts[place] ?? 0n)), 0n);
  };
  for (const payee of settlement.payees) {
    const own = settlement.lines.filter(
      (line) => line.payee === payee.id && line.entry !== 'deposit-forfeited',
    );
    const before = earning.filter((line) => line.payee === payee.id);
    const held = own.filter((line) => pending.has(line.id));
    const heldBack = sum(held.filter(isWithholding).map((line) => units(line.amount)));
    for (const [fee, total] of expected.earned)
      same(
        `${payee.id} of ${fee}`,
        amounts(before.filter((line) => feeOf(line) === fee)),
        fee === 'fee' ? shareOf(payee.id, total) : payee.id === 'mia' ? total : 0n,
      );
    const taxes = taxedParts(before, { taxes: expected.taxes, facts }).map(({ exact, payer }) => ({
      payer,
      units: roundFraction(exact.n, exact.d, contract.rounding),
    }));
    const added = sum(taxes.filter((it) => it.payer).map((it) => it.units));
    same(
      `${payee.id} earned`,
      units(payee.earned),
      amounts(before) + added - amounts(held) + heldBack,
    );
    same(
      `${payee.id} withheld`,
      units(payee.withheld),
      sum(taxes.map((it) => it.units)) + heldBack,
    );
    same(`${payee.id} pending`, units(payee.pending ?? NO_MONEY), amounts(held));
    same(`${payee.id} paid`, units(payee.paid), expected.paid.get(payee.id) ?? 0n);
    const left = units(payee.earned) - units(payee.withheld) - units(payee.paid);
    same(`${payee.id} outstanding`, units(payee.outstanding), left > 0n ? left : 0n);
    same(`${payee.id} overpaid`, units(payee.overpaid ?? NO_MONEY), left < 0n ? -left : 0n);
    same(`${payee.id} lines`, amounts(own), left + amounts(held));
    const due = sum(
      settlement.due.filter((it) => it.payee === payee.id).map((it) => units(it.amount)),
    );
    same(`${payee.id} due`, due, units(payee.outstanding));
    const payable = settlement.postings.filter(
      (it) => it.payee === payee.id && it.account === 'creator-payable',
    );
    same(`${payee.id} payable`, sum(payable.map((it) => units(it.amount))), -amounts(own));
  }
  const account = (name: Settlement['postings'][number]['account']): bigint =>
    sum(settlement.postings.filter((it) => it.account === name).map((it) => units(it.amount)));
  const over = (
    pick: (payee: Settlement['payees'][number]) => { readonly minor: string },
  ): bigint => sum(settlement.payees.map((it) => units(pick(it))));
  same('deposit-held', account('deposit-held'), 0n);
  same('cash', account('cash'), -over((payee) => payee.paid));
  const withholdings = settlement.lines.filter(isWithholding);
  same('tax-payable', account('tax-payable'), amounts(withholdings));
  same(
    'marketing-expense',
    account('marketing-expense'),
    over((payee) => payee.earned) + over((payee) => payee.pending ?? NO_MONEY) - heldBackInAll,
  );
  return [
    ...wrong,
    ...unbalanced(settlement),
    ...notRecomputed(settlement),
    ...badStates(settlement),
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
  const dayOf = (instant: string): string =>
    new Intl.DateTimeFormat('en-CA', { timeZone: contract.zone }).format(new Date(instant));
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
    .filter(
      ({ entry, amount }) => !['payment', 'withholding'].includes(entry) && units(amount) > 0n,
    )
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

describe('settle against an independent oracle', () => {
  it(`agrees on ${CASES} random deals`, { timeout: 3_600_000 }, () => {
    const wrong: string[] = [];
    const seen = new Set<string>();
    for (let seed = FIRST_SEED; seed < FIRST_SEED + CASES && wrong.length < 5; seed += 1) {
      const deal = randomDeal(seed);
      const settlement = settle(deal.contract, deal.facts, deal);
      for (const line of settlement.lines) seen.add(line.entry);
      for (const finding of settlement.findings) seen.add(finding.code);
      wrong.push(
        ...differences(deal, settlement, expectedOf(deal)).map((it) => `seed ${seed}: ${it}`),
      );
    }
    expect(wrong).toEqual([]);
    // The deals are varied enough to have seen every kind of line and what refunds can do.
    if (CASES >= 500) {
      for (const kind of [
        ...EARNING,
        'deposit-forfeited',
        'withholding',
        'payment',
        'ADJUSTMENT_CAPPED',
        'FACT_REPEATED',
        'WIN_WITHOUT_CHARGEBACK',
        'ADJUSTMENT_WITHOUT_SALE',
        'SALE_OUTSIDE_TERM',
        'OVERPAID',
      ])
        expect(seen).toContain(kind);
    }
  });

  it('does not depend on order or repetition, and only ever appends', { timeout: 600_000 }, () => {
    for (let seed = FIRST_SEED; seed < FIRST_SEED + Math.min(CASES, 5000) / 10; seed += 1) {
      const deal = randomDeal(seed);
      const settlement = settle(deal.contract, deal.facts, deal);
      expect(settle(deal.contract, shuffled(deal.facts, seed), deal), `seed ${seed}`).toEqual(
        settlement,
      );
      const earlier = settle(deal.contract, deal.facts, {
        ...deal,
        knownAsOf: '2026-12-20T00:00:00Z',
      });
      if (deal.knownAsOf >= '2026-12-20')
        expect(settlement.lines.slice(0, earlier.lines.length), `seed ${seed}`).toEqual(
          earlier.lines,
        );
      const next = settle(deal.contract, deal.facts, { ...deal, previous: settlement });
      expect({ ...next, id: '', previous: null }, `seed ${seed}`).toEqual({
        ...settlement,
        id: '',
      });
      if (seed % 10 === 0) parseRecord('settlement', JSON.parse(JSON.stringify(settlement)));
    }
  });
});
