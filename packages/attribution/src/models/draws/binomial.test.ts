import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawBinomial, logFactorial, type Random, redrawing } from './binomial.ts';
import { randomOf } from './seeded.ts';

describe('binomial draws', () => {
  it.each([
    [7, 0.3],
    [400, 0.01],
    [30, 0.45],
    [1000, 0.9],
    [1_000_000, 0.0002],
    [1_000_000, 0.4],
  ])(
    'of %d trials with the chance %d have its mean, variance and distribution',
    (trials, chance) => {
      const random = randomOf(trials);
      const count = 40_000;
      const draws = Array.from({ length: count }, () => drawBinomial(trials, chance, random));
      const mean = draws.reduce((sum, value) => sum + value, 0) / count;
      const variance = draws.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count;
      const expected = trials * chance * (1 - chance);
      expect(Math.abs(mean - trials * chance)).toBeLessThan(4 * Math.sqrt(expected / count));
      expect(Math.abs(variance / expected - 1)).toBeLessThan(0.04);
      // The share of draws up to the mean, against the sum of exact probabilities.
      const limit = Math.floor(trials * chance);
      let below = 0;
      const from = Math.max(0, limit - Math.ceil(12 * Math.sqrt(expected)));
      for (let k = from; k <= limit; k += 1)
        below += Math.exp(
          logFactorial(trials) -
            logFactorial(k) -
            logFactorial(trials - k) +
            k * Math.log(chance) +
            (trials - k) * Math.log1p(-chance),
        );
      const share = draws.filter((value) => value <= limit).length / count;
      expect(Math.abs(share - below)).toBeLessThan(4 * Math.sqrt(0.25 / count));
    },
  );

  it('of nothing, never and always', () => {
    const random = randomOf(1);
    expect([
      drawBinomial(0, 0.5, random),
      drawBinomial(9, 0, random),
      drawBinomial(9, 1, random),
    ]).toEqual([0, 0, 9]);
  });
});

it('factorials agree with products on both sides of the switch', () => {
  let log = 0;
  for (let k = 1; k <= 60; k += 1) {
    log += Math.log(k);
    expect(logFactorial(k)).toBeCloseTo(log, 10);
  }
});

it('redraws are binomial draws one after the other, each time anew', () => {
  const oneByOne = (cells: readonly number[], random: Random): number[] => {
    let rest = cells.reduce((sum, count) => sum + count, 0);
    let left = rest;
    return cells.map((count) => {
      const drawn = count === rest ? left : drawBinomial(left, count / rest, random);
      left -= drawn;
      rest -= count;
      return drawn;
    });
  };
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 200 }), { maxLength: 20 }), fc.nat(), (cells, seed) => {
      const [random, other] = [randomOf(seed), randomOf(seed)];
      const redraw = redrawing(Float64Array.from(cells));
      for (const _ of [1, 2]) expect(Array.from(redraw(random))).toEqual(oneByOne(cells, other));
    }),
  );
});

it('redrawn cells keep the total, and an empty cell stays empty', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 5000 }), { maxLength: 20 }), fc.nat(), (cells, seed) => {
      const drawn = redrawing(Float64Array.from(cells))(randomOf(seed));
      const sum = (counts: Iterable<number>): number =>
        Array.from(counts).reduce((all, count) => all + count, 0);
      expect(sum(drawn)).toBe(sum(cells));
      for (const [cell, count] of cells.entries()) if (count === 0) expect(drawn[cell]).toBe(0);
    }),
  );
});
