import {
  drawGamma,
  drawNormal,
  drawPoisson,
  gammaCdf,
  logGamma,
} from '@livelane/contracts/vocabulary/probability';
import { describe, expect, it } from 'vitest';
import { drawsFrom } from './seeded-draws.fixture.ts';

const N = 20_000;
const random = (): (() => number) => drawsFrom(42).uniform;
/** The largest distance between an empirical and a true distribution function that N draws exceed once in 1,000 trials. */
const KOLMOGOROV = 1.95 / Math.sqrt(N);

function distance(draws: readonly number[], cdf: (x: number) => number): number {
  const sorted = draws.toSorted((a, b) => a - b);
  return sorted.reduce(
    (most, x, index) =>
      Math.max(most, Math.abs(cdf(x) - index / N), Math.abs(cdf(x) - (index + 1) / N)),
    0,
  );
}

describe('draws follow their distribution', () => {
  it.each([0.3, 1, 2.5, 40, 5000])('gamma with shape %d', (shape) => {
    const uniform = random();
    const draws = Array.from({ length: N }, () => drawGamma(shape, uniform));
    expect(distance(draws, (x) => gammaCdf(x, shape))).toBeLessThan(KOLMOGOROV);
  });

  it('normal', () => {
    const uniform = random();
    const draws = Array.from({ length: N }, () => drawNormal(uniform));
    // The square of a normal variable is chi-squared with one degree of freedom.
    const cdf = (x: number): number => 0.5 + (Math.sign(x) * gammaCdf((x * x) / 2, 0.5)) / 2;
    expect(distance(draws, cdf)).toBeLessThan(KOLMOGOROV);
  });

  it.each([0, 0.01, 0.7, 5, 9.99, 10, 33, 400, 1e6])('Poisson with mean %d', (mean) => {
    const uniform = random();
    const draws = Array.from({ length: N }, () => drawPoisson(mean, uniform));
    expect(draws.every((it) => Number.isInteger(it) && it >= 0)).toBe(true);
    if (mean === 0) return expect(new Set(draws)).toEqual(new Set([0]));
    // Probabilities summed from the mass function, which the draws do not use as such.
    const from = Math.max(0, Math.floor(mean - 12 * Math.sqrt(mean)));
    const to = Math.ceil(mean + 12 * Math.sqrt(mean) + 12);
    const counts = new Map<number, number>();
    for (const draw of draws) counts.set(draw, (counts.get(draw) ?? 0) + 1);
    let [truth, seen, most] = [0, 0, 0];
    for (let k = from; k <= to; k++) {
      truth += Math.exp(k * Math.log(mean) - mean - logGamma(k + 1));
      seen += (counts.get(k) ?? 0) / N;
      most = Math.max(most, Math.abs(truth - seen));
    }
    expect(most).toBeLessThan(KOLMOGOROV);
  });
});
