import type { Random } from './draws.ts';

/**
 * Uniform random numbers above 0 and below 1 from a seed, by the generator mulberry32, whose period is 2^32.
 * @param seed - a whole number; its lowest 32 bits count
 * @example
 * ```ts
 * import { seededUniform } from '@livelane/contracts/vocabulary/probability';
 * const random = seededUniform(7);
 * [random(), random()].map((value) => value.toFixed(4)); // => ["0.0117", "0.0620"]
 * seededUniform(7)() === seededUniform(7)(); // => true
 * ```
 */
export function seededUniform(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 4_294_967_296;
  };
}
