import * as z from 'zod/mini';
import { FindingSchema } from '../finding/finding.ts';
import { MoneySchema } from '../money/money.ts';
import { ProvenanceSchema } from '../value/figure.ts';
import { IdSchema, TextSchema } from '../value/id.ts';
import { InstantSchema } from '../value/instant.ts';
import { IntervalSchema, ProbabilitySchema } from '../value/interval.ts';
import { LocalTextSchema } from '../value/local-text.ts';
import { MarketSchema, PlatformSchema } from '../value/market.ts';
import { openEnum } from '../value/open-union.ts';
import { CountSchema, RateSchema, ShareSchema } from '../value/rate.ts';
import { record } from '../value/record.ts';
import { LearnedPosteriorSchema, RenewalSchema } from './learning.ts';
import { Sha256Schema } from './reference.ts';

/** Schema of {@link Estimate}. */
export const EstimateSchema = record({
  /** The expected value, in the unit of what is estimated. */
  mean: z.number(),
  /** Interval of the estimate. */
  interval: IntervalSchema,
});

/** An estimate: its mean and its interval. */
export interface Estimate extends z.infer<typeof EstimateSchema> {}

/** Schema of {@link MoneyEstimate}. */
export const MoneyEstimateSchema = record({
  /** The expected amount. */
  mean: MoneySchema,
  /** Lower end of the interval. */
  lower: MoneySchema,
  /** Upper end of the interval. */
  upper: MoneySchema,
  /** Nominal coverage of the interval, from 0 to 1 (0.9 for 90 %). */
  level: ProbabilitySchema,
});

/** An estimated amount with both ends of its interval. */
export interface MoneyEstimate extends z.infer<typeof MoneyEstimateSchema> {}

/** Schema of {@link GradeTerms}. */
export const GradeTermsSchema = record({
  /** Fixed fee, independent of sales. */
  fixedFee: MoneySchema,
  /** Commission, in parts per million of sales without returns. */
  commission: ShareSchema,
  /** Whether the creator's fee is known; where it is not, the terms are those of a deal that costs nothing. */
  feeKnown: z.boolean(),
  /** Cost of samples and production for one live, which is lost where it does not take place. Default: 0. */
  samples: z.exactOptional(MoneySchema),
  /** Share of agreed lives that take place, in parts per million. Default: all. */
  delivered: z.exactOptional(ShareSchema),
  /** The product lines over which conversions are spread evenly. */
  products: z
    .array(
      record({
        /** The product. Absent: a grade of an earlier version. */
        id: z.exactOptional(IdSchema),
        /** Price of one unit. */
        price: MoneySchema,
        /** Share of units that are not returned, in parts per million. */
        kept: ShareSchema,
        /** Contribution margin before creator costs, in parts per million of the price. */
        margin: RateSchema,
      }),
    )
    .check(z.minLength(1)),
});

/**
 * The money behind an expectation, in one currency: the contribution of one conversion and the creator's fee.
 * Conversions are distributed evenly over the products; `kept` is the share of units that are not returned.
 */
export interface GradeTerms extends z.infer<typeof GradeTermsSchema> {}

const Tally = record({
  /** Number of times that it holds. */
  holds: CountSchema,
  /** Number of times that were tried. */
  of: CountSchema,
});

/** Schema of {@link RankingPlace}. */
export const RankingPlaceSchema = record({
  /** `ranked`: by the goal of the brief; `to-quote`: the fee is not known; `excluded`: a gate is not passed. */
  part: z.enum(['ranked', 'to-quote', 'excluded']),
  /** Place in the part, from 1. */
  place: z.int().check(z.gte(1)),
  /** What would make the second of the ranked creators level with the first; only the first has it. */
  robustness: z.exactOptional(
    record({
      /** The second of the ranked creators. */
      second: IdSchema,
      /** Whether the intervals of the two overlap. */
      overlap: z.boolean(),
      /** By how much the first leads in score, in points; below 0 where the second has the higher score. */
      lead: z.number(),
      /** The smallest change of one weight at which the scores are level; null if none is. */
      flip: z.nullable(
        record({
          /** The contribution whose weight changes. */
          contribution: IdSchema,
          /** Its weight. */
          from: ProbabilitySchema,
          /** The weight at which the two are level. */
          to: ProbabilitySchema,
        }),
      ),
      /** The first creator's fixed fee at which the expected contributions are level; null where money does not decide. */
      levelFee: z.nullable(MoneySchema),
      /** Units sold per 1,000 viewers by the first at which they are level; null where money does not decide. */
      levelRate: z.nullable(z.number()),
      /** How sure the first place by fit score is, among the ranked creators with the highest scores. */
      fit: z.exactOptional(
        record({
          /** Who has the highest score. */
          first: IdSchema,
          /** How many creators were compared. */
          creators: CountSchema,
          /** Under how many methods of decision analysis nobody is better, of those that are defined. */
          methods: Tally,
          /** Under how many draws of the weights, each about 28 % off, nobody is better. */
          draws: Tally,
        }),
      ),
    }),
  ),
});

/** Where a creator stands in a ranking, and for the first one, how sure that is. */
export interface RankingPlace extends z.infer<typeof RankingPlaceSchema> {}

