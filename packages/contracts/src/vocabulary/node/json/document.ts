import type * as z from 'zod/mini';
import { inputInvalid } from '../../error/input-invalid.ts';
import type { InputIssue } from '../../error/input-issue.ts';
import { inputIssues } from '../../error/read-input.ts';
import { type RateFinding, unusualRates } from '../../finding/unusual-rates.ts';
import type { TextHints } from '../files/encoding.ts';
import type { FileFinding } from '../files/findings.ts';
import { guessFinding } from '../files/guess-finding.ts';
import { readText } from '../files/read.ts';
import { parseJson } from './json.ts';
import { unreadFields } from './unread-fields.ts';

/** Schema, name and checks of a JSON file. */
export interface DocumentShape<Schema extends z.core.$ZodType> {
  readonly schema: Schema;
  /** What messages call the file. Default: its path. */
  readonly what?: string;
  /** What is wrong with the value. Default: what the schema finds. */
  readonly issuesOf?: (value: unknown) => readonly InputIssue[];
  /** Refuses a document of another kind, before each of its fields is found wrong. */
  readonly refuses?: (value: unknown) => InputIssue | undefined;
}

/** A document as it was received, unknown fields kept, and what is remarked about its file. */
export interface Document<Value> {
  readonly value: Value;
  readonly findings: readonly (FileFinding | RateFinding)[];
}

/**
 * The value of a JSON file that fits a schema, with the fields that nothing reads and the rates that are hardly meant as findings.
 * @param path - `-` for standard input
 * @throws FILE_UNREADABLE; INPUT_INVALID with line or path, received value and expectation
 * @example
 * ```ts
 * import { writeFile } from 'node:fs/promises';
 * import { readDocument } from '@livelane/contracts/vocabulary/node';
 * import * as z from 'zod/mini';
 * await writeFile('window.json', '{ "days": 7, "dayz": 30 }');
 * const { value, findings } = await readDocument('window.json', { schema: z.object({ days: z.number() }) });
 * value.days; // => 7
 * findings.map(({ code }) => code); // => ["FIELDS_NOT_READ"]
 * ```
 */
export async function readDocument<Schema extends z.core.$ZodType>(
  path: string,
  {
    schema,
    what = path,
    refuses,
    issuesOf = (it) => inputIssues(schema, it),
  }: DocumentShape<Schema>,
  hints: TextHints = {},
): Promise<Document<z.output<Schema>>> {
  const decoded = await readText(path, { ...hints, what });
  const json = parseJson(decoded.text, what);
  const other = refuses?.(json);
  const issues = other === undefined ? issuesOf(json) : [other];
  if (issues.length > 0) throw inputInvalid(what, issues);
  const value = json as z.output<Schema>;
  const unread = unreadFields();
  unread.note(value, schema);
  const findings = [
    ...guessFinding(what, decoded),
    ...unread.findings(what),
    ...unusualRates(value, { what }),
  ];
  return { value, findings };
}
