import {
  type Brief,
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
import { type Benchmarks, ILLUSTRATIVE_BENCHMARKS } from '../benchmarks/benchmarks.ts';
import { parseBenchmarks } from '../benchmarks/parse-benchmarks.ts';
import type { Criterion } from '../criteria/criterion/criterion.ts';
import { CRITERIA, type CriterionId } from '../criteria/registry.ts';
import { marketProfileFor } from '../market-profiles/catalogue.ts';
import { type MarketProfile, parseMarketProfile } from '../market-profiles/market-profile.ts';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import { parseBrief, parsePeers } from '../profile/parse-creators.ts';
import { fitEngagementPrior } from '../signals/engagement/fit-prior.ts';

/** What a grade is computed with, besides the creator and the brief. */
export interface GradeOptions {
  /** The instant for which the grade holds; later posts are ignored. */
  readonly asOf: Instant;
  /**
   * A reference set to which the engagement prior is fitted, see `fitEngagementPrior`; never the shortlist.
   * Default: the prior of the benchmarks.
   */
  readonly peers?: readonly CreatorProfile[];
  /** Default: {@link ILLUSTRATIVE_BENCHMARKS}. */
  readonly benchmarks?: Benchmarks;
  /** Default: {@link marketProfileFor} the brief's market. */
  readonly marketProfile?: MarketProfile;
  /** Days until the grade expires, 1 to 3650. Default: 30. */
  readonly expiresAfterDays?: number;
  /** Exchange rates for fees and prices in another currency than the budget's. Default: none. */
  readonly fx?: readonly FxQuote[];
}

const DAY = 86_400_000;

/** What all grades of one brief share; validated once. */
export interface Grading<Id extends string = CriterionId> {
  readonly brief: Brief;
  readonly briefHash: string;
  readonly criteria: readonly Criterion<Id>[];
  readonly weights: Readonly<Record<Id, { readonly weight: number }>>;
  readonly market: Pick<MarketProfile, 'id' | 'version' | 'values' | 'gates'>;
  readonly benchmarks: Benchmarks;
  readonly asOf: Instant;
  readonly expiresAt: Instant;
  readonly fx: readonly FxQuote[];
}

/**
 * Validates a brief and the options.
 * @throws INPUT_INVALID with path, received value and expectation
 */
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
  const market =
    options.marketProfile === undefined
      ? marketProfileFor(checked.market)
      : parseMarketProfile(options.marketProfile);
  return {
    brief: checked,
    briefHash: canonicalHash(checked),
    criteria: CRITERIA,
    weights: market.weights,
    market,
    benchmarks: benchmarksOf(options),
    asOf,
    expiresAt: toInstant(toEpochMs(asOf) + expiresAfterDays * DAY),
    fx: options.fx === undefined ? [] : parseInput(z.array(FxQuoteSchema), options.fx, 'fx'),
  };
}

function benchmarksOf({ benchmarks, peers }: GradeOptions): Benchmarks {
  const checked = benchmarks === undefined ? ILLUSTRATIVE_BENCHMARKS : parseBenchmarks(benchmarks);
  if (peers === undefined) return checked;
  return { ...checked, engagement: fitEngagementPrior(parsePeers(peers), checked.engagement) };
}
