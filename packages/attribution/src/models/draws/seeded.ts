import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Random } from './binomial.ts';

/**
 * Uniform random numbers from 0 to 1, 1 excluded, the same for the same seed.
 * @param seed - a whole number from 0 to 4294967295
 * @example
 * ```ts
 * import { randomOf } from '@livelane/attribution';
 * randomOf(1)() === randomOf(1)(); // => true
 * ```
 */
export function randomOf(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  return () => uniformFloat64(generator);
}
