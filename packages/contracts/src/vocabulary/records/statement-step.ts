import * as z from 'zod/mini';
import { expects } from '../error/issues.ts';
import { MoneySchema } from '../money/money.ts';
import { openUnion } from '../value/open-union.ts';
import { ShareSchema } from '../value/rate.ts';
import { record } from '../value/record.ts';

const UnitsSchema = z
  .string({ error: expects('MINOR_STRING') })
  .check(z.regex(/^-?\d{1,40}$/, { error: expects('MINOR_DIGITS') }));
const ExactSchema = z
  .string({ error: expects('EXACT_UNITS') })
  .check(z.regex(/^-?\d{1,400}(\/[1-9]\d{0,400})?$/, { error: expects('EXACT_UNITS') }));

/** Schema of {@link StatementStep}. */
export const StatementStepSchema = openUnion('step', [
  record({
    /** An amount that the contract names. */
    step: z.literal('agreed'),
    /** The amount, in minor units. */
    gives: UnitsSchema,
  }),
  record({
    /** A running total, rounded once; what it gives is the difference to what was booked before. */
    step: z.literal('running'),
    /** The exact total before, in minor units: a whole number, or a fraction such as `125/2`. */
    carried: ExactSchema,
    /** What is added to it, exactly. */
    adds: ExactSchema,
    /** The total after, rounded by the mode of the line. */
    rounded: UnitsSchema,
    /** What was booked of the total before. */
    booked: UnitsSchema,
    /** Rounded less booked. */
    gives: UnitsSchema,
  }),
  record({
    /** A running total, shared by largest remainder, ties to the earliest share. */
    step: z.literal('share'),
    /** The total before, in minor units. */
    carried: UnitsSchema,
    /** What is added to it. */
    adds: UnitsSchema,
    /** The shares in parts per million, or as equal weights. */
    shares: z.array(ShareSchema).check(z.minLength(1)),
    /** Which shares are meant, counted from 0; their parts are added up. */
    places: z.array(z.int().check(z.gte(0))),
    /** What was booked of these parts before. */
    booked: UnitsSchema,
    /** The parts of the total after, less booked. */
    gives: UnitsSchema,
  }),
  record({
    /** An amount, cut to what is left of a cap. */
    step: z.literal('capped'),
    /** The amount, in minor units: what the step before gives. */
    of: UnitsSchema,
    /** What is left of the cap, in minor units. */
    limit: UnitsSchema,
    /** The smaller of both. */
    gives: UnitsSchema,
  }),
  record({
    /** An amount in another currency, exchanged by the quote of the line. */
    step: z.literal('exchange'),
    /** The amount. */
    of: MoneySchema,
    /** What one minor unit of it is worth in minor units of the contract's currency, exactly. */
    worth: ExactSchema,
    /** Their product, rounded by the mode of the line. */
    gives: UnitsSchema,
  }),
  record({
    /** An exact sum of products, such as amounts at the rates of their tiers; the running total after it adds it. */
    step: z.literal('sum'),
    /** What is added up, in minor units. */
    parts: z
      .array(
        record({
          /** An amount in minor units, or a count. */
          of: ExactSchema,
          /** What it is multiplied by: a rate such as `3/25`, or an amount for each. */
          times: ExactSchema,
        }),
      )
      .check(z.minLength(1)),
    /** The sum, exactly. */
    gives: ExactSchema,
  }),
]);

/** A step in working out the amount of a statement line, so that it can be worked out again from the line alone. */
export type StatementStep = z.infer<typeof StatementStepSchema>;
