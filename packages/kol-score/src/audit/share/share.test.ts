import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrationOf } from './calibration.ts';
import { countDistribution } from './count-distribution.ts';
import { priorShift, sharePosterior, shortestRun } from './share-posterior.ts';

describe('the number of independent events', () => {
  it('has the distribution that all outcomes give, counted one by one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.01, max: 0.99, noNaN: true }), { minLength: 1, maxLength: 8 }),
        (probabilities) => {
          const expected = new Array<number>(probabilities.length + 1).fill(0);
          for (let outcome = 0; outcome < 2 ** probabilities.length; outcome++) {
            let [mass, events] = [1, 0];
            for (const [at, p] of probabilities.entries()) {
              const occurs = ((outcome >> at) & 1) === 1;
              mass *= occurs ? p : 1 - p;
              events += occurs ? 1 : 0;
            }
            expected[events] = (expected[events] ?? 0) + mass;
          }
          const { from, mass } = countDistribution(Float64Array.from(probabilities));
          expect(from).toBe(0);
          for (const [at, value] of expected.entries()) expect(mass[at]).toBeCloseTo(value, 12);
        },
      ),
    );
  });

  it('is normal for thousands, and counts the certain ones', () => {
    const many = new Float64Array(4000).fill(0.25);
    const { from, mass } = countDistribution(Float64Array.from([...many, 1, 1, 0]));
    const mean = mass.reduce((sum, value, at) => sum + value * (from + at), 0);
    expect(mean).toBeCloseTo(1002, 1);
    expect(countDistribution(Float64Array.from([1, 1, 0]))).toEqual({
      from: 2,
      mass: Float64Array.from([1]),
    });
  });
});

const odds = fc.array(fc.double({ min: -8, max: 8, noNaN: true }), { minLength: 5, maxLength: 60 });

describe('the share', () => {
  it('is the mean of the probabilities at it, and no other share is likelier', () => {
    const likelihood = (values: readonly number[], share: number) =>
      values.reduce((sum, value) => sum + Math.log(share * Math.exp(value) + 1 - share), 0);
    fc.assert(
      fc.property(odds, (values) => {
        const { share, probabilities } = priorShift(Float64Array.from(values));
        const sum = probabilities.reduce((all, probability) => all + probability, 0.001);
        expect(sum / (values.length + 0.002)).toBeCloseTo(share, 9);
        for (let other = 0.005; other < 1; other += 0.01)
          expect(likelihood(values, other)).toBeLessThanOrEqual(likelihood(values, share) + 0.02);
      }),
      { numRuns: 50 },
    );
  });

  it('has a posterior that sums to 1, and is that of a binomial where every account is certain', () => {
    fc.assert(
      fc.property(odds, (values) => {
        const { sample, audience } = sharePosterior([Float64Array.from(values)]);
        for (const mass of [sample, audience])
          expect(mass.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9);
      }),
      { numRuns: 20 },
    );
    const certain = Float64Array.from({ length: 20 }, (_, at) => (at < 7 ? 30 : -30));
    expect(sharePosterior([certain]).sample[7]).toBeCloseTo(1, 9);
  });
});

it('the shortest run holds the wanted probability, and no shorter one does', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 12 }),
      (raw) => {
        const total = raw.reduce((sum, value) => sum + value, 1);
        const mass = Float64Array.from([...raw, 1], (value) => value / total);
        const sum = (from: number, to: number) =>
          mass.slice(from, to + 1).reduce((all, value) => all + value, 0);
        const [from, to] = shortestRun(mass, 0.7);
        expect(sum(from, to)).toBeGreaterThanOrEqual(0.7 - 1e-12);
        for (let start = 0; start + to - from - 1 < mass.length; start++)
          expect(sum(start, start + to - from - 1)).toBeLessThan(0.7 + 1e-12);
      },
    ),
  );
});

it('calibration recovers the line that scores were distorted by', () => {
  const scores = Float64Array.from({ length: 4000 }, (_, at) => (at % 400) / 50 - 4);
  const distorted = (value: number) => (value - 0.5) / 2;
  const isFake = (score: number, at: number) =>
    (at * 0.618_033_988_75) % 1 < 1 / (1 + Math.exp(-score));
  const [fake, genuine] = [scores.filter(isFake), scores.filter((it, at) => !isFake(it, at))];
  const { offset, slope } = calibrationOf(genuine.map(distorted), fake.map(distorted));
  expect(slope).toBeCloseTo(2, 0);
  expect(offset).toBeCloseTo(0.5, 0);
});
