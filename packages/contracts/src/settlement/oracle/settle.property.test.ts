import { describe, expect, it } from 'vitest';
import { parseRecord, type Settlement, type StatementLine } from '../../vocabulary/index.ts';
import { settle } from '../settle.ts';
import { hamilton, roundFraction } from './fraction.ts';
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
  'bonus',
  'deposit-released',
];

/** The fee that a line was earned under. */
function feeOf(line: StatementLine): string {
  return line.clauseId === 'stages' ? 'fee' : line.clauseId;
}

/** Every difference between a settlement and what the oracle expects, as text; empty when they agree. */
function differences(
  { contract }: RandomDeal,
  settlement: Settlement,
  expected: Expected,
): string[] {
  const wrong: string[] = [];
  const same = (what: string, found: bigint, wanted: bigint): void => {
    if (found !== wanted) wrong.push(`${what}: ${found}, expected ${wanted}`);
  };
  const earning = settlement.lines.filter(
    (line) => EARNING.includes(line.entry) && line.clauseId !== 'tax',
  );
  for (const [fee, total] of expected.earned)
    same(`earned under ${fee}`, amounts(earning.filter((line) => feeOf(line) === fee)), total);
  same(
    'forfeited',
    amounts(settlement.lines.filter((line) => line.entry === 'deposit-forfeited')),
    expected.forfeited,
  );
  same('credited sales', units(settlement.totals.creditedSales), expected.creditedSales);
  for (const payee of settlement.payees) {
    const own = settlement.lines.filter((line) => line.payee === payee.id);
    const before = earning.filter((line) => line.payee === payee.id);
    const { tax } = expected;
    const taxes = [...expected.earned.keys()].map((fee) => {
      const base = amounts(before.filter((line) => feeOf(line) === fee));
      if (tax === null) return 0n;
      return roundFraction(base * tax.n, tax.payer ? tax.d - tax.n : tax.d, contract.rounding);
    });
    const added = tax?.payer === true ? sum(taxes) : 0n;
    same(`${payee.id} earned`, units(payee.earned), amounts(before) + added);
    same(`${payee.id} withheld`, units(payee.withheld), sum(taxes));
    same(`${payee.id} paid`, units(payee.paid), expected.paid.get(payee.id) ?? 0n);
    same(
      `${payee.id} outstanding`,
      units(payee.outstanding),
      units(payee.earned) - units(payee.withheld) - units(payee.paid),
    );
    same(
      `${payee.id} lines`,
      amounts(own.filter((line) => line.entry !== 'deposit-forfeited')),
      units(payee.outstanding),
    );
    const due = sum(
      settlement.due.filter((it) => it.payee === payee.id).map((it) => units(it.amount)),
    );
    same(`${payee.id} due`, due, units(payee.outstanding) > 0n ? units(payee.outstanding) : 0n);
    const payable = settlement.postings.filter(
      (it) => it.payee === payee.id && it.account === 'creator-payable',
    );
    same(
      `${payee.id} payable`,
      sum(payable.map((it) => units(it.amount))),
      -units(payee.outstanding),
    );
  }
  const account = (name: Settlement['postings'][number]['account']): bigint =>
    sum(settlement.postings.filter((it) => it.account === name).map((it) => units(it.amount)));
  const over = (
    pick: (payee: Settlement['payees'][number]) => { readonly minor: string },
  ): bigint => sum(settlement.payees.map((it) => units(pick(it))));
  same('deposit-held', account('deposit-held'), 0n);
  same('cash', account('cash'), -over((payee) => payee.paid));
  same('tax-payable', account('tax-payable'), -over((payee) => payee.withheld));
  same(
    'marketing-expense',
    account('marketing-expense'),
    over((payee) => payee.earned),
  );
  return [...wrong, ...unbalanced(settlement), ...badSplits(settlement, contract)];
}

function unbalanced({ lines, postings }: Settlement): string[] {
  const byLine = new Map<string, bigint>(lines.map((line) => [line.id, 0n]));
  for (const posting of postings)
    byLine.set(posting.lineId, (byLine.get(posting.lineId) ?? 1n) + units(posting.amount));
  return [...byLine]
    .filter(([, total]) => total !== 0n)
    .map(([id, total]) => `postings of ${id} sum to ${total}`);
}

/** Lines of one entry that are shared must be what largest remainder makes of their sum. */
function badSplits({ lines }: Settlement, contract: RandomDeal['contract']): string[] {
  const split = contract.clauses.find((clause) => clause.clause === 'payee-split');
  if (split?.clause !== 'payee-split') return [];
  const shared = lines.filter(
    (line) => line.entry !== 'payment' && line.clauseId !== 'tax' && feeOf(line) === 'fee',
  );
  const shares = split.shares ?? [];
  const wrong: string[] = [];
  for (let from = 0; from < shared.length; from += shares.length) {
    const group = shared.slice(from, from + shares.length);
    const parts = hamilton(
      amounts(group),
      shares.map((it) => BigInt(it.share)),
    );
    if (group.some((line, index) => units(line.amount) !== parts[index]))
      wrong.push(`${group[0]?.id} is not split by largest remainder`);
  }
  return wrong;
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
