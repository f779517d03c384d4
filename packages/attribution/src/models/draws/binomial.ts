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
  const isOften = probability > 0.5;
  const rare = rareOf(isOften ? 1 - probability : probability);
  return isOften ? trials - drawRare(trials, rare, random) : drawRare(trials, rare, random);
}

/** A probability of at most one half, with the logarithm of the probability of the opposite. */
interface Rare {
  readonly probability: number;
  readonly log: number;
}

function rareOf(probability: number): Rare {
  return { probability, log: Math.log1p(-probability) };
}

function drawRare(trials: number, { probability, log }: Rare, random: Random): number {
  return trials * probability < SMALL_MEAN
    ? countedGaps(trials, log, random)
    : rejected(trials, probability, random);
}

/** Successes whose geometric gaps fit into the trials. @param log - ln(1 − probability) */
function countedGaps(trials: number, log: number, random: Random): number {
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
 * @returns what draws once, and may be called again: what the counts alone decide is worked out before
 */
export function redrawing(counts: Float64Array): (random: Random) => Float64Array {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const cells = Uint32Array.from(counts.keys()).filter((cell) => (counts[cell] as number) > 0);
  let rest = all;
  // Of a cell among those from it on; of the last that has anything 1, so that it takes all that is left.
  const shares = Float64Array.from(cells, (cell) => {
    const count = counts[cell] as number;
    const share = count / rest;
    rest -= count;
    return share;
  });
  const rares = Array.from(shares, (share) => rareOf(share > 0.5 ? 1 - share : share));
  return (random) => {
    const drawn = new Float64Array(counts.length);
    let left = all;
    for (let place = 0; place < cells.length && left > 0; place += 1) {
      const share = shares[place] as number;
      const count = share >= 1 ? left : drawRare(left, rares[place] as Rare, random);
      const taken = share > 0.5 && share < 1 ? left - count : count;
      drawn[cells[place] as number] = taken;
      left -= taken;
    }
    return drawn;
  };
}
