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
  const exact = ownText(text, language);
  if (exact !== undefined) return exact;
  const base = language.split('-')[0] ?? language;
  const near = Object.keys(text).find((tag) => tag.split('-')[0] === base) ?? 'en';
  const found = ownText(text, near) ?? ownText(text, 'en');
  if (found !== undefined) return found;
  return Object.values(text).find((sentence) => typeof sentence === 'string') ?? '';
}

function ownText(text: LocalText, tag: string): string | undefined {
  const sentence = Object.hasOwn(text, tag) ? text[tag] : undefined;
  return typeof sentence === 'string' ? sentence : undefined;
}
