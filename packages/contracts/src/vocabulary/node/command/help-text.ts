import { localText } from '../../message/local-text.ts';
import { wantedLocale } from './wanted-locale.ts';

/** A text of the help in the language of `--locale` or the environment. */
export function helpText(en: string, zh: string): string {
  return localText({ en, 'zh-Hans': zh }, wantedLocale(process.argv, process.env));
}
