/** Probabilities this close to 0 or 1 are counted as certain. */
const CERTAIN = 1e-4;
/** Above this many events, their number is taken as normal. */
export const MOST_EXACT = 1500;

/**
 * The distribution of how many independent events occur (Poisson binomial): exact by convolution, normal for thousands.
 * @param probabilities - each from 0 to 1
 * @returns the probability of each number from `from` on; they sum to 1
 */
export function countDistribution(probabilities: Float64Array): {
  readonly from: number;
  readonly mass: Float64Array;
} {
  let certain = 0;
  const uncertain = probabilities.filter((p) => {
    if (p >= 1 - CERTAIN) certain++;
    return p > CERTAIN && p < 1 - CERTAIN;
  });
  if (uncertain.length > MOST_EXACT) {
    const counts = new Float64Array(uncertain.length).fill(1);
    const { from, mass } = normalCount(uncertain, counts);
    return { from: certain + from, mass };
  }
  const mass = new Float64Array(uncertain.length + 1);
  mass[0] = 1;
  for (const [index, p] of uncertain.entries())
    for (let count = index + 1; count >= 0; count--)
      mass[count] = (mass[count] ?? 0) * (1 - p) + (count > 0 ? (mass[count - 1] ?? 0) * p : 0);
  return { from: certain, mass };
}

/**
 * The distribution of how many events occur, as normal.
 * @param counts - how many events have each probability
 */
export function normalCount(
  probabilities: Float64Array,
  counts: Float64Array,
): ReturnType<typeof countDistribution> {
  let [events, mean, variance] = [0, 0, 0];
  for (const [at, p] of probabilities.entries()) {
    const count = counts[at] ?? 0;
    events += count;
    mean += count * p;
    variance += count * p * (1 - p);
  }
  // Where all is certain, the spread is that of less than one event.
  const spread = Math.sqrt(Math.max(variance, 0.01));
  const first = Math.max(0, Math.floor(mean - 6 * spread));
  const last = Math.min(events, Math.ceil(mean + 6 * spread));
  const mass = Float64Array.from({ length: last - first + 1 }, (_, at) =>
    Math.exp(-0.5 * ((first + at - mean) / spread) ** 2),
  );
  const total = mass.reduce((sum, value) => sum + value, 0);
  return { from: first, mass: mass.map((value) => value / total) };
}
