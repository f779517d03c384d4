import fc from 'fast-check';
import { expect, it } from 'vitest';
import { oneDecimal, percent, wholePercent } from './percent.ts';

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

it('one decimal is that of toFixed, ties included', () => {
  const number = fc.oneof(
    fc.double(),
    fc.double({ min: 0, max: 100 }),
    fc.integer({ min: -1e6, max: 1e6 }).map((it) => it / 20),
  );
  fc.assert(
    fc.property(number, (it) => {
      expect(oneDecimal(it)).toBe(it.toFixed(1));
      const share = Math.abs(it) / 100;
      expect(percent(share)).toBe(`${((share * 1_000_000) / 10_000).toFixed(1)}%`);
    }),
    { numRuns: 2000 },
  );
});
