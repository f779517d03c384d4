import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderContract } from '../../../render/index.ts';
import type { Fact, Instant } from '../../../vocabulary/index.ts';
import { commissionOf, dealOf, earnedBy, settled } from '../../deal.fixture.ts';
import { recomputedAmount } from '../../entry/recompute.ts';
import { credited } from '../../facts/facts.fixture.ts';

/** 10 %; Rosy may announce another rate, a cut after 30 days. */
const DEAL = dealOf([commissionOf({ rateChanges: { by: 'rosy', cutAfterDays: 30 } })]);

const announced = (rate: number, occurredAt: Instant, more: object = {}): Fact =>
  ({
    ...{ kind: 'fact', version: 1, id: `rate-${occurredAt}`, type: 'rate-change', feeId: 'fee' },
    ...{ by: 'rosy', rate, occurredAt, recordedAt: occurredAt, ...more },
  }) as Fact;
const sold = (id: string, dollars: number, occurredAt: Instant) =>
  credited(id, dollars * 100, { occurredAt, recordedAt: occurredAt });

describe('a commission whose rate changes', () => {
  // Raised to 12 % at noon: 10 % of 100 before, 12 % of 100 from noon on.
  it('rises at once, for sales from then on', () => {
    const facts = [
      sold('a', 100, '2026-12-06T11:59:59Z'),
      sold('b', 100, '2026-12-06T12:00:00Z'),
      announced(120_000, '2026-12-06T12:00:00Z'),
    ];
    expect(earnedBy(settled(DEAL, facts))).toBe('2200');
  });

  // Cut to 5 % on 6 December: the 30 days end with 5 January, 08:00 UTC of the 6th in Los Angeles.
  it('is cut after 30 days', () => {
    const facts = [
      announced(50_000, '2026-12-06T12:00:00Z'),
      sold('a', 100, '2026-12-20T12:00:00Z'),
      sold('b', 100, '2027-01-06T07:59:59Z'),
      sold('c', 100, '2027-01-06T08:00:00Z'),
    ];
    expect(earnedBy(settled(DEAL, facts))).toBe('2500');
  });

  // A rise to 11 % within the 30 days of a cut to 5 % replaces the cut.
  it('follows the later announcement', () => {
    const facts = [
      announced(50_000, '2026-12-06T12:00:00Z'),
      announced(110_000, '2026-12-16T12:00:00Z'),
      sold('a', 100, '2027-01-20T12:00:00Z'),
    ];
    expect(earnedBy(settled(DEAL, facts))).toBe('1100');
  });

  it('moves what was earned when the announcement becomes known after the sale', () => {
    const late = announced(120_000, '2026-12-06T00:00:00Z', { recordedAt: '2026-12-20T00:00:00Z' });
    const settlement = settled(DEAL, [sold('a', 100, '2026-12-07T00:00:00Z'), late]);
    expect(settlement.lines.map(({ amount, steps }) => [amount.minor, steps?.[0]])).toEqual([
      ['1000', { step: 'sum', parts: [{ of: '10000', times: '1/10' }], gives: '1000' }],
      [
        '200',
        {
          step: 'sum',
          parts: [
            { of: '-10000', times: '1/10' },
            { of: '10000', times: '3/25' },
          ],
          gives: '200',
        },
      ],
    ]);
    expect(settlement.lines[1]?.explanation).toEqual({
      en: 'The rate was changed: 10% of USD -100.00 + 12% of USD 100.00: USD 2.00.',
      'zh-Hans': '佣金比例变更：USD -100.00 的 10% + USD 100.00 的 12%：USD 2.00。',
    });
  });

  it('takes back a refund at the rate of its sale', () => {
    const facts = [
      sold('a', 100, '2026-12-05T00:00:00Z'),
      announced(120_000, '2026-12-06T00:00:00Z'),
      credited('a', -10_000, { change: 'refund', recordedAt: '2026-12-20T00:00:00Z' }),
    ];
    expect(earnedBy(settled(DEAL, facts))).toBe('0');
  });

  it('is changed by nobody else, and by no announcement that the contract does not provide for', () => {
    const sale = sold('a', 100, '2026-12-07T00:00:00Z');
    const stranger = announced(200_000, '2026-12-06T00:00:00Z', { by: 'mia' });
    const other = announced(200_000, '2026-12-06T00:00:00Z');
    for (const settlement of [
      settled(DEAL, [sale, stranger]),
      settled(dealOf([commissionOf({})]), [sale, other]),
    ]) {
      expect(earnedBy(settlement)).toBe('1000');
      expect(
        settlement.findings.map(({ code, params }) => [code, params?.['type']]),
      ).toContainEqual(['FACT_WITHOUT_EFFECT', 'rate-change']);
    }
  });

  it('is written in both languages', () => {
    const written = (language: 'en' | 'zh-Hans') =>
      renderContract(DEAL, { language, format: 'markdown' });
    expect(written('en')).toContain('Rosy Lips may announce another rate of this commission.');
    expect(written('zh-Hans')).toContain('降低的比例自通知后满30日之日结束起适用于此后的销售');
  });

  it('comes to the same, whenever sales and announcements become known: 500 random deals', {
    timeout: 600_000,
  }, () => {
    const day = (of: number) =>
      new Date(Date.parse('2026-12-01T20:00:00Z') + of * 86_400_000).toISOString() as Instant;
    const when = fc.integer({ min: 0, max: 80 });
    fc.assert(
      fc.property(
        fc.array(fc.record({ units: fc.integer({ min: 1, max: 99_999 }), on: when, known: when }), {
          maxLength: 8,
        }),
        fc.uniqueArray(
          fc.record({ rate: fc.integer({ min: 0, max: 500_000 }), on: when, known: when }),
          {
            maxLength: 4,
            selector: ({ on }) => on,
          },
        ),
        (sales, changes) => {
          const facts = [
            ...sales.map(({ units, on, known }, index) =>
              credited(`o${index}`, units, { occurredAt: day(on), recordedAt: day(known) }),
            ),
            ...changes.map(({ rate, on, known }) =>
              announced(rate, day(on), { recordedAt: day(Math.max(on, known)) }),
            ),
          ];
          // All days are noon in Los Angeles: a cut of day d is in force from day d + 31 on.
          const inForce: { readonly from: number; readonly rate: number }[] = [
            { from: 0, rate: 100_000 },
          ];
          const rateOn = (on: number) => inForce.filter(({ from }) => from <= on).at(-1)?.rate ?? 0;
          for (const { rate, on } of changes.toSorted((a, b) => a.on - b.on))
            inForce.push({ from: rate < rateOn(on) ? on + 31 : on, rate });
          const exact = sales.reduce(
            (sum, { units, on }) => sum + BigInt(units) * BigInt(rateOn(on)),
            0n,
          );
          const settlement = settled(DEAL, facts);
          const whole = exact / 1_000_000n;
          const half = (exact % 1_000_000n) * 2n - 1_000_000n;
          const up = half > 0n || (half === 0n && whole % 2n === 1n) ? 1n : 0n;
          expect(earnedBy(settlement)).toBe(`${whole + up}`);
          for (const line of settlement.lines) expect(recomputedAmount(line)).toEqual(line.amount);
        },
      ),
      { numRuns: 500 },
    );
  });
});
