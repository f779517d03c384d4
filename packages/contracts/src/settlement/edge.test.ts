import { describe, expect, it } from 'vitest';
import type { Clause } from '../clauses/schemas.ts';
import type { Contract } from '../contract/document.ts';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import {
  type FxQuote,
  type Instant,
  ROUNDING_MODES,
  type RoundingMode,
  type Window,
} from '../vocabulary/index.ts';
import { credited } from './facts/facts.fixture.ts';
import { exchangeInto } from './money/exchange.ts';
import { settle } from './settle.ts';
import type { SettleOptions } from './settle-options.ts';

const END: SettleOptions = { knownAsOf: '2027-02-28T00:00:00Z', fx: [] };

const commissionIn = (rounding: RoundingMode): Contract => {
  const contract = lipColourContract();
  const clauses = contract.clauses
    .filter(({ clause }) => clause !== 'payment')
    .map((clause): Clause => {
      if (clause.clause !== 'fee') return clause;
      const { fixed: _, ...rest } = clause;
      return { ...rest, model: 'commission' };
    });
  return { ...contract, rounding, clauses };
};

describe('settle at its edges', () => {
  it('rounds commission by the mode that the contract names', () => {
    // 12 % of 1.04 USD is 12.48 minor units, of 0.96 USD 11.52, of 3.25 USD exactly 39.
    const earned = (minor: number) =>
      ROUNDING_MODES.map(
        (mode) => settle(commissionIn(mode), [credited('o', minor)], END).totals.earned.minor,
      );
    expect(Object.fromEntries(ROUNDING_MODES.map((mode, i) => [mode, earned(104)[i]]))).toEqual({
      'half-even': '12',
      'half-up': '12',
      'half-down': '12',
      up: '13',
      down: '12',
      ceiling: '13',
      floor: '12',
    });
    expect(earned(325)).toEqual(ROUNDING_MODES.map(() => '39'));
  });

  it('counts a sale at the first instant of the term and none at its end', () => {
    const { term } = lipColourContract();
    const sold = (occurredAt: Instant) =>
      settle(commissionIn('half-even'), [credited('o', 2000, { occurredAt })], END).totals
        .creditedSales.minor;
    expect([sold(term.start), sold(term.end)]).toEqual(['2000', '0']);
  });

  it('counts for the assessment what happened at the first instant of its period and nothing at its end', () => {
    const period: Window = { start: '2026-11-28T08:00:00Z', end: '2027-01-15T08:00:00Z' };
    const bonus = (occurredAt: Instant) => {
      const contract = commissionIn('half-even');
      const clauses = contract.clauses.map((clause): Clause => {
        if (clause.clause === 'assessment') return { ...clause, period };
        if (clause.clause !== 'fee') return clause;
        const { commission: _, ...rest } = clause;
        return {
          ...rest,
          model: 'fixed-plus-bonus',
          fixed: { amount: { currency: 'USD', minor: '0' }, per: 'deal' },
          bonus: {
            measure: 'credited-orders',
            pays: 'highest',
            dueDays: 5,
            steps: [{ atLeast: 1, amount: { currency: 'USD', minor: '500' } }],
          },
        };
      });
      return settle({ ...contract, clauses }, [credited('o', 2000, { occurredAt })], END).totals
        .earned.minor;
    };
    expect([bonus(period.start), bonus(period.end)]).toEqual(['500', '0']);
  });

  it('takes one quote of several of one moment, whatever order they come in', () => {
    const asOf = '2026-12-05T00:00:00Z';
    const told = (['ask', 'mid', 'bid'] as const).map(
      (side): FxQuote => ({ base: 'EUR', quote: 'USD', rate: '1.1', asOf, side, source: 'bank' }),
    );
    for (const quotes of [told, told.toReversed()])
      expect(exchangeInto('USD', quotes)('EUR', Date.parse(asOf)).quote?.side).toBe('mid');
  });

  it('takes the quote of the very moment', () => {
    const quote = (asOf: Instant, rate: string): FxQuote => ({
      base: 'EUR',
      quote: 'USD',
      rate,
      asOf,
      side: 'mid',
      source: 'bank',
    });
    const at = '2026-12-05T00:00:00Z';
    const exchange = exchangeInto('USD', [quote('2026-12-01T00:00:00Z', '9'), quote(at, '1.1')]);
    expect(exchange('EUR', Date.parse(at)).quote?.rate).toBe('1.1');
    expect(exchange('EUR', Date.parse(at) - 1).quote?.rate).toBe('9');
  });

  it('decides an assessment at the first moment after its day, and not before', () => {
    const contract = lipColourContract();
    const clauses = contract.clauses.map((clause): Clause => {
      if (clause.clause === 'payment')
        return {
          ...clause,
          stages: [
            { id: 'result', share: 400_000, trigger: 'assessment', dueDays: 0 },
            {
              id: 'deposit',
              share: 600_000,
              trigger: 'assessment',
              dueDays: 0,
              deposit: { assessmentId: 'result', release: 'all-or-nothing' },
            },
          ],
        };
      if (clause.clause !== 'fee') return clause;
      return {
        ...clause,
        model: 'fixed-plus-bonus',
        commission: null,
        bonus: {
          measure: 'deliveries',
          pays: 'highest',
          dueDays: 5,
          steps: [{ atLeast: 0, amount: { currency: 'USD', minor: '500' } }],
        },
      };
    });
    const at = (knownAsOf: Instant) => {
      const { lines, findings } = settle({ ...contract, clauses }, [], { knownAsOf, fx: [] });
      return [
        lines.map(({ entry, amount }) => `${entry} ${amount.minor}`),
        findings.some(({ code }) => code === 'ASSESSMENT_PENDING'),
      ];
    };
    // 20 January 2027 ends in Los Angeles at 08:00 UTC of the next day.
    expect(at('2027-01-21T07:59:59.999Z')).toEqual([[], true]);
    expect(at('2027-01-21T08:00:00Z')).toEqual([
      ['bonus 500', 'fixed-fee 120000', 'deposit-forfeited 180000'],
      false,
    ]);
  });
});
