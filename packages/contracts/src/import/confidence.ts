import type { Ground } from './reading.ts';

/**
 * How often a value found in this way was right: of the agreements of `agreements/built`, the share of fields of each ground
 * that are as a reader marked them, with one miss and one hit added to each (Laplace), rounded down to two places. The agreements
 * of `agreements/aside` were kept aside to count with; `npm run bench:import` prints both.
 */
const RIGHT: Readonly<Record<Ground, number>> = { stated: 0.97, near: 0.94, inferred: 0.9 };

/** The confidence in a field, 0 to 1. */
export const confidenceIn = (ground: Ground): number => RIGHT[ground];
