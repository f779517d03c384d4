import { expect, it } from 'vitest';
import type { Deduction } from '../../../clauses/fee/schema.ts';
import { type CreditedSale, type Fact, ROUNDING_MODES } from '../../../vocabulary/index.ts';
import { commissionOf, dealOf, earnedBy } from '../../deal.fixture.ts';
import { settle } from '../../settle.ts';
import { Dice } from '../dice.ts';
import { Frac, NOTHING, roundFraction } from '../fraction.ts';
import { shuffled } from '../random-deal.ts';
import { quotesOf, salesOf } from '../random-facts.ts';
import { valuesOf } from './values-of.ts';

const CASES = Number(process.env['CASES'] ?? 500);
const PARTS = ['platform-coupon', 'merchant-coupon', 'tax', 'shipping', 'platform-fee'] as const;

function itemised(dice: Dice, fact: Fact): Fact {
  if (fact.type !== 'credited-sale' || fact.sale.change !== 'sale') return fact;
  const { currency, minor } = fact.sale.money;
  const breakdown = PARTS.filter(() => dice.chance(0.6)).map((part) => ({
    part,
    amount: { currency, minor: `${(BigInt(minor) * BigInt(dice.upTo(200))) / 1000n}` as const },
    inside: dice.chance(0.5),
  }));
  return { ...fact, sale: { ...fact.sale, breakdown } };
}

/** The whole price is the money and what stands on top; the base is the whole price without what is deducted. */
function share({ money, breakdown = [] }: CreditedSale, deducted: readonly string[]): Frac {
  const total = (of: typeof breakdown): bigint =>
    of.reduce((sum, { amount }) => sum + BigInt(amount.minor), 0n);
  const price = BigInt(money.minor) + total(breakdown.filter(({ inside }) => !inside));
  const base = price - total(breakdown.filter(({ part }) => deducted.includes(part)));
  return new Frac(base < 0n ? 0n : base, BigInt(money.minor));
}

it(`the base of a commission agrees with the oracle on ${CASES} random deals`, {
  timeout: 600_000,
}, () => {
  for (let seed = 1; seed <= CASES; seed += 1) {
    const dice = new Dice(seed);
    const currency = dice.pick(['USD', 'JPY', 'KWD', 'VND'] as const);
    const deductions: Deduction[] = PARTS.filter(() => dice.chance(0.5));
    const rate = dice.upTo(1_000_001);
    const contract = dealOf([commissionOf({ rate, deductions })], {
      currency,
      rounding: dice.pick(ROUNDING_MODES),
    });
    const facts = salesOf(dice, currency).map((fact) => itemised(dice, fact));
    const fx = quotesOf(dice, currency);
    const settlement = settle(contract, shuffled(facts, seed), {
      knownAsOf: '2027-06-30T00:00:00Z',
      fx,
    });
    const { n, d } = valuesOf(
      { contract, facts, fx },
      { adjustments: true, factor: (sale) => share(sale, deductions) },
    )
      .reduce((sum, { value }) => sum.plus(value), NOTHING)
      .times(new Frac(BigInt(rate), 1_000_000n));
    expect(earnedBy(settlement), `seed ${seed}`).toBe(`${roundFraction(n, d, contract.rounding)}`);
  }
});
