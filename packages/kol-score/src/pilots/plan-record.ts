import {
  CountSchema,
  IdSchema,
  LocalTextSchema,
  MoneySchema,
  ProbabilitySchema,
  record,
} from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';

/** Schema of a plan as the command `pilot` writes it. */
export const PilotPlanSchema = record({
  /** By descending worth per fee. */
  chosen: z.array(
    record({
      /** Whom to test. */
      creatorId: IdSchema,
      /** Fixed fee of the pilot live. */
      fee: MoneySchema,
      /** Expected profit of the pilot live itself. */
      expectedProfit: MoneySchema,
      /** What knowing the result is worth for the lives that may follow. */
      valueOfInformation: MoneySchema,
      /** Lives until the conversion rate is known to the wanted width; null if more than 1,000. */
      lives: z.nullable(CountSchema),
      /** What to do if only today's knowledge counted. */
      advice: record({
        /** Scale, renegotiate or stop. */
        verdict: z.enum(['scale', 'renegotiate', 'stop']),
        /** Chance that the next live earns more than its fee. */
        chanceOfProfit: ProbabilitySchema,
        /** The fixed fee at which that chance is 80 %, in minor units. */
        offer: z.number(),
      }),
    }),
  ),
  /** Everybody else, with the reason. */
  omitted: z.array(
    record({
      /** Who is not tested. */
      creatorId: IdSchema,
      /** Why. */
      reason: z.enum(['gate', 'no-quote', 'no-terms', 'not-worth-it', 'over-budget']),
    }),
  ),
  /** Sum of the fees. */
  cost: MoneySchema,
  /** The conditions of the next market, where they were checked. */
  nextMarket: z.exactOptional(
    z.array(
      record({
        /** The condition. */
        id: z.enum(['earned', 'lives', 'known', 'shipping', 'language', 'permits']),
        /** Null where a person must decide. */
        passed: z.nullable(z.boolean()),
        /** The condition in words. */
        text: LocalTextSchema,
      }),
    ),
  ),
});
