import {
  type Brief,
  type FxQuote,
  FxQuoteSchema,
  findingOf,
  type InputIssue,
  type Instant,
  InstantSchema,
  inputInvalid,
  inputIssues,
  record,
  toEpochMs,
  toInstant,
} from '@livelane/contracts/vocabulary';
import { canonicalHash, canonicalHasher } from '@livelane/contracts/vocabulary/hash';
import * as z from 'zod/mini';
import { benchmarkIssues } from '../benchmarks/benchmark-issues.ts';
import { type Benchmarks, ILLUSTRATIVE_BENCHMARKS } from '../benchmarks/benchmarks.ts';
import { benchmarksFor } from '../benchmarks/format.ts';
import type { Criterion } from '../criteria/criterion/criterion.ts';
import { CRITERIA, type CriterionId } from '../criteria/registry.ts';
import { GRADE_FINDINGS } from '../findings/catalogue.ts';
import type { GradeFinding } from '../findings/finding.ts';
import { marketProfileFor } from '../market-profiles/catalogue.ts';
import { type MarketProfile, marketProfileIssues } from '../market-profiles/market-profile.ts';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import { listIssues, parseBrief } from '../profile/parse-creators.ts';
import { FEWEST_PEERS } from '../signals/engagement/fit-prior.ts';
import { peersBenchmarks } from '../signals/peers-benchmarks.ts';
import { type Shared, sharedBy } from '../signals/signal.ts';
import { issuesBelow, kolExpects } from '../text/issues.ts';
import { type Wording, type WordingOptions, wordingOf } from '../wording/wording.ts';

/** What a grade is computed with, besides the creator and the brief. */
export interface GradeOptions {
  /** The instant for which the grade holds; later posts are ignored. */
  readonly asOf: Instant;
  /**
   * A reference set of the market, to which the priors of engagement and, by their measured lives, of conversion are
   * fitted, see `fitEngagementPrior` and `fitConversionSpread`, and whose tenth percentiles of audiences are assumed of
   * creators who do not show theirs; never the shortlist.
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
  /** How texts of posts are read. Default: by the lexicon of this package, alike by their letters. */
  readonly wording?: WordingOptions;
}

const DAY = 86_400_000;

/** What all grades of one brief share; validated once. */
export interface Grading<Id extends string = CriterionId> {
  readonly brief: Brief;
  readonly briefHash: string;
  /** Hashes profiles. */
  readonly hashOf: typeof canonicalHash;
  readonly criteria: readonly Criterion<Id>[];
  readonly weights: Readonly<Record<Id, { readonly weight: number }>>;
  readonly market: Pick<MarketProfile, 'id' | 'version' | 'values' | 'gates'>;
  readonly benchmarks: Benchmarks;
  readonly asOf: Instant;
  readonly expiresAt: Instant;
  readonly fx: readonly FxQuote[];
  readonly wording: Wording;
  /** Figures that depend on no creator. */
  readonly shared: Shared;
  /** The findings that every grade of the brief has. */
  readonly findings: readonly GradeFinding[];
}

/** Options that one schema can check; the others have checks of their own. */
const OptionsSchema = record({
  asOf: InstantSchema,
  expiresAfterDays: z.optional(
    z
      .int({ error: kolExpects('EXPIRY_DAYS') })
      .check(
        z.gte(1, { error: kolExpects('EXPIRY_DAYS') }),
        z.lte(3650, { error: kolExpects('EXPIRY_DAYS') }),
      ),
  ),
  fx: z.optional(z.array(FxQuoteSchema)),
});

/**
 * Validates a brief and the options.
 * @throws INPUT_INVALID with path, received value and expectation
 */
export function gradingOf(brief: Brief, options: GradeOptions): Grading {
  const issues = optionIssues(options);
  if (issues.length > 0) throw inputInvalid('options', issues);
  const checked = parseBrief(brief);
  const { asOf, expiresAfterDays = 30, marketProfile, fx = [] } = options;
  const market = marketProfile ?? marketProfileFor(checked.market);
  const { benchmarks: fitted, findings } = fittedBenchmarks(checked, options);
  const benchmarks = benchmarksFor(checked, fitted);
  const wording = wordingOf(checked, options.wording);
  const scales = market.values;
  return {
    brief: checked,
    briefHash: canonicalHash(checked),
    hashOf: canonicalHasher(),
    criteria: CRITERIA,
    weights: market.weights,
    market,
    benchmarks,
    asOf,
    shared: sharedBy({ brief: checked, asOf, benchmarks, scales, fx, wording }),
    expiresAt: toInstant(toEpochMs(asOf) + expiresAfterDays * DAY),
    fx,
    wording,
    findings,
  };
}

function optionIssues(options: GradeOptions): InputIssue[] {
  const issues = inputIssues(OptionsSchema, options);
  if (issues.some(({ path }) => path === '')) return issues;
  const { peers, benchmarks, marketProfile } = options;
  return [
    ...issues,
    ...(peers === undefined ? [] : issuesBelow('/peers', listIssues(peers))),
    ...(benchmarks === undefined ? [] : issuesBelow('/benchmarks', benchmarkIssues(benchmarks))),
    ...(marketProfile === undefined
      ? []
      : issuesBelow('/marketProfile', marketProfileIssues(marketProfile))),
  ];
}

/** The benchmarks, those of the peers where there are enough of them. */
function fittedBenchmarks(
  brief: Brief,
  { benchmarks = ILLUSTRATIVE_BENCHMARKS, peers }: GradeOptions,
): Pick<Grading, 'benchmarks' | 'findings'> {
  if (peers === undefined) return { benchmarks, findings: [] };
  const fitted = peersBenchmarks(peers, { brief, benchmarks });
  if (fitted.engagement !== benchmarks.engagement) return { benchmarks: fitted, findings: [] };
  const params = { least: FEWEST_PEERS, given: peers.length };
  return {
    benchmarks: fitted,
    findings: [findingOf(GRADE_FINDINGS, 'PEERS_TOO_FEW', { path: '', params })],
  };
}
