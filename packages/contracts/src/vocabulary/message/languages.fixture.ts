import * as testing from '@livelane/testing/english-words';
import type { ErrorEntry, ErrorText } from '../error/error-catalogue.ts';
import { placeholdersOf } from './template.ts';

const BROWSERS = ['Chromium', 'Google', 'Chrome', 'chromium'];

/** English words in a Chinese text, apart from types of JSON, forms of files and names of browsers. */
export function englishWords(chinese: string): string[] {
  return testing.englishWords(chinese, ['bigint', 'xls', 'tab', ...BROWSERS]);
}

/** What keeps a text from saying the same in both languages: words of the other one, placeholders of one alone. */
export function untranslated(english: string, chinese: string): string[] {
  const [own, other] = [placeholdersOf(english), placeholdersOf(chinese)];
  return [
    ...(own.join() === other.join()
      ? []
      : [`{${own.join()}} in English, {${other.join()}} in Chinese`]),
    ...(english.replace(/“[^”]*”/g, '').match(/\p{Script=Han}+/gu) ?? []),
    ...englishWords(chinese),
  ];
}

/** The same of the errors of a catalogue, each with its code, cause by cause. */
export function untranslatedErrors(
  english: Readonly<Record<string, ErrorEntry>>,
  chinese: Readonly<Record<string, ErrorEntry>>,
): string[] {
  const [own, other] = [textsOf(english), textsOf(chinese)];
  const missing = [...own.keys(), ...other.keys()].filter(
    (key) => !own.has(key) || !other.has(key),
  );
  return [
    ...missing.map((key) => `${key} in one language`),
    ...[...own].flatMap(([key, text]) =>
      untranslated(text, other.get(key) ?? '').map((why) => `${key}: ${why}`),
    ),
  ];
}

function textsOf(catalogue: Readonly<Record<string, ErrorEntry>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(catalogue).flatMap(([code, entry]) =>
      (['message', 'fix'] as const).flatMap((part) =>
        byCause(entry[part]).map(([cause, text]) => [`${code}.${part}.${cause}`, text] as const),
      ),
    ),
  );
}

function byCause(text: ErrorText): [string, string][] {
  return typeof text === 'string' ? [['', text]] : Object.entries(text);
}
