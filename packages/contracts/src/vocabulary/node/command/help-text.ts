import { localText } from '../../message/local-text.ts';
import { wantedLocale } from './wanted-locale.ts';

/**
 * A text of the help in the language of `--locale` or the environment.
 * @example
 * ```ts no-run
 * import { helpText } from '@livelane/contracts/vocabulary/node';
 * // The second text with `--locale zh-Hans`, or where LANG is a Chinese locale such as zh_CN.UTF-8; else the first.
 * console.log(helpText('exchange rates', '汇率'));
 * ```
 */
export function helpText(en: string, zh: string): string {
  return localText({ en, 'zh-Hans': zh }, wantedLocale(process.argv, process.env));
}
