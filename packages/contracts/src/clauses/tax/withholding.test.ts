import { describe, expect, it } from 'vitest';
import type { DeliverableClause } from '../deliverable/schema.ts';
import type { TaxClause } from './schema.ts';
import { piecesOf, takeMoreThanFee, taxesOnFee, taxOfPayerTooHigh } from './withholding.ts';

const work = (id: string, quantity: number | null, placeOfPerformance?: string) => ({
  clause: 'deliverable' as const,
  id,
  quantity,
  ...(placeOfPerformance === undefined ? {} : { placeOfPerformance }),
});
const show: DeliverableClause = {
  clause: 'deliverable',
  id: 'show',
  quantity: 9,
  live: { sessions: 2 },
  placeOfPerformance: 'TH',
};
const tax = (id: string, withholdingRate: number | null, more: Partial<TaxClause> = {}) =>
  ({ clause: 'tax', id, withholdingRate, authority: 'US', borneBy: 'creator', ...more }) as const;

/** The share of each tax, in parts of the fee, and the taxed of all pieces. */
const shares = (taxes: readonly TaxClause[], deliverables: readonly DeliverableClause[]) =>
  taxesOnFee(taxes, piecesOf(deliverables)).map(({ clause, share, work: { taxed, all } }) => [
    clause.id,
    Number(share.n) / Number(share.d),
    `${taxed}/${all}`,
  ]);

describe('a tax on a fee', () => {
  it.each<[string, readonly DeliverableClause[], readonly (string | number)[]]>([
    ['takes its rate of all work without a place', [work('a', 2)], [0.3, '2/2']],
    [
      'takes its rate of the part done there',
      [work('a', 3, 'US'), work('b', 1, 'CN')],
      [0.225, '3/4'],
    ],
    ['counts sessions of a live form, not its quantity', [work('a', 1, 'US'), show], [0.1, '1/3']],
    ['takes its rate of everything where there is no work', [], [0.3, '1/1']],
    [
      'counts no pieces where their number is open',
      [work('a', null, 'CN'), work('b', 1)],
      [0.3, '1/1'],
    ],
  ])('%s', (_, deliverables, [share, pieces]) => {
    expect(shares([tax('t', 300_000)], deliverables)).toEqual([['t', share, pieces]]);
  });

  it('is none where nothing is done there, or its rate is zero or open', () => {
    expect(shares([tax('t', 300_000)], [show])).toEqual([]);
    expect(shares([tax('t', 0), tax('u', null)], [work('a', 1)])).toEqual([]);
  });
});

describe('taxes that take too much', () => {
  const on = (...taxes: readonly TaxClause[]) => taxesOnFee(taxes, piecesOf([work('a', 3)]));

  it('together take more than the fee, not all of it', () => {
    expect(takeMoreThanFee(on(tax('a', 400_000), tax('b', 600_000)))).toBe(false);
    expect(takeMoreThanFee(on(tax('a', 400_000), tax('b', 600_001)))).toBe(true);
    expect(takeMoreThanFee(on(tax('a', 999_995), tax('b', 5, { borneBy: 'payer' })))).toBe(false);
    expect(takeMoreThanFee(on(tax('a', 999_996), tax('b', 5, { borneBy: 'payer' })))).toBe(true);
    expect(takeMoreThanFee([])).toBe(false);
  });

  it('of the payer take all of it, which no gross amount covers', () => {
    const all = tax('all', 1_000_000, { borneBy: 'payer' });
    expect(taxOfPayerTooHigh(on(tax('a', 1_000_000), all))?.clause.id).toBe('all');
    expect(taxOfPayerTooHigh(on(tax('b', 999_999, { borneBy: 'payer' })))).toBeUndefined();
    const halves = ['first', 'second'].map((id) => tax(id, 500_000, { borneBy: 'payer' }));
    expect(taxOfPayerTooHigh(on(...halves))?.clause.id).toBe('second');
  });
});
