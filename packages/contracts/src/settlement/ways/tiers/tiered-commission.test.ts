import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tiers } from '../../../clauses/fee/tiers/schema.ts';
import type { Fact, Instant } from '../../../vocabulary/index.ts';
import { commissionOf, dealOf, earnedBy, settled, usd } from '../../deal.fixture.ts';
import { recomputedAmount } from '../../entry/recompute.ts';
import { credited } from '../../facts/facts.fixture.ts';

const RULES = ['marginal', 'crossing-order', 'retroactive'] as const;

/** 10 % below 1,000, then two points more with every 1,000, up to 20 % from 5,000 on. */
const STEPS = [1, 2, 3, 4, 5].map((thousands) => ({
  from: usd(thousands * 100_000),
  rate: 100_000 + thousands * 20_000,
}));

const dealBy = (
  rule: Tiers['rule'],
  { per = 'term', steps = STEPS, ...more }: Partial<Tiers & { returns: string }> = {},
) => dealOf([commissionOf({ tiers: { rule, per, steps }, ...more })]);

/** Orders in the order in which they were made, an hour apart. */
const ordersOf = (amounts: readonly number[], day = '2026-12-06'): Fact[] =>
  amounts.map((amount, index) =>
    credited(`o${day}-${index}`, amount * 100, {
      occurredAt: `${day}T${String(10 + index).padStart(2, '0')}:00:00Z` as Instant,
    }),
  );

const refund = (orderId: string, amount: number, recordedAt: Instant = '2026-12-20T00:00:00Z') =>
  credited(orderId, -amount * 100, { change: 'refund', recordedAt });

describe('a commission by tiers', () => {
  // 600/500/1400/3000. Marginal: 1,000 at each of 10, 12, 14, 16, 18 % and 500 at 20 % = 800. Crossing order: the total
  // is 600, 1,100, 2,500, 5,500: 60 + 60 + 196 + 600 = 916. Retroactive: 20 % of 5,500 = 1,100.
  it.each([
    ['marginal', '80000'],
    ['crossing-order', '91600'],
    ['retroactive', '110000'],
  ] as const)('pays orders of 600, 500, 1,400 and 3,000 by the rule %s', (rule, earned) => {
    expect(earnedBy(settled(dealBy(rule), ordersOf([600, 500, 1400, 3000])))).toBe(earned);
  });

  // 600 earns 60 at 10 %; the order of 500 crosses 1,000 and earns 60 at 12 %. The refund takes back the first 60.
  it('takes back of a refund what its order earned', () => {
    const deal = dealBy('crossing-order', { steps: [{ from: usd(100_000), rate: 120_000 }] });
    const facts = [...ordersOf([600, 500]), refund('o2026-12-06-0', 600)];
    const settlement = settled(deal, facts);
    expect(earnedBy(settlement)).toBe('6000');
    expect(settlement.lines.map(({ entry, amount }) => [entry, amount.minor])).toEqual([
      ['commission', '12000'],
      ['commission-clawback', '-6000'],
    ]);
  });

  // Marginal: 600 at 10 % = 60; of 500, 400 at 10 % and 100 at 12 % = 52. Half of the second back: 26 is left of it.
  it('takes back in proportion where a part goes back', () => {
    const facts = [...ordersOf([600, 500]), refund('o2026-12-06-1', 250)];
    expect(earnedBy(settled(dealBy('marginal'), facts))).toBe('8600');
  });

  it('leaves all commission where a refund does not take it back', () => {
    const facts = [...ordersOf([600, 500]), refund('o2026-12-06-1', 500)];
    expect(earnedBy(settled(dealBy('crossing-order', { returns: 'kept' }), facts))).toBe('12000');
  });

  // A total of exactly 1,000 has reached the tier: 12 % of 1,000; one cent less: 10 %.
  it('reaches a tier with exactly its amount', () => {
    expect(earnedBy(settled(dealBy('retroactive'), ordersOf([400, 600])))).toBe('12000');
    expect(earnedBy(settled(dealBy('retroactive'), ordersOf([400, 599.99])))).toBe('10000');
  });

  // Each day 600 and 500, retroactive: by day or month of one day 12 % of 1,100 = 132 twice; over the term 14 % of 2,200.
  it('adds up by the day, the month or the term', () => {
    const november = ordersOf([600, 500], '2026-11-29');
    const december = ordersOf([600, 500], '2026-12-09');
    const facts = [...november, ...december];
    expect(earnedBy(settled(dealBy('retroactive', { per: 'day' }), facts))).toBe('26400');
    expect(earnedBy(settled(dealBy('retroactive', { per: 'month' }), facts))).toBe('26400');
    expect(earnedBy(settled(dealBy('retroactive', { per: 'term' }), facts))).toBe('30800');
  });

  it('counts a day in the zone of the contract: 08:00 UTC is midnight in Los Angeles', () => {
    const at = (orderId: string, occurredAt: Instant) => credited(orderId, 60_000, { occurredAt });
    const facts = [at('a', '2026-12-07T07:59:00Z'), at('b', '2026-12-07T08:00:00Z')];
    expect(earnedBy(settled(dealBy('retroactive', { per: 'day' }), facts))).toBe('12000');
    expect(earnedBy(settled(dealBy('retroactive', { per: 'month' }), facts))).toBe('14400');
  });

  it('writes the parts at each rate into the line, in both languages', () => {
    const [line] = settled(dealBy('retroactive'), ordersOf([600, 500])).lines;
    expect(line?.steps?.[0]).toEqual({
      step: 'sum',
      parts: [{ of: '110000', times: '3/25' }],
      gives: '13200',
    });
    expect(line?.explanation).toEqual({
      en: 'USD 1,100.00 from 2 credited sale(s), by steps: 12% of USD 1,100.00: USD 132.00.',
      'zh-Hans': '2 笔归因销售，USD 1,100.00，按阶梯：USD 1,100.00 的 12%：USD 132.00。',
    });
  });
});

