import * as z from 'zod/mini';
import { expects } from '../error/issues.ts';

/** A probability or a share: a number from 0 to 1. */
export const ProbabilitySchema = z
  .number({ error: expects('PROBABILITY') })
  .check(z.gte(0, { error: expects('PROBABILITY') }), z.lte(1, { error: expects('PROBABILITY') }));

/** Schema of {@link Interval}. */
export const IntervalSchema = z
  .looseObject({
    /** Lower end, in the unit of what is estimated. */
    lower: z.number(),
    /** Upper end, not below the lower. */
    upper: z.number(),
    /** Nominal coverage, from 0 to 1 (0.9 for 90 %). */
    level: ProbabilitySchema,
  })
  .check(
    z.refine((it) => it.lower <= it.upper, {
      error: expects('INTERVAL'),
    }),
  );

/** An interval estimate. */
export interface Interval {
  /** Lower end. */
  lower: number;
  /** Upper end, at least `lower`. */
  upper: number;
  /** Nominal coverage, 0 to 1: 0.9 is a 90 % interval. */
  level: number;
}
