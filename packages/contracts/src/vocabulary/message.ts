import * as z from 'zod/mini';
import { LanguageSchema, TextSchema } from './id.ts';
import { record } from './schema.ts';

/** Schema of {@link LocalText}. */
export const LocalTextSchema = z.record(LanguageSchema, TextSchema.check(z.minLength(1))).check(
  z.refine((text) => Object.keys(text).length > 0, {
    error: 'the text in at least one language',
  }),
);

/** One sentence in several languages, by BCP 47 tag; English (`en`) where nothing else is asked for. */
export type LocalText = Record<string, string>;

/** Schema of {@link Finding}. */
export const FindingSchema = record({
  code: z.string().check(z.minLength(1)),
  severity: z.enum(['error', 'warning', 'hint']),
  path: z.string(),
  message: LocalTextSchema,
  fix: z.exactOptional(LocalTextSchema),
});

/** Something that people should decide about: returned as a value, never thrown. */
export type Finding = z.infer<typeof FindingSchema>;

/**
 * The sentence in the wanted language, or its nearest relative, or English.
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