describe('laws of tiers', () => {
  const sales = fc.array(
    fc.record({
      amount: fc.integer({ min: 1, max: 400_000 }),
      back: fc.integer({ min: 0, max: 400_000 }),
      hour: fc.integer({ min: 0, max: 2000 }),
      known: fc.integer({ min: 0, max: 2000 }),
    }),
    { maxLength: 8 },
  );
  const hour = (hours: number) =>
    new Date(Date.parse('2026-11-26T00:00:00Z') + hours * 3_600_000).toISOString() as Instant;
  const factsOf = (
    drawn: readonly { amount: number; back: number; hour: number; known: number }[],
  ) =>
    drawn.flatMap((it, index): Fact[] => [
      credited(`o${index}`, it.amount, { occurredAt: hour(it.hour), recordedAt: hour(it.known) }),
      ...(it.back === 0
        ? []
        : [
            credited(`o${index}`, -Math.min(it.back, it.amount), {
              change: 'refund',
              recordedAt: hour(it.known + (it.back % 300)),
            }),
          ]),
    ]);

  it('the order in which facts became known changes no total, and every line recomputes', {
    timeout: 600_000,
  }, () => {
    fc.assert(
      fc.property(
        sales,
        fc.constantFrom(...RULES),
        fc.constantFrom('day', 'month', 'term'),
        (drawn, rule, per) => {
          const deal = dealBy(rule, { per: per as Tiers['per'] });
          const settlement = settled(deal, factsOf(drawn));
          const atOnce = settled(deal, factsOf(drawn.map((it) => ({ ...it, known: 2000 }))));
          expect(earnedBy(settlement)).toBe(earnedBy(atOnce));
          for (const line of settlement.lines) expect(recomputedAmount(line)).toEqual(line.amount);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('a full return of everything leaves nothing', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(sales, fc.constantFrom(...RULES), (drawn, rule) => {
        const facts = factsOf(drawn.map((it) => ({ ...it, back: 400_000 })));
        expect(earnedBy(settled(dealBy(rule), facts))).toBe('0');
      }),
      { numRuns: 100 },
    );
  });
});
