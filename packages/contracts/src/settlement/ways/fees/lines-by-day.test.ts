import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../clauses/schemas.ts';
import type { Contract } from '../../../contract/document.ts';
import { lipColourContract } from '../../../contract/lip-colour.fixture.ts';
import type { Instant } from '../../../vocabulary/index.ts';
import { credited } from '../../facts/facts.fixture.ts';
import { settle } from '../../settle.ts';

/** Midnight in Los Angeles, the zone of the contract, after so many days of December 2026. */
const midnight = (day: number): Instant =>
  new Date(Date.UTC(2026, 11, day, 8)).toISOString() as Instant;

const commission = { rate: 120_000, deductions: ['returns'], holdDays: 30, dueDays: 15 };
const CONTRACT: Contract = {
  ...lipColourContract(),
  zone: 'America/Los_Angeles',
  clauses: lipColourContract().clauses.flatMap((clause): Clause[] => {
    if (clause.clause === 'payment') return [];
    if (clause.clause !== 'fee') return [clause];
    const { id, payer, payee } = clause;
    return [{ clause: 'fee', id, payer, payee, model: 'commission', commission } as Clause];
  }),
};

const HOUR = 3_600_000;
const factsOf = (orders: readonly (readonly [hour: number, minor: number])[]) =>
  orders.map(([hour, minor], at) => {
    const moment = new Date(Date.parse(midnight(5)) + hour * HOUR).toISOString() as Instant;
    return credited(`o${at}`, minor, { occurredAt: moment, recordedAt: moment });
  });
const settled = (facts: ReturnType<typeof factsOf>, knownAsOf: Instant, linesBy?: 'day') =>
  settle(CONTRACT, facts, {
    knownAsOf,
    fx: [],
    ...(linesBy === undefined ? {} : { linesBy }),
  });
const ORDERS = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 96 }), fc.integer({ min: 1, max: 9e5 })),
  {
    minLength: 1,
    maxLength: 30,
  },
);

describe('lines of commission by day', () => {
  it('are one line for the sales of a day, the midnight after it included', () => {
    const facts = factsOf([
      [1, 1000],
      [23, 500],
      [24, 250],
      [25, 125],
    ]);
    const { lines } = settled(facts, midnight(8), 'day');
    expect(lines.map(({ base, factIds }) => [base?.minor, factIds.length])).toEqual([
      // Sold at the midnight: booked with the day before, due a day later.
      ['1500', 2],
      ['250', 1],
      ['125', 1],
    ]);
  });

  it('come to the same totals as lines by moment, and no later day changes them', () => {
    fc.assert(
      fc.property(ORDERS, fc.integer({ min: 6, max: 9 }), (orders, day) => {
        const facts = factsOf(orders);
        const whole = settled(facts, midnight(10), 'day');
        expect(whole.totals).toEqual(settled(facts, midnight(10)).totals);
        const early = settled(facts, midnight(day), 'day').lines;
        expect(whole.lines.slice(0, early.length)).toEqual(early);
      }),
    );
  });

  it('are refused for a moment within a day', () => {
    expect(() => settled(factsOf([[1, 1]]), '2026-12-08T09:00:00Z', 'day')).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID' }),
    );
  });
});
