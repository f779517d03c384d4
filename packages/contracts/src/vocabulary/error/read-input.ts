import * as z from 'zod/mini';
import { describeReceived } from '../text/inert.ts';
import { jsonPointer } from '../text/json-pointer.ts';
import { inputInvalid } from './input-invalid.ts';
import type { InputIssue } from './input-issue.ts';
import type { Expectation } from './issue-catalogue.ts';
import { expects, inputIssue } from './issues.ts';
import { type UnknownField, unknownFields } from './unknown-fields.ts';

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

/** What one issue expects and where; `received` where it is not the value at the path. */
interface Misfit {
  readonly path: readonly PropertyKey[];
  readonly expected: Expectation;
  readonly received?: unknown;
}

/** The issues before zod turns them into sentences, which still know the schema or check that raised them. */
function rawIssues(schema: z.core.$ZodType, value: unknown): readonly z.core.$ZodRawIssue[] {
  const result = schema._zod.run({ value, issues: [] }, { async: false });
  if (!(result instanceof Promise)) return result.issues;
  // Throws zod's error for a schema that must be awaited; naming its class would bring all of zod into bundles.
  z.safeParse(schema, value);
  return [];
}

function misfits(
  issues: readonly z.core.$ZodRawIssue[],
  at: readonly PropertyKey[] = [],
): Misfit[] {
  return issues.flatMap((raw): Misfit[] => {
    const path = [...at, ...(raw.path ?? [])];
    const inner = innerIssues(raw);
    if (inner !== undefined) return misfits(inner, path);
    if (raw.code === 'invalid_key') return [{ ...keyMisfit(raw), path }];
    if (raw.code === 'unrecognized_keys')
      return (raw['keys'] as readonly string[]).map((key) => ({
        path: [...path, key],
        expected: expects('UNKNOWN_FIELD'),
      }));
    return [{ path, expected: statedBy(raw) ?? genericExpectation(raw) }];
  });
}

/** The issues of the alternative that came furthest, where none of several fits. */
function innerIssues(raw: z.core.$ZodRawIssue): readonly z.core.$ZodRawIssue[] | undefined {
  const options = (raw.inst as z.core.$ZodUnion | undefined)?._zod.def.options;
  if (raw.code !== 'invalid_union' || options === undefined || namesNoMember(raw)) return undefined;
  const [best] = options
    .map((option) => rawIssues(option, raw.input))
    .sort(
      (a, b) =>
        depth(b) - depth(a) || Number(a.some(namesNoMember)) - Number(b.some(namesNoMember)),
    );
  return best;
}

/** Whether the issue is that a discriminator names none of the members of its union. */
function namesNoMember(raw: z.core.$ZodRawIssue): boolean {
  return (
    raw.code === 'invalid_union' && (raw['errors'] as readonly unknown[] | undefined)?.length === 0
  );
}

function depth(issues: readonly z.core.$ZodRawIssue[]): number {
  return issues.reduce((deepest, { path = [] }) => Math.max(deepest, path.length), 0);
}

function keyMisfit(raw: z.core.$ZodRawIssue): Omit<Misfit, 'path'> {
  const { keyType } = (raw.inst as z.core.$ZodRecord)._zod.def;
  const [first] = misfits(rawIssues(keyType, raw.input));
  return { expected: first?.expected ?? expects('STRING'), received: raw.input };
}

/** The expectation of a schema or check, of this project or of an application. */
function statedBy(raw: z.core.$ZodRawIssue): Expectation | undefined {
  const stated: unknown = (raw['params'] as { expected?: unknown } | undefined)?.expected;
  if (isExpectation(stated)) return stated;
  for (const source of [raw.inst, (raw as { schema?: z.core.$ZodType }).schema]) {
    const error: unknown = (source?._zod.def as { error?: unknown } | undefined)?.error;
    if (isExpectation(error)) return error;
    if (typeof error !== 'function') continue;
    const text: unknown = error(raw);
    const sentence =
      typeof text === 'object' ? (text as { message?: unknown } | null)?.message : text;
    if (typeof sentence === 'string') return expects('OTHER', { expected: sentence });
  }
  return typeof raw.message === 'string' ? expects('OTHER', { expected: raw.message }) : undefined;
}

function isExpectation(value: unknown): value is Expectation {
  return typeof value === 'function' && typeof (value as Partial<Expectation>).code === 'string';
}

const TYPES = {
  string: 'STRING',
  number: 'NUMBER',
  int: 'WHOLE_NUMBER',
  boolean: 'BOOLEAN',
  object: 'OBJECT',
  record: 'OBJECT',
  array: 'ARRAY',
} as const;

