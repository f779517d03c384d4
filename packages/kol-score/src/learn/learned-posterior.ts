import type { Instant } from '@livelane/contracts/vocabulary';
import type { ConversionPrior } from '../benchmarks/benchmarks.ts';
import type { ConversionPosterior } from '../expectation/conversion-posterior.ts';
import { lengthPart } from '../signals/lives.ts';
import { type FatiguePrior, fatigueLoad } from './fatigue.ts';
import { type FatigueGrid, meanOver, perRepeatOf, priorGrid, updatedGrid } from './fatigue-grid.ts';

/** What one live showed about the creator. */
export type LearnedLive = NonNullable<ConversionPosterior['lives']>[number];

/** How lives teach. */
export interface Teaching extends Pick<ConversionPrior, 'betweenLives' | 'declaredReliability'> {
  /** When the next live is held: the audience recovers until then. */
  readonly asOf: Instant;
  readonly fatigue: FatiguePrior;
}

/** Fewer repeats than this leave the factor as it was assumed. */
const FEWEST_REPEATS = 5;

/** Least load at which a live counts as a repeat. */
const REPEAT_LOAD = 0.25;

/**
 * The posteriors of creators from their priors and all their lives (Gamma–Poisson), each for the creator's next live.
 *
 * A live counts by its length up to 30 minutes, by how much of its audience was measured, by whether it sold what the
 * brief names in its market, and for
 * 1 / (1 + betweenLives × conversions expected of it) of its viewers, since the lives of one creator differ more than
 * their counts do. A tired audience is that part of a fresh one which `factor per repeat ^ load` leaves; the factor is
 * one for all creators, averaged over a grid by the likelihood of all lives. The order of lives does not matter.
 */
export function learnedPosteriors(
  creators: readonly ConversionPosterior[],
  teaching: Teaching,
): ConversionPosterior[] {
  const seen = creators.map((creator) => seenOf(creator, teaching));
  const { grid, repeats, isEstimated } = fatigueOf(seen, teaching);
  const middle = meanOver(grid, (log) => log);
  return creators.map((creator, at) => {
    const own = seen[at];
    if (own === undefined || own.lives.length === 0) return creator;
    const next = nextLive(countedAt(own, middle, teaching), grid, own);
    return {
      ...withoutFatigue(creator),
      ...next.posterior,
      ...(teaching.fatigue.perRepeat === 1 && teaching.fatigue.logSd === 0
        ? {}
        : {
            fatigue: {
              perRepeat: perRepeatOf(grid),
              halfLifeDays: teaching.fatigue.halfLifeDays,
              load: own.load,
              factor: next.factor,
              source: isEstimated ? ('estimated' as const) : ('assumed' as const),
              repeats,
            },
          }),
    };
  });
}

function withoutFatigue({ fatigue: _, ...posterior }: ConversionPosterior): ConversionPosterior {
  return posterior;
}

interface SeenLive {
  readonly conversions: number;
  readonly thousands: number;
  readonly load: number;
}

interface Seen {
  readonly prior: Required<Pick<ConversionPosterior, 'shape' | 'exposure' | 'discount'>>;
  readonly lives: readonly SeenLive[];
  /** Of the next live. */
  readonly load: number;
}

/** How much of a live counts: by its length, how much of its audience was measured, and how near it is to the brief. */
export function countedPart(
  { viewers, declared, minutes, counted = 1 }: LearnedLive,
  declaredReliability: number,
): number {
  const known = viewers === 0 ? 1 : 1 - ((1 - declaredReliability) * declared) / viewers;
  return known * lengthPart(minutes) * counted;
}

