import { describeReceived, inputInvalid, localText } from '@livelane/contracts/vocabulary';
import { wantedLocale } from '@livelane/contracts/vocabulary/node';

/** The text in the language of this run, for what commander prints. */
export function help(en: string, zh: string): string {
  return localText({ en, 'zh-Hans': zh }, wantedLocale(process.argv, process.env));
}

/** The least and the most that a flag takes. */
export interface CountRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The whole number that a flag gives.
 * @throws INPUT_INVALID that names the flag and its range
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
 * What stands in the environment or in a flag, but never empty; the value itself is not repeated.
 * @throws INPUT_INVALID
 */
export function given(value: string | undefined, name: string): string {
  if (value !== undefined && value !== '') return value;
  throw inputInvalid(name, [{ path: '', message: `${name} to be set`, received: 'nothing' }]);
}
