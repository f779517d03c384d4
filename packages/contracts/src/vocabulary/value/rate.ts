import * as z from 'zod/mini';
import { expects } from '../error/issues.ts';

/** 1,000,000: the whole, in parts per million. */
export const PPM = 1_000_000;

/** Schema of {@link Share}. */
export const ShareSchema = z
  .int({ error: expects('SHARE') })
  .check(z.gte(0, { error: expects('SHARE') }), z.lte(PPM, { error: expects('SHARE') }));

/** A share of the whole in whole parts per million, 0 to 1,000,000: 30 % is 300,000. */
export type Share = z.infer<typeof ShareSchema>;

/** Schema of {@link Rate}. */
export const RateSchema = z
  .int({ error: expects('RATE') })
  .check(
    z.gte(-1_000_000_000, { error: expects('PPM_AT_LEAST', { minimum: -1_000_000_000 }) }),
    z.lte(1_000_000_000, { error: expects('PPM_AT_MOST', { maximum: 1_000_000_000 }) }),
  );

/** A rate in whole parts per million, positive or negative, at most 1000 times the whole. */
export type Rate = z.infer<typeof RateSchema>;

/** Schema of a count: a whole number from 0 to 2^53 − 1, never text such as "1.2M". */
export const CountSchema = z
  .int({ error: expects('COUNT') })
  .check(z.gte(0, { error: expects('AT_LEAST', { minimum: 0 }) }));

/** A whole number of at least 0. */
export type Count = z.infer<typeof CountSchema>;
