/** Uniform random numbers from 0 to 1, 1 excluded. */
export type Random = () => number;

/** Below this mean, counting the gaps between successes is faster. */
const SMALL_MEAN = 10;

/**
 * A binomial variable: gaps between successes for small means, transformed rejection (BTRS, Hörmann 1993) for others.
 * @param trials - a whole number of at least 0
 * @param probability - of a success, 0 to 1
 */
export function drawBinomial(trials: number, probability: number, random: Random): number {
  if (trials === 0 || probability <= 0) return 0;
  if (probability >= 1) return trials;
  if (probability > 0.5) return trials - drawBinomial(trials, 1 - probability, random);
  return trials * probability < SMALL_MEAN
    ? countedGaps(trials, probability, random)
    : rejected(trials, probability, random);
}

/** Successes whose geometric gaps fit into the trials. */
function countedGaps(trials: number, probability: number, random: Random): number {
  const log = Math.log1p(-probability);
  let [count, used] = [0, 0];
  for (;;) {
    used += Math.floor(Math.log(1 - random()) / log) + 1;
    if (!(used <= trials)) return count;
    count += 1;
  }
}

function rejected(trials: number, probability: number, random: Random): number {
  const deviation = Math.sqrt(trials * probability * (1 - probability));
  const b = 1.15 + 2.53 * deviation;
  const a = -0.0873 + 0.0248 * b + 0.01 * probability;
  const center = trials * probability + 0.5;
  const squeeze = 0.92 - 4.2 / b;
  const alpha = (2.83 + 5.1 / b) * deviation;
  const odds = Math.log(probability / (1 - probability));
  const mode = Math.floor((trials + 1) * probability);
  const atMode = logFactorial(mode) + logFactorial(trials - mode);
  for (;;) {
    const u = random() - 0.5;
    const v = 1 - random();
    const us = 0.5 - Math.abs(u);
    const count = Math.floor(((2 * a) / us + b) * u + center);
    if (!(count >= 0 && count <= trials)) continue;
    if (us >= 0.07 && v <= squeeze) return count;
    const accept = Math.log((v * alpha) / (a / (us * us) + b));
    const density =
      atMode - logFactorial(count) - logFactorial(trials - count) + (count - mode) * odds;
    if (accept <= density) return count;
  }
}

/** ln(k!), by Stirling's series from 16 on: an error below 1e-12. */
export function logFactorial(k: number): number {
  if (k < 16) {
    let product = 1;
    for (let factor = 2; factor <= k; factor += 1) product *= factor;
    return Math.log(product);
  }
  const square = 1 / (k * k);
  const series = (1 / 12 - (1 / 360 - (1 / 1260 - square / 1680) * square) * square) / k;
  return (k + 0.5) * Math.log(k) - k + 0.5 * Math.log(2 * Math.PI) + series;
}

/**
 * How many of as many draws as there are in all cells fall into each cell again: a multinomial variable with the cells'
 * shares, as binomial draws one after the other.
 * @param counts - whole numbers of at least 0
 */
export function redraw(counts: Float64Array, random: Random): Float64Array {
  const drawn = new Float64Array(counts.length);
  let cells = counts.reduce((sum, count) => sum + count, 0);
  let left = cells;
  for (let cell = 0; cell < counts.length && left > 0; cell += 1) {
    const count = counts[cell] as number;
    // The last cell that has anything takes all that is left.
    drawn[cell] = count === cells ? left : drawBinomial(left, count / cells, random);
    left -= drawn[cell] as number;
    cells -= count;
  }
  return drawn;
}
