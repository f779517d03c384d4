import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PairIndex } from './pair-index.ts';

it('numbers pairs as a map of their text does, beyond its first size too', () => {
  const value = fc.oneof(fc.nat({ max: 50 }), fc.constantFrom(0, 2 ** 31, 2 ** 32 - 1));
  const pairs = fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(pairs, fc.constantFrom(0, 1100, 2500), (some, others) => {
      const index = new PairIndex();
      const known = new Map<string, number>();
      const all = [
        ...some,
        ...Array.from({ length: others }, (_, at) => [at, 7] as const),
        ...some,
      ];
      for (const [first, second] of all) {
        const key = `${first},${second}`;
        if (!known.has(key)) known.set(key, known.size);
        const id = index.idOf(first, second);
        expect([id, index.firstOf(id), index.secondOf(id)]).toEqual([
          known.get(key),
          first,
          second,
        ]);
      }
      expect(index.size).toBe(known.size);
    }),
    { numRuns: 12 },
  );
});