/** Schema of {@link CreatorGrade}. */
export const CreatorGradeSchema = record({
  /** Identifies the kind of record. */
  kind: z.literal('creator-grade'),
  /** Version of the record's form; additions keep it. */
  version: z.literal(1),
  /** Id of the grade, by which contracts refer to it. */
  id: IdSchema,
  /** Who is graded. */
  creator: record({
    /** The creator, under the platform's id. */
    id: IdSchema,
    /** Name shown to people. */
    name: TextSchema,
    /** Number of followers; null where hidden. */
    followers: z.nullable(CountSchema),
  }),
  /** The brief that the creator is graded for. */
  briefId: IdSchema,
  /** The brief's market. */
  market: MarketSchema,
  /** The brief's platform. */
  platform: PlatformSchema,
  /** Hash of the creator profile used. */
  profileHash: Sha256Schema,
  /** The grade uses only what was known at this instant. */
  asOf: InstantSchema,
  /** When the grade is too old to sign a deal on. */
  expiresAt: InstantSchema,
  /** 0 to 100 points; equals the sum of the contributions' points. */
  score: EstimateSchema,
  /** What the score is made of. */
  contributions: z.array(
    record({
      /** The signal, such as `engagement` or `price-tier`. */
      id: IdSchema,
      /** Points of the score: 100 x weight x value. */
      points: z.number(),
      /** Its weight in the market, from 0 to 1; the weights sum to 1. */
      weight: ProbabilitySchema,
      /** Value of the creator, from 0 (worst) to 1 (best). */
      value: ProbabilitySchema,
      /** Why it has this value, in words. */
      reason: LocalTextSchema,
    }),
  ),
  /** At most four in each direction, largest first. */
  reasons: z.array(
    record({
      /** Whether it is in favour of the creator or against. */
      direction: z.enum(['for', 'against']),
      /** The contribution that it is about. */
      contribution: IdSchema,
      /** The reason in words. */
      text: LocalTextSchema,
      /** What would have to be different to turn it. */
      counterfactual: z.exactOptional(LocalTextSchema),
    }),
  ),
  /** Requirements that a high score cannot replace. */
  gates: z.array(
    record({
      /** The gate, such as `language` or `permit`. */
      id: IdSchema,
      /** Whether the creator passes it. */
      passed: z.boolean(),
      /** Why, in words. */
      reason: LocalTextSchema,
    }),
  ),
  /** Whether every gate is passed. */
  eligible: z.boolean(),
  /** Whether the creator's followers are people. */
  authenticity: record({
    /** Share of fake followers, from 0 to 1; null where it was not estimated. */
    fakeShare: z.nullable(EstimateSchema),
    /** `clear`: no objection; `review`: people should check; `abstain`: too little input. */
    verdict: z.enum(['clear', 'review', 'abstain']),
    /** What the verdict rests on. */
    evidence: z.array(
      record({
        /** What was looked at. */
        signal: IdSchema,
        /** What was seen, in words. */
        text: LocalTextSchema,
      }),
    ),
  }),
  /** What one live session, or one video, should bring. */
  expectation: record({
    /** What it is of; the viewers of a `short-video` are its views. Default: `live`. */
    format: z.exactOptional(openEnum(['live', 'short-video'])),
    /** Live viewers, as a number of people. */
    viewers: EstimateSchema,
    /** Units sold per 1,000 live viewers. */
    conversionsPer1000Viewers: EstimateSchema,
    /** Units sold. */
    conversions: EstimateSchema,
    /** What is left of the margin after the creator is paid; where `beforeFee` is true, before the fee. */
    contribution: MoneyEstimateSchema,
    /** True where the creator's fee is not known, so that the contribution is not what remains in the end. */
    beforeFee: z.exactOptional(z.boolean()),
    /** Viewers of one live who are of the wanted audience and can be shipped to, as a number of people. */
    targetViewers: z.exactOptional(z.number().check(z.gte(0))),
    /** Those of them who like or comment: people who show interest. */
    leads: z.exactOptional(z.number().check(z.gte(0))),
    /** Part of the conversion rate that the distance in price tier leaves, from 0 to 1, and how sure its effect is. */
    tierEffect: z.exactOptional(EstimateSchema),
    /**
     * Steps from the price tier of each product of `terms`, in their order, to the creator's; above 0 where the creator's is
     * higher. Absent: a single product.
     */
    tierGaps: z.exactOptional(z.array(z.number())),
    /** The fixed fee at which the expected contribution is zero. */
    breakEvenFee: MoneySchema,
    /** The commission at which the expected contribution is zero, in parts per million; null if no sale is expected. */
    breakEvenCommission: z.nullable(RateSchema),
    /** Gamma posterior of conversions per 1,000 viewers of the next live: what a settled campaign updates. */
    posterior: LearnedPosteriorSchema,
    /** What the money above was worked out from, so that a settled campaign can update it without the brief. */
    terms: z.exactOptional(GradeTermsSchema),
  }),
  /** Where every input came from. */
  provenance: z.array(
    record({
      /** The input. */
      input: IdSchema,
      /** Where the figure comes from. */
      source: ProvenanceSchema,
      /** Number of observations behind it. */
      n: z.exactOptional(CountSchema),
    }),
  ),
  /** What people should look at before they rely on the grade. */
  findings: z.exactOptional(z.array(FindingSchema)),
  /** Where the creator stands in a list; only grades of a ranking have it. */
  ranking: z.exactOptional(RankingPlaceSchema),
  /** Whether to work with the creator again; only grades after settled campaigns have it. */
  renewal: z.exactOptional(RenewalSchema),
});

/** A creator's grade for one brief: score, interval and reasons. */
export interface CreatorGrade extends z.infer<typeof CreatorGradeSchema> {}
