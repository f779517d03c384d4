import type * as z from 'zod/mini';
import { inputInvalid } from '../../error/input-invalid.ts';
import type { InputIssue } from '../../error/input-issue.ts';
import { inputIssues } from '../../error/read-input.ts';
import type { EncodingHints } from '../files/encoding.ts';
import { fileIssue } from '../files/issues.ts';
import { readText } from '../files/read.ts';
import { faultIssue } from './json.ts';
import { jsonScanner } from './scan.ts';

/** A value and the 1-based line of the file on which it begins. */
export interface Placed<Value = unknown> {
  readonly line: number;
  readonly value: Value;
}

/**
 * The values of an NDJSON text, one a line, blank lines passed over.
 * @param issues - receives what is wrong with the lines that are no JSON value
 */
export function* ndjsonValues(
  text: string,
  issues: InputIssue[],
  firstLine = 1,
): Generator<Placed, number> {
  const scan = jsonScanner();
  const feed = text.includes('\n') ? '\n' : '\r';
  let line = firstLine - 1;
  for (let from = 0; from < text.length; ) {
    const until = text.indexOf(feed, from);
    const source = text.slice(from, until < 0 ? undefined : until);
    from = until < 0 ? text.length : until + 1;
    line += 1;
    if (source.trim() === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(source);
    } catch {
      issues.push(fileIssue('NDJSON_VALUE', { line, received: source.trim() }));
      continue;
    }
    for (const fault of scan(source)) issues.push(faultIssue(fault, line));
    yield { line, value };
  }
  return line + 1;
}

/**
 * The values of an NDJSON text: one JSON value a line, blank lines passed over.
 * @throws INPUT_INVALID that lists every line that is malformed or does not fit
 * @example
 * ```ts
 * import { isLivelaneError } from '@livelane/contracts/vocabulary';
 * import { parseNdjson } from '@livelane/contracts/vocabulary/node';
 * import * as z from 'zod/mini';
 * const schema = z.object({ id: z.string() });
 * parseNdjson('{"id":"7301"}\n\n{"id":"7302"}\n', schema, 'orders.ndjson').length; // => 2
 * let caught: unknown;
 * try {
 *   parseNdjson('{"id":"7301"}\n{"id":7302}\n{"id"', schema, 'orders.ndjson');
 * } catch (error) {
 *   caught = error;
 * }
 * isLivelaneError(caught, 'INPUT_INVALID') ? caught.details.issues.map(({ line }) => line) : []; // => [2, 3]
 * ```
 */
export function parseNdjson<Schema extends z.core.$ZodType>(
  text: string,
  schema: Schema,
  what: string,
): z.output<Schema>[] {
  const values: z.output<Schema>[] = [];
  const issues: InputIssue[] = [];
  for (const { line, value } of ndjsonValues(text, issues)) {
    const misfits = inputIssues(schema, value);
    for (const issue of misfits) issues.push({ ...issue, line });
    if (misfits.length === 0) values.push(value as z.output<Schema>);
  }
  if (issues.length > 0) throw inputInvalid(what, issues);
  return values;
}

/**
 * The values of an NDJSON file.
 * @throws FILE_UNREADABLE; INPUT_INVALID with lines
 * @example
 * ```ts
 * import { writeFile } from 'node:fs/promises';
 * import { readNdjsonFile } from '@livelane/contracts/vocabulary/node';
 * import * as z from 'zod/mini';
 * await writeFile('ids.ndjson', '{"id":"7301"}\n{"id":"7302"}\n');
 * await readNdjsonFile('ids.ndjson', z.object({ id: z.string() })); // => [{ id: "7301" }, { id: "7302" }]
 * ```
 */
export async function readNdjsonFile<Schema extends z.core.$ZodType>(
  path: string,
  schema: Schema,
  hints: EncodingHints = {},
): Promise<z.output<Schema>[]> {
  const { text } = await readText(path, hints);
  return parseNdjson(text, schema, path);
}

/**
 * NDJSON text: one value a line.
 * @example
 * ```ts
 * import { ndjsonText } from '@livelane/contracts/vocabulary/node';
 * ndjsonText([{ id: '7301' }, { id: '7302' }]); // => "{\"id\":\"7301\"}\n{\"id\":\"7302\"}\n"
 * ```
 */
export function ndjsonText(values: Iterable<unknown>): string {
  let text = '';
  for (const value of values) text += `${JSON.stringify(value)}\n`;
  return text;
}
