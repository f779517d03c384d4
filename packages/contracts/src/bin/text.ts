import { localText } from '../vocabulary/index.ts';
import { wantedLocale } from '../vocabulary/node/index.ts';

/** The sentence in the language that arguments or environment ask for. */
export function text(en: string, zh: string): string {
  return localText({ en, 'zh-Hans': zh }, wantedLocale(process.argv, process.env));
}
