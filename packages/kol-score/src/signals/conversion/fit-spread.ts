import { type InputIssue, inputInvalid } from '@livelane/contracts/vocabulary';
import { logGamma } from '@livelane/contracts/vocabulary/probability';
import { issuesBelow, kolIssue } from '../../text/issues.ts';

/** A live of a creator: what was sold, and what the benchmark expects of it. */
export interface ComparedLive {
  /** Conversions made, at least 0. */
  readonly conversions: number;
  /** Conversions that the benchmark expects of the creator's fit and the live's viewers, above 0. */
  readonly expected: number;
}

/** How conversion rates differ between creators and between the lives of one creator. */
export interface ConversionSpread {
  /**
   * Gamma distribution, over creators, of the rate relative to the benchmark: the mean is shape / exposure, the
   * relative variance 1 / shape.
   */
  readonly shape: number;
  readonly exposure: number;
  /** Relative variance of the rate between the lives of one creator. */
  readonly betweenLives: number;
}

/** The variation between lives that is assumed before data, and its weight in degrees of freedom. */
const ASSUMED_LIVES = { betweenLives: 0.1, weight: 5 } as const;

/**
 * Standard deviations of log rates between creators over which is averaged. The chance that all convert alike is given;
 * with the rest, every deviation up to 2 is as likely as every other, which holds public figures of 0.5 to 40 per 1,000.
 */
const BETWEEN_CREATORS = { alike: 0.4, most: 2, steps: 24 } as const;

/** Distances from the pooled rate over which the mean is averaged, in standard errors of its logarithm. */
const MEANS = Array.from({ length: 9 }, (_, at) => at - 4);

/** The largest such error, so that few sales do not make the mean any number: at most e^1.3 times the pooled rate. */
const MOST_ERROR = 1 / 3;

/** Fewer creators with lives than this say too little about others. */
export const FEWEST_CREATORS_WITH_LIVES = 5;

/**
 * Fits the spread of conversion rates to creators with past lives (empirical Bayes). The variation between lives comes
 * from creators with several, by moments; the mean of the creators and their standard deviation are averaged over a grid
 * by their marginal likelihood, so that a spread which the data cannot tell stays uncertain.
 *
 * @remarks Where creators convert alike, intervals are nearly as narrow as if that were known; the price is that they
 * cover too seldom where creators differ by less than the lives can tell, see
 * `docs/decisions/0012-creators-who-may-convert-alike.md`.
 * @param creators - the lives of each creator
 * @returns undefined for fewer than 5 creators with lives
 * @throws INPUT_INVALID for a figure that is not finite, negative conversions, or an expectation of 0 or less
 * @example
 * ```ts
 * import { fitConversionSpread } from '@livelane/kol-score';
 * const lives = (conversions: number) => [{ conversions, expected: 20 }, { conversions, expected: 20 }];
 * const spread = fitConversionSpread([2, 5, 10, 20, 40, 80].map(lives));
 * spread === undefined ? undefined : (spread.shape / spread.exposure).toFixed(1); // => "1.6"
 * ```
 */
export function fitConversionSpread(
  creators: readonly (readonly ComparedLive[])[],
): ConversionSpread | undefined {
  const issues = creators.flatMap((lives, at) => issuesBelow(`/${at}`, livesIssues(lives)));
  if (issues.length > 0) throw inputInvalid('creators', issues);
  const known = creators.filter((lives) => lives.length > 0);
  if (known.length < FEWEST_CREATORS_WITH_LIVES) return undefined;
  const betweenLives = livesVariation(known);
  const all = pooledRatio(known.flat());
  // A rate that luck made high would lower its own weight, and so the mean: it is shrunk before it is a weight.
  const pooled = known.map((lives) => countedAt(lives, { betweenLives, ratio: all }));
  const first = creatorsSpread(pooled);
  const counted = known.map((lives) => countedBeside(lives, betweenLives, first));
  return { ...creatorsSpread(counted), betweenLives };
}

/** Conversions and expectation of a creator's lives, in independent conversions. */
export interface CountedLives {
  readonly conversions: number;
  readonly expected: number;
}

/**
 * The lives of one creator in independent conversions: a live of n conversions counts for n / (1 + n × betweenLives),
 * by the creator's mean, so that a single large live does not decide and a lucky one counts as much as an unlucky one.
 * @param betweenLives - relative variance of the rate between the lives of one creator, at least 0
 * @param usual - gamma distribution of the rates of creators, towards which the creator's is shrunk before it weighs the
 * lives. Default: not shrunk; then a creator who was lucky weighs less beside others
 * @throws INPUT_INVALID for a figure that is not finite, negative conversions, or an expectation of 0 or less
 * @example
 * ```ts
 * import { countedLives } from '@livelane/kol-score';
 * countedLives([{ conversions: 30, expected: 10 }, { conversions: 10, expected: 10 }], 0.1).conversions.toFixed(2); // => "13.33"
 * ```
 */
export function countedLives(
  lives: readonly ComparedLive[],
  betweenLives: number,
  usual?: Pick<ConversionSpread, 'shape' | 'exposure'>,
): CountedLives {
  const issues = issuesBelow('/lives', livesIssues(lives));
  if (!isFrom0(betweenLives))
    issues.push(kolIssue('VARIANCE_FINITE', { path: '/betweenLives', received: betweenLives }));
  if (issues.length > 0) throw inputInvalid('lives', issues);
  if (usual === undefined) return countedAt(lives, { betweenLives, ratio: pooledRatio(lives) });
  return countedBeside(lives, betweenLives, usual);
}

const isFrom0 = (figure: number): boolean => Number.isFinite(figure) && figure >= 0;

