import {
  type Brief,
  BriefSchema,
  type Finding,
  type FxQuote,
  type Instant,
  inputInvalid,
  inputIssue,
  toInstant,
} from '@livelane/contracts/vocabulary';
import {
  type BinContext,
  confirmedLists,
  type List,
  type ListEnd,
  type ListReading,
  listReading,
  type Reader,
  readDocument,
  readQuotes,
  readRecordFile,
  readTogether,
  type TableArguments,
} from '@livelane/contracts/vocabulary/node';
import * as z from 'zod/mini';
import { benchmarkIssues } from '../../benchmarks/benchmark-issues.ts';
import { type Benchmarks, ILLUSTRATIVE_BENCHMARKS } from '../../benchmarks/benchmarks.ts';
import type { GradeOptions } from '../../grade/grading.ts';
import { MARKET_PROFILES } from '../../market-profiles/catalogue.ts';
import {
  type MarketProfile,
  MarketProfileSchema,
  marketProfileIssues,
} from '../../market-profiles/market-profile.ts';
import { commissionFindings, readCreatorList } from '../../node/creators.ts';
import type { CreatorProfile } from '../../profile/creator-profile.ts';
import { briefIssues } from '../../profile/parse-creators.ts';
import { kolIssue } from '../../text/issues.ts';
import { notedConversion } from './peers.ts';

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
  readonly ndjson?: boolean;
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
  const reading = await listReading(flags, context);
  const what = `--creators ${flags.creators}`;
  const [creators, ...references] = await readTogether([
    () => readCreatorList(flags.creators, { ...reading, what }),
    ...referenceReaders(flags, context, reading),
  ]);
  const { brief, options, lists, findings } = referencesOf(references, flags);
  context.noteFindings([
    ...confirmedLists([creators, ...lists], flags.rows),
    ...commissionFindings(creators),
    ...findings,
  ]);
  notePeers(options, context);
  return { creators: creators.items, brief, options };
}

function notePeers({ peers, benchmarks }: GradeOptions, context: BinContext): void {
  if (peers === undefined) return;
  notedConversion(peers, (benchmarks ?? ILLUSTRATIVE_BENCHMARKS).conversion, context);
}

/** The contents of the files that the options name, but for the creators, which are read while they are graded. */
export interface References extends Omit<GradeFiles, 'creators'> {
  readonly reading: ListReading;
  /** The lists among the files. */
  readonly lists: readonly ListEnd[];
  /** What is remarked about the commissions of the peers. */
  readonly findings: readonly Finding[];
}

/**
 * Reads the files that the options name, but for the creators.
 * @throws FILE_UNREADABLE; INPUT_INVALID with all that is wrong with options and files
 */
export async function readReferences(flags: GradeFlags, context: BinContext): Promise<References> {
  const reading = await listReading(flags, context);
  const contents = await readTogether(referenceReaders(flags, context, reading));
  const references = referencesOf(contents, flags);
  notePeers(references.options, context);
  return { ...references, reading };
}

function referenceReaders(flags: GradeFlags, context: BinContext, reading: ListReading) {
  const { peers } = flags;
  return [
    () => readRecordFile(flags.brief, BRIEF, context),
    async () =>
      peers === undefined
        ? []
        : [await readCreatorList(peers, { ...reading, what: `--peers ${peers}` })],
    () => readQuotes(flags.fx, reading),
    () => marketProfiles(flags, context),
    async () =>
      flags.benchmarks === undefined ? [] : [await readBenchmarks(flags.benchmarks, context)],
  ] as const;
}

/** What the readers of `referenceReaders` give; a file that is not named gives nothing. */
type ReferenceContents = readonly [
  brief: Brief,
  peers: readonly List<CreatorProfile>[],
  quotes: readonly List<FxQuote>[],
  profiles: readonly MarketProfile[],
  priors: readonly Benchmarks[],
];

function referencesOf(
  [brief, peers, quotes, profiles, priors]: ReferenceContents,
  flags: GradeFlags,
): Omit<References, 'reading'> {
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
  const findings = peers.flatMap(commissionFindings);
  return { brief, options, lists: [...peers, ...quotes], findings };
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
