import fc from 'fast-check';
import { expect, it } from 'vitest';
import { squaredError } from './difference.ts';
import { deltaRatioInterval, fiellerInterval } from './ratio.ts';

const sample = fc.record({
  people: fc.integer({ min: 2, max: 100_000 }),
  mean: fc.double({ min: 0.01, max: 1000, noNaN: true }),
  variance: fc.double({ min: 0.01, max: 10_000, noNaN: true }),
});

it('at the ends of Fieller’s interval the arms differ by exactly the critical value', () => {
  fc.assert(
    fc.property(sample, sample, (treatment, control) => {
      const interval = fiellerInterval(treatment, control);
      if (interval === null) return;
      for (const ratio of [interval.lower, interval.upper]) {
        const apart = treatment.mean - ratio * control.mean;
        const error = Math.hypot(
          Math.sqrt(squaredError(treatment)),
          ratio * Math.sqrt(squaredError(control)),
        );
        expect(Math.abs(apart) / error).toBeCloseTo(1.959963984540054, 5);
      }
      const ratio = treatment.mean / control.mean;
      expect(interval.lower).toBeLessThanOrEqual(ratio);
      expect(interval.upper).toBeGreaterThanOrEqual(ratio);
    }),
  );
});

it('is null exactly where the control’s mean does not differ from 0', () => {
  fc.assert(
    fc.property(sample, sample, (treatment, control) => {
      const z = control.mean / Math.sqrt(squaredError(control));
      fc.pre(Math.abs(z - 1.959963984540054) > 1e-6);
      expect(fiellerInterval(treatment, control) === null).toBe(z < 1.959963984540054);
    }),
  );
});

it('the delta method’s interval is inverted where the arms are swapped', () => {
  fc.assert(
    fc.property(sample, sample, (treatment, control) => {
      const [one, other] = [
        deltaRatioInterval(treatment, control),
        deltaRatioInterval(control, treatment),
      ];
      fc.pre(one !== null && other !== null && one.lower > 0);
      expect(Math.log(one.lower)).toBeCloseTo(-Math.log(other.upper), 9);
    }),
  );
  const empty = { people: 10, mean: 0, variance: 0 };
  expect(deltaRatioInterval(empty, { ...empty, mean: 1 })).toBeNull();
});
