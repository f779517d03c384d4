import {
  type Brief,
  FxQuoteSchema,
  type InputIssue,
  type Instant,
  InstantSchema,
  inputInvalid,
  inputIssue,
  inputIssues,
  parseInput,
  toInstant,
} from '@livelane/contracts/vocabulary';
import {
  type CsvRow,
  parseCsv,
  parseJson,
  readTextFile,
  type TextEncoding,
} from '@livelane/contracts/vocabulary/node';
import * as z from 'zod/mini';
import type { GradeOptions } from '../grade/grading.ts';
import { parseMarketProfile } from '../market-profiles/market-profile.ts';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import { parseCreatorsCsv } from '../profile/creators-csv.ts';
import { parseBrief, parseCreators } from '../profile/parse-creators.ts';
import { kolIssue } from '../text/issues.ts';
import { checkHeader } from './header.ts';
import { naming } from './naming.ts';

/** The options of `score` and `rank`. */
export interface GradeFlags {
  readonly creators: string;
  readonly brief: string;
  readonly asOf?: string;
  readonly peers?: string;
  readonly fx?: string;
  readonly marketProfile?: string;
  readonly expiresAfterDays?: string;
  readonly encoding?: TextEncoding;
}

/** The contents of the files that the options name, validated. */
export interface GradeFiles {
  readonly creators: readonly CreatorProfile[];
  readonly brief: Brief;
  readonly options: GradeOptions;
}

const QuotesSchema = z.array(FxQuoteSchema);

/** Reads and validates the files that the options name. @throws FILE_UNREADABLE; INPUT_INVALID */
export async function readGradeFiles(flags: GradeFlags): Promise<GradeFiles> {
  const { encoding, peers, fx, marketProfile } = flags;
  const values = optionValues(flags);
  const creators = await readCreators(flags.creators, { option: '--creators', encoding });
  const brief = await readJson(flags.brief, '--brief', parseBrief);
  const options: GradeOptions = {
    ...values,
    ...(peers === undefined
      ? {}
      : { peers: await readCreators(peers, { option: '--peers', encoding }) }),
    ...(fx === undefined
      ? {}
      : { fx: await readJson(fx, '--fx', (input) => parseInput(QuotesSchema, input, 'fx')) }),
    ...(marketProfile === undefined
      ? {}
      : {
          marketProfile: await readJson(marketProfile, '--market-profile', parseMarketProfile),
        }),
  };
  return { creators, brief, options };
}

/**
 * The values of `--as-of` and `--expires-after-days`. Without `--as-of`: now; only a bin reads the clock.
 * @throws INPUT_INVALID that names each option whose value is not valid
 */
export function optionValues({
  asOf,
  expiresAfterDays: days,
}: Pick<GradeFlags, 'asOf' | 'expiresAfterDays'>): {
  readonly asOf: Instant;
  readonly expiresAfterDays?: number;
} {
  const issues: InputIssue[] =
    asOf === undefined ? [] : inputIssues(InstantSchema, asOf).map(at('--as-of'));
  if ((days !== undefined && !/^[1-9]\d{0,3}$/.test(days)) || Number(days) > 3650)
    issues.push(kolIssue('EXPIRY_DAYS', { path: '--expires-after-days', received: days }));
  if (issues.length > 0) throw inputInvalid(issues.map(({ path }) => path).join(', '), issues);
  return {
    asOf: (asOf as Instant | undefined) ?? toInstant(Date.now()),
    ...(days === undefined ? {} : { expiresAfterDays: Number(days) }),
  };
}

function at(path: string): (issue: InputIssue) => InputIssue {
  return (issue) => ({ ...issue, path });
}

/** Reads creators from a JSON or CSV file, or from standard input as JSON. */
async function readCreators(
  path: string,
  { option, encoding }: { readonly option: string; readonly encoding: TextEncoding | undefined },
): Promise<CreatorProfile[]> {
  const what = `${option} ${path}`;
  const creators = /\.csv$/i.test(path)
    ? await readCsv(path, { what, encoding })
    : await readJson(path, option, parseCreators);
  if (creators.length > 0) return creators;
  throw inputInvalid(what, [
    inputIssue('AT_LEAST_ITEMS', { received: creators, params: { minimum: 1 } }),
  ]);
}

async function readCsv(
  path: string,
  { what, encoding }: { readonly what: string; readonly encoding: TextEncoding | undefined },
): Promise<CreatorProfile[]> {
  const rows: CsvRow[] = parseCsv(await readTextFile(path, encoding), what);
  return naming(
    () => what,
    () => {
      const [first] = rows;
      if (first !== undefined) checkHeader(Object.keys(first.cells));
      return parseCreatorsCsv(rows);
    },
  );
}

/**
 * What a function makes of a JSON file's value, or of standard input for `-`.
 * @throws FILE_UNREADABLE; INPUT_INVALID that names the option and the file
 */
export async function readJson<Value>(
  path: string,
  option: string,
  parse: (input: unknown) => Value,
): Promise<Value> {
  const what = `${option} ${path}`;
  const input = parseJson(await readTextFile(path), what);
  return naming(
    () => what,
    () => parse(input),
  );
}
