import { expect, test } from 'vitest';
import { slopeOf } from './slopes.ts';

test('a line through points on it, and through points around it', () => {
  const rising = [0, 1, 2].map((minutes) => ({ minutes, value: 10 + 2 * minutes }));
  expect(slopeOf(rising)).toEqual({ mean: 12, perHour: 120, grown: 4 });
  // By hand: the deviations in time are -1.5 to 1.5, their squares sum to 5, the products to 1.
  const around = [1, 3, 1, 3].map((value, minutes) => ({ minutes, value }));
  expect(slopeOf(around).perHour).toBeCloseTo(24);
  expect(slopeOf([{ minutes: 0, value: 1 }]).grown).toBeNaN();
});