function genericExpectation(raw: z.core.$ZodRawIssue): Expectation {
  const field = (name: string): string => String(raw[name]);
  switch (raw.code) {
    case 'invalid_type': {
      // For a value that is not a number at all zod reports `number`, also where the number must be whole.
      const isWhole =
        (raw.inst?._zod.def as { format?: unknown } | undefined)?.format === 'safeint';
      const type = isWhole ? 'int' : field('expected');
      return Object.hasOwn(TYPES, type)
        ? expects(TYPES[type as keyof typeof TYPES])
        : expects('TYPE', { type });
    }
    case 'invalid_value':
      return oneOf(raw['values'] as readonly unknown[]);
    case 'invalid_union':
      return oneOf((raw['options'] as readonly unknown[] | undefined) ?? []);
    case 'too_small':
      return atLeast(raw, field('minimum'));
    case 'too_big':
      return atMost(raw, field('maximum'));
    default:
      return expects('VALID');
  }
}

function oneOf(values: readonly unknown[]): Expectation {
  const choices = values.map((value) => JSON.stringify(value));
  return choices.length === 1
    ? expects('EXACTLY', { value: choices[0] ?? '' })
    : expects('ONE_OF', { choices });
}

function atLeast(raw: z.core.$ZodRawIssue, minimum: string): Expectation {
  if (raw['origin'] === 'string') return expects('AT_LEAST_CHARACTERS', { minimum });
  if (raw['origin'] === 'array') return expects('AT_LEAST_ITEMS', { minimum });
  return expects(raw['inclusive'] === true ? 'AT_LEAST' : 'MORE_THAN', { minimum });
}

function atMost(raw: z.core.$ZodRawIssue, maximum: string): Expectation {
  if (raw['origin'] === 'string') return expects('AT_MOST_CHARACTERS', { maximum });
  if (raw['origin'] === 'array') return expects('AT_MOST_ITEMS', { maximum });
  return expects(raw['inclusive'] === true ? 'AT_MOST' : 'LESS_THAN', { maximum });
}

/**
 * The issues that a schema finds in an input, in the input's order; empty if it fits. A missing field is followed by
 * the unknown fields whose names resemble it.
 * @param schema - any zod schema without transforms
 * @example
 * ```ts
 * import { inputIssues, MoneySchema } from '@livelane/contracts/vocabulary';
 * inputIssues(MoneySchema, { currency: 'USD', minor: 1999 })[0]?.path; // => "/minor"
 * ```
 */
export function inputIssues(schema: z.core.$ZodType, input: unknown): InputIssue[] {
  const issues = misfits(rawIssues(schema, input)).map(({ path, expected, ...found }) => ({
    code: expected.code,
    params: expected.params,
    path: jsonPointer(path),
    message: expected(),
    received: describeReceived('received' in found ? found.received : valueAt(input, path)),
  }));
  if (!issues.some(isMissing)) return issues;
  const misspelt = misspellings(unknownFields(schema, input));
  const named = new Set([...misspelt.values()].flat().map(({ path }) => path));
  return issues
    .filter(({ code, path }) => code !== 'UNKNOWN_FIELD' || !named.has(path))
    .flatMap((issue) =>
      isMissing(issue) ? [issue, ...(misspelt.get(issue.path) ?? [])] : [issue],
    );
}

function isMissing({ path, received }: InputIssue): boolean {
  return path !== '' && received === 'undefined';
}

/** The unknown fields that resemble a missing one, by the path of that one. */
function misspellings(unknown: readonly UnknownField[]): Map<string, InputIssue[]> {
  const found = new Map<string, InputIssue[]>();
  for (const { path, field, near } of unknown) {
    if (near === undefined) continue;
    const missing = `${path.slice(0, path.lastIndexOf('/'))}${jsonPointer([near])}`;
    const issue = inputIssue('UNKNOWN_FIELD_NEAR', { path, received: field, params: { near } });
    found.set(missing, [...(found.get(missing) ?? []), issue]);
  }
  return found;
}

/**
 * Checks that an input fits a schema and returns it unchanged: the same object, unknown fields kept, nothing
 * coerced. A hash over the result is therefore a hash over what was received.
 *
 * @param what - how the input is called in the message, such as a record's kind or a file's name
 * @throws INPUT_INVALID with `details.issues`
 * @example
 * ```ts
 * import { MoneySchema, parseInput } from '@livelane/contracts/vocabulary';
 * parseInput(MoneySchema, { currency: 'USD', minor: '1999' }, 'price').minor; // => "1999"
 * ```
 */
export function parseInput<Schema extends z.core.$ZodType>(
  schema: Schema,
  input: unknown,
  what: string,
): z.output<Schema> {
  const issues = inputIssues(schema, input);
  if (issues.length > 0) throw inputInvalid(what, issues);
  return input as z.output<Schema>;
}
