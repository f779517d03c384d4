import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { en } from '../locales/en.ts';
import { zhHans } from '../locales/zh-Hans.ts';
import { keptForLong } from './kept.ts';

/** Languages of the pages; disclosures stay in those of their markets. */
export type Language = 'en' | 'zh-Hans';

/** Every text of the pages, by its name. */
export type Texts = Readonly<Record<keyof typeof en, string>>;

const CATALOGUES: Readonly<Record<Language, Texts>> = { en, 'zh-Hans': zhHans };

/** A text in several languages, as records have them. */
export type Localized = Readonly<Record<string, string>>;

/** The language of a page, and its texts. */
export interface Speech {
  readonly language: Language;
  /** A text, with values in place of `{name}`. */
  t(name: keyof Texts, values?: Readonly<Record<string, string | number>>): string;
  /** A text of a record. */
  of(text: Localized): string;
  choose(language: Language): void;
}

const KEY = 'livelane-language';

const isLanguage = (name: string | null): name is Language => name === 'en' || name === 'zh-Hans';

function firstLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang');
  if (isLanguage(asked)) return asked;
  const kept = keptForLong.get(KEY);
  if (isLanguage(kept)) return kept;
  return navigator.languages.find((it) => /^(en|zh)/i.test(it))?.startsWith('zh')
    ? 'zh-Hans'
    : 'en';
}

const LanguageContext = createContext<Speech>(speechIn('en', () => undefined));

/** Gives its children the texts of the chosen language. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, choose] = useState(firstLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
    keptForLong.set(KEY, language);
  }, [language]);
  const speech = useMemo(() => speechIn(language, choose), [language]);
  return <LanguageContext value={speech}>{children}</LanguageContext>;
}

function speechIn(language: Language, choose: (language: Language) => void): Speech {
  const texts = CATALOGUES[language];
  return {
    language,
    choose,
    t: (name, values = {}) =>
      texts[name].replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole)),
    of: (text) => text[language] ?? text['en'] ?? Object.values(text)[0] ?? '',
  };
}

/** The texts of the chosen language. */
export const useSpeech = (): Speech => useContext(LanguageContext);
