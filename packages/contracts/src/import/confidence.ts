import type { Ground } from './reading.ts';

/**
 * How often a value found in this way was right: in the agreements of `agreements/aside`, which were kept aside and only counted
 * with, the share of the fields of each ground that are as a reader marked them, with one hit and one miss added (Laplace),
 * rounded down to two places. `npm run bench:import` prints the counts.
 */
const RIGHT: Readonly<Record<Ground, number>> = { stated: 0.95, near: 0.95, inferred: 0.81 };

/** The confidence in a field, 0 to 1. */
export const confidenceIn = (ground: Ground): number => RIGHT[ground];
