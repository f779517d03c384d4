import {
  betaCdf,
  betaQuantile,
  gammaCdf,
  gammaQuantile,
} from '@livelane/contracts/vocabulary/probability';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { betaTail, gammaTail, type Tail } from './tails.ts';

/** Pseudo-counts over six decades, also below those for which the series hold. */
const count = fc.double({ min: -1.5, max: 4.7, noNaN: true }).map((log) => 10 ** log);
const PROBABILITY: Readonly<Record<Tail, number>> = { lower: 0.05, upper: 0.95 };
const tail = fc.constantFrom<Tail>('lower', 'upper');

/** The error that the doc comments state. */
const STATED = 1e-9;

it('the ends of a beta distribution are its exact quantiles within the stated error', () => {
  fc.assert(
    fc.property(count, count, tail, (a, b, end) => {
      const [found, exact] = [betaTail({ a, b }, end), betaQuantile(PROBABILITY[end], { a, b })];
      const odds = (found * (1 - exact)) / (exact * (1 - found));
      // The exact ends of such lopsided shares are rounded to 0 or 1 by themselves.
      if (exact > 1e-300 && exact < 1) expect(Math.abs(odds - 1)).toBeLessThan(STATED);
      // Independent of the search for quantiles.
      if (exact > 1e-12 && exact < 1 - 1e-12)
        expect(betaCdf(found, { a, b })).toBeCloseTo(PROBABILITY[end], 7);
    }),
    { numRuns: 3000 },
  );
});

it('the ends of a gamma distribution are its exact quantiles within the stated error', () => {
  fc.assert(
    fc.property(count, tail, (shape, end) => {
      const exact = gammaQuantile(PROBABILITY[end], shape);
      expect(Math.abs(gammaTail(shape, end) / exact - 1)).toBeLessThan(STATED);
      expect(gammaCdf(gammaTail(shape, end), shape)).toBeCloseTo(PROBABILITY[end], 7);
    }),
    { numRuns: 2000 },
  );
});

it('the ends of shapes without an end are those of the exact quantiles', () => {
  for (const a of [1e-3, 1e9]) {
    expect(betaTail({ a, b: 0.1 }, 'lower')).toBe(betaQuantile(0.05, { a, b: 0.1 }));
    expect(gammaTail(a, 'upper')).toBe(gammaQuantile(0.95, a));
  }
});
