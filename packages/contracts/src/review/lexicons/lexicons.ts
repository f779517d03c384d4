import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import { SPANISH } from './es.ts';
import { FRENCH } from './fr.ts';
import { JAPANESE } from './ja.ts';
import { KOREAN } from './ko.ts';
import type { Lexicon } from './lexicon.ts';
import { VIETNAMESE } from './vi.ts';
import { CHINESE } from './zh-Hans.ts';

/** The lexicons by language. */
export const LEXICONS = {
  en: ENGLISH,
  'zh-Hans': CHINESE,
  de: GERMAN,
  es: SPANISH,
  fr: FRENCH,
  ja: JAPANESE,
  ko: KOREAN,
  vi: VIETNAMESE,
} as const satisfies Readonly<Record<string, Lexicon>>;
