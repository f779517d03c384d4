import * as z from 'zod/mini';
import { type Contract, ContractSchema } from '../contract/document.ts';
import { contractIssue } from '../contract/issues.ts';
import {
  type Brief,
  BriefSchema,
  type CreatorGrade,
  CreatorGradeSchema,
  describeReceived,
  type FxQuote,
  FxQuoteSchema,
  type Instant,
  InstantSchema,
  inputInvalid,
  isLivelaneError,
  type Market,
  MarketSchema,
  parseInput,
  type SessionLog,
  SessionLogSchema,
  type SessionPlan,
  SessionPlanSchema,
  toInstant,
} from '../vocabulary/index.ts';
import { parseJson, readTextFile } from '../vocabulary/node/index.ts';
import { readRecordFile } from './record-file.ts';

/** The contract of a file, or of standard input for `-`. */
export function readContract(path: string): Promise<Contract> {
  return readRecordFile(path, { option: '<contract>', kind: 'contract', schema: ContractSchema });
}

/** The brief that `--brief` names. */
export function readBrief(path: string): Promise<Brief> {
  return readRecordFile(path, { option: '--brief', kind: 'brief', schema: BriefSchema });
}

/** The session plan that `--plan` names. */
export function readPlan(path: string): Promise<SessionPlan> {
  return readRecordFile(path, {
    option: '--plan',
    kind: 'session-plan',
    schema: SessionPlanSchema,
  });
}

/** The session log that `--log` names. */
export function readLog(path: string): Promise<SessionLog> {
  return readRecordFile(path, { option: '--log', kind: 'session-log', schema: SessionLogSchema });
}

/** The instant of an option, or now: the one place where a command looks at the clock. */
export function instantOption(given: string | undefined, option: string): Instant {
  return given === undefined ? toInstant(Date.now()) : parseInput(InstantSchema, given, option);
}

/** The exchange rates that `--fx` names; none where it was not given. */
export async function quotesOption(path: string | undefined): Promise<FxQuote[]> {
  if (path === undefined) return [];
  const what = `--fx ${path}`;
  return parseInput(z.array(FxQuoteSchema), parseJson(await readTextFile(path), what), what);
}

/** The markets of `--markets`, separated by commas; undefined where it was not given. */
export function marketsOption(given: string | undefined): Market[] | undefined {
  return given?.split(',').map((code) => parseInput(MarketSchema, code.trim(), '--markets'));
}

/** A number as it was typed; whatever is none becomes one that no range holds, so that its range is said. */
export function numberOption(given: string): number {
  return /^-?\d+(\.\d+)?$/.test(given.trim()) ? Number(given) : Number.NaN;
}

/** What people typed for each path of the input that a call checks. */
export type OptionsByPath = Readonly<
  Record<string, { readonly option: string; readonly given: string | undefined }>
>;

/**
 * What a call gives; where it refuses what an option said, the error names the option and what was typed.
 * @throws what the call throws
 */
export function namingOptions<Result>(options: OptionsByPath, call: () => Result): Result {
  try {
    return call();
  } catch (error) {
    if (!isLivelaneError(error, 'INPUT_INVALID')) throw error;
    const { issues } = error.details;
    const named = issues.flatMap((issue) => {
      const option = Object.hasOwn(options, issue.path) ? options[issue.path] : undefined;
      return option?.given === undefined
        ? []
        : [{ issue, option: option.option, given: option.given }];
    });
    if (named.length === 0 || named.length < issues.length) throw error;
    throw inputInvalid(
      [...new Set(named.map(({ option }) => option))].join(', '),
      named.map(({ issue, option, given }) => ({
        ...issue,
        path: option,
        received: describeReceived(given),
      })),
    );
  }
}

/**
 * The grade that `FILE#CREATOR` names: FILE holds one grade or an array of them. Without `#CREATOR`, the
 * first grade of one of the creators.
 * @throws INPUT_INVALID when the file has no such grade
 */
export async function readGrade(
  reference: string,
  creators: readonly string[],
): Promise<CreatorGrade> {
  const mark = reference.lastIndexOf('#');
  const [path, named] =
    mark < 0 ? [reference, undefined] : [reference.slice(0, mark), reference.slice(mark + 1)];
  const grades = await readRecordFile(path, {
    option: '--grade',
    kind: 'creator-grade',
    schema: z.union([z.array(CreatorGradeSchema), CreatorGradeSchema]),
  });
  const wanted = named === undefined ? creators : [named];
  const grade = [grades].flat().find(({ creator }) => wanted.includes(creator.id));
  if (grade !== undefined) return grade;
  throw inputInvalid('--grade', [
    contractIssue('GRADE_IN_FILE', {
      received: [grades].flat().map(({ creator }) => creator.id),
      params: { creators: wanted, file: path },
    }),
  ]);
}
