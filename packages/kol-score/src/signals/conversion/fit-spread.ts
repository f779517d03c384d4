import { logGamma } from '../../probability/gamma.ts';

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

/** Shapes over which the spread between creators is averaged: from a relative variance of 5 to none. */
const SHAPES = Array.from({ length: 25 }, (_, at) => 0.2 * 10 ** (at / 6));

/** Mean rates relative to the pooled one, over which is averaged. */
const MEANS = Array.from({ length: 25 }, (_, at) => Math.exp((at - 12) / 8));

/** Fewer creators with lives than this say too little about others. */
export const FEWEST_CREATORS_WITH_LIVES = 5;

/**
 * Fits the spread of conversion rates to creators with past lives (empirical Bayes). The variation between lives comes
 * from creators with several, by moments; mean and spread between creators are averaged over a grid by their marginal
 * likelihood, so that a spread which the data cannot tell stays uncertain.
 *
 * @param creators - the lives of each creator
 * @returns undefined for fewer than 5 creators with lives
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
  const known = creators.filter((lives) => lives.length > 0);
  if (known.length < FEWEST_CREATORS_WITH_LIVES) return undefined;
  const betweenLives = livesVariation(known);
  const counted = known.map((lives) => countedLives(lives, betweenLives));
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
 * @example
 * ```ts
 * import { countedLives } from '@livelane/kol-score';
 * countedLives([{ conversions: 30, expected: 10 }, { conversions: 10, expected: 10 }], 0.1).conversions.toFixed(2); // => "13.33"
 * ```
 */
export function countedLives(lives: readonly ComparedLive[], betweenLives: number): CountedLives {
  const ratio = pooledRatio(lives);
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

function creatorsSpread(
  creators: readonly CountedLives[],
): Pick<ConversionSpread, 'shape' | 'exposure'> {
  const pooled = pooledRatio(creators);
  const centre = pooled > 0 ? pooled : 0.5 / creators.reduce((sum, it) => sum + it.expected, 0);
  const points = SHAPES.flatMap((shape) =>
    MEANS.map((factor) => {
      const mean = centre * factor;
      return { shape, mean, log: logMarginal(creators, shape, shape / mean) };
    }),
  );
  const top = points.reduce((most, { log }) => Math.max(most, log), Number.NEGATIVE_INFINITY);
  let [total, first, second] = [0, 0, 0];
  for (const { shape, mean, log } of points) {
    const weight = Math.exp(log - top);
    total += weight;
    first += weight * mean;
    second += weight * mean ** 2 * (1 + 1 / shape);
  }
  const mean = first / total;
  const variance = second / total - mean ** 2;
  return { shape: mean ** 2 / variance, exposure: mean / variance };
}

/** Logarithm of the probability of all counts, a gamma mixture of Poisson counts, up to a constant. */
function logMarginal(creators: readonly CountedLives[], shape: number, rate: number): number {
  const constant = shape * Math.log(rate) - logGamma(shape);
  let log = 0;
  for (const { conversions, expected } of creators)
    log +=
      constant + logGamma(shape + conversions) - (shape + conversions) * Math.log(rate + expected);
  return log;
}