function seenOf(
  { prior, lives = [], ...before }: ConversionPosterior,
  { asOf, declaredReliability, fatigue: { halfLifeDays } }: Teaching,
): Seen {
  const { shape, exposure } = prior ?? before;
  return {
    prior: { shape, exposure, discount: prior?.discount ?? before.discount ?? 0 },
    lives: lives.map((live) => {
      const { conversions, viewers, at, tierFactor = 1 } = live;
      const part = countedPart(live, declaredReliability);
      const load = at === undefined ? 0 : fatigueLoad(at, lives, halfLifeDays);
      // Sales beyond the viewers were made by people whom nobody counted, and say nothing about the rate.
      const sold = Math.min(conversions, viewers);
      // At a price tier that lets expect half the rate, as many viewers say half as much.
      return { conversions: part * sold, thousands: (part * tierFactor * viewers) / 1000, load };
    }),
    load: fatigueLoad(asOf, lives, halfLifeDays),
  };
}

/** The factor per repeat after all lives of all creators, or as assumed where there are too few repeats. */
function fatigueOf(
  seen: readonly Seen[],
  teaching: Teaching,
): { readonly grid: FatigueGrid; readonly repeats: number; readonly isEstimated: boolean } {
  const prior = priorGrid(teaching.fatigue);
  const repeats = seen.reduce(
    (sum, { lives }) => sum + lives.filter(({ load }) => load >= REPEAT_LOAD).length,
    0,
  );
  if (prior.logs.length === 1 || repeats < FEWEST_REPEATS)
    return { grid: prior, repeats, isEstimated: false };
  let grid = prior;
  // How much a live counts depends on what it was expected to sell, and so on the factor itself.
  for (let pass = 0; pass < 2; pass++) {
    const middle = meanOver(grid, (log) => log);
    const counted = seen.map((own) => countedAt(own, middle, teaching));
    grid = updatedGrid(prior, (log) =>
      counted.reduce((sum, creator) => sum + logLikelihood(creator, log), 0),
    );
  }
  return { grid, repeats, isEstimated: true };
}

/** The lives of a creator in independent conversions, and the shape that they sum to. */
interface Counted {
  readonly shape: number;
  readonly exposure: number;
  readonly lives: readonly SeenLive[];
}

function countedAt(
  { prior: { shape, exposure, discount }, lives }: Seen,
  log: number,
  { betweenLives }: Teaching,
): Counted {
  let [sold, thousands] = [0, 0];
  for (const live of lives) {
    sold += live.conversions;
    thousands += live.thousands * Math.exp(log * live.load);
  }
  const rate = (shape - discount + sold) / (exposure + thousands);
  const counted = lives.map((live) => {
    const expected = live.thousands * Math.exp(log * live.load) * rate;
    const weight = 1 / (1 + betweenLives * expected);
    return {
      conversions: weight * live.conversions,
      thousands: weight * live.thousands,
      load: live.load,
    };
  });
  return {
    shape: counted.reduce((sum, { conversions }) => sum + conversions, shape),
    exposure,
    lives: counted,
  };
}

function exposureAt({ exposure, lives }: Counted, log: number): number {
  return lives.reduce((sum, live) => sum + live.thousands * Math.exp(log * live.load), exposure);
}

/** Logarithm of the gamma mixture of Poisson counts of a creator's lives, up to a constant. */
function logLikelihood(counted: Counted, log: number): number {
  const shift = counted.lives.reduce((sum, live) => sum + live.conversions * live.load, 0);
  return log * shift - counted.shape * Math.log(exposureAt(counted, log));
}

/** The gamma distribution with the mean and the variance of the mixture over the factor, at the load of the next live. */
function nextLive(counted: Counted, grid: FatigueGrid, { load, prior: { discount } }: Seen) {
  const factor = meanOver(grid, (log) => Math.exp(log * load));
  const scale = (log: number): number => Math.exp(log * load) / exposureAt(counted, log);
  const perShape = meanOver(grid, scale);
  const mean = counted.shape * perShape;
  const squares = meanOver(grid, (log) => scale(log) ** 2);
  const variance = counted.shape * (counted.shape + 1) * squares - mean ** 2;
  const shape = grid.logs.length === 1 ? counted.shape : mean ** 2 / variance;
  const exposure = shape / mean;
  const shown = discount === 0 ? {} : { discount: (shape * discount) / counted.shape };
  return { posterior: { shape, exposure, ...shown }, factor };
}
