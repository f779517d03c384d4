import { expect, it } from 'vitest';
import type { Settlement } from '../../../vocabulary/index.ts';
import { recomputedAmount } from '../../entry/recompute.ts';
import { settle } from '../../settle.ts';
import { shuffled } from '../random-deal.ts';
import { Combined, type CombinedTotals } from './combined.ts';
import { randomCombined } from './random-combined.ts';

const CASES = Number(process.env['CASES'] ?? 300);
const FIRST_SEED = Number(process.env['FIRST_SEED'] ?? 1);
const KNOWN = '2027-12-31T00:00:00Z';
const TAXES = ['own', 'borne', 'also'];

/** What a settlement comes to, in the form of the oracle. */
function totalsOf({ lines }: Settlement): CombinedTotals {
  const [earned, withheld, added] = [1, 2, 3].map(() => new Map<string, bigint>()) as [
    Map<string, bigint>,
    Map<string, bigint>,
    Map<string, bigint>,
  ];
  for (const { clauseId, payee, entry, amount } of lines) {
    const units = BigInt(amount.minor);
    const isTax = TAXES.includes(clauseId);
    const sums = !isTax ? earned : entry === 'withholding' ? withheld : added;
    const key = `${!isTax && entry === 'agent-deduction' ? 'deduction' : clauseId} ${payee}`;
    sums.set(key, (sums.get(key) ?? 0n) + (entry === 'withholding' ? -units : units));
  }
  return { earned, withheld, added };
}

function differences(found: CombinedTotals, wanted: CombinedTotals): string[] {
  return (['earned', 'withheld', 'added'] as const).flatMap((what) => {
    const [a, b] = [found[what], wanted[what]];
    return [...new Set([...a.keys(), ...b.keys()])].flatMap((key) => {
      const [is, was] = [a.get(key) ?? 0n, b.get(key) ?? 0n];
      return is === was ? [] : [`${what} ${key}: ${is}, expected ${was}`];
    });
  });
}

it(`revised steps, guarantees, taxes, splits and agents at once agree with the oracle on ${CASES} random deals`, {
  timeout: 3_600_000,
}, () => {
  const wrong: string[] = [];
  const seen = new Set<string>();
  for (let seed = FIRST_SEED; seed < FIRST_SEED + CASES && wrong.length < 12; seed += 1) {
    const { contracts, facts } = randomCombined(seed);
    const settlement = settle(contracts, shuffled(facts, seed), { knownAsOf: KNOWN, fx: [] });
    for (const { entry } of settlement.lines) seen.add(entry);
    for (const { code } of settlement.findings) seen.add(code);
    const wanted = new Combined({ contracts, facts }).totals;
    wrong.push(...differences(totalsOf(settlement), wanted).map((it) => `seed ${seed}: ${it}`));
    for (const line of settlement.lines)
      if (recomputedAmount(line)?.minor !== line.amount.minor)
        wrong.push(`seed ${seed}: ${line.id} does not follow from its steps`);
  }
  expect(wrong).toEqual([]);
  if (CASES >= 300)
    for (const kind of ['guarantee', 'agent-deduction', 'amendment', 'DEAL_ENDED'])
      expect(seen).toContain(kind);
});
