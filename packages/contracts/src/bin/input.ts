import { Option } from 'commander';
import * as z from 'zod/mini';
import { type Contract, ContractSchema } from '../contract/document.ts';
import { workflowIssue } from '../error/workflow-issues.ts';
import { type Day, parseDay } from '../law/in-force.ts';
import {
  type BothLanguages,
  type Brief,
  BriefSchema,
  type CreatorGrade,
  CreatorGradeSchema,
  describeReceived,
  type Instant,
  inputInvalid,
  inputIssue,
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
import {
  confirmedLists,
  instantCell,
  type Reader,
  type RecordList,
  readRecordFile,
  readRecordList,
} from '../vocabulary/node/index.ts';

/** The contract of a file, or of standard input for `-`. @param option - what names the file. Default: the argument */
export function readContract(
  path: string,
  reader: Reader,
  option = '<contract>',
): Promise<Contract> {
  const file = { option, kind: 'contract', schema: ContractSchema };
  return readRecordFile(path, file, reader);
}

/** The brief that `--brief` names. */
export function readBrief(path: string, reader: Reader): Promise<Brief> {
  return readRecordFile(path, { option: '--brief', kind: 'brief', schema: BriefSchema }, reader);
}

/** The session plan of a file. @param option - what names the file. Default: `--plan` */
export function readPlan(path: string, reader: Reader, option = '--plan'): Promise<SessionPlan> {
  const file = { option, kind: 'session-plan', schema: SessionPlanSchema };
  return readRecordFile(path, file, reader);
}

/** The session log that `--log` names. */
export function readLog(path: string, reader: Reader): Promise<SessionLog> {
  const file = { option: '--log', kind: 'session-log', schema: SessionLogSchema };
  return readRecordFile(path, file, reader);
}

/** What leaving `--lang` out means where a contract is given. */
export const GOVERNING_LANGUAGE: BothLanguages = {
  en: 'default: the governing language of the contract',
  'zh-Hans': '默认为合同约定为准的语言',
};

/** The time of the clock; no other place of the commands reads it. */
export function now(): Instant {
  return toInstant(Date.now());
}

/** The first and the last date that is a day of four digits of the year in every zone. */
const DATES = { minimum: '0000-01-02', maximum: '9999-12-30' } as const;

/** Reads a day of an option: a date, or an instant with `Z` or another offset. @throws INPUT_INVALID */
export function dayOption(option: string): (given: string) => Day {
  return (given) => {
    const day = parseDay(inUtc(given), option);
    const date = day.slice(0, DATES.maximum.length);
    const { minimum, maximum } = DATES;
    if (date < minimum)
      throw inputInvalid(option, [
        inputIssue('AT_LEAST', { received: given, params: { minimum } }),
      ]);
    if (date > maximum)
      throw inputInvalid(option, [inputIssue('AT_MOST', { received: given, params: { maximum } })]);
    return day;
  };
}

/** An instant with an offset as one in UTC; any other text as it is. */
function inUtc(given: string): string {
  if (!/T[\d:.]{1,15}[+-]\d\d:?\d\d$/.test(given)) return given;
  try {
    const read = instantCell(given, { reading: {}, cell: () => '', refuse: () => undefined });
    return typeof read === 'string' ? read : given;
  } catch (error) {
    // In UTC it is no day of four digits of the year: what refuses it names the option.
    if (isLivelaneError(error, 'INPUT_INVALID')) return given;
    throw error;
  }
}

/** The option `--as-of`, which takes a date, for the whole day, or an instant, in every command alike. */
export function asOfOption(help: string): Option {
  return new Option('--as-of <day>', help).argParser(dayOption('--as-of'));
}

/** The markets of `--markets`, separated by commas. @throws INPUT_INVALID */
export function marketsOption(given: string): Market[] {
  const codes = given.split(',').map((code) => code.trim());
  return parseInput(z.array(MarketSchema), codes, '--markets');
}

/** The option and the text given for it, by the path of the input that a call checks. */
export type OptionsByPath = Readonly<
  Record<string, { readonly option: string; readonly given: string | undefined }>
>;

/**
 * The result of a call. When the call refuses an input that came from an option, the error names the option and its text.
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

/** The result of a call that reads a file; an error about its content names the file as well. */
export function namingFile<Result>(what: string, call: () => Result): Result {
  try {
    return call();
  } catch (error) {
    if (!isLivelaneError(error, 'INPUT_INVALID')) throw error;
    throw inputInvalid(what, error.details.issues);
  }
}

/** The result of a call; an error about the moment of a settlement names the option that sets it. */
export function namingKnownAsOf<Result>(call: () => Result): Result {
  try {
    return call();
  } catch (error) {
    if (!isLivelaneError(error, 'INPUT_INVALID') || error.details.what !== 'knownAsOf') throw error;
    throw inputInvalid('--known-as-of', error.details.issues);
  }
}

/** The grades of a file, and the creator that the reference names. */
export interface GradeFile {
  readonly path: string;
  readonly grades: readonly CreatorGrade[];
  readonly creator: string | undefined;
}

const GRADES: RecordList<typeof CreatorGradeSchema> = {
  option: '--grade',
  kind: 'creator-grade',
  schema: CreatorGradeSchema,
};

/** The file that `FILE#CREATOR` names, which holds one grade or a list of them; `#CREATOR` may be missing. */
export async function readGrades(
  reference: string,
  { reading, noteFindings }: Reader,
): Promise<GradeFile> {
  const mark = reference.lastIndexOf('#');
  const [path, creator] =
    mark < 0 ? [reference, undefined] : [reference.slice(0, mark), reference.slice(mark + 1)];
  const list = await readRecordList(path, GRADES, reading);
  noteFindings(confirmedLists([list]));
  return { path, grades: list.items, creator };
}

/**
 * The grade of the creator whom the reference names; without one, the first grade of one of the creators.
 * @throws INPUT_INVALID when the file has no such grade
 */
export function gradeIn(
  { path, grades, creator }: GradeFile,
  creators: readonly string[],
): CreatorGrade {
  const wanted = creator === undefined ? creators : [creator];
  const grade = grades.find((it) => wanted.includes(it.creator.id));
  if (grade !== undefined) return grade;
  throw inputInvalid('--grade', [
    workflowIssue('GRADE_IN_FILE', {
      received: grades.map((it) => it.creator.id),
      params: { creators: wanted, file: path },
    }),
  ]);
}
