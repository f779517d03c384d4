import { seededUniform } from '@livelane/contracts/vocabulary/probability';
import { expect, it } from 'vitest';
import { bootstrapRatioInterval } from './bootstrap-ratio.ts';

const treatment = { people: 4, converted: 3, spent: [6, 1, 2] };
const control = { people: 4, converted: 4, spent: [3, 2, 5, 3] };

/** Numbers that draw each of the 4^8 resamples of the two arms once. */
function everyResample(): () => number {
  let drawn = 0;
  return () => {
    const [resample, person] = [Math.floor(drawn / 8), drawn % 8];
    drawn += 1;
    return (Math.floor(resample / 4 ** person) % 4) / 4 + 0.1;
  };
}

// The exact bootstrap distribution by enumeration in Python, with the textbook's formulas for bias and acceleration
// (Efron and Tibshirani 1993, chapter 14): bias 0.0533815, acceleration 0.0545718.
it.each([
  [0.9, 0.21428571428571427, 1.5555555555555556],
  [0.95, 0.16666666666666666, 1.8],
])('over every resample it is the exact interval at %d', (level, lower, upper) => {
  const random = everyResample();
  const options = { random, resamples: 4 ** 8, level };
  const interval = bootstrapRatioInterval(treatment, control, options);
  expect(interval?.lower).toBeCloseTo(lower, 12);
  expect(interval?.upper).toBeCloseTo(upper, 12);
});

it('the same numbers give the same interval, in any order of the people', () => {
  const one = bootstrapRatioInterval(treatment, control, { random: seededUniform(3) });
  const shuffled = { ...treatment, spent: [2, 6, 1] };
  expect(bootstrapRatioInterval(shuffled, control, { random: seededUniform(3) })).toEqual(one);
  expect(bootstrapRatioInterval(treatment, control, { random: seededUniform(4) })).not.toEqual(one);
});

it('is null where an arm spent nothing, and refuses numbers of resamples out of range', () => {
  const random = seededUniform(1);
  const nothing = { people: 9, converted: 0, spent: [] };
  expect(bootstrapRatioInterval(nothing, control, { random })).toBeNull();
  expect(bootstrapRatioInterval(treatment, nothing, { random })).toBeNull();
  for (const resamples of [99, 100_001, 150.5])
    expect(() => bootstrapRatioInterval(treatment, control, { random, resamples })).toThrow(
      /from 100 to 100000/,
    );
});
