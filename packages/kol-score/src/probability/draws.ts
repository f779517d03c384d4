/** A source of numbers from 0 up to, but not including, 1. */
export type Random = () => number;

/** A draw from the standard normal distribution (Box–Muller). */
export function normalDraw(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/**
 * A draw from the gamma distribution with scale 1 (Marsaglia–Tsang).
 * @param shape - above 0
 */
export function gammaDraw(random: Random, shape: number): number {
  if (shape < 1) return gammaDraw(random, shape + 1) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const z = normalDraw(random);
    const v = (1 + z / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * z * z + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Means above this are drawn as a gamma variable's count, so that no draw takes longer than this many numbers. */
const LONGEST_COUNT = 60;

/**
 * A draw from the Poisson distribution: Knuth's product of uniforms, large means halved by a gamma draw
 * (Ahrens–Dieter).
 * @param mean - at least 0
 */
export function poissonDraw(random: Random, mean: number): number {
  if (mean > LONGEST_COUNT) {
    const arrivals = Math.floor(mean * 0.875);
    const time = gammaDraw(random, arrivals);
    return time > mean
      ? binomialDraw(random, arrivals - 1, mean / time)
      : arrivals + poissonDraw(random, mean - time);
  }
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = 1 - random(); product > limit; product *= 1 - random()) count++;
  return count;
}

function binomialDraw(random: Random, trials: number, probability: number): number {
  let count = 0;
  for (let i = 0; i < trials; i++) if (random() < probability) count++;
  return count;
}
