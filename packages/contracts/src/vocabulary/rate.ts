import * as z from 'zod/mini';

/** One whole in parts per million. */
export const PPM = 1_000_000;

/** Schema of {@link Share}. */
export const ShareSchema = z
  .int({ error: 'a share in whole parts per million, 0 to 1000000 (30 % is 300000)' })
  .check(
    z.gte(0, { error: 'a share of at least 0 parts per million' }),
    z.lte(PPM, { error: 'a share of at most 1000000 parts per million' }),
  );

/** A share of one whole in integer parts per million: 0 to 1,000,000; 30 % is 300,000. */
export type Share = z.infer<typeof ShareSchema>;

/** Schema of {@link Rate}. */
export const RateSchema = z
  .int({ error: 'a rate in whole parts per million (8 % is 80000)' })
  .check(
    z.gte(-1_000_000_000, { error: 'a rate of at least -1000000000 parts per million' }),
    z.lte(1_000_000_000, { error: 'a rate of at most 1000000000 parts per million' }),
  );

/** A rate in integer parts per million, signed, at most a thousandfold. */
export type Rate = z.infer<typeof RateSchema>;

/** Schema of a count: a whole number from 0 to 2^53 − 1, never text such as "1.2M". */
export const CountSchema = z
  .int({ error: 'a whole number written out (1200000, not "1.2M" or 1.5)' })
  .check(z.gte(0, { error: 'a count of at least 0' }));

/** A count: whole, not negative. */
export type Count = z.infer<typeof CountSchema>;
