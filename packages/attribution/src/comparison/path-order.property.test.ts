import fc from 'fast-check';
import { expect, it } from 'vitest';
import { randomOf } from '../models/draws/seeded.ts';
import { selectOrder } from '../models/markov/select-order.ts';
import { MODEL_NAMES } from '../models/registry/registry.ts';
import type { ChannelPath } from '../records/channel-path.ts';
import { creditPaths } from './credit-paths.ts';
import { pathLengths } from './journey-figures.ts';
import { pathIntervals } from './path-intervals.ts';

/** Conversions that a program divided among several paths: sums of them as doubles depend on their order. */
const part = fc.oneof(
  fc.nat({ max: 9 }),
  fc.double({ min: 2 ** -20, max: 1e6, noNaN: true }),
  fc.constantFrom(0.1, 0.2, 0.3, 1 / 3),
);

const aPath: fc.Arbitrary<ChannelPath> = fc.record({
  path: fc.array(fc.constantFrom('a', 'b', 'direct', 'd'), { minLength: 1, maxLength: 12 }),
  conversions: part.map((it) => it + 2 ** -10),
  value: part,
  nulls: part,
});

const shuffled = fc
  .array(aPath, { minLength: 2, maxLength: 12 })
  .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));

it('the order of paths with parts of conversions shows in no byte, in any model', () => {
  fc.assert(
    fc.property(shuffled, fc.constantFrom(1, 2, 3), ([one, other], order) => {
      const results = [one, other].map((paths) => {
        const options = { order, random: randomOf(7) };
        return JSON.stringify([
          creditPaths(paths, { models: MODEL_NAMES, ...options }),
          pathLengths(paths),
          paths.some(({ nulls = 0 }) => nulls > 0) ? selectOrder(paths) : null,
        ]);
      });
      expect(results[1]).toBe(results[0]);
    }),
    { numRuns: 150 },
  );
});

it('nor in intervals', () => {
  fc.assert(
    fc.property(shuffled, ([one, other]) => {
      const [first, second] = [one, other].map((paths) => {
        const whole = paths.map((it) => ({
          ...it,
          conversions: Math.ceil(it.conversions),
          nulls: 1,
        }));
        return pathIntervals(whole, { model: 'linear', replicates: 20, random: randomOf(7) });
      });
      expect(second).toEqual(first);
    }),
    { numRuns: 30 },
  );
});
