import { gammaQuantile } from '@livelane/contracts/vocabulary/probability';
import { INTERVAL_LEVEL } from '../estimate/interval.ts';
import type { Candidate } from './candidate.ts';
import { checkFigures } from './figures.ts';
import { ILLUSTRATIVE_CAMPAIGN_PRIOR } from './learn-rates.ts';

/** The narrowest interval that may be wanted, relative to the mean. */
export const LEAST_WIDTH = 0.01;

/** The least shape and exposure for which the formulas hold. */
const ABOVE_ZERO = Number.MIN_VALUE;

/** More lives than this are not proposed. */
const MOST_LIVES = 1_000;

/** Width of the 90 % interval of a gamma distribution relative to its mean. */
export function relativeWidth(shape: number): number {
  const tail = (1 - INTERVAL_LEVEL) / 2;
  return (gammaQuantile(1 - tail, shape) - gammaQuantile(tail, shape)) / shape;
}

/** The shape at which the interval has a relative width. */
function shapeFor(width: number): number {
  let low = Math.log(0.05);
  let high = Math.log(1e7);
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (relativeWidth(Math.exp(middle)) > width) low = middle;
    else high = middle;
  }
  return Math.exp(high);
}

/**
 * How many lives narrow the 90 % interval of a creator's conversion rate to a wanted width.
 *
 * A live adds its expected conversions to the shape, discounted by the variation between lives, so that a single large
 * live does not replace several.
 * @param candidate - viewers, shape and exposure of the creator, as `candidateOf(grade)` gives them
 * @param wanted - `width`: of the interval relative to the mean, at least 0.01; `betweenLives`: relative variance of the rate
 *   between lives of one creator
 * @returns whole lives, 0 if the interval is narrow enough already; null if more than 1,000 were needed
 * @throws INPUT_INVALID for figures that are missing or out of range
 * @example
 * ```ts
 * import { pilotSize } from '@livelane/kol-score/pilots';
 * const creator = { viewers: 2_000, shape: 1, exposure: 0.08 };
 * pilotSize(creator, { width: 1, betweenLives: 0.1 }); // => 2
 * pilotSize(creator, { width: 0.5, betweenLives: 0.1 }); // => 6
 * ```
 */
export function pilotSize(
  candidate: Pick<Candidate, 'viewers' | 'shape' | 'exposure'>,
  wanted: { readonly width: number; readonly betweenLives: number },
): number | null {
  checkFigures('pilotSize', [
    { path: '/candidate/viewers', value: candidate?.viewers, minimum: 0 },
    { path: '/candidate/shape', value: candidate?.shape, minimum: ABOVE_ZERO },
    { path: '/candidate/exposure', value: candidate?.exposure, minimum: ABOVE_ZERO },
    { path: '/wanted/width', value: wanted?.width, minimum: LEAST_WIDTH },
    { path: '/wanted/betweenLives', value: wanted?.betweenLives, minimum: 0 },
  ]);
  const { viewers, shape, exposure } = candidate;
  const { width, betweenLives } = wanted;
  const missing = shapeFor(width) - shape;
  if (missing <= 0) return 0;
  const added = afterLive({ shape, exposure }, viewers, betweenLives).shape - shape;
  const lives = Math.ceil(missing / added - 1e-9);
  return lives <= MOST_LIVES ? lives : null;
}

/** The gamma distribution of a conversion rate after one more live that brings what is expected: the mean stays. */
export function afterLive(
  { shape, exposure }: Pick<Candidate, 'shape' | 'exposure'>,
  viewers: number,
  betweenLives: number = ILLUSTRATIVE_CAMPAIGN_PRIOR.betweenLives,
): Pick<Candidate, 'shape' | 'exposure'> {
  const thousands = viewers / 1000;
  const part = 1 / (1 + (betweenLives * thousands * shape) / exposure);
  return {
    shape: shape + (part * thousands * shape) / exposure,
    exposure: exposure + part * thousands,
  };
}
