import { describeReceived, inputInvalid, localText } from '@livelane/contracts/vocabulary';
import { wantedLocale } from '@livelane/contracts/vocabulary/node';

/** Selects the help text in the language of this run. */
export function help(en: string, zh: string): string {
  return localText({ en, 'zh-Hans': zh }, wantedLocale(process.argv, process.env));
}

/** Range of a flag's value, both ends included. */
export interface CountRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Parses the value of a flag as a whole number.
 * @throws INPUT_INVALID with the flag and its range
 */
export function countOf(flag: string, text: string, { from, to }: CountRange): number {
  const count = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (count >= from && count <= to) return count;
  throw inputInvalid(flag, [
    {
      path: '',
      message: `a whole number from ${from} to ${to}`,
      received: describeReceived(text),
    },
  ]);
}

/**
 * Requires a value of a flag or an environment variable that is not empty.
 * @throws INPUT_INVALID, without the value
 */
export function given(value: string | undefined, name: string): string {
  if (value !== undefined && value !== '') return value;
  throw inputInvalid(name, [{ path: '', message: `${name} to be set`, received: 'nothing' }]);
}
