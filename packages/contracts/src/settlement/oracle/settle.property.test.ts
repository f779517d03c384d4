import { describe, expect, it } from 'vitest';
import { parseRecord } from '../../vocabulary/index.ts';
import { settle } from '../settle.ts';
import { comparedWithOracle, EARNING } from './differences.ts';
import { randomDeal, shuffled } from './random-deal.ts';

/** How many random deals are settled: `CASES=100000` for the long run. */
const CASES = Number(process.env['CASES'] ?? 2000);
const FIRST_SEED = Number(process.env['FIRST_SEED'] ?? 1);

describe('settle against an independent oracle', () => {
  it(`agrees on ${CASES} random deals`, { timeout: 3_600_000 }, () => {
    const wrong: string[] = [];
    const seen = new Set<string>();
    for (let seed = FIRST_SEED; seed < FIRST_SEED + CASES && wrong.length < 5; seed += 1) {
      const compared = comparedWithOracle(seed);
      for (const line of compared.settlement.lines) seen.add(line.entry);
      for (const finding of compared.settlement.findings) seen.add(finding.code);
      wrong.push(...compared.wrong);
    }
    expect(wrong).toEqual([]);
    // The deals are varied enough to have seen every kind of line and what refunds can do.
    if (CASES >= 500) {
      for (const kind of [
        ...EARNING,
        'deposit-forfeited',
        'withholding',
        'payment',
        'ADJUSTMENT_CAPPED',
        'FACT_REPEATED',
        'WIN_WITHOUT_CHARGEBACK',
        'ADJUSTMENT_WITHOUT_SALE',
        'SALE_OUTSIDE_TERM',
        'OVERPAID',
      ])
        expect(seen).toContain(kind);
    }
  });

  it('does not depend on order or repetition, and only ever appends', { timeout: 600_000 }, () => {
    for (let seed = FIRST_SEED; seed < FIRST_SEED + Math.min(CASES, 5000) / 10; seed += 1) {
      const deal = randomDeal(seed);
      const settlement = settle(deal.contract, deal.facts, deal);
      expect(settle(deal.contract, shuffled(deal.facts, seed), deal), `seed ${seed}`).toEqual(
        settlement,
      );
      const earlier = settle(deal.contract, deal.facts, {
        ...deal,
        knownAsOf: '2026-12-20T00:00:00Z',
      });
      if (deal.knownAsOf >= '2026-12-20')
        expect(settlement.lines.slice(0, earlier.lines.length), `seed ${seed}`).toEqual(
          earlier.lines,
        );
      if (seed % 10 === 0) parseRecord('settlement', JSON.parse(JSON.stringify(settlement)));
    }
  });
});
