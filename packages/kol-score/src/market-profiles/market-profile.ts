import {
  type InputIssue,
  inputInvalid,
  inputIssues,
  LocalTextSchema,
  MarketSchema,
  ProbabilitySchema,
  record,
} from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { MarketScalesSchema } from '../benchmarks/market-scales.ts';
import { CRITERION_IDS } from '../criteria/registry.ts';
import { isIntact, kolExpects, kolIssue } from '../text/issues.ts';

const WEIGHT = {
  weight: ProbabilitySchema,
  /** Why it is as large as it is. */
  reason: LocalTextSchema,
  /** What the reason rests on: a publication, or that it is an assumption. */
  source: z.exactOptional(LocalTextSchema),
};

/** As `record`, with a text of its own for a criterion without a weight. */
const WeightSchema = z.looseObject(WEIGHT, {
  error: kolExpects('WEIGHT'),
}) as unknown as z.ZodMiniObject<typeof WEIGHT, z.core.$strip>;

/** The schema of the weights for a list of criteria: one entry for each, no others. */
export function weightsSchema<Id extends string>(ids: readonly Id[]) {
  return z.record(z.enum(ids), WeightSchema);
}

/** Schema of {@link MarketProfile}. */
export const MarketProfileSchema = record({
  id: z.string().check(z.minLength(1)),
  version: z.int().check(z.gte(1)),
  /** ISO 3166-1 alpha-2. */
  markets: z.array(MarketSchema),
  /** By criterion, each with a reason; they sum to 1. A criterion that does not count has weight 0. */
  weights: weightsSchema(CRITERION_IDS),
  values: MarketScalesSchema,
  gates: record({
    /** Least share of the audience in markets that can be shipped to. */
    shippableShare: ProbabilitySchema,
    /** Days back in which sponsored work for a competitor is a conflict. */
    competitorDays: z.int().check(z.gte(0)),
  }),
});

/** How a market weighs the criteria, with a reason for each weight: versioned data. */
export interface MarketProfile extends z.infer<typeof MarketProfileSchema> {}

/**
 * Validates a market profile and returns the same object.
 * @throws INPUT_INVALID with path, received value and expectation, also if the weights do not sum to 1
 */
export function parseMarketProfile(input: unknown): MarketProfile {
  const issues = marketProfileIssues(input);
  if (issues.length > 0) throw inputInvalid('market-profile', issues);
  return input as MarketProfile;
}

/** The issues of a market profile; empty if it is valid. */
export function marketProfileIssues(input: unknown): InputIssue[] {
  const issues = inputIssues(MarketProfileSchema, input);
  if (!isIntact('/weights', issues)) return issues;
  const weights = Object.values((input as MarketProfile).weights).map(({ weight }) => weight);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (Math.abs(sum - 1) <= 1e-9) return issues;
  const params = { sum: Number(sum.toFixed(12)) };
  return [...issues, kolIssue('WEIGHTS_SUM', { path: '/weights', received: weights, params })];
}
