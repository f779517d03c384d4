import { countDistribution, MOST_EXACT, normalCount } from './count-distribution.ts';

/** Steps of the grid of shares. */
const GRID = 150;
/** Log odds of thousands of accounts are rounded to a fiftieth. */
const ROUNDING = 50;
/** Halvings of the range of shares: to 10⁻¹². */
const HALVINGS = 40;
/** Accounts of each class that keep an estimate off 0 and 1. */
const EDGE = 1e-3;
/** Shares less likely than this, relative to the likeliest, are left out. */
const NEGLIGIBLE = 1e-3;

/** The share by maximum likelihood. */
export interface PriorShift {
  /** Share of fakes, above 0 and below 1. */
  readonly share: number;
  /** The probability of each account at that share. */
  readonly probabilities: Float64Array;
}

/**
 * The share of fakes in a sample of another share than the model was fitted to: the share that is the mean of the
 * probabilities that it leads to, where expectation maximisation ends (Saerens, Latinne and Decaestecker 2002, Neural
 * Computation 14, 21–41). The likelihood has one maximum, so that halving finds it sooner than iterating.
 * @param odds - the log odds of each account where half of all are fake
 * @returns a share kept off 0 and 1 by a thousandth of an account
 */
export function priorShift(odds: Float64Array): PriorShift {
  const ratios = odds.map(likelihoodRatio);
  let low = 0;
  let high = 1;
  for (let step = 0; step < HALVINGS; step++) {
    const share = (low + high) / 2;
    let sum = EDGE;
    for (const ratio of ratios) sum += (share * ratio) / (share * ratio + 1 - share);
    if (sum / (odds.length + 2 * EDGE) > share) low = share;
    else high = share;
  }
  const share = (low + high) / 2;
  return { share, probabilities: probabilitiesAt(odds, share) };
}

function likelihoodRatio(odds: number): number {
  return Math.exp(Math.min(Math.max(odds, -40), 40));
}

/** The probability of each account where `share` of all are fake. */
export function probabilitiesAt(odds: Float64Array, share: number): Float64Array {
  const prior = Math.log(share / (1 - share));
  return odds.map((value) => 1 / (1 + Math.exp(-value - prior)));
}

/** What is known of a share: the probability of each number of fakes in the sample, and of each share of the audience. */
export interface SharePosterior {
  readonly sample: Float64Array;
  readonly audience: Float64Array;
}

/**
 * The posterior of the share, with the mean of several models: of the number of fakes in the sample itself, and of the
 * share in the audience from which the sample was drawn, which is less certain.
 * @param models - the log odds of each account by each model
 * @returns `sample` by number from 0 to n, `audience` by share from 0 to 1 in equal steps; each sums to 1
 */
export function sharePosterior(models: readonly Float64Array[]): SharePosterior {
  const n = models[0]?.length ?? 0;
  const sample = new Float64Array(n + 1);
  const audience = new Float64Array(GRID);
  for (const odds of models) {
    const likelihood = shareLikelihood(odds);
    for (const [at, weight] of likelihood.entries()) {
      const mass = weight / models.length;
      audience[at] = (audience[at] ?? 0) + mass;
      if (weight < NEGLIGIBLE) continue;
      const counts = countsAt(odds, shareAt(at));
      for (const [index, probability] of counts.mass.entries())
        sample[counts.from + index] = (sample[counts.from + index] ?? 0) + mass * probability;
    }
  }
  const total = sample.reduce((sum, value) => sum + value, 0);
  return { sample: sample.map((value) => value / total), audience };
}

/** The share that a step of the grid stands for. Equal steps of the angle are Jeffreys' prior, beta(½, ½). */
export function shareAt(step: number): number {
  return Math.sin((Math.PI / 2) * ((step + 0.5) / GRID)) ** 2;
}

/** The posterior of the share on the grid, whose spacing is the prior. */
function shareLikelihood(odds: Float64Array): Float64Array {
  const [values, counts] = grouped(odds);
  const ratios = values.map(likelihoodRatio);
  const logs = Float64Array.from({ length: GRID }, (_, step) => {
    const share = shareAt(step);
    let sum = 0;
    for (const [at, ratio] of ratios.entries())
      sum += (counts[at] ?? 0) * Math.log(share * ratio + 1 - share);
    return sum;
  });
  const most = logs.reduce((best, value) => Math.max(best, value), Number.NEGATIVE_INFINITY);
  const mass = logs.map((value) => Math.exp(value - most));
  const total = mass.reduce((sum, value) => sum + value, 0);
  return mass.map((value) => value / total);
}

/** The distribution of the number of fakes where `share` of all are fake. */
function countsAt(odds: Float64Array, share: number): ReturnType<typeof countDistribution> {
  if (odds.length <= MOST_EXACT) return countDistribution(probabilitiesAt(odds, share));
  const [values, counts] = grouped(odds);
  return normalCount(probabilitiesAt(values, share), counts);
}

/** Log odds with how often each occurs; those of thousands of accounts are rounded, so that few are left. */
function grouped(odds: Float64Array): readonly [Float64Array, Float64Array] {
  if (odds.length <= MOST_EXACT) return [odds, new Float64Array(odds.length).fill(1)];
  const counts = new Map<number, number>();
  for (const value of odds) {
    const rounded = Math.round(value * ROUNDING) / ROUNDING;
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  return [Float64Array.from(counts.keys()), Float64Array.from(counts.values())];
}

/**
 * The shortest run of steps that holds the wanted probability.
 * @returns the first and the last step
 */
export function shortestRun(mass: Float64Array, level: number): readonly [number, number] {
  let best: readonly [number, number] = [0, mass.length - 1];
  let bestMass = 0;
  let held = 0;
  let from = 0;
  for (let to = 0; to < mass.length; to++) {
    held += mass[to] ?? 0;
    while (held - (mass[from] ?? 0) >= level) {
      held -= mass[from] ?? 0;
      from++;
    }
    const length = to - from - (best[1] - best[0]);
    if (held >= level && (length < 0 || (length === 0 && held > bestMass))) {
      best = [from, to];
      bestMass = held;
    }
  }
  return best;
}
