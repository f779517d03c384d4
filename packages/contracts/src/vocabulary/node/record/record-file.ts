import type * as z from 'zod/mini';
import type { InputIssue } from '../../error/input-issue.ts';
import type { LocalText } from '../../message/local-text.ts';
import { nearestName } from '../../text/nearest-name.ts';
import type { BinContext } from '../command/command.ts';
import { fileIssue } from '../files/issues.ts';
import { readDocument } from '../json/document.ts';
import { type List, type ListReading, readList } from '../list/list.ts';
import type { RecordsOf } from '../list/table-source.ts';
import type { Column } from '../table/columns.ts';

const PAGE: LocalText = { en: 'see the page of the record', 'zh-Hans': '见该记录的文档' };

function madeBy(command: string): LocalText {
  return { en: `made by \`${command}\``, 'zh-Hans': `由 \`${command}\` 生成` };
}

/** The command that makes each kind of record. Default: see the page of the record. */
const MADE_BY: Readonly<Record<string, LocalText>> = {
  'creator-grade': madeBy('livelane-kol score'),
  contract: madeBy('livelane-contracts draft'),
  'session-plan': madeBy('livelane-contracts plan'),
  'session-log': madeBy('livelane-rtc run'),
  'credited-sale': madeBy('livelane-attribution credit'),
  fact: { en: 'one thing that happened to the deal a line', 'zh-Hans': '每行一件事实' },
  settlement: madeBy('livelane-contracts settle'),
};

/** A file that a command reads, and the kind of record it must hold. */
export interface RecordFile<Schema extends z.core.$ZodType> {
  /** The option or argument that names the file, for messages. */
  readonly option: string;
  readonly kind: string;
  readonly schema: Schema;
  /** What is wrong with a record. Default: what the schema finds. */
  readonly issuesOf?: (record: unknown) => readonly InputIssue[];
}

/** What a command uses to read files. */
export type Reader = Pick<BinContext, 'reading' | 'noteFindings'>;

/**
 * The record of a JSON file, or of standard input for `-`; fields that nothing reads and rates
 * that are hardly meant are noted.
 * @throws FILE_UNREADABLE; INPUT_INVALID with the line, with the kind that was found instead, or with what does not fit
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { BriefSchema, isLivelaneError } from '@livelane/contracts/vocabulary';
 * import { type Reader, readRecordFile } from '@livelane/contracts/vocabulary/node';
 * const { resolve } = createRequire(import.meta.url);
 * const example = (kind: string) => resolve(`@livelane/contracts/schemas/${kind}.example.json`);
 * const brief = { option: '--brief', kind: 'brief', schema: BriefSchema };
 * const reader: Reader = { reading: {}, noteFindings: () => 0 };
 * (await readRecordFile(example('brief'), brief, reader)).id; // => "brief-lip-2026-11"
 *
 * // A contract in the place of the brief.
 * const caught = await readRecordFile(example('contract'), brief, reader).catch((error: unknown) => error);
 * isLivelaneError(caught, 'INPUT_INVALID') ? caught.details.issues[0]?.code : undefined; // => "KIND"
 * ```
 */
export async function readRecordFile<Schema extends z.core.$ZodType>(
  path: string,
  { option, kind, ...rest }: RecordFile<Schema>,
  { reading, noteFindings }: Reader,
): Promise<z.output<Schema>> {
  const refuses = (value: unknown): InputIssue | undefined => otherKind([value].flat()[0], kind);
  const shape = { ...rest, what: `${option} ${path}`, refuses };
  const { value, findings } = await readDocument(path, shape, reading);
  noteFindings(findings);
  return value;
}

/** A list that a command reads, and the columns of a table of it. */
export interface RecordList<Schema extends z.core.$ZodType> extends RecordFile<Schema> {
  /** The columns of a table. Default: the list is JSON or NDJSON only. */
  readonly columns?: readonly Column[];
  readonly recordsOf?: RecordsOf;
  readonly openEnd?: 'error';
}

/**
 * The records of a list: a JSON array, NDJSON, CSV or a workbook, or standard input for `-`.
 * @throws FILE_UNREADABLE; INPUT_INVALID with the lines, or with the kind that was found instead
 * @example
 * ```ts
 * import { writeFile } from 'node:fs/promises';
 * import { createRequire } from 'node:module';
 * import { FactSchema } from '@livelane/contracts/vocabulary';
 * import { ndjsonText, readRecordList } from '@livelane/contracts/vocabulary/node';
 * const fact = createRequire(import.meta.url)('@livelane/contracts/schemas/fact.example.json');
 * await writeFile('facts.ndjson', ndjsonText([fact]));
 * const facts = { option: '--facts', kind: 'fact', schema: FactSchema };
 * const { what, items } = await readRecordList('facts.ndjson', facts, {});
 * [what, items.length]; // => ["--facts facts.ndjson", 1]
 * ```
 */
export function readRecordList<Schema extends z.core.$ZodType>(
  path: string,
  { option, kind, ...shape }: RecordList<Schema>,
  reading: ListReading,
): Promise<List<z.output<Schema>>> {
  const refuses = (first: unknown): InputIssue | undefined => otherKind(first, kind);
  return readList(path, { ...shape, refuses }, { ...reading, what: `${option} ${path}` });
}

/** What is wrong with a record of another kind than the wanted one. */
function otherKind(received: unknown, kind: string): InputIssue | undefined {
  const found = kindIn(received);
  // One that is only misspelt is named by the schema, with everything else that does not fit.
  if (found === kind || isMisspelt(found, kind)) return undefined;
  const source = MADE_BY[kind] ?? PAGE;
  return fileIssue('KIND', {
    path: '/kind',
    received: found ?? received,
    params: { kind, source },
  });
}

/** Whether a name is no kind of ours, such as `session-log`, and resembles the wanted one. */
function isMisspelt(found: unknown, kind: string): boolean {
  if (typeof found !== 'string' || Object.hasOwn(MADE_BY, found)) return false;
  return nearestName(found, [kind]) !== undefined;
}

/**
 * The kind that a record names; undefined where it names none.
 * @example
 * ```ts
 * import { kindIn } from '@livelane/contracts/vocabulary/node';
 * kindIn({ kind: 'contract', version: 1 }); // => "contract"
 * kindIn([]); // => undefined
 * ```
 */
export function kindIn(value: unknown): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'kind')
    ? (value as { kind: unknown }).kind
    : undefined;
}
