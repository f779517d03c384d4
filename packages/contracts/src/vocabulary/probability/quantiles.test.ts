import { describe, expect, it } from 'vitest';
import { betaCdf, betaQuantile } from './beta.ts';
import { gammaCdf, gammaQuantile, logGamma } from './gamma.ts';
import { normalQuantile } from './normal.ts';

// Reference values by mpmath at 30 digits: bisection on its regularised incomplete functions.
const GAMMA: readonly (readonly [shape: number, p: number, x: number])[] = [
  [0.05, 0.05, 5.5738754818787572e-27],
  [0.05, 0.5, 5.5738784407462432e-7],
  [0.05, 0.95, 0.2659323024258413],
  [0.05, 0.999, 2.7364585987286762],
  [0.5, 0.001, 7.8539857463124494e-7],
  [0.5, 0.05, 0.0019660700000097614],
  [0.5, 0.5, 0.22746821155978638],
  [0.5, 0.95, 1.920729410347063],
  [1, 0.001, 0.0010005003335835335],
  [1, 0.05, 0.051293294387550533],
  [1, 0.5, 0.69314718055994531],
  [1, 0.999, 6.9077552789821371],
  [2.5, 0.001, 0.10510630131460958],
  [2.5, 0.05, 0.57273811303088462],
  [2.5, 0.5, 2.1757300955477637],
  [2.5, 0.999, 10.257502826216439],
  [16, 0.001, 6.4053272914018145],
  [16, 0.05, 10.035956732274143],
  [16, 0.5, 15.66792954431725],
  [16, 0.95, 23.097129760139235],
  [120.7, 0.05, 103.21516225188564],
  [120.7, 0.95, 139.32135563940501],
  [5000, 0.05, 4884.2625678337684],
  [5000, 0.999, 5221.3652827050889],
];

const BETA: readonly (readonly [a: number, b: number, p: number, x: number])[] = [
  [0.5, 0.5, 0.05, 0.0061558297024311369],
  [0.5, 0.5, 0.95, 0.99384417029756886],
  [1, 1, 0.05, 0.05],
  [1, 1, 0.999, 0.999],
  [1.5, 28.5, 0.05, 0.0061007932373478586],
  [1.5, 28.5, 0.5, 0.040315977305891879],
  [1.5, 28.5, 0.999, 0.24645523243864605],
  [2, 5, 0.05, 0.06284989170835438],
  [2, 5, 0.95, 0.58180340925202591],
  [24.9, 470.3, 0.05, 0.03524141147531652],
  [24.9, 470.3, 0.95, 0.067387549297468521],
  [0.1, 3, 0.05, 2.3114271015087934e-14],
  [0.1, 3, 0.5, 0.00023123990750011786],
  [0.1, 3, 0.999, 0.72408837491215745],
  [300, 700, 0.05, 0.27640365720366141],
  [300, 700, 0.999, 0.34582634071832841],
  [16, 16, 0.05, 0.35657213696165784],
  [16, 16, 0.999, 0.75563707846764357],
];

function relative(actual: number, expected: number): number {
  return Math.abs(actual - expected) / Math.abs(expected);
}

describe('quantiles', () => {
  it('of the gamma distribution equal the reference to 1e-10', () => {
    for (const [shape, p, x] of GAMMA)
      expect(relative(gammaQuantile(p, shape), x), `${shape} ${p}`).toBeLessThan(1e-10);
  });

  it('of the beta distribution equal the reference to 1e-10', () => {
    for (const [a, b, p, x] of BETA)
      expect(relative(betaQuantile(p, { a, b }), x), `${a} ${b} ${p}`).toBeLessThan(1e-10);
  });

  it('of the normal distribution equal the published ones', () => {
    expect(normalQuantile(0.95)).toBeCloseTo(1.6448536269514722, 11);
    expect(normalQuantile(0.025)).toBeCloseTo(-1.9599639845400545, 11);
    expect(normalQuantile(0.5)).toBe(0);
  });

  it('stand on a log-gamma that equals the reference', () => {
    for (const [z, expected] of [
      [0.01, 4.59947987804202172],
      [0.5, 0.5723649429247],
      [2.5, 0.28468287047291916],
      [100.25, 360.284559637764235],
      [1e6, 12815504.5691476117],
    ] as const)
      expect(relative(logGamma(z), expected)).toBeLessThan(1e-13);
    expect(Math.abs(logGamma(1))).toBeLessThan(1e-14);
  });

  it('invert distribution functions that equal a numeric integral of the density', () => {
    // Simpson's rule, which shares nothing with series or continued fractions.
    const simpson = (f: (x: number) => number, to: number): number => {
      const n = 20_000;
      let sum = f(1e-300) + f(to);
      for (let i = 1; i < n; i++) sum += f((to * i) / n) * (i % 2 === 1 ? 4 : 2);
      return (sum * to) / (3 * n);
    };
    const gammaDensity = (x: number): number => Math.exp(2.5 * Math.log(x) - x - logGamma(3.5));
    expect(gammaCdf(4.2, 3.5)).toBeCloseTo(simpson(gammaDensity, 4.2), 9);
    const betaDensity = (x: number): number =>
      Math.exp(
        2 * Math.log(x) + 4.5 * Math.log1p(-x) + logGamma(8.5) - logGamma(3) - logGamma(5.5),
      );
    expect(betaCdf(0.37, { a: 3, b: 5.5 })).toBeCloseTo(simpson(betaDensity, 0.37), 9);
  });
});
