/**
 * Quantile function of the standard normal distribution, accurate to 5e-4 (Abramowitz & Stegun 26.2.23): the starting
 * point of an iteration.
 * @param probability - above 0 and below 1
 */
export function roughNormalQuantile(probability: number): number {
  const tail = Math.min(probability, 1 - probability);
  const t = Math.sqrt(-2 * Math.log(tail));
  const z =
    t -
    (2.515517 + t * (0.802853 + t * 0.010328)) /
      (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  return probability < 0.5 ? -z : z;
}
