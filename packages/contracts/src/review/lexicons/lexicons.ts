import { DE } from './de.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import { JA } from './ja.ts';
import { KO } from './ko.ts';
import type { Lexicon } from './lexicon.ts';
import { VI } from './vi.ts';
import { ZH_HANS } from './zh-Hans.ts';

/** The lexicons by language. */
export const LEXICONS = {
  en: EN,
  'zh-Hans': ZH_HANS,
  de: DE,
  es: ES,
  fr: FR,
  ja: JA,
  ko: KO,
  vi: VI,
} as const satisfies Readonly<Record<string, Lexicon>>;
