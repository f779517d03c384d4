import {
  type Brief,
  type CreatorGrade,
  CreatorGradeSchema,
  describeReceived,
  type FxQuote,
  FxQuoteSchema,
  type InputIssue,
  InstantSchema,
  inputInvalid,
  inputIssues,
  isLivelaneError,
  parseInput,
  toInstant,
} from '@livelane/contracts/vocabulary';
import {
  type CsvRow,
  parseJson,
  readCsvFile,
  readTextFile,
  type TextEncoding,
} from '@livelane/contracts/vocabulary/node';
import * as z from 'zod/mini';
import type { GradeOptions } from '../grade/grading.ts';
import { parseMarketProfile } from '../market-profiles/market-profile.ts';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import { parseCreatorsCsv } from '../profile/creators-csv.ts';
import { parseBrief, parseCreators } from '../profile/parse-creators.ts';
import { checkHeader } from './header.ts';

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

/** Reads and validates the files that the options name. @throws FILE_UNREADABLE; INPUT_INVALID */
export async function readGradeFiles(flags: GradeFlags): Promise<GradeFiles> {
  const creators = await readCreators(flags.creators, flags.encoding);
  const brief = await named(flags.brief, readJson(flags.brief), parseBrief);
  const options: GradeOptions = {
    asOf: instantOf(flags.asOf),
    ...(flags.peers === undefined
      ? {}
      : { peers: await readCreators(flags.peers, flags.encoding) }),
    ...(flags.fx === undefined ? {} : { fx: readQuotes(await readJson(flags.fx)) }),
    ...(flags.marketProfile === undefined
      ? {}
      : { marketProfile: parseMarketProfile(await readJson(flags.marketProfile)) }),
    ...(flags.expiresAfterDays === undefined
      ? {}
      : { expiresAfterDays: Number(flags.expiresAfterDays) }),
  };
  return { creators, brief, options };
}

/** The current instant. Only a bin reads the clock. */
function now(): string {
  return toInstant(Date.now());
}

/** Reads creators from a JSON or CSV file, or from standard input as JSON. */
async function readCreators(
  path: string,
  encoding: TextEncoding = 'utf-8',
): Promise<CreatorProfile[]> {
  const found = /\.csv$/i.test(path)
    ? await named(path, readCsvFile(path, { encoding }), creatorsOf)
    : await named(path, readJson(path), parseCreators);
  if (found.length > 0) return found;
  throw inputInvalid(path, [{ path: '', message: 'at least one creator', received: 'none' }]);
}

function creatorsOf(rows: readonly CsvRow[]): CreatorProfile[] {
  const [first] = rows;
  if (first !== undefined) checkHeader(Object.keys(first.cells));
  return parseCreatorsCsv(rows);
}

/** Parses a file; an INPUT_INVALID of the parser is raised again with the name of the file. */
async function named<Raw, Value>(
  path: string,
  raw: Promise<Raw>,
  parse: (raw: Raw) => Value,
): Promise<Value> {
  const known = await raw;
  try {
    return parse(known);
  } catch (error) {
    if (!isLivelaneError(error) || error.code !== 'INPUT_INVALID') throw error;
    throw inputInvalid(path, error.details['issues'] as InputIssue[]);
  }
}

/** The instant of `--as-of`. Default: now. @throws INPUT_INVALID that names the option */
export function instantOf(asOf: string | undefined): string {
  return asOf === undefined ? now() : parseInput(InstantSchema, asOf, '--as-of');
}

async function readJson(path: string): Promise<unknown> {
  return parseJson(await readTextFile(path), path);
}

function readQuotes(input: unknown): FxQuote[] {
  return parseInput(z.array(FxQuoteSchema), input, 'fx');
}

/**
 * Reads one grade from a file with a grade or a list of grades such as `rank` writes.
 * @param reference - a file name; `grades.json#creator` selects a grade of the list
 * @param creator - overrides the creator of the reference
 * @throws FILE_UNREADABLE; INPUT_INVALID if the creator is not in the list, or if a list needs one
 */
export async function readGrade(
  reference: string,
  creator: string | undefined,
): Promise<CreatorGrade> {
  const mark = reference.lastIndexOf('#');
  const path = mark > 0 ? reference.slice(0, mark) : reference;
  const wanted = creator ?? (mark > 0 ? reference.slice(mark + 1) : undefined);
  const input = await readJson(path);
  const list: unknown[] = Array.isArray(input) ? input : [input];
  const issues = list.flatMap((grade, index) =>
    inputIssues(CreatorGradeSchema, grade).map((issue) => ({
      ...issue,
      path: Array.isArray(input) ? `/${index}${issue.path}` : issue.path,
    })),
  );
  if (issues.length > 0) throw inputInvalid(path, issues);
  const grades = list as CreatorGrade[];
  const found =
    wanted === undefined && grades.length === 1
      ? grades[0]
      : grades.find((grade) => grade.creator.id === wanted);
  if (found !== undefined) return found;
  const known = grades
    .slice(0, 5)
    .map((grade) => grade.creator.id)
    .join(', ');
  throw inputInvalid(path, [
    {
      path: '',
      message: `the grade of one creator: name it with --creator; there are ${known}`,
      received: describeReceived(wanted),
    },
  ]);
}
