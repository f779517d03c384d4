/** Probabilities this close to 0 or 1 are counted as certain. */
const CERTAIN = 1e-4;
/** Above this many uncertain accounts, their number is normal to within a thousandth of an account's share. */
const MOST_EXACT = 1500;

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
  if (uncertain.length > MOST_EXACT) return normalCount(uncertain, certain);
  const mass = new Float64Array(uncertain.length + 1);
  mass[0] = 1;
  for (const [index, p] of uncertain.entries())
    for (let count = index + 1; count >= 0; count--)
      mass[count] = (mass[count] ?? 0) * (1 - p) + (count > 0 ? (mass[count - 1] ?? 0) * p : 0);
  return { from: certain, mass };
}

function normalCount(
  probabilities: Float64Array,
  certain: number,
): ReturnType<typeof countDistribution> {
  let mean = 0;
  let variance = 0;
  for (const p of probabilities) {
    mean += p;
    variance += p * (1 - p);
  }
  const spread = Math.sqrt(variance);
  const first = Math.max(0, Math.floor(mean - 6 * spread));
  const last = Math.min(probabilities.length, Math.ceil(mean + 6 * spread));
  const mass = Float64Array.from({ length: last - first + 1 }, (_, at) =>
    Math.exp(-0.5 * ((first + at - mean) / spread) ** 2),
  );
  const total = mass.reduce((sum, value) => sum + value, 0);
  return { from: certain + first, mass: mass.map((value) => value / total) };
}