function livesIssues(lives: readonly ComparedLive[]): InputIssue[] {
  return lives.flatMap(({ conversions, expected }, at) => [
    ...(isFrom0(conversions)
      ? []
      : [kolIssue('CONVERSIONS_FINITE', { path: `/${at}/conversions`, received: conversions })]),
    ...(isFrom0(expected) && expected > 0
      ? []
      : [kolIssue('EXPECTED_ABOVE_ZERO', { path: `/${at}/expected`, received: expected })]),
  ]);
}

function countedBeside(
  lives: readonly ComparedLive[],
  betweenLives: number,
  usual: Pick<ConversionSpread, 'shape' | 'exposure'>,
): CountedLives {
  const { shape, exposure } = usual;
  const { conversions, expected } = countedAt(lives, { betweenLives, ratio: shape / exposure });
  const ratio = (shape + conversions) / (exposure + expected);
  return countedAt(lives, { betweenLives, ratio });
}

/** @param ratio - the creator's rate relative to the benchmark */
function countedAt(
  lives: readonly ComparedLive[],
  { betweenLives, ratio }: { readonly betweenLives: number; readonly ratio: number },
): CountedLives {
  let [conversions, expected] = [0, 0];
  for (const live of lives) {
    const weight = 1 / (1 + betweenLives * live.expected * ratio);
    conversions += weight * live.conversions;
    expected += weight * live.expected;
  }
  return { conversions, expected };
}

function pooledRatio(lives: readonly ComparedLive[]): number {
  let [conversions, expected] = [0, 0];
  for (const live of lives) {
    conversions += live.conversions;
    expected += live.expected;
  }
  return expected === 0 ? 0 : conversions / expected;
}

function livesVariation(creators: readonly (readonly ComparedLive[])[]): number {
  let excess = ASSUMED_LIVES.betweenLives * ASSUMED_LIVES.weight;
  let freedom = ASSUMED_LIVES.weight as number;
  for (const lives of creators) {
    const ratio = pooledRatio(lives);
    if (lives.length < 2 || ratio === 0) continue;
    const correction = lives.length / (lives.length - 1);
    for (const { conversions, expected } of lives) {
      const mean = expected * ratio;
      const variance = correction * (conversions - mean) ** 2 - mean;
      // A live of few conversions says little about the variation; its weight is its squared signal-to-noise.
      const weight = (mean / (1 + mean)) ** 2 / correction;
      excess += (weight * variance) / mean ** 2;
      freedom += weight;
    }
  }
  return Math.min(4, Math.max(0, excess / freedom));
}

/**
 * The gamma distribution of rates with the expected mean and the expected relative standard deviation. The deviation is
 * averaged and not its square, which a small chance of a wide spread would decide.
 */
function creatorsSpread(
  creators: readonly CountedLives[],
): Pick<ConversionSpread, 'shape' | 'exposure'> {
  const { alike, most, steps } = BETWEEN_CREATORS;
  const fits = Array.from({ length: steps + 1 }, (_, at) => ({
    ...spreadAt(creators, most * (at / steps) ** 2),
    prior: at === 0 ? alike : (1 - alike) * ((2 * at) / (steps * (steps + 1))),
  }));
  const top = Math.max(...fits.map(({ log }) => log));
  let [total, means, deviations] = [0, 0, 0];
  for (const { log, prior, mean, deviation } of fits) {
    const weight = prior * Math.exp(log - top);
    total += weight;
    means += weight * mean;
    deviations += weight * deviation;
  }
  const shape = (deviations / total) ** -2;
  return { shape, exposure: (shape * total) / means };
}

/** What is expected of rates, and how likely the counts are, if log rates differ between creators by `logSd`. */
function spreadAt(creators: readonly CountedLives[], logSd: number) {
  const shape = 1 / Math.max(LEAST_VARIANCE, Math.expm1(logSd ** 2));
  const centre = Math.max(pooledRatio(creators), 0.5 / sumOf(creators, (it) => it.expected));
  const known = sumOf(creators, ({ expected }) => 1 / (1 / shape + 1 / (expected * centre)));
  const error = Math.min(MOST_ERROR, 1 / Math.sqrt(known));
  const constant = sumOf(
    creators,
    ({ conversions }) => logGamma(shape + conversions) - logGamma(shape),
  );
  const points = MEANS.map((distance) => {
    const mean = centre * Math.exp(error * distance);
    return { mean, log: constant + logLikelihood(creators, { shape, exposure: shape / mean }) };
  });
  const top = Math.max(...points.map(({ log }) => log));
  let [weights, first, second] = [0, 0, 0];
  for (const { mean, log } of points) {
    const weight = Math.exp(log - top);
    weights += weight;
    first += weight * mean;
    second += weight * mean ** 2 * (1 + 1 / shape);
  }
  const mean = first / weights;
  const deviation = Math.sqrt(second / weights / mean ** 2 - 1);
  return { log: top + Math.log(weights * error), mean, deviation };
}

/** Relative variance between creators in place of none. */
const LEAST_VARIANCE = 1e-6;

/** Logarithm of the probability of all counts, a gamma mixture of Poisson counts, up to what depends on the shape alone. */
function logLikelihood(
  creators: readonly CountedLives[],
  { shape, exposure }: Pick<ConversionSpread, 'shape' | 'exposure'>,
): number {
  return sumOf(
    creators,
    ({ conversions, expected }) =>
      -shape * Math.log1p(expected / exposure) - conversions * Math.log(exposure + expected),
  );
}

function sumOf(
  creators: readonly CountedLives[],
  figure: (creator: CountedLives) => number,
): number {
  return creators.reduce((sum, creator) => sum + figure(creator), 0);
}
