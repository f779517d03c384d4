/** A sentence in one or more languages, by BCP 47 tag; `en` is the fallback. */
export type LocalText = Record<string, string>;

/**
 * The sentence in the requested language, else in the nearest related one, else in English.
 * @example
 * ```ts
 * import { localText } from '@livelane/contracts/vocabulary';
 * localText({ en: 'due', 'zh-Hans': '应付' }, 'zh-Hans'); // => "应付"
 * localText({ en: 'due' }, 'fr'); // => "due"
 * ```
 */
export function localText(text: LocalText, language: string): string {
  const base = language.split('-')[0] ?? language;
  const near = Object.keys(text).find((tag) => tag.split('-')[0] === base);
  for (const tag of [language, near, 'en']) {
    if (tag !== undefined && Object.hasOwn(text, tag) && typeof text[tag] === 'string')
      return text[tag];
  }
  return Object.values(text).find((sentence) => typeof sentence === 'string') ?? '';
}
