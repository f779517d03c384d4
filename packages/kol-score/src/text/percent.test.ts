import { expect, it } from 'vitest';
import { percent, wholePercent } from './percent.ts';

it('percentages are rounded, but never to 0% or 100% unless exact', () => {
  expect([0, 0.004, 0.25, 0.337, 0.999, 1].map(wholePercent)).toEqual([
    '0%',
    '0.4%',
    '25%',
    '34%',
    '99.9%',
    '100%',
  ]);
  expect([0, 0.1234, 1].map(percent)).toEqual(['0.0%', '12.3%', '100.0%']);
});
