import fc from 'fast-check';
import { expect, it } from 'vitest';
import { allocateUnits } from './allocate.ts';

/** Largest remainder by its definition, in arbitrary precision. */
function plainly(units: bigint, weights: readonly bigint[]): bigint[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  const parts = weights.map((weight) => (units * weight) / total);
  const left = units - parts.reduce((sum, part) => sum + part, 0n);
  const ranked = weights
    .map((weight, index) => ({ index, remainder: (units * weight) % total }))
    .sort((a, b) =>
      a.remainder === b.remainder ? a.index - b.index : a.remainder < b.remainder ? 1 : -1,
    )
    .slice(0, Number(left));
  return parts.map((part, index) => part + (ranked.some((it) => it.index === index) ? 1n : 0n));
}

const small = fc.integer({ min: 0, max: 12 });
const any = fc.oneof(small, fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }));
const units = fc.oneof(small.map(BigInt), fc.bigInt({ min: 0n, max: 10n ** 18n }));

it('gives the same parts by numbers as in arbitrary precision, at the edge of what numbers hold too', () => {
  const weights = fc
    .oneof(fc.array(small, { minLength: 1 }), fc.array(any, { minLength: 1, maxLength: 8 }))
    .filter((some) => some.some((weight) => weight > 0));
  fc.assert(
    fc.property(units, weights, (whole, some) => {
      expect(allocateUnits(whole, some)).toEqual(plainly(whole, some.map(BigInt)));
    }),
    { numRuns: 2000 },
  );
});
