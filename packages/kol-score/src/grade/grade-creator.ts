import {
  type Brief,
  type CreatorGrade,
  type Estimate,
  type FxQuote,
  FxQuoteSchema,
  type Instant,
  inputInvalid,
  parseInput,
  toEpochMs,
  toInstant,
} from '@livelane/contracts/vocabulary';
import { canonicalHash } from '@livelane/contracts/vocabulary/hash';
import * as z from 'zod/mini';
import { authenticity } from '../authenticity/authenticity.ts';
import { type Benchmarks, ILLUSTRATIVE_BENCHMARKS } from '../benchmarks/benchmarks.ts';
import { parseBenchmarks } from '../benchmarks/parse-benchmarks.ts';
import { fitEngagementPrior } from '../engagement/fit-prior.ts';
import { conversionPosterior } from '../expectation/conversion.ts';
import { dealTerms } from '../expectation/deal-terms.ts';
import { expectationOf } from '../expectation/expectation.ts';
import { gatesOf } from '../gates/gates.ts';
import { marketProfileFor } from '../market-profiles/catalogue.ts';
import { type MarketProfile, parseMarketProfile } from '../market-profiles/market-profile.ts';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import { postsKnownAt } from '../profile/known-profile.ts';
import { parseBrief, parseCreator, parsePeers } from '../profile/parse-creators.ts';
import { logNormalEstimate, nextLiveViewers } from '../reach/live-viewers.ts';
import { LEVEL } from '../valuation/value.ts';
import { type Findings, findingsOf, type GradeInput } from './appraise.ts';
import { contributionsOf, reasonsOf, scoreOf, type WeightedAppraisal } from './explain.ts';
import { WORDINGS } from './wording.ts';

/** What a grade is made with, besides the creator and the brief. */
export interface GradeOptions {
  /** The instant that the grade speaks for; posts after it are not known yet. */
  readonly asOf: Instant;
  /** A reference set whose engagement becomes the prior, instead of the benchmark's; never the shortlist. */
  readonly peers?: readonly CreatorProfile[];
  /** Left out: {@link ILLUSTRATIVE_BENCHMARKS}. */
  readonly benchmarks?: Benchmarks;
  /** Left out: the shipped profile of the brief's market. */
  readonly marketProfile?: MarketProfile;
  /** Days until a grade must be made anew. Left out: 30. */
  readonly expiresAfterDays?: number;
  /** Quotes for fees and prices in another currency than the budget's. Left out: none. */
  readonly fx?: readonly FxQuote[];
}

const DAY = 86_400_000;

/** What all grades of one brief share, worked out once. */
export interface Grading {
  readonly brief: Brief;
  readonly briefHash: string;
  readonly market: MarketProfile;
  readonly benchmarks: Benchmarks;
  readonly asOf: Instant;
  readonly expiresAt: Instant;
  readonly fx: readonly FxQuote[];
}

/**
 * How good a creator is for a brief, how sure that is, and why. The score is additive, 100 × Σ weight × value, by
 * fixed value functions and weights of the brief's market; no other creator enters it.
 *
 * @param profile - a creator profile; a field left out or null widens the interval and never raises its lower end
 * @param brief - what is to be sold, where and to whom
 * @returns a `CreatorGrade` whose contributions sum to the score
 * @throws INPUT_INVALID for a profile, brief or market profile that does not have the documented form;
 *   FX_QUOTE_MISSING for a fee or price in another currency without a quote; MONEY_OUT_OF_RANGE
 */
export function gradeCreator(
  profile: CreatorProfile,
  brief: Brief,
  options: GradeOptions,
): CreatorGrade {
  return gradeOne(parseCreator(profile), gradingOf(brief, options));
}

