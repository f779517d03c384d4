import type { Brief, CreatorGrade } from '@livelane/contracts/vocabulary';
import { authenticity } from '../authenticity/authenticity.ts';
import { engagement } from '../criteria/engagement/engagement.ts';
import { priceTier } from '../criteria/price-tier/price-tier.ts';
import { checkGates } from '../gates/gates.ts';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import { followersOf } from '../profile/followers.ts';
import { parseCreator } from '../profile/parse-creators.ts';
import { isEngagementDoubtful, postEngagement } from '../signals/engagement/engagement.ts';
import { knownPosts } from '../signals/posts.ts';
import { tierSaid } from '../signals/price-tier/price-tier.ts';
import { contradiction } from '../signals/said.ts';
import type { GradeInput, Read } from '../signals/signal.ts';
import { appraise } from './estimate.ts';
import { postsRepeated, profileFindings } from './findings/findings.ts';
import { gradeId } from './grade-id.ts';
import { type GradeOptions, type Grading, gradingOf } from './grading.ts';
import { assumedInputs, provenanceOf } from './provenance.ts';
import { reasonsOf } from './reasons.ts';
import { contributionsOf, explained } from './score.ts';

/**
 * Grades a creator for a brief. The score is additive, 100 × Σ weight × value, with fixed value functions and the
 * weights of the brief's market; it does not depend on any other creator.
 *
 * @param profile - a field that is omitted or null is taken at the tenth percentile of creators: it widens the interval
 *   and never raises score, expected contribution, or the lower end of either
 * @param brief - the products, market, platform and target audience
 * @returns a `creator-grade` record whose contributions sum to the score
 * @throws INPUT_INVALID if the profile, the brief or an option does not have the documented form;
 *   FX_QUOTE_MISSING for a fee or price in another currency without a quote; MONEY_OUT_OF_RANGE
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { type CreatorProfile, gradeCreator } from '@livelane/kol-score';
 * const brief = createRequire(import.meta.url)('@livelane/contracts/schemas/brief.example.json');
 * const linh: CreatorProfile = {
 *   kind: 'creator-profile', version: 1, id: 'linh', name: 'Linh', platform: 'tiktok', market: 'VN', followers: 200_000,
 *   priceTier: 'affordable', tierSource: 'measured', posts: [], audience: { countries: { VN: 0.9 } }, audienceSource: 'declared',
 *   categories: { beauty: 1 }, languages: ['vi'],
 * };
 * gradeCreator(linh, brief, { asOf: '2026-11-09T17:00:00Z' }).score.mean.toFixed(0); // => "51"
 * ```
 */
export function gradeCreator(
  profile: CreatorProfile,
  brief: Brief,
  options: GradeOptions,
): CreatorGrade {
  return gradeWith(gradingOf(brief, options), parseCreator(profile));
}

/** Grades a validated profile. */
export function gradeWith<Id extends string>(
  grading: Grading<Id>,
  profile: CreatorProfile,
): CreatorGrade {
  const { input, read, assessments, gateInput, estimate } = appraise(grading, profile);
  const { gates, findings } = checkGates(gateInput);
  const reviewed = reviewOf(input, read);
  const why = explained(assessments);
  const graded = {
    ...subjectOf(grading, profile),
    score: estimate.score,
    contributions: contributionsOf(why),
    reasons: reasonsOf(why, {
      underReview: [
        ...(reviewed.verdict === 'review' || read(isEngagementDoubtful) ? [engagement.id] : []),
        ...(contradiction(tierSaid(input)) === null ? [] : [priceTier.id]),
      ],
    }),
    gates,
    eligible: estimate.eligible,
    authenticity: reviewed,
    expectation: estimate.expectation,
    provenance: provenanceOf(input.profile, read(postEngagement).shown, read(assumedInputs)),
  };
  return {
    ...graded,
    findings: [
      ...findings,
      ...postsRepeated(profile, input),
      ...profileFindings(graded, input, read),
      ...grading.findings,
    ],
  };
}

function reviewOf({ profile, benchmarks }: GradeInput, read: Read): CreatorGrade['authenticity'] {
  return authenticity({
    posts: read(knownPosts),
    followers: followersOf(profile),
    prior: benchmarks.engagement,
    history: profile.followerHistory,
    fakeShare: profile.fakeShare,
  });
}

/** Which creator is graded for which brief, and when. The id is a hash over everything that the grade depends on. */
function subjectOf<Id extends string>(grading: Grading<Id>, profile: CreatorProfile) {
  const { brief, briefHash, hashOf, market, benchmarks, asOf, expiresAt, wording } = grading;
  const profileHash = hashOf(profile);
  const data = [market.id, market.version, benchmarks.id, benchmarks.version];
  return {
    kind: 'creator-grade',
    version: 1,
    id: gradeId([profileHash, briefHash, ...data, asOf, ...wording.ids], hashOf),
    creator: { id: profile.id, name: profile.name, followers: followersOf(profile) },
    briefId: brief.id,
    market: brief.market,
    platform: profile.platform,
    profileHash,
    asOf,
    expiresAt,
  } as const satisfies Partial<CreatorGrade>;
}
