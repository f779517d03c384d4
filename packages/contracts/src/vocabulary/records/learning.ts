import * as z from 'zod/mini';
import { MoneySchema } from '../money/money.ts';
import { IdSchema } from '../value/id.ts';
import { InstantSchema } from '../value/instant.ts';
import { IntervalSchema, ProbabilitySchema } from '../value/interval.ts';
import { LocalTextSchema } from '../value/local-text.ts';
import { CountSchema, RateSchema } from '../value/rate.ts';
import { record } from '../value/record.ts';

/** Schema of {@link AudienceFatigue}. */
export const AudienceFatigueSchema = record({
  /** Factor on the conversion rate for each full repeat before a live; 1 is no fatigue. */
  perRepeat: record({
    /** The expected value. */
    mean: z.number().check(z.gt(0)),
    /** Interval of the estimate. */
    interval: IntervalSchema,
  }),
  /** Days after which a live counts as half a repeat. */
  halfLifeDays: z.number().check(z.gt(0)),
  /** Repeats that weigh on the next live: each earlier live counts 1, halved with every half-life since. */
  load: z.number().check(z.gte(0)),
  /** Factor on the conversion rate of the next live, in which the fresh audience is 1. */
  factor: z.number().check(z.gt(0)),
  /** `assumed`: a parameter that was given or is illustrative; `estimated`: also from the repeats. */
  source: z.enum(['assumed', 'estimated']),
  /** Lives before a tired audience that the estimate rests on, of all creators learned together. */
  repeats: CountSchema,
});

/** How much an audience that has seen a creator's lives buys less at the next one. */
export interface AudienceFatigue extends z.infer<typeof AudienceFatigueSchema> {}

/** Schema of {@link LearnedPosterior}. */
export const LearnedPosteriorSchema = record({
  /** Shape of the distribution: conversions so far, including those of the prior. */
  shape: z.number(),
  /** Viewers so far, in thousands, including those of the prior; the mean is shape / exposure. */
  exposure: z.number(),
  /** Part of the shape that no live has shown; the expected amounts do without it. Default: 0. */
  discount: z.exactOptional(z.number().check(z.gte(0))),
  /** Ids of the settlements that are included. */
  campaigns: z.array(IdSchema),
  /** The distribution before the first campaign. Absent: no campaign, or a grade of an earlier version. */
  prior: z.exactOptional(
    record({
      /** Shape of the distribution. */
      shape: z.number(),
      /** Thousands of viewers behind it. */
      exposure: z.number(),
      /** Part of the shape that no live has shown. Default: that of the posterior. */
      discount: z.exactOptional(z.number().check(z.gte(0))),
      /** Viewers of one live as they were expected then. Default: those of the grade. */
      viewers: z.exactOptional(
        record({
          /** The expected number. */
          mean: z.number(),
          /** Interval of the estimate. */
          interval: IntervalSchema,
        }),
      ),
    }),
  ),
  /** What each live showed. Absent where `prior` is. */
  lives: z.exactOptional(
    z.array(
      record({
        /** The settlement of the campaign. */
        campaign: IdSchema,
        /** Conversions credited to the creator. */
        conversions: z.number(),
        /** People who watched. */
        viewers: CountSchema,
        /** How many of them other destinations declare, rather than the room measured. */
        declared: CountSchema,
        /** How long the session lasted, in minutes. */
        minutes: z.number(),
        /** For how much it counts, since it sold other products or in another market, from 0 to 1. Default: 1. */
        counted: z.exactOptional(ProbabilitySchema),
        /** Conversion rate that the price tiers of what it sold let expect, of that for the whole brief. Default: 1. */
        tierFactor: z.exactOptional(z.number().check(z.gt(0))),
        /** The session. Absent: a grade of an earlier version. */
        session: z.exactOptional(IdSchema),
        /** When it began. Absent: not known, and the live counts as no repeat. */
        at: z.exactOptional(InstantSchema),
        /** What the settlement knew: a later one of the same session replaces it. */
        knownAsOf: z.exactOptional(InstantSchema),
      }),
    ),
  ),
  /** Fatigue of the audience, already part of shape and exposure. Absent: no fatigue is counted. */
  fatigue: z.exactOptional(AudienceFatigueSchema),
});

/** Gamma distribution of conversions per 1,000 viewers of the next live, and what it was learned from. */
export interface LearnedPosterior extends z.infer<typeof LearnedPosteriorSchema> {}

/** Schema of {@link Renewal}. */
export const RenewalSchema = record({
  /**
   * `renew`: the terms asked are worth it; `renegotiate`: at other terms; `stop`: at none worth offering;
   * `not-enough-known`: more lives are needed first.
   */
  verdict: z.enum(['renew', 'renegotiate', 'stop', 'not-enough-known']),
  /** Why, in words. */
  reason: LocalTextSchema,
  /** Settled lives behind the advice. */
  lives: CountSchema,
  /** Chance that the next live earns more than its fee; null where the fee or the terms are not known. */
  chanceOfProfit: z.nullable(ProbabilitySchema),
  /** The fixed fee at which that chance is 80 %; null where the terms are not known. */
  offer: z.nullable(MoneySchema),
  /** The fixed fee at which the expected contribution of the next live is zero. */
  breakEvenFee: MoneySchema,
  /** The commission at which it is zero, with the fee asked, in parts per million; null if no sale is expected. */
  breakEvenCommission: z.nullable(RateSchema),
  /** More lives until the rate is known to the wanted width; null if more than 1,000. */
  livesToKnow: z.nullable(CountSchema),
});

/** Whether to work with a creator again, after settled campaigns. */
export interface Renewal extends z.infer<typeof RenewalSchema> {}
