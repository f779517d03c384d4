import { logGamma } from './gamma.ts';

/** Uniform random numbers from 0 to 1, 1 excluded. */
export type Random = () => number;

/**
 * A standard normal variable, by Box and Muller's method.
 * @example
 * ```ts
 * import { drawNormal, seededUniform } from '@livelane/contracts/vocabulary/probability';
 * const random = seededUniform(7);
 * [drawNormal(random), drawNormal(random)].map((value) => value.toFixed(3)); // => ["0.142", "-0.864"]
 * drawNormal(seededUniform(7)).toFixed(3); // => "0.142"
 * ```
 */
export function drawNormal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/**
 * A gamma variable with scale 1, by the method of Marsaglia and Tsang (2000).
 * @param shape - above 0
 * @example
 * ```ts
 * import { drawGamma, seededUniform } from '@livelane/contracts/vocabulary/probability';
 * const random = seededUniform(7);
 * const draws = Array.from({ length: 10_000 }, () => drawGamma(2.5, random));
 * // Its mean is the shape.
 * (draws.reduce((sum, value) => sum + value, 0) / draws.length).toFixed(1); // => "2.5"
 * ```
 */
export function drawGamma(shape: number, random: Random): number {
  if (shape < 1) return drawGamma(shape + 1, random) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const z = drawNormal(random);
    const v = (1 + z / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * z * z + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Below this mean, counting exponential gaps is faster. */
const SMALL_MEAN = 10;

/**
 * A Poisson variable: a product of uniforms for small means, transformed rejection (PTRS, Hörmann 1993) for others.
 * @param mean - at least 0
 * @example
 * ```ts
 * import { drawPoisson, seededUniform } from '@livelane/contracts/vocabulary/probability';
 * const random = seededUniform(7);
 * // Orders of four lives with 14 expected of each.
 * [1, 2, 3, 4].map(() => drawPoisson(14, random)); // => [14, 14, 15, 11]
 * ```
 */
export function drawPoisson(mean: number, random: Random): number {
  if (mean >= SMALL_MEAN) return rejectionPoisson(mean, random);
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = 1 - random(); product > limit; product *= 1 - random()) count++;
  return count;
}

function rejectionPoisson(mean: number, random: Random): number {
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
  const squeeze = 0.9277 - 3.6224 / (b - 2);
  for (;;) {
    const u = random() - 0.5;
    const v = 1 - random();
    const us = 0.5 - Math.abs(u);
    const count = Math.floor(((2 * a) / us + b) * u + mean + 0.43);
    if (us >= 0.07 && v <= squeeze) return count;
    if (!(count >= 0) || (us < 0.013 && v > us)) continue;
    const accept = Math.log((v * inverseAlpha) / (a / (us * us) + b));
    if (accept <= count * Math.log(mean) - mean - logGamma(count + 1)) return count;
  }
}
