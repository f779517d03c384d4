import { describe, expect, it } from 'vitest';
import {
  type Instant,
  parseRecord,
  type Settlement,
  type StatementLine,
  toInstant,
} from '../../vocabulary/index.ts';
import { recomputedAmount } from '../entry/recompute.ts';
import { settle } from '../settle.ts';
import { roundFraction } from './fraction.ts';
import { Paying } from './paying.ts';
import { type RandomDeal, shuffled } from './random-deal.ts';
import { randomPaying, WAITING } from './random-paying.ts';

/** How many random deals are settled: `CASES=100000` for the long run. */
const CASES = Number(process.env['CASES'] ?? 500);
const FIRST_SEED = Number(process.env['FIRST_SEED'] ?? 1);

const sum = (lines: readonly { readonly amount: { readonly minor: string } }[]): bigint =>
  lines.reduce((total, { amount }) => total + BigInt(amount.minor), 0n);

/** The lines that a total of the oracle is about; taxes stand under a clause of their own. */
function linesUnder(lines: readonly StatementLine[], id: string): StatementLine[] {
  if (id === 'released' || id === 'forfeited')
    return lines.filter(({ entry }) => entry === `deposit-${id}`);
  return lines.filter(({ clauseId }) => clauseId === id);
}

/** What is withheld: of every clause that pays the rate of all that it earned, rounded once; of goods of a part. */
function withheldOf(lines: readonly StatementLine[], { contract }: RandomDeal): bigint {
  const tax = contract.clauses.find((it) => it.clause === 'tax')?.withholdingRate ?? 0;
  const gift = contract.clauses.find((it) => it.clause === 'in-kind')?.taxable ?? 0;
  const fees: Readonly<Record<string, string>> = { stages: 'fee', cancel: 'fee' };
  const bases = new Map<string, bigint>();
  for (const { clauseId, entry, amount } of lines) {
    if (['tax', 'outlays'].includes(clauseId) || entry === 'deposit-forfeited') continue;
    const id = fees[clauseId] ?? clauseId;
    const own = BigInt(amount.minor);
    const taxed =
      entry === 'in-kind' ? roundFraction(own * BigInt(gift), 1_000_000n, contract.rounding) : own;
    bases.set(id, (bases.get(id) ?? 0n) + taxed);
  }
  return [...bases.values()].reduce(
    (total, base) => total + roundFraction(base * BigInt(tax), 1_000_000n, contract.rounding),
    0n,
  );
}

/** Every difference between a settlement and what the oracle expects, as text; empty when they agree. */
function differences(
  deal: RandomDeal,
  { lines, totals, due, postings, states = [] }: Settlement,
): string[] {
  const paying = new Paying(deal);
  const wrong: string[] = [];
  const same = (what: string, found: bigint, wanted: bigint): void => {
    if (found !== wanted) wrong.push(`${what}: ${found}, expected ${wanted}`);
  };
  for (const [id, total] of Object.entries(paying.totals))
    same(id, sum(linesUnder(lines, id)), total);
  same('withheld', BigInt(totals.withheld?.minor ?? 0), withheldOf(lines, deal));
  same('due', sum(due), BigInt(totals.outstanding.minor));
  const owed = lines.filter(({ entry }) => !['in-kind', 'deposit-forfeited'].includes(entry));
  const net = BigInt(totals.outstanding.minor) - BigInt(totals.overpaid?.minor ?? 0);
  same('net', net, sum(owed));
  for (const { id, amount, entry } of lines) {
    same(`postings of ${id}`, sum(postings.filter(({ lineId }) => lineId === id)), 0n);
    if (BigInt(amount.minor) > 0n && entry !== 'withholding')
      same(
        `states of ${id}`,
        sum(states.filter(({ lineId }) => lineId === id)),
        BigInt(amount.minor),
      );
  }
  for (const line of lines)
    if (recomputedAmount(line)?.minor !== line.amount.minor)
      wrong.push(`${line.id} does not follow from its steps: ${JSON.stringify(line.steps)}`);
  for (const id of WAITING) {
    const day = paying.metOn(id);
    const early = due.filter(({ clauseId, on }) => clauseId === id && on < (day ?? on));
    if (early.length > 0) wrong.push(`${id} is due on ${early[0]?.on}, before ${day}`);
  }
  return wrong;
}

/** Moments before the known state: half of its time, and just before what ends or conditions the deal is known. */
function momentsBefore({ contract, facts, knownAsOf }: RandomDeal): Instant[] {
  const known = Date.parse(knownAsOf);
  const turns = facts.filter(({ type }) => type === 'notice' || type === 'condition-met');
  return [
    (known + Date.parse(contract.term.start)) / 2,
    ...turns.map(({ recordedAt }) => Date.parse(recordedAt) - 1).filter((ms) => ms < known),
  ].map((ms) => toInstant(Math.floor(ms)));
}

describe('settle against an independent oracle of other ways to pay', () => {
  it(`agrees on ${CASES} random deals`, { timeout: 3_600_000 }, () => {
    const wrong: string[] = [];
    const seen = new Set<string>();
    for (let seed = FIRST_SEED; seed < FIRST_SEED + CASES && wrong.length < 5; seed += 1) {
      const deal = randomPaying(seed);
      const settlement = settle(deal.contract, deal.facts, deal);
      for (const { entry } of settlement.lines) seen.add(entry);
      for (const { code } of settlement.findings) seen.add(code);
      wrong.push(...differences(deal, settlement).map((it) => `seed ${seed}: ${it}`));
    }
    expect(wrong).toEqual([]);
    // The deals are varied enough to have seen every kind of line and finding.
    if (CASES >= 500)
      for (const kind of [
        ...['retainer', 'session-hours', 'overtime', 'expense', 'in-kind', 'advance', 'early-end'],
        ...['cancellation-fee', 'deposit-released', 'deposit-forfeited', 'CAP_EXCEEDED'],
        ...['EXPENSE_NOT_COVERED', 'EXPENSE_WITHOUT_RECEIPT', 'CANCELLATION_WITHOUT_EFFECT'],
        ...['CONDITION_OPEN', 'CONDITION_LAPSED', 'ADVANCE_UNEARNED', 'CANCELLED_TOO_MANY'],
      ])
        expect(seen).toContain(kind);
  });

  it('does not depend on order or repetition, and only ever appends', { timeout: 600_000 }, () => {
    for (let seed = FIRST_SEED; seed < FIRST_SEED + Math.min(CASES, 5000) / 5; seed += 1) {
      const deal = randomPaying(seed);
      const settlement = settle(deal.contract, deal.facts, deal);
      const again = settle(deal.contract, shuffled(deal.facts, seed), deal);
      expect(again, `seed ${seed}`).toEqual(settlement);
      for (const knownAsOf of momentsBefore(deal)) {
        const earlier = settle(deal.contract, deal.facts, { ...deal, knownAsOf });
        const kept = settlement.lines.slice(0, earlier.lines.length);
        expect(kept, `seed ${seed} ${knownAsOf}`).toEqual(earlier.lines);
      }
      if (seed % 10 === 0) parseRecord('settlement', JSON.parse(JSON.stringify(settlement)));
    }
  });
});
