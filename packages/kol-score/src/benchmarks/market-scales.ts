import { expects, ProbabilitySchema, record } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';

const Positive = z.number().check(z.gt(0));

/** Schema of {@link MarketScales}. */
export const MarketScalesSchema = record({
  engagement: record({
    /** Engagement rate worth 0. */
    zero: Positive,
    /** Engagement rate worth 1. Logarithmic between the two. */
    full: Positive,
  }).check(
    z.refine(({ zero, full }) => full > zero, {
      path: ['full'],
      error: expects('MORE_THAN', { minimum: '`zero`' }),
    }),
  ),
  size: record({
    /** Followers at the lower end of the preferred band, in which the value is 1. */
    from: Positive,
    /** Followers at its upper end. */
    to: Positive,
    /** Value at a hundredth of `from`, at a hundredfold of `to`, and beyond. */
    farAway: ProbabilitySchema,
  }).check(
    z.refine(({ from, to }) => to >= from, {
      path: ['to'],
      error: expects('AT_LEAST', { minimum: '`from`' }),
    }),
  ),
});

/** How a market converts figures into values from 0 to 1. */
export interface MarketScales extends z.infer<typeof MarketScalesSchema> {}
