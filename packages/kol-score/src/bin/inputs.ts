import {
  type Brief,
  BriefSchema,
  type Instant,
  inputInvalid,
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
import type { GradeOptions } from '../grade/grading.ts';
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
  readonly expiresAfterDays?: number;
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
  const { peers: peersPath, marketProfile: profilePath } = flags;
  const reading = await listReading(flags, context);
  const creatorsOf = (option: string, path: string) =>
    readCreatorList(path, { ...reading, what: `${option} ${path}` });
  const [creators, brief, peers, quotes, profiles] = await readTogether([
    () => creatorsOf('--creators', flags.creators),
    () => readRecordFile(flags.brief, BRIEF, context),
    async () => (peersPath === undefined ? [] : [await creatorsOf('--peers', peersPath)]),
    () => readQuotes(flags.fx, reading),
    async () => (profilePath === undefined ? [] : [await readMarketProfile(profilePath, context)]),
  ]);
  context.noteFindings([
    ...confirmedLists([creators, ...peers, ...quotes], flags.rows),
    ...[creators, ...peers].flatMap(commissionFindings),
  ]);
  const [references] = peers;
  const [fx] = quotes;
  const [marketProfile] = profiles;
  const options: GradeOptions = {
    ...timesOf(flags),
    ...(references === undefined ? {} : { peers: references.items }),
    ...(fx === undefined ? {} : { fx: fx.items }),
    ...(marketProfile === undefined ? {} : { marketProfile }),
  };
  return { creators: creators.items, brief, options };
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
