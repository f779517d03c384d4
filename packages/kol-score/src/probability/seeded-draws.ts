import { seededUniform } from '@livelane/contracts/vocabulary/probability';

/** Reproducible random draws. */
export interface Draws {
  /** Above 0 and below 1. */
  uniform(): number;
  between(low: number, high: number): number;
  chance(probability: number): boolean;
  normal(): number;
  /** A gamma variable with scale 1. */
  gamma(shape: number): number;
  poisson(mean: number): number;
  /** A whole number from 0 to `count` − 1. */
  below(count: number): number;
}

/**
 * Draws from a seed: mulberry32, Box–Muller, Marsaglia–Tsang, Knuth’s product of uniforms. Apart from
 * `draws.ts`, since the shipped scorecard is fitted to this very stream: another one would alter it.
 * @example
 * ```ts
 * import { drawsOf } from '@livelane/kol-score/audit';
 * const { below } = drawsOf(7);
 * [below(6), below(6), below(6)]; // => [0, 0, 5]
 * drawsOf(7).uniform() === drawsOf(7).uniform(); // => true
 * ```
 */
export function drawsOf(seed: number): Draws {
  const uniform = seededUniform(seed);
  const normal = (): number =>
    Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * uniform() ** (1 / shape);
    const d = shape - 1 / 3;
    for (;;) {
      const z = normal();
      const v = (1 + z / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(uniform()) < 0.5 * z * z + d - d * v + d * Math.log(v)) return d * v;
    }
  };
  const poisson = (mean: number): number => {
    if (mean > 200) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
    let count = 0;
    for (let product = uniform(); product > Math.exp(-mean); product *= uniform()) count++;
    return count;
  };
  return {
    uniform,
    normal,
    gamma,
    poisson,
    between: (low, high) => low + (high - low) * uniform(),
    chance: (probability) => uniform() < probability,
    below: (count) => Math.min(count - 1, Math.floor(uniform() * count)),
  };
}
