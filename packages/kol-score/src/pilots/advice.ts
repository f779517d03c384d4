import { checkFigures } from './figures.ts';
import { amountExceeded, chanceAbove, type LiveOutlook } from './profit-distribution.ts';

/** The chance of a profit from which a live is repeated. */
const SURE_ENOUGH = 0.8;

/** A fee below this part of the one asked is not proposed. */
const LEAST_OFFER = 0.1;

const FIGURES = ['logMean', 'logSd', 'shape', 'exposure', 'unit'] as const;

/** What to do next with a creator. */
export interface Advice {
  /**
   * `scale`: repeat, the chance of a profit is at least 80 %; `renegotiate`: repeat at no more than `offer`;
   * `stop`: not even a tenth of the fee is earned with that chance.
   */
  readonly verdict: 'scale' | 'renegotiate' | 'stop';
  /** Chance that the next live earns more than its fee, 0 to 1. */
  readonly chanceOfProfit: number;
  /** The fixed fee at which that chance is 80 %, in minor units, at least 0. */
  readonly offer: number;
}

/**
 * Scale, renegotiate or stop: by the chance that the next live earns its fee, and by the fee at which the chance is
 * 80 %.
 * @param outlook - of the next live, as `outlookOf(grade)` gives it
 * @param fee - fixed fee that is asked, in minor units
 * @throws INPUT_INVALID for figures that are missing or no numbers
 * @example
 * ```ts
 * import { adviceOn } from '@livelane/kol-score/pilots';
 * // About 2,000 viewers, 14 conversions per 1,000 of them, 9.00 each; of a grade: outlookOf(grade).
 * const outlook = { logMean: Math.log(2_000), logSd: 0.5, shape: 7, exposure: 0.5, unit: 900 };
 * [10_000, 30_000, 300_000].map((fee) => adviceOn(outlook, fee).verdict); // => ["scale", "renegotiate", "stop"]
 * const { chanceOfProfit, offer } = adviceOn(outlook, 30_000);
 * [chanceOfProfit.toFixed(2), offer]; // => ["0.35", 13787]
 * ```
 */
export function adviceOn(outlook: LiveOutlook, fee: number): Advice {
  checkFigures('adviceOn', [
    ...FIGURES.map((name) => ({ path: `/outlook/${name}`, value: outlook?.[name] })),
    { path: '/fee', value: fee },
  ]);
  const chanceOfProfit = chanceAbove(fee, outlook);
  const offer = amountExceeded(SURE_ENOUGH, outlook);
  if (chanceOfProfit >= SURE_ENOUGH) return { verdict: 'scale', chanceOfProfit, offer };
  // Where nothing is paid and nothing can be lost, there is nothing to stop.
  const isFree = fee === 0 && (outlook.samples ?? 0) === 0 && outlook.unit > 0;
  const isOffered = offer >= fee * LEAST_OFFER && offer > 0;
  const verdict = isOffered || isFree ? 'renegotiate' : 'stop';
  return { verdict, chanceOfProfit, offer };
}
