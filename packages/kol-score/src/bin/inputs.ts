import {
  type Brief,
  BriefSchema,
  type Instant,
  inputInvalid,
  inputIssue,
  toInstant,
} from '@livelane/contracts/vocabulary';
import {
  type BinContext,
  confirmedLists,
  listReading,
  type Reader,
  readDocument,
  readQuotes,
  readRecordFile,
  readTogether,
  type TableArguments,
} from '@livelane/contracts/vocabulary/node';
import * as z from 'zod/mini';
import { benchmarkIssues } from '../benchmarks/benchmark-issues.ts';
import type { Benchmarks } from '../benchmarks/benchmarks.ts';
import type { GradeOptions } from '../grade/grading.ts';
import { MARKET_PROFILES } from '../market-profiles/catalogue.ts';
import {
  type MarketProfile,
  MarketProfileSchema,
  marketProfileIssues,
} from '../market-profiles/market-profile.ts';
import { commissionFindings, readCreatorList } from '../node/creators.ts';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import { briefIssues } from '../profile/parse-creators.ts';
import { kolIssue } from '../text/issues.ts';

/** The options of `score` and `rank`. */
export interface GradeFlags extends TableArguments {
  readonly creators: string;
  readonly brief: string;
  readonly asOf?: Instant;
  readonly peers?: string;
  readonly fx?: string;
  readonly marketProfile?: string;
  readonly profile?: string;
  readonly benchmarks?: string;
  readonly expiresAfterDays?: number;
  readonly top?: string;
}

/** The contents of the files that the options name, validated. */
export interface GradeFiles {
  readonly creators: readonly CreatorProfile[];
  readonly brief: Brief;
  readonly options: GradeOptions;
}

const BRIEF = {
  ...{ option: '--brief', kind: 'brief' },
  schema: BriefSchema,
  issuesOf: briefIssues,
} as const;

/**
 * Reads the files that the options name; what is remarked about them is noted.
 * @throws FILE_UNREADABLE; INPUT_INVALID with all that is wrong with options and files
 */
export async function readGradeFiles(flags: GradeFlags, context: BinContext): Promise<GradeFiles> {
  const { peers: peersPath } = flags;
  const reading = await listReading(flags, context);
  const creatorsOf = (option: string, path: string) =>
    readCreatorList(path, { ...reading, what: `${option} ${path}` });
  const [creators, brief, peers, quotes, profiles, priors] = await readTogether([
    () => creatorsOf('--creators', flags.creators),
    () => readRecordFile(flags.brief, BRIEF, context),
    async () => (peersPath === undefined ? [] : [await creatorsOf('--peers', peersPath)]),
    () => readQuotes(flags.fx, reading),
    () => marketProfiles(flags, context),
    async () =>
      flags.benchmarks === undefined ? [] : [await readBenchmarks(flags.benchmarks, context)],
  ]);
  context.noteFindings([
    ...confirmedLists([creators, ...peers, ...quotes], flags.rows),
    ...[creators, ...peers].flatMap(commissionFindings),
  ]);
  const [references] = peers;
  const [fx] = quotes;
  const [marketProfile] = profiles;
  const [benchmarks] = priors;
  const options: GradeOptions = {
    ...timesOf(flags),
    ...(references === undefined ? {} : { peers: references.items }),
    ...(fx === undefined ? {} : { fx: fx.items }),
    ...(marketProfile === undefined ? {} : { marketProfile }),
    ...(benchmarks === undefined ? {} : { benchmarks }),
  };
  return { creators: creators.items, brief, options };
}

/**
 * The market profile of `--profile`, a shipped one by its name, or of `--market-profile`, a file; none without either.
 * @throws FILE_UNREADABLE; INPUT_INVALID, also for both
 */
async function marketProfiles(
  { profile: id, marketProfile: path }: GradeFlags,
  context: BinContext,
): Promise<MarketProfile[]> {
  if (id === undefined) return path === undefined ? [] : [await readMarketProfile(path, context)];
  const found = MARKET_PROFILES.filter((it) => it.id === id);
  if (found.length > 0 && path === undefined) return found;
  const place = { path: '--profile', received: id };
  const params = { choices: MARKET_PROFILES.map((it) => JSON.stringify(it.id)) };
  const issue =
    path === undefined
      ? inputIssue('ONE_OF', { ...place, params })
      : kolIssue('ONE_PROFILE', place);
  throw inputInvalid('--profile', [issue]);
}

async function readBenchmarks(
  path: string,
  { reading, noteFindings }: Reader,
): Promise<Benchmarks> {
  const shape = {
    schema: z.unknown(),
    what: `--benchmarks ${path}`,
    issuesOf: benchmarkIssues,
  };
  const { value, findings } = await readDocument(path, shape, reading);
  noteFindings(findings);
  return value as Benchmarks;
}

async function readMarketProfile(
  path: string,
  { reading, noteFindings }: Reader,
): Promise<MarketProfile> {
  const shape = {
    schema: MarketProfileSchema,
    what: `--market-profile ${path}`,
    issuesOf: marketProfileIssues,
  };
  const { value, findings } = await readDocument(path, shape, reading);
  noteFindings(findings);
  return value;
}

/** The values of `--as-of` and `--expires-after-days`. Without `--as-of`: now; only a bin reads the clock. */
export function timesOf({
  asOf = toInstant(Date.now()),
  expiresAfterDays,
}: Pick<GradeFlags, 'asOf' | 'expiresAfterDays'>): {
  readonly asOf: Instant;
  readonly expiresAfterDays?: number;
} {
  return { asOf, ...(expiresAfterDays === undefined ? {} : { expiresAfterDays }) };
}

/** The number of `--expires-after-days`. @throws INPUT_INVALID */
export function expiryDays(received: string): number {
  const days = /^[1-9]\d{0,3}$/.test(received) ? Number(received) : Number.NaN;
  if (days <= 3650) return days;
  const path = '--expires-after-days';
  throw inputInvalid(path, [kolIssue('EXPIRY_DAYS', { path, received })]);
}
