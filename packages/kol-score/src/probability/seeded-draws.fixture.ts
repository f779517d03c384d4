import { drawsOf, type Draws as SeededDraws } from './seeded-draws.ts';

/** Test data: reproducible draws, by methods that `draws.ts`, which is under test, does not use. */
export interface Draws extends Pick<SeededDraws, 'uniform' | 'normal' | 'gamma'> {
  beta(a: number, b: number): number;
  /** Exact for every mean, unlike that of {@link SeededDraws}. */
  poisson(mean: number): number;
}

/** Draws from a seed, with Knuth's product of uniforms for Poisson variables. */
export function drawsFrom(seed: number): Draws {
  const { uniform, normal, gamma } = drawsOf(seed);
  const beta = (a: number, b: number): number => {
    const x = gamma(a);
    return x / (x + gamma(b));
  };
  const poisson = (mean: number): number => {
    // Parts of at most 500 keep the product above the smallest number.
    if (mean > 500) return poisson(500) + poisson(mean - 500);
    let count = 0;
    for (let product = uniform(); product > Math.exp(-mean); product *= uniform()) count++;
    return count;
  };
  return { uniform, normal, gamma, beta, poisson };
}
