import { expect, it } from 'vitest';
import type { Tiers } from '../../../clauses/fee/tiers/schema.ts';
import { type Currency, ROUNDING_MODES } from '../../../vocabulary/index.ts';
import { commissionOf, dealOf, earnedBy } from '../../deal.fixture.ts';
import { recomputedAmount } from '../../entry/recompute.ts';
import { settle } from '../../settle.ts';
import { Dice } from '../dice.ts';
import { roundFraction } from '../fraction.ts';
import { shuffled } from '../random-deal.ts';
import { quotesOf, salesOf } from '../random-facts.ts';
import { gradedCommission } from './graded-sales.ts';
import { valuesOf } from './values-of.ts';

const CASES = Number(process.env['CASES'] ?? 500);
const KNOWN = '2027-06-30T00:00:00Z';

function tiersOf(dice: Dice, currency: Currency): Tiers {
  const from = new Set(Array.from({ length: 1 + dice.upTo(4) }, () => dice.amount() + 1n));
  return {
    rule: dice.pick(['marginal', 'crossing-order', 'retroactive'] as const),
    per: dice.pick(['day', 'month', 'term'] as const),
    steps: [...from]
      .sort((a, b) => (a < b ? -1 : 1))
      .map((minor) => ({ from: { currency, minor: `${minor}` }, rate: dice.upTo(1_000_001) })),
  };
}

it(`tiered commission agrees with the oracle on ${CASES} random deals`, {
  timeout: 600_000,
}, () => {
  for (let seed = 1; seed <= CASES; seed += 1) {
    const dice = new Dice(seed);
    const currency = dice.pick(['USD', 'JPY', 'KWD', 'VND'] as const);
    const tiers = tiersOf(dice, currency);
    const [rate, zone] = [dice.upTo(1_000_001), dice.pick(['Asia/Kolkata', 'America/Los_Angeles'])];
    const kept = dice.chance(0.2);
    const contract = dealOf([commissionOf({ rate, tiers, ...(kept ? { returns: 'kept' } : {}) })], {
      currency,
      zone,
      rounding: dice.pick(ROUNDING_MODES),
    });
    const facts = salesOf(dice, currency);
    const fx = quotesOf(dice, currency);
    const settlement = settle(contract, shuffled(facts, seed), { knownAsOf: KNOWN, fx });
    const values = (adjustments: boolean) => valuesOf({ contract, facts, fx }, { adjustments });
    const { n, d } = gradedCommission(
      {
        gross: values(false),
        net: values(!kept),
      },
      { rate, tiers, zone },
    );
    expect(earnedBy(settlement), `seed ${seed}`).toBe(`${roundFraction(n, d, contract.rounding)}`);
    for (const line of settlement.lines)
      expect(recomputedAmount(line), `seed ${seed} ${line.id}`).toEqual(line.amount);
  }
});
