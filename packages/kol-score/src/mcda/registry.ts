import { ahp } from './methods/ahp.ts';
import { promethee2 } from './methods/promethee2.ts';
import { spotis } from './methods/spotis.ts';
import { topsisMinmax } from './methods/topsis-minmax.ts';
import { topsisVector } from './methods/topsis-vector.ts';
import { vikor } from './methods/vikor.ts';
import { wpm } from './methods/wpm.ts';
import { wsm } from './methods/wsm.ts';

/** The methods that rank alternatives, by name. */
export const RANKING_METHODS = {
  wsm,
  wpm,
  'topsis-vector': topsisVector,
  'topsis-minmax': topsisMinmax,
  vikor,
  promethee2,
  spotis,
} as const;

/**
 * The methods of multi-criteria decision analysis, by name. `solve` of each gives the raw scores of the textbook and
 * the ranking, that of `ahp` weights and their consistency ratio; it throws INPUT_INVALID for a problem that is not
 * valid or for which the method is not defined. Weights that do not sum to 1 are divided by their sum.
 * @example
 * ```ts
 * import { METHODS } from '@livelane/kol-score/mcda';
 * const criteria = [
 *   { name: 'risk', weight: 0.5, direction: 'cost' },
 *   { name: 'altitude', weight: 0.5, direction: 'benefit' },
 * ] as const;
 * const values = [[1, 3000], [2, 3750], [5, 4500]];
 * METHODS.vikor.solve({ alternatives: ['a', 'b', 'c'], criteria: [...criteria], values }).ranking; // => ["b","a","c"]
 * ```
 */
export const METHODS = { ...RANKING_METHODS, ahp } as const;

/** The name of a method. */
export type MethodName = keyof typeof METHODS;

/** The name of a method that ranks alternatives. */
export type RankingMethodName = keyof typeof RANKING_METHODS;
