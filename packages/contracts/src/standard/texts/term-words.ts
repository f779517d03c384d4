import type { DisplayLanguage } from '../../vocabulary/index.ts';
import type { TermText } from './term-text.ts';

/** The word of a value in one language, from a text's own words; undefined where the text has none for it. */
export function wordOf(
  text: TermText,
  name: string,
  {
    facts,
    language,
  }: { readonly facts: Readonly<Record<string, unknown>>; readonly language: DisplayLanguage },
): string | undefined {
  const words = text.words?.[name];
  if (words === undefined) return undefined;
  const value = String(facts[words.of]);
  return Object.hasOwn(words.is, value) ? words.is[value]?.[language] : undefined;
}
