import { localText } from '@livelane/contracts/vocabulary';
import { wantedLocale } from '@livelane/contracts/vocabulary/node';

/** The text in the language of `--locale` or the environment. */
export function text(en: string, zh: string): string {
  return localText({ en, 'zh-Hans': zh }, wantedLocale(process.argv, process.env));
}
