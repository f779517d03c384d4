import * as z from 'zod/mini';
import { ProvenanceSchema } from '../figure.ts';
import { IdSchema, TextSchema } from '../id.ts';
import { InstantSchema } from '../instant.ts';
import { MarketSchema, PlatformSchema } from '../market.ts';
import { LocalTextSchema } from '../message.ts';
import { MoneySchema } from '../money/money.ts';
import {
  CountSchema,
  IntervalSchema,
  ProbabilitySchema,
  RateSchema,
  ShareSchema,
} from '../rate.ts';
import { record } from '../schema.ts';
import { Sha256Schema } from './reference.ts';

/** Schema of {@link Estimate}. */
export const EstimateSchema = record({ mean: z.number(), interval: IntervalSchema });

/** An estimate: its mean, and the interval that says how sure it is. */
export type Estimate = z.infer<typeof EstimateSchema>;

/** Schema of {@link MoneyEstimate}. */
export const MoneyEstimateSchema = record({
  mean: MoneySchema,
  lower: MoneySchema,
  upper: MoneySchema,
  level: ProbabilitySchema,
});

/** An estimated amount with both ends of its interval. */
export type MoneyEstimate = z.infer<typeof MoneyEstimateSchema>;

/** Schema of {@link GradeTerms}. */
export const GradeTermsSchema = record({
  fixedFee: MoneySchema,
  commission: ShareSchema,
  /** Whether the creator's fee is known; where it is not, the terms are those of a deal that costs nothing. */
  feeKnown: z.boolean(),
  products: z
    .array(record({ price: MoneySchema, kept: ShareSchema, margin: RateSchema }))
    .check(z.minLength(1)),
});

/**
 * What one conversion brings and what the creator asks, in one currency. Conversions are spread evenly over the
 * products; `kept` is the share of units that do not come back.
 */
export type GradeTerms = z.infer<typeof GradeTermsSchema>;

/** Schema of {@link CreatorGrade}. */
export const CreatorGradeSchema = record({
  kind: z.literal('creator-grade'),
  version: z.literal(1),
  id: IdSchema,
  creator: record({ id: IdSchema, name: TextSchema, followers: z.nullable(CountSchema) }),
  briefId: IdSchema,
  market: MarketSchema,
  platform: PlatformSchema,
  profileHash: Sha256Schema,
  asOf: InstantSchema,
  expiresAt: InstantSchema,
  /** 0 to 100; equals the sum of the contributions' points. */
  score: EstimateSchema,
  contributions: z.array(
    record({
      id: IdSchema,
      points: z.number(),
      weight: ProbabilitySchema,
      value: ProbabilitySchema,
      reason: LocalTextSchema,
    }),
  ),
  /** At most four each way, the weightiest first. */
  reasons: z.array(
    record({
      direction: z.enum(['for', 'against']),
      contribution: IdSchema,
      text: LocalTextSchema,
      counterfactual: z.exactOptional(LocalTextSchema),
    }),
  ),
  gates: z.array(record({ id: IdSchema, passed: z.boolean(), reason: LocalTextSchema })),
  eligible: z.boolean(),
  authenticity: record({
    fakeShare: z.nullable(EstimateSchema),
    verdict: z.enum(['clear', 'review', 'abstain']),
    evidence: z.array(record({ signal: IdSchema, text: LocalTextSchema })),
  }),
  expectation: record({
    viewers: EstimateSchema,
    conversionsPer1000Viewers: EstimateSchema,
    conversions: EstimateSchema,
    contribution: MoneyEstimateSchema,
    breakEvenFee: MoneySchema,
    breakEvenCommission: z.nullable(RateSchema),
    /** Gamma posterior of conversions per 1,000 viewers: what the next settled campaign updates. */
    posterior: record({ shape: z.number(), exposure: z.number(), campaigns: z.array(IdSchema) }),
    /** What the money above was worked out from, so that a settled campaign can update it without the brief. */
    terms: z.exactOptional(GradeTermsSchema),
  }),
  provenance: z.array(
    record({ input: IdSchema, source: ProvenanceSchema, n: z.exactOptional(CountSchema) }),
  ),
});

/** How good a creator is for one brief, how sure that is, and why: the answer of kol-score. */
export type CreatorGrade = z.infer<typeof CreatorGradeSchema>;
