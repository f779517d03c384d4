import { describeReceived, type InputIssue, inputInvalid } from '@livelane/contracts/vocabulary';
import { type Benchmarks, ILLUSTRATIVE_BENCHMARKS } from './benchmarks.ts';

const ANY_SIGN: ReadonlySet<string> = new Set(['interceptAt100k', 'slopePerDecade', 'elasticity']);
const MAY_BE_ZERO: ReadonlySet<string> = new Set([
  ...['logSd', 'liveLogSd', 'strangerFloor', 'betweenLives', 'declaredReliability'],
]);
const AT_MOST_ONE: ReadonlySet<string> = new Set([
  ...['dispersion', 'tierStep', 'strangerFloor', 'pastFit', 'declaredReliability'],
]);

/**
 * Validates benchmarks against the fields of {@link ILLUSTRATIVE_BENCHMARKS} and returns the same object.
 * @throws INPUT_INVALID with path, received value and expectation of each invalid field
 */
export function parseBenchmarks(input: unknown): Benchmarks {
  const issues = invalidFields(input, ILLUSTRATIVE_BENCHMARKS, '');
  if (issues.length > 0) throw inputInvalid('benchmarks', issues);
  return input as Benchmarks;
}

/** Compares a value with a pattern: the same fields, strings for strings, numbers in the range of their field. */
function invalidFields(input: unknown, pattern: object, path: string): InputIssue[] {
  if (typeof input !== 'object' || input === null)
    return [{ path, message: 'an object', received: describeReceived(input) }];
  return Object.entries(pattern).flatMap(([key, example]: [string, unknown]): InputIssue[] => {
    const at = `${path}/${key}`;
    const value: unknown = Object.hasOwn(input, key)
      ? (input as Record<string, unknown>)[key]
      : undefined;
    if (typeof example === 'object' && example !== null) return invalidFields(value, example, at);
    const message =
      typeof example === 'string'
        ? typeof value === 'string' || 'a text'
        : inRange(key, value) || rangeOf(key);
    return message === true ? [] : [{ path: at, message, received: describeReceived(value) }];
  });
}

function inRange(key: string, value: unknown): boolean {
  if (typeof value !== 'number' || !Number.isFinite(value)) return false;
  if (ANY_SIGN.has(key)) return true;
  const least = MAY_BE_ZERO.has(key) ? value >= 0 : value > 0;
  return least && (!AT_MOST_ONE.has(key) || value <= 1);
}

function rangeOf(key: string): string {
  if (ANY_SIGN.has(key)) return 'a number';
  const least = MAY_BE_ZERO.has(key) ? 'of at least 0' : 'above 0';
  return `a number ${least}${AT_MOST_ONE.has(key) ? ' and of at most 1' : ''}`;
}
