import { localText } from '@livelane/contracts/vocabulary';
import { wantedLocale } from '@livelane/contracts/vocabulary/node';

/** The sentence in the language that arguments or environment ask for. */
export function text(en: string, zh: string): string {
  return localText({ en, 'zh-Hans': zh }, wantedLocale(process.argv, process.env));
}
