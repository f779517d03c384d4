import { parse as parseWithPlaces, type ValueNode } from '@humanwhocodes/momoa';
import type * as z from 'zod/mini';
import { inputInvalid } from '../error/input-invalid.ts';
import type { InputIssue } from '../error/input-issue.ts';
import { inputIssues, jsonPointer, parseInput } from '../error/read-input.ts';
import { readTextFile } from './files.ts';
import { fileIssue } from './issues.ts';

/**
 * A JSON text's value.
 * @param what - the name of the file, for the message
 * @throws INPUT_INVALID with the line
 */
export function parseJson(text: string, what: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    if (text.trim() === '') throw inputInvalid(what, [fileIssue('NOT_EMPTY', { received: text })]);
    throw inputInvalid(what, [fileIssue('JSON', failurePlace(text))], { cause });
  }
  const repeated = repeatedNames(text);
  if (repeated.length > 0) throw inputInvalid(what, repeated);
  return value;
}

/** What people write by hand is no longer; longer files come from programs. */
const HAND_WRITTEN = 1_000_000;

/** Names that stand twice in one object: people read the first, programs take the last. */
function repeatedNames(text: string): InputIssue[] {
  if (text.length > HAND_WRITTEN) return [];
  const issues: InputIssue[] = [];
  const visit = (node: ValueNode, at: string): void => {
    if (node.type === 'Array')
      for (const [index, { value }] of node.elements.entries()) visit(value, `${at}/${index}`);
    if (node.type !== 'Object') return;
    const seen = new Set<string>();
    for (const { name, value, loc } of node.members) {
      const key = name.type === 'String' ? name.value : name.name;
      const path = `${at}${jsonPointer([key])}`;
      if (seen.has(key))
        issues.push(fileIssue('JSON_NAME_ONCE', { path, line: loc.start.line, received: key }));
      seen.add(key);
      visit(value, path);
    }
  };
  try {
    visit(parseWithPlaces(text, { mode: 'json' }).body, '');
  } catch {
    // Nested too deeply to be walked: whoever reads the value refuses it.
  }
  return issues;
}

/** Where the text stops being JSON: its 1-based line and what stands there. `JSON.parse` does not always say. */
function failurePlace(text: string): { readonly line: number; readonly received: string } {
  const lines = text.split('\n');
  let line = lines.length;
  try {
    parseWithPlaces(text, { mode: 'json' });
  } catch (error) {
    const at = (error as { line?: unknown }).line;
    if (typeof at === 'number') line = at;
  }
  return { line, received: lines[line - 1]?.trim() ?? '' };
}

/**
 * A JSON file's value, known to fit a schema; the value is the one received, unknown fields kept.
 * @param path - `-` for standard input
 * @throws FILE_UNREADABLE; INPUT_INVALID with line or path, received value and expectation
 */
export async function readJsonFile<Schema extends z.core.$ZodType>(
  path: string,
  schema: Schema,
): Promise<z.output<Schema>> {
  return parseInput(schema, parseJson(await readTextFile(path), path), path);
}

/**
 * The values of an NDJSON text: one JSON value a line, blank lines passed over.
 * @throws INPUT_INVALID that lists every line that is malformed or does not fit
 */
export function parseNdjson<Schema extends z.core.$ZodType>(
  text: string,
  schema: Schema,
  what: string,
): z.output<Schema>[] {
  const values: z.output<Schema>[] = [];
  const issues: InputIssue[] = [];
  text.split('\n').forEach((source, index) => {
    if (source.trim() === '') return;
    const line = index + 1;
    let value: unknown;
    try {
      value = JSON.parse(source);
    } catch {
      issues.push(fileIssue('NDJSON_VALUE', { line, received: source.trim() }));
      return;
    }
    const misfits = inputIssues(schema, value);
    for (const issue of misfits) issues.push({ ...issue, line });
    if (misfits.length === 0) values.push(value as z.output<Schema>);
  });
  if (issues.length > 0) throw inputInvalid(what, issues);
  return values;
}

/** The values of an NDJSON file. @throws FILE_UNREADABLE; INPUT_INVALID with lines */
export async function readNdjsonFile<Schema extends z.core.$ZodType>(
  path: string,
  schema: Schema,
): Promise<z.output<Schema>[]> {
  return parseNdjson(await readTextFile(path), schema, path);
}

/** JSON text for files: two blanks of indentation and a closing line break. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** NDJSON text: one value a line. */
export function ndjsonText(values: Iterable<unknown>): string {
  let text = '';
  for (const value of values) text += `${JSON.stringify(value)}\n`;
  return text;
}
