import type * as z from 'zod/mini';
import { inputInvalid } from '../../error/input-invalid.ts';
import type { InputIssue } from '../../error/input-issue.ts';
import { parseInput } from '../../error/read-input.ts';
import { jsonPointer } from '../../text/json-pointer.ts';
import type { EncodingHints } from '../files/encoding.ts';
import { fileIssue } from '../files/issues.ts';
import { readText } from '../files/read.ts';
import { type JsonFault, jsonScanner } from './scan.ts';

/**
 * A JSON text's value. A name that stands twice in an object is refused, since people read the first and programs the
 * last; and so is a number that would lose digits.
 * @param what - the name of the file, for the message
 * @throws INPUT_INVALID with the lines
 * @example
 * ```ts
 * import { isLivelaneError } from '@livelane/contracts/vocabulary';
 * import { parseJson } from '@livelane/contracts/vocabulary/node';
 * parseJson('{ "id": "7301" }', 'order.json'); // => { id: "7301" }
 * let caught: unknown;
 * try {
 *   parseJson('{ "id": 7345678901234567891,\n  "id": "7301" }', 'order.json');
 * } catch (error) {
 *   caught = error;
 * }
 * isLivelaneError(caught, 'INPUT_INVALID') ? caught.details.issues.map(({ code, line }) => [code, line]) : [];
 * // => [["JSON_DIGITS", 1], ["JSON_NAME_ONCE", 2]]
 * ```
 */
export function parseJson(text: string, what: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    if (text.trim() === '') throw inputInvalid(what, [fileIssue('NOT_EMPTY', { received: text })]);
    throw inputInvalid(what, placed(text, jsonScanner()(text)), { cause });
  }
  const faults = jsonScanner()(text);
  if (faults.length > 0) throw inputInvalid(what, placed(text, faults));
  return value;
}

/** The faults of a text as issues, each with its 1-based line. */
function placed(text: string, faults: readonly JsonFault[]): InputIssue[] {
  const end = text.trimEnd().length - 1;
  let [line, from] = [1, 0];
  return faults.map((fault) => {
    const at = Math.min(fault.at, end);
    for (let feed = text.indexOf('\n', from); feed >= 0 && feed < at; ) {
      line += 1;
      from = feed + 1;
      feed = text.indexOf('\n', from);
    }
    if (fault.fault !== 'syntax') return faultIssue(fault, line);
    return fileIssue('JSON', {
      line,
      received: text
        .slice(from, from + 400)
        .split('\n')[0]
        ?.trim(),
    });
  });
}

/** A repeated name or a number that loses digits, as an issue on a line. */
export function faultIssue({ fault, path, received }: JsonFault, line: number): InputIssue {
  const code = fault === 'name' ? 'JSON_NAME_ONCE' : 'JSON_DIGITS';
  return fileIssue(code, { path: jsonPointer(path), line, received });
}

/**
 * A JSON file's value, known to fit a schema; the value is the one received, unknown fields kept.
 * @param path - `-` for standard input
 * @throws FILE_UNREADABLE; INPUT_INVALID with line or path, received value and expectation
 * @example
 * ```ts
 * import { writeFile } from 'node:fs/promises';
 * import { readJsonFile } from '@livelane/contracts/vocabulary/node';
 * import * as z from 'zod/mini';
 * await writeFile('order.json', '{ "id": "7301", "note": "kept" }');
 * const order = await readJsonFile('order.json', z.object({ id: z.string() }));
 * order; // => { id: "7301", note: "kept" }
 * ```
 */
export async function readJsonFile<Schema extends z.core.$ZodType>(
  path: string,
  schema: Schema,
  hints: EncodingHints = {},
): Promise<z.output<Schema>> {
  const { text } = await readText(path, hints);
  return parseInput(schema, parseJson(text, path), path);
}

/**
 * JSON text for files: two blanks of indentation and a closing line break.
 * @example
 * ```ts
 * import { jsonText } from '@livelane/contracts/vocabulary/node';
 * jsonText({ orders: 12 }); // => "{\n  \"orders\": 12\n}\n"
 * ```
 */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
