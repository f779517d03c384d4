import { type InputIssue, inputInvalid, localText } from '@livelane/contracts/vocabulary';
import { wantedLocale } from '@livelane/contracts/vocabulary/node';
import { rtcIssue } from '../errors/rtc-issues.ts';

/** Selects the help text in the language of this run. */
export function help(en: string, zh: string): string {
  return localText({ en, 'zh-Hans': zh }, wantedLocale(process.argv, process.env));
}

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

/** The issue of a value that {@link countIn} does not accept. */
export function countIssue(received: string, { from, to }: CountRange, path = ''): InputIssue {
  return rtcIssue('WHOLE_FROM_TO', { path, received, params: { minimum: from, maximum: to } });
}

/**
 * Parses the value of a flag as a whole number.
 * @throws INPUT_INVALID with the flag and its range
 */
export function countOf(flag: string, text: string, range: CountRange): number {
  const count = countIn(text, range);
  if (count === undefined) throw inputInvalid(flag, [countIssue(text, range)]);
  return count;
}
