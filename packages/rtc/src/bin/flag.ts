import { type InputInvalid, type InputIssue, inputInvalid } from '@livelane/contracts/vocabulary';
import { rtcIssue } from '../errors/rtc-issues.ts';

/** Range of a flag's value, both ends included. */
export interface CountRange {
  readonly from: number;
  readonly to: number;
}

/** The value of a flag as a whole number; undefined if it is not one in the range. */
export function countIn(text: string, { from, to }: CountRange): number | undefined {
  const count = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  return count >= from && count <= to ? count : undefined;
}

/** The issue of a flag whose value {@link countIn} does not accept; none if it does. */
export function countIssues(path: string, received: string, range: CountRange): InputIssue[] {
  if (countIn(received, range) !== undefined) return [];
  const params = { minimum: range.from, maximum: range.to };
  return [rtcIssue('WHOLE_FROM_TO', { path, received, params })];
}

/** The error for flags and environment variables, whose names are the paths of the issues. */
export function invalidFlags(issues: readonly InputIssue[]): InputInvalid {
  return inputInvalid([...new Set(issues.map(({ path }) => path))].join(', '), issues);
}
