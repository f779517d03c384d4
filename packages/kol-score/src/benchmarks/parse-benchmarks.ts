import { describeReceived, type InputIssue, inputInvalid } from '@livelane/contracts/vocabulary';
import { type Benchmarks, ILLUSTRATIVE_BENCHMARKS } from './benchmarks.ts';

const ANY_SIGN: ReadonlySet<string> = new Set(['interceptAt100k', 'slopePerDecade', 'elasticity']);
const MAY_BE_NOTHING: ReadonlySet<string> = new Set([
  ...['logSd', 'liveLogSd', 'strangerFloor', 'betweenLives', 'declaredReliability'],
]);
const AT_MOST_ONE: ReadonlySet<string> = new Set([
  ...['dispersion', 'tierStep', 'strangerFloor', 'pastFit', 'declaredReliability'],
]);

/**
 * Benchmarks with every field of the shipped ones, as they were received.
 * @throws INPUT_INVALID with path, received value and expectation for each misfit
 */
export function parseBenchmarks(input: unknown): Benchmarks {
  const issues = misfits(input, ILLUSTRATIVE_BENCHMARKS, '');
  if (issues.length > 0) throw inputInvalid('benchmarks', issues);
  return input as Benchmarks;
}

/** Where a value does not have the form of a pattern: the same fields, texts as texts, figures in their range. */
function misfits(input: unknown, pattern: object, path: string): InputIssue[] {
  if (typeof input !== 'object' || input === null)
    return [{ path, message: 'an object', received: describeReceived(input) }];
  return Object.entries(pattern).flatMap(([key, example]: [string, unknown]): InputIssue[] => {
    const at = `${path}/${key}`;
    const value: unknown = Object.hasOwn(input, key)
      ? (input as Record<string, unknown>)[key]
      : undefined;
    if (typeof example === 'object' && example !== null) return misfits(value, example, at);
    const message =
      typeof example === 'string'
        ? typeof value === 'string' || 'a text'
        : figureFits(key, value) || rangeOf(key);
    return message === true ? [] : [{ path: at, message, received: describeReceived(value) }];
  });
}

function figureFits(key: string, value: unknown): boolean {
  if (typeof value !== 'number' || !Number.isFinite(value)) return false;
  if (ANY_SIGN.has(key)) return true;
  const least = MAY_BE_NOTHING.has(key) ? value >= 0 : value > 0;
  return least && (!AT_MOST_ONE.has(key) || value <= 1);
}

function rangeOf(key: string): string {
  if (ANY_SIGN.has(key)) return 'a number';
  const least = MAY_BE_NOTHING.has(key) ? 'of at least 0' : 'above 0';
  return `a number ${least}${AT_MOST_ONE.has(key) ? ' and of at most 1' : ''}`;
}
