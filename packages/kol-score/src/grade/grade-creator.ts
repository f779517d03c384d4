import type { Brief, CreatorGrade } from '@livelane/contracts/vocabulary';
import { canonicalHash } from '@livelane/contracts/vocabulary/hash';
import { authenticity } from '../authenticity/authenticity.ts';
import { wantsVideo } from '../benchmarks/format.ts';
import { engagement } from '../criteria/engagement/engagement.ts';
import { conversionPosterior } from '../expectation/conversion-posterior.ts';
import { expectationOf } from '../expectation/expectation.ts';
import { expectedViewers } from '../expectation/expected-viewers.ts';
import { checkGates } from '../gates/gates.ts';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import { followersOf } from '../profile/followers.ts';
import { parseCreator } from '../profile/parse-creators.ts';
import { audienceCoverage } from '../signals/audience/coverage.ts';
import { ordersOutlook } from '../signals/conversion/orders-outlook.ts';
import { postEngagement } from '../signals/engagement/engagement.ts';
import { datedPosts, knownPosts } from '../signals/posts.ts';
import { tierFit } from '../signals/price-tier/price-tier.ts';
import { type GradeInput, type Read, readerOf } from '../signals/signal.ts';
import { gradeTerms } from '../signals/terms/grade-terms.ts';
import { profileFindings } from './findings.ts';
import { gradeId } from './grade-id.ts';
import { type GradeOptions, type Grading, gradingOf } from './grading.ts';
import { assumedInputs, provenanceOf } from './provenance.ts';
import { reasonsOf } from './reasons.ts';
import { assess, contributionsOf, scoreOf } from './score.ts';

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
  const { brief, market, benchmarks, asOf, fx, wording } = grading;
  const input: GradeInput = {
    ...{ profile, brief, asOf, benchmarks, scales: market.values, fx, wording },
  };
  const read = readerOf(input);
  const assessments = assess(grading, input, read);
  const terms = read(gradeTerms);
  const { gates, findings } = checkGates({
    ...{ profile, brief, posts: read(datedPosts), market, asOf, terms },
    coverage: read(audienceCoverage),
    orders: read(ordersOutlook),
  });
  const reviewed = reviewOf(input, read);
  const graded = {
    ...subjectOf(grading, profile),
    score: scoreOf(assessments),
    contributions: contributionsOf(assessments),
    reasons: reasonsOf(assessments, {
      underReview: reviewed.verdict === 'review' ? [engagement.id] : [],
    }),
    gates,
    eligible: gates.every(({ passed }) => passed),
    authenticity: reviewed,
    expectation: expectedOf(input, read),
    provenance: provenanceOf(profile, read(postEngagement).shown, read(assumedInputs)),
  };
  return {
    ...graded,
    findings: [...findings, ...profileFindings(graded, input, read), ...grading.findings],
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

/** The expectation of the next live, with the people of the target who are reached and those who show interest. */
function expectedOf(input: GradeInput, read: Read): CreatorGrade['expectation'] {
  const viewers = expectedViewers(input, read);
  const targetViewers = viewers.mean * read(audienceCoverage).coverage.mean;
  return {
    ...(wantsVideo(input.brief) ? { format: 'short-video' as const } : {}),
    ...expectationOf({ viewers, posterior: read(conversionPosterior), terms: read(gradeTerms) }),
    targetViewers,
    leads: targetViewers * read(postEngagement).rate.mean,
    tierEffect: read(tierFit).effect,
  };
}

/** Which creator is graded for which brief, and when. The id is a hash over everything that the grade depends on. */
function subjectOf<Id extends string>(grading: Grading<Id>, profile: CreatorProfile) {
  const { brief, briefHash, market, benchmarks, asOf, expiresAt } = grading;
  const profileHash = canonicalHash(profile);
  return {
    kind: 'creator-grade',
    version: 1,
    id: gradeId([
      profileHash,
      briefHash,
      market.id,
      market.version,
      benchmarks.id,
      benchmarks.version,
      asOf,
      ...grading.wording.ids,
    ]),
    creator: { id: profile.id, name: profile.name, followers: followersOf(profile) },
    briefId: brief.id,
    market: brief.market,
    platform: profile.platform,
    profileHash,
    asOf,
    expiresAt,
  } as const satisfies Partial<CreatorGrade>;
}
