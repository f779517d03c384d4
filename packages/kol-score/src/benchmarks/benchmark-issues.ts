import { type InputIssue, inputIssue, jsonPointer } from '@livelane/contracts/vocabulary';
import { kolIssue } from '../text/issues.ts';
import { ILLUSTRATIVE_BENCHMARKS } from './benchmarks.ts';

const ANY_SIGN: ReadonlySet<string> = new Set(['interceptAt100k', 'slopePerDecade', 'elasticity']);
const MAY_BE_ZERO: ReadonlySet<string> = new Set([
  ...[
    'logSd',
    'liveLogSd',
    'followersElasticity',
    'videoLogSd',
    'tierStepLogSd',
    'strangerFloor',
    'betweenLives',
    'declaredReliability',
  ],
  'value',
]);
const AT_MOST_ONE: ReadonlySet<string> = new Set([
  ...['dispersion', 'tierStep', 'strangerFloor', 'pastFit', 'declaredReliability'],
  ...['percentile', 'value', 'clickRate', 'orderRate'],
]);
/** What may be left out; the figures of {@link ILLUSTRATIVE_BENCHMARKS} are used then. */
const OPTIONAL: ReadonlySet<string> = new Set([
  ...['/activity', '/video', '/conversion/followersElasticity'],
]);

/** The issues of benchmarks: each field of {@link ILLUSTRATIVE_BENCHMARKS} that they lack or that is out of range. */
export function benchmarkIssues(input: unknown): InputIssue[] {
  return [...invalidFields(input, ILLUSTRATIVE_BENCHMARKS, ''), ...backgroundIssues(input)];
}

function backgroundIssues(input: unknown): InputIssue[] {
  const key = 'interestBackground';
  if (typeof input !== 'object' || input === null || !Object.hasOwn(input, key)) return [];
  const shares: unknown = (input as Record<string, unknown>)[key];
  if (typeof shares !== 'object' || shares === null)
    return [inputIssue('OBJECT', { path: jsonPointer([key]), received: shares })];
  return Object.entries(shares).flatMap(([topic, received]: [string, unknown]) =>
    typeof received === 'number' && received >= 0 && received <= 1
      ? []
      : [inputIssue('PROBABILITY', { path: jsonPointer([key, topic]), received })],
  );
}

/** Compares a value with a pattern: the same fields, strings for strings, numbers in the range of their field. */
function invalidFields(received: unknown, pattern: object, path: string): InputIssue[] {
  if (typeof received !== 'object' || received === null)
    return [inputIssue('OBJECT', { path, received })];
  return Object.entries(pattern).flatMap(([key, example]: [string, unknown]): InputIssue[] => {
    const at = `${path}/${key}`;
    if (OPTIONAL.has(at) && !Object.hasOwn(received, key)) return [];
    const value: unknown = Object.hasOwn(received, key)
      ? (received as Record<string, unknown>)[key]
      : undefined;
    if (typeof example === 'object' && example !== null) return invalidFields(value, example, at);
    if (typeof example === 'string')
      return typeof value === 'string' ? [] : [inputIssue('STRING', { path: at, received: value })];
    return numberIssues(key, { path: at, received: value });
  });
}

function numberIssues(
  key: string,
  place: { readonly path: string; readonly received: unknown },
): InputIssue[] {
  const value = place.received;
  if (typeof value !== 'number' || !Number.isFinite(value)) return [inputIssue('NUMBER', place)];
  if (ANY_SIGN.has(key)) return [];
  const [mayBeZero, atMostOne] = [MAY_BE_ZERO.has(key), AT_MOST_ONE.has(key)];
  if ((mayBeZero ? value >= 0 : value > 0) && (!atMostOne || value <= 1)) return [];
  const params = { minimum: 0 };
  if (atMostOne)
    return [mayBeZero ? inputIssue('PROBABILITY', place) : kolIssue('ABOVE_ZERO_TO_ONE', place)];
  return [inputIssue(mayBeZero ? 'AT_LEAST' : 'MORE_THAN', { ...place, params })];
}
