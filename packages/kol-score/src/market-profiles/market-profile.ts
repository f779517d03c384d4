import {
  type InputIssue,
  inputInvalid,
  LocalTextSchema,
  MarketSchema,
  ProbabilitySchema,
  parseInput,
  record,
} from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';

/** The parts of a score, in the order in which they are listed. */
export const CRITERIA = [
  'price-tier',
  'audience',
  'engagement',
  'tonality',
  'professionalism',
  'staying-power',
  'localisation',
  'price-performance',
  'track-record',
  'size',
] as const;

/** Schema of {@link Criterion}. */
export const CriterionSchema = z.enum(CRITERIA);

/** A part of a score. */
export type Criterion = z.infer<typeof CriterionSchema>;

/** Schema of {@link MarketProfile}. */
export const MarketProfileSchema = record({
  id: z.string().check(z.minLength(1)),
  version: z.int().check(z.gte(1)),
  markets: z.array(MarketSchema),
  /** Each criterion at most once; those left out weigh nothing. They sum to 1. */
  weights: z.array(
    record({ criterion: CriterionSchema, weight: ProbabilitySchema, reason: LocalTextSchema }),
  ),
  values: record({
    /** Engagement worth nothing and everything; in between by its logarithm. */
    engagement: record({ zero: z.number().check(z.gt(0)), full: z.number().check(z.gt(0)) }),
    /** Followers: the full band, and what it falls to a hundredfold away from it. */
    size: record({
      from: z.number().check(z.gt(0)),
      to: z.number().check(z.gt(0)),
      farAway: ProbabilitySchema,
    }),
  }),
  gates: record({
    /** Least share of the audience in markets that can be shipped to. */
    shippableShare: ProbabilitySchema,
    /** Paid work for a competitor this many days back is a conflict. */
    competitorDays: z.int().check(z.gte(0)),
  }),
});

/** How a market weighs the parts of a score, with a reason for each weight: versioned data. */
export type MarketProfile = z.infer<typeof MarketProfileSchema>;

/**
 * A market profile whose weights sum to 1, as it was received.
 * @throws INPUT_INVALID with path, received value and expectation
 */
export function parseMarketProfile(input: unknown): MarketProfile {
  const profile = parseInput(MarketProfileSchema, input, 'market-profile');
  const sum = profile.weights.reduce((total, { weight }) => total + weight, 0);
  const names = profile.weights.map(({ criterion }) => criterion);
  const issues: InputIssue[] = [];
  if (Math.abs(sum - 1) > 1e-9)
    issues.push({ path: '/weights', message: 'weights that sum to 1', received: String(sum) });
  names.forEach((name, index) => {
    if (names.indexOf(name) !== index)
      issues.push({
        path: `/weights/${index}/criterion`,
        message: 'each criterion once',
        received: name,
      });
  });
  const { engagement, size } = profile.values;
  if (engagement.zero >= engagement.full)
    issues.push({
      path: '/values/engagement/full',
      message: 'more than zero is at',
      received: String(engagement.full),
    });
  if (size.from > size.to)
    issues.push({
      path: '/values/size/to',
      message: 'at least where the band begins',
      received: String(size.to),
    });
  if (issues.length > 0) throw inputInvalid('market-profile', issues);
  return profile;
}
