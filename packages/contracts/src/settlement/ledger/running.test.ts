import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clause } from '../../clauses/schemas.ts';
import type { Contract } from '../../contract/document.ts';
import { lipColourContract } from '../../contract/lip-colour.fixture.ts';
import type { Fact, Settlement } from '../../vocabulary/index.ts';
import { recomputedAmount } from '../entry/recompute.ts';
import { credited, delivery, session } from '../facts/facts.fixture.ts';
import { RunningShares } from '../money/running-total.ts';
import { settle } from '../settle.ts';

const OPTIONS = { knownAsOf: '2027-02-28T00:00:00Z', fx: [] } as const;
const usd = (minor: number) => ({ currency: 'USD', minor: `${BigInt(minor)}` }) as const;
const commission = (rate: number): Clause => ({
  ...{ clause: 'fee', id: 'fee', payer: 'rosy', payee: 'mia', model: 'commission' },
  commission: { rate, deductions: [], holdDays: 0, dueDays: 0 },
});
const fixed = (amount: number, per: 'deal' | 'item'): Clause => ({
  ...{ clause: 'fee', id: 'fee', payer: 'rosy', payee: 'mia', model: 'fixed' },
  fixed: { amount: usd(amount), per },
});
const split = (...shares: readonly number[]): Clause => ({
  ...{ clause: 'payee-split', id: 'split', feeId: 'fee' },
  shares: shares.map((share, index) => ({ payee: ['mia', 'ann', 'bob'][index] ?? '', share })),
});
const tax = (id: string, rate: number, borneBy: 'creator' | 'payer'): Clause => ({
  ...{ clause: 'tax', id, withholdingRate: rate, authority: 'US', borneBy },
});
const dealOf = (...clauses: readonly Clause[]): Contract => {
  const base = lipColourContract();
  const payees = ['ann', 'bob'].map((id) => ({
    id,
    role: 'payee' as const,
    name: id,
    market: 'US',
  }));
  const deliverables = base.clauses.filter(({ clause }) => clause === 'deliverable');
  return { ...base, parties: [...base.parties, ...payees], clauses: [...deliverables, ...clauses] };
};
const work = [
  delivery('v1', 'videos', '2026-11-29'),
  delivery('v2', 'videos', '2026-12-01'),
  session('s1', '2026-12-06', 3600),
];
const earnedBy = ({ payees }: Settlement) =>
  Object.fromEntries(payees.map(({ id, earned }) => [id, Number(earned.minor)]));
const sales = (count: number, minor: number): Fact[] =>
  Array.from({ length: count }, (_, index) =>
    credited(`o${index}`, minor, {
      recordedAt: `2026-12-08T00:00:${String(index % 60).padStart(2, '0')}.${100 + Math.floor(index / 60)}Z`,
    }),
  );

describe('a commission shared among payees', () => {
  it('of many small sales is shared as one large one', () => {
    const contract = dealOf(commission(100_000), split(500_000, 500_000));
    expect(earnedBy(settle(contract, sales(100, 10), OPTIONS))).toMatchObject({ mia: 50, ann: 50 });
  });

  it('ends at zero for everybody when all is returned', () => {
    const contract = dealOf(commission(100_000), split(430_000, 430_000, 140_000));
    const refunds = sales(25, 17).map((_, index) =>
      credited(`o${index}`, -17, { change: 'refund', recordedAt: '2026-12-20T00:00:00Z' }),
    );
    const settlement = settle(contract, [...sales(25, 17), ...refunds], OPTIONS);
    expect(earnedBy(settlement)).toEqual({ mia: 0, ann: 0, bob: 0 });
  });

  it('moves a unit between payees as rounding, never as a clawback', () => {
    const shares = new RunningShares([43, 43, 14]);
    expect(shares.add(10n).map(({ amount }) => amount)).toEqual([4n, 4n, 2n]);
    expect(shares.add(1n).map(({ amount }) => amount)).toEqual([1n, 1n, -1n]);
    const contract = dealOf(commission(1_000_000), split(430_000, 430_000, 140_000));
    const first = credited('a', 10);
    const second = credited('b', 1, { recordedAt: '2026-12-09T00:00:00Z' });
    const { lines } = settle(contract, [first, second], OPTIONS);
    expect(lines.map(({ entry, payee, amount }) => `${entry} ${payee} ${amount.minor}`)).toEqual([
      'commission mia 4',
      'commission ann 4',
      'commission bob 2',
      'commission mia 1',
      'commission ann 1',
      'rounding bob -1',
    ]);
  });
});

