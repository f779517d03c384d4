import type { CreatorGrade } from '@livelane/contracts/vocabulary';
import { wantsVideo } from '../benchmarks/format.ts';
import { conversionPosterior } from '../expectation/conversion-posterior.ts';
import { expectationOf } from '../expectation/expectation.ts';
import { expectedViewers } from '../expectation/expected-viewers.ts';
import type { GateInput } from '../gates/gate.ts';
import { passesGates } from '../gates/gates.ts';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import { followersOf } from '../profile/followers.ts';
import { withPostsOnce } from '../profile/posts-once.ts';
import { audienceCoverage } from '../signals/audience/coverage.ts';
import { ordersOutlook } from '../signals/conversion/orders-outlook.ts';
import { postEngagement } from '../signals/engagement/engagement.ts';
import { datedPosts } from '../signals/posts.ts';
import { tierFit } from '../signals/price-tier/price-tier.ts';
import { type GradeInput, type Read, readerOf } from '../signals/signal.ts';
import { gradeTerms, gradeTotals } from '../signals/terms/grade-terms.ts';
import type { Grading } from './grading.ts';
import { assess, scoreOf, type WeightedAssessment } from './score.ts';

/** The figures of a grade: score, interval, money, and whether every gate is passed; without texts, review and hash. */
export type CreatorEstimate = Pick<
  CreatorGrade,
  'creator' | 'platform' | 'score' | 'eligible' | 'expectation'
>;

/** An estimate with what the texts of a grade are made of. */
export interface Appraisal {
  readonly input: GradeInput;
  readonly read: Read;
  readonly assessments: readonly WeightedAssessment[];
  readonly gateInput: GateInput;
  readonly estimate: CreatorEstimate;
}

/** Computes the figures of a grade for a valid profile. */
export function appraise<Id extends string>(
  grading: Grading<Id>,
  given: CreatorProfile,
): Appraisal {
  const profile = withPostsOnce(given);
  const { brief, market, benchmarks, asOf, fx, wording, shared } = grading;
  const scales = market.values;
  const input: GradeInput = { profile, brief, asOf, benchmarks, scales, fx, wording, shared };
  const read = readerOf(input);
  const assessments = assess(grading, input, read);
  const gateInput = {
    profile,
    brief,
    market,
    asOf,
    shared,
    posts: read(datedPosts),
    terms: read(gradeTerms),
    coverage: read(audienceCoverage),
    orders: read(ordersOutlook),
  };
  const estimate: CreatorEstimate = {
    creator: { id: profile.id, name: profile.name, followers: followersOf(profile) },
    platform: profile.platform,
    score: scoreOf(assessments),
    eligible: passesGates(gateInput),
    expectation: expectedOf(input, read),
  };
  return { input, read, assessments, gateInput, estimate };
}

/** The expectation of the next live, with the people of the target who are reached and those who show interest. */
function expectedOf(input: GradeInput, read: Read): CreatorGrade['expectation'] {
  const viewers = expectedViewers(input, read);
  const targetViewers = viewers.mean * read(audienceCoverage).coverage.mean;
  const { effect, gaps } = read(tierFit);
  return {
    ...(wantsVideo(input.brief) ? { format: 'short-video' as const } : {}),
    ...expectationOf({
      viewers,
      posterior: read(conversionPosterior),
      terms: read(gradeTerms),
      totals: read(gradeTotals),
    }),
    targetViewers,
    leads: targetViewers * read(postEngagement).rate.mean,
    tierEffect: effect,
    ...(gaps.length > 1 ? { tierGaps: [...gaps] } : {}),
  };
}
