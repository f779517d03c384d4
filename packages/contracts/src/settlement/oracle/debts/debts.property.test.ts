import { expect, it } from 'vitest';
import { parseRecord, type Settlement } from '../../../vocabulary/index.ts';
import { recomputedAmount } from '../../entry/recompute.ts';
import { settle } from '../../settle.ts';
import { shuffled } from '../random-deal.ts';
import { accountsOf } from './debts.ts';
import { type DebtsDeal, randomDebts } from './random-debts.ts';

const CASES = Number(process.env['CASES'] ?? 300);
const FIRST_SEED = Number(process.env['FIRST_SEED'] ?? 1);

const minor = ({ minor: units }: { readonly minor: string }): bigint => BigInt(units);

function differences(deal: DebtsDeal, { debts = [], due, lines }: Settlement): string[] {
  const wrong: string[] = [];
  const same = (what: string, found: unknown, wanted: unknown): void => {
    if (`${found}` !== `${wanted}`) wrong.push(`${what}: ${found}, expected ${wanted}`);
  };
  for (const { payer, ...account } of accountsOf(deal)) {
    const own = debts.find((it) => it.payer === payer);
    for (const field of ['paid', 'outstanding', 'overpaid'] as const)
      same(`${payer} ${field}`, own && minor(own[field]), account[field]);
    const interest = lines.filter((it) => it.entry === 'late-interest' && it.payer === payer);
    const total = interest.reduce((sum, { amount }) => sum + minor(amount), 0n);
    same(`${payer} interest`, total, account.interest);
    const byDay = new Map<string, bigint>();
    for (const { on, amount, payer: by } of due)
      if (by === payer) byDay.set(on, (byDay.get(on) ?? 0n) + minor(amount));
    const text = (days: ReadonlyMap<string, bigint>) => [...days].sort().join(' ');
    same(`${payer} due`, text(byDay), text(account.due));
  }
  for (const line of lines)
    same(`${line.id} recomputed`, recomputedAmount(line)?.minor, line.amount.minor);
  return wrong;
}

it(`debts of two payers agree with the oracle on ${CASES} random deals`, {
  timeout: 3_600_000,
}, () => {
  const wrong: string[] = [];
  const seen = new Set<string>();
  for (let seed = FIRST_SEED; seed < FIRST_SEED + CASES && wrong.length < 12; seed += 1) {
    const deal = randomDebts(seed);
    const options = { knownAsOf: deal.knownAsOf, fx: [] };
    const settlement = settle(deal.contract, shuffled(deal.facts, seed), options);
    for (const { entry } of settlement.lines) seen.add(entry);
    wrong.push(...differences(deal, settlement).map((it) => `seed ${seed}: ${it}`));
    if (seed % 20 === 0) parseRecord('settlement', JSON.parse(JSON.stringify(settlement)));
  }
  expect(wrong).toEqual([]);
  if (CASES >= 300)
    for (const entry of ['late-interest', 'payment', 'payment-returned', 'commission-clawback'])
      expect(seen).toContain(entry);
});
