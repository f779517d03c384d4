import * as z from 'zod/mini';
import { type InputIssue, LivelaneError } from './error.ts';

/**
 * An object schema that keeps fields it does not know (a later version may have added them), while its
 * static type holds the known ones only, so that a misspelt field does not compile.
 */
export function record<Shape extends z.core.$ZodShape>(
  shape: Shape,
): z.ZodMiniObject<Shape, z.core.$strip> {
  return z.looseObject(shape) as unknown as z.ZodMiniObject<Shape, z.core.$strip>;
}

/** Short, printable, single-line text of a received value: no control, bidi or zero-width characters. */
export function describeReceived(value: unknown): string {
  const text = typeof value === 'string' ? JSON.stringify(value) : describeNonText(value);
  const inert = visibly(text);
  return inert.length > 120 ? `${inert.slice(0, 117)}...` : inert;
}

/** The text on one line, with what could hide, turn or colour its neighbours written as `\u{202e}`. */
function visibly(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu,
    (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

/** Lines for a terminal: line breaks and tabs stay, what could hide, turn or colour them is written out. */
export function terminalText(text: string): string {
  return text
    .split('\n')
    .map((line) => line.split('\t').map(visibly).join('\t'))
    .join('\n');
}

function describeNonText(value: unknown): string {
  if (typeof value === 'number' || value === undefined) return String(value);
  if (typeof value === 'bigint') return `${value}n`;
  try {
    return JSON.stringify(value) ?? typeof value;
  } catch {
    return typeof value;
  }
}

/** JSON Pointer (RFC 6901) of a path. */
export function jsonPointer(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

function flatten(
  issues: readonly z.core.$ZodIssue[],
  at: readonly PropertyKey[] = [],
): { path: PropertyKey[]; message: string }[] {
  return issues.flatMap((issue) => {
    const path = [...at, ...issue.path];
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      const nearest = issue.errors.toSorted((a, b) => depth(b) - depth(a))[0] ?? [];
      return flatten(nearest, path);
    }
    if (issue.code === 'invalid_union' && issue.discriminator !== undefined) {
      const options = (issue as { options?: readonly unknown[] }).options ?? [];
      return [
        { path, message: `one of ${options.map((option) => JSON.stringify(option)).join(', ')}` },
      ];
    }
    if (issue.code === 'invalid_key') {
      const [first] = issue.issues;
      return [
        {
          path,
          message: `as the name of a field: ${first === undefined ? 'text' : expectation(first)}`,
        },
      ];
    }
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: 'no such field; check its spelling',
      }));
    }
    return [{ path, message: expectation(issue) }];
  });
}

function depth(issues: readonly z.core.$ZodIssue[]): number {
  return issues.reduce((deepest, issue) => Math.max(deepest, issue.path.length), 0);
}

/** What an issue says for which no schema of ours has a sentence. */
const UNSAID = 'Invalid input';

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.message !== UNSAID) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${issue.expected === 'int' ? 'a whole number' : issue.expected}`;
    case 'invalid_value':
      return `expected ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
    case 'too_small':
      return `expected ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
    case 'too_big':
      return `expected ${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}`;
    default:
      return issue.message;
  }
}

/**
 * The issues that a schema finds in an input, in the input's order; empty when it fits.
 * @param schema - any zod schema without transforms
 */
export function inputIssues(schema: z.core.$ZodType, input: unknown): InputIssue[] {
  // Its own words only where a schema of ours says nothing: an application's zod may speak any language.
  const result = z.safeParse(schema, input, { error: () => UNSAID });
  if (result.success) return [];
  return flatten(result.error.issues).map(({ path, message }) => ({
    path: jsonPointer(path),
    message,
    received: describeReceived(valueAt(input, path)),
  }));
}

/**
 * The input itself, once it is known to fit the schema: same object, unknown fields kept, nothing
 * coerced, so that a hash over it is a hash over what was received.
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

/** The error for an input that does not have the documented form. */
export function inputInvalid(
  what: string,
  issues: readonly InputIssue[],
): LivelaneError<'INPUT_INVALID'> {
  const shown = issues.slice(0, 8).map((issue) => {
    const line = issue.line === undefined ? '' : `line ${issue.line}`;
    const place = [line, visibly(issue.path)].filter((part) => part !== '').join(' ');
    return `  ${place === '' ? '(whole input)' : place}: ${issue.message}; received ${issue.received}`;
  });
  const more = issues.length > shown.length ? [`  and ${issues.length - shown.length} more`] : [];
  return new LivelaneError(
    'INPUT_INVALID',
    [`${visibly(what)} is not valid:`, ...shown, ...more].join('\n'),
    {
      details: { what, issues },
    },
  );
}
