import { expect, it } from 'vitest';
import type { Clause } from '../../../clauses/schemas.ts';
import { type CreditedSale, type Fact, ROUNDING_MODES } from '../../../vocabulary/index.ts';
import { dealOf, earnedBy } from '../../deal.fixture.ts';
import { recomputedAmount } from '../../entry/recompute.ts';
import { settle } from '../../settle.ts';
import { Dice } from '../dice.ts';
import { Frac, NOTHING, roundFraction } from '../fraction.ts';
import { shuffled } from '../random-deal.ts';
import { quotesOf, salesOf } from '../random-facts.ts';
import { worthOf } from '../valued-sales.ts';
import { valuesOf } from './values-of.ts';

const CASES = Number(process.env['CASES'] ?? 500);

function pieces(dice: Dice, fact: Fact): Fact {
  if (fact.type !== 'credited-sale') return fact;
  const productId = dice.pick([null, 'lip-set', 'lip-liner', 'balm']);
  const quantity = dice.chance(0.8) ? { quantity: 1 + dice.upTo(50) } : {};
  return { ...fact, sale: { ...fact.sale, productId, ...quantity } };
}

it(`units and overrides agree with the oracle on ${CASES} random deals`, {
  timeout: 600_000,
}, () => {
  for (let seed = 1; seed <= CASES; seed += 1) {
    const dice = new Dice(seed);
    const currency = dice.pick(['USD', 'JPY', 'KWD', 'VND'] as const);
    const [price, rate] = [dice.amount(), dice.upTo(1_000_001)];
    const [of, units] = [1 + dice.upTo(9), 1 + dice.upTo(9)];
    const [isEach, isOfAll] = [dice.chance(0.5), dice.chance(0.4)];
    const days = { holdDays: 0, dueDays: dice.upTo(30) };
    const clauses = [
      {
        ...{ clause: 'unit-fee', id: 'units', payer: 'rosy', payee: 'mia' },
        amount: { currency, minor: `${price}` },
        conversions: [{ productId: 'lip-set', pieces: of, units }],
        ...{ others: isEach ? 'one-each' : 'not-counted', ...days },
        ...(isOfAll ? { of: 'all-sales' } : {}),
      },
      {
        ...{ clause: 'override', id: 'override', payer: 'rosy', payee: 'agent' },
        ...{ creatorId: 'mia', rate, deductions: [], ...days },
      },
    ] as Clause[];
    const rounding = dice.pick(ROUNDING_MODES);
    const contract = dealOf(clauses, { currency, rounding });
    const facts = salesOf(dice, currency).map((fact) => pieces(dice, fact));
    const fx = quotesOf(dice, currency);
    const settlement = settle(contract, shuffled(facts, seed), {
      knownAsOf: '2027-06-30T00:00:00Z',
      fx,
    });
    const perUnit = (sale: CreditedSale): Frac => {
      const { productId, quantity = 1, money } = sale;
      const counts =
        productId === 'lip-set' ? new Frac(BigInt(units), BigInt(of)) : new Frac(isEach ? 1n : 0n);
      const ms = Date.parse(sale.occurredAt);
      const worth = worthOf({ fx, from: money.currency, to: currency, ms });
      return counts
        .times(new Frac(BigInt(quantity), BigInt(money.minor)))
        .over(worth)
        .times(new Frac(price));
    };
    const total = (factor: (sale: CreditedSale) => Frac, whole = false): string => {
      const options = { adjustments: true, factor, whole };
      const { n, d } = valuesOf({ contract, facts, fx }, options).reduce(
        (sum, { value }) => sum.plus(value),
        NOTHING,
      );
      return `${roundFraction(n, d, rounding)}`;
    };
    const found = [earnedBy(settlement), earnedBy(settlement, 'agent')];
    const share = new Frac(BigInt(rate), 1_000_000n);
    expect(found, `seed ${seed}`).toEqual([total(perUnit, isOfAll), total(() => share)]);
    for (const line of settlement.lines) expect(recomputedAmount(line)).toEqual(line.amount);
  }
});