/** Checks brief and options once. @throws INPUT_INVALID */
export function gradingOf(brief: Brief, options: GradeOptions): Grading {
  const { asOf, expiresAfterDays = 30 } = options;
  if (!Number.isInteger(expiresAfterDays) || expiresAfterDays < 1 || expiresAfterDays > 3650) {
    throw inputInvalid('options', [
      {
        path: '/expiresAfterDays',
        message: 'whole days from 1 to 3650',
        received: String(expiresAfterDays),
      },
    ]);
  }
  const checked = parseBrief(brief);
  const benchmarks =
    options.benchmarks === undefined
      ? ILLUSTRATIVE_BENCHMARKS
      : parseBenchmarks(options.benchmarks);
  const engagement =
    options.peers === undefined
      ? benchmarks.engagement
      : fitEngagementPrior(parsePeers(options.peers), benchmarks.engagement);
  return {
    brief: checked,
    briefHash: canonicalHash(checked),
    market:
      options.marketProfile === undefined
        ? marketProfileFor(checked.market)
        : parseMarketProfile(options.marketProfile),
    benchmarks: { ...benchmarks, engagement },
    asOf,
    expiresAt: toInstant(toEpochMs(asOf) + expiresAfterDays * DAY),
    fx: options.fx === undefined ? [] : parseInput(z.array(FxQuoteSchema), options.fx, 'fx'),
  };
}

/** The grade of a profile that is known to be well formed. */
export function gradeOne(profile: CreatorProfile, grading: Grading): CreatorGrade {
  const { brief, market, benchmarks, asOf, fx } = grading;
  const posts = postsKnownAt(profile.posts, asOf);
  const terms = dealTerms(profile, brief, { asOf, fx });
  const input: GradeInput = { profile, brief, posts, market, benchmarks, terms, asOf };
  const found = findingsOf(input);
  const appraisals = market.weights
    .filter(({ weight }) => weight > 0)
    .map(
      ({ criterion, weight }): WeightedAppraisal => ({
        criterion,
        weight,
        ...WORDINGS[criterion](found, input),
      }),
    );
  const gates = gatesOf({ profile, brief, posts, market, asOf });
  const profileHash = canonicalHash(profile);
  const posterior = conversionPosterior(found.rate.mean, found.past, benchmarks.conversion);
  return {
    kind: 'creator-grade',
    version: 1,
    id: gradeId([
      profileHash,
      grading.briefHash,
      market.id,
      market.version,
      benchmarks.id,
      benchmarks.version,
      asOf,
    ]),
    creator: { id: profile.id, name: profile.name, followers: found.followers },
    briefId: brief.id,
    market: brief.market,
    platform: profile.platform,
    profileHash,
    asOf,
    expiresAt: grading.expiresAt,
    score: scoreOf(appraisals, LEVEL),
    contributions: contributionsOf(appraisals),
    reasons: reasonsOf(appraisals),
    gates,
    eligible: gates.every(({ passed }) => passed),
    authenticity: authenticity({
      posts: posts.map(({ post }) => post),
      followers: found.followers,
      prior: benchmarks.engagement,
    }),
    expectation: expectationOf({
      viewers: viewersOf(profile, found, benchmarks),
      posterior,
      terms,
    }),
    provenance: provenanceOf(profile, found),
  };
}

/** An id that the same inputs give again. */
export function gradeId(parts: readonly (string | number)[]): string {
  return `grade-${canonicalHash(parts).slice('sha256:'.length, 'sha256:'.length + 32)}`;
}

function viewersOf(
  profile: CreatorProfile,
  { followers }: Findings,
  { reach, conversion }: Benchmarks,
): Estimate {
  const lives = profile.lives ?? [];
  const estimate = logNormalEstimate(
    nextLiveViewers({
      followers,
      lives,
      prior: reach,
      declaredReliability: conversion.declaredReliability,
    }),
  );
  // Neither followers nor lives are shown: there may be nobody.
  return followers === null && lives.length === 0
    ? { ...estimate, interval: { ...estimate.interval, lower: 0 } }
    : estimate;
}

function provenanceOf(profile: CreatorProfile, found: Findings): CreatorGrade['provenance'] {
  const { followers, lives = [] } = profile;
  const followersSource =
    typeof followers === 'object' && followers !== null ? followers.source : 'declared';
  return [
    ...(found.followers === null ? [] : [{ input: 'followers', source: followersSource }]),
    { input: 'posts', source: 'declared' as const, n: profile.posts.length },
    {
      input: 'posts with engagement shown',
      source: 'declared' as const,
      n: found.engagement.shown,
    },
    { input: 'audience', source: profile.audienceSource },
    { input: 'price tier', source: profile.tierSource },
    ...(['measured', 'declared'] as const).flatMap((source) => {
      const n = lives.filter((live) => live.source === source).length;
      return n === 0 ? [] : [{ input: 'lives', source, n }];
    }),
    ...(profile.fee === undefined ? [] : [{ input: 'fee', source: 'declared' as const }]),
  ];
}