describe('a line', () => {
  it('can be worked out again from its own steps, and its sentence prints them', () => {
    const contract = dealOf(
      commission(123_456),
      split(333_333, 666_667),
      tax('t', 70_000, 'creator'),
    );
    const { lines } = settle(contract, sales(3, 505), OPTIONS);
    for (const line of lines)
      expect(recomputedAmount(line), line.explanation['en']).toEqual(line.amount);
    const second = lines.filter(({ payee, entry }) => payee === 'mia' && entry === 'commission')[1];
    expect(second?.explanation['en']).toBe(
      '12.3456% of USD 5.05 from 1 credited sale(s) is USD 0.6234528; with USD 0.6234528 carried it rounds to USD 1.25, of which USD 0.62 was booked: earned USD 0.63. 33.3333% of USD 1.25 in all: USD 0.42, of which USD 0.21 was booked: USD 0.21.',
    );
    expect(second?.explanation['zh-Hans']).toBe(
      '1 笔归因销售，USD 5.05 的 12.3456%为 USD 0.6234528；加上累计 USD 0.6234528 取整为 USD 1.25，其中 USD 0.62 此前已入账：计佣 USD 0.63。累计 USD 1.25 的 33.3333%：USD 0.42，其中 USD 0.21 此前已入账：USD 0.21。',
    );
  });

  it('whose steps were changed does not give its amount', () => {
    const { lines } = settle(dealOf(commission(123_456)), sales(2, 505), OPTIONS);
    const [, line] = lines;
    if (line?.steps?.[0]?.step !== 'running') throw new Error('no running step');
    for (const field of ['carried', 'adds', 'rounded', 'booked', 'gives'] as const) {
      const steps = [{ ...line.steps[0], [field]: '7777' }];
      expect(recomputedAmount({ ...line, steps })?.minor, field).not.toBe(line.amount.minor);
    }
    const { steps: _, ...older } = line;
    expect(recomputedAmount(older)).toBeNull();
  });

  it('shares are a whole however they are added', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 5 }),
        fc.array(fc.bigInt({ min: 0n, max: 10n ** 18n }), { minLength: 1, maxLength: 8 }),
        (weights, adds) => {
          fc.pre(weights.some((weight) => weight > 0));
          const [many, one] = [new RunningShares(weights), new RunningShares(weights)];
          const parts = adds.map((amount) => many.add(amount).map((part) => part.amount));
          const total = adds.reduce((sum, amount) => sum + amount, 0n);
          const whole = one.add(total).map((part) => part.amount);
          const sums = weights.map((_, place) =>
            parts.reduce((sum, part) => sum + (part[place] ?? 0n), 0n),
          );
          expect(sums).toEqual(whole);
          expect(whole.reduce((sum, part) => sum + part, 0n)).toBe(total);
        },
      ),
    );
  });
});

describe('taxes', () => {
  const totalsOf = (contract: Contract, facts: readonly Fact[]) => {
    const { payees, lines } = settle(contract, facts, OPTIONS);
    const mia = payees.find(({ id }) => id === 'mia');
    const withheld = lines.filter(({ entry }) => entry === 'withholding');
    return {
      gross: Number(mia?.earned.minor),
      withheld: withheld.map(({ clauseId, amount }) => `${clauseId} ${-Number(amount.minor)}`),
      net: Number(mia?.earned.minor) - Number(mia?.withheld.minor),
    };
  };

  it('that the payer bears are grossed up together', () => {
    const taxes = [tax('t1', 100_000, 'payer'), tax('t2', 60_000, 'payer')];
    expect(totalsOf(dealOf(fixed(84_000, 'deal'), ...taxes), work)).toEqual({
      gross: 100_000,
      withheld: ['t1 10000', 't2 6000'],
      net: 84_000,
    });
  });

  it('that the creator bears are taken from the gross amount', () => {
    const taxes = [tax('t1', 100_000, 'payer'), tax('t2', 60_000, 'creator')];
    expect(totalsOf(dealOf(fixed(100_000, 'deal'), ...taxes), work)).toEqual({
      gross: 111_111,
      withheld: ['t1 11111', 't2 6667'],
      net: 93_333,
    });
  });

  it('are due where each delivered piece was made', () => {
    const base = dealOf(fixed(50_000, 'item'), tax('t', 300_000, 'creator'));
    const [videos] = base.clauses.filter(({ id }) => id === 'videos');
    const made = (place: string, id: string) =>
      ({ ...videos, id, quantity: 1, placeOfPerformance: place }) as Clause;
    const others = base.clauses.filter(({ clause }) => clause !== 'deliverable');
    const contract = { ...base, clauses: [made('US', 'us'), made('CN', 'cn'), ...others] };
    const piece = (id: string) => delivery(`piece-${id}`, id, '2026-11-29');
    expect(totalsOf(contract, [piece('cn')])).toMatchObject({ gross: 50_000, net: 50_000 });
    expect(totalsOf(contract, [piece('us')])).toMatchObject({ gross: 50_000, net: 35_000 });
    expect(totalsOf(contract, [piece('us'), piece('cn')])).toMatchObject({ net: 85_000 });
  });
});
