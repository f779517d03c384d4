import {
  createContext,
  type ReactNode,
  startTransition,
  use,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { shared } from '../locales/shared.en.ts';
import { shared as sharedZhHans } from '../locales/shared.zh-Hans.ts';
import type { Texts } from '../locales/texts.ts';
import { firstLanguage, LANGUAGE_KEY, type Language } from './first-language.ts';
import { keptForLong } from './kept.ts';

/** Texts that all pages have; those of a page are loaded with it. */
const SHARED = { en: shared, 'zh-Hans': sharedZhHans };

/** Loads the texts of a page in a language. */
export type LoadTexts = Readonly<Record<Language, () => Promise<Partial<Texts>>>>;

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

const LanguageContext = createContext<Speech>(speechIn('en', { choose: () => undefined }));

/** Gives its children the language that was chosen, and the texts that all pages have. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(firstLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
    keptForLong.set(LANGUAGE_KEY, language);
  }, [language]);
  const speech = useMemo(() => {
    // The page stays as it is until the texts of the other language are there.
    const choose: Speech['choose'] = (next) => startTransition(() => setLanguage(next));
    return speechIn(language, { choose });
  }, [language]);
  return <LanguageContext value={speech}>{children}</LanguageContext>;
}

/** Gives its children the texts of a page. */
export function PageTexts({ load, children }: { load: LoadTexts; children: ReactNode }) {
  const { language, choose } = useSpeech();
  const texts = loaded.get(load[language]) ?? use(textsOf(load, language));
  const speech = useMemo(() => speechIn(language, { choose, texts }), [language, choose, texts]);
  return <LanguageContext value={speech}>{children}</LanguageContext>;
}

const asked = new Map<() => Promise<Partial<Texts>>, Promise<Partial<Texts>>>();
const loaded = new Map<() => Promise<Partial<Texts>>, Partial<Texts>>();

/** The texts of a page, loaded once. Where they cannot be loaded, those of the other language have to do. */
export function textsOf(load: LoadTexts, language: Language): Promise<Partial<Texts>> {
  const own = load[language];
  const known = asked.get(own);
  if (known !== undefined) return known;
  const loading = async () => {
    const texts = await own().catch(() => {
      const others = Object.values(load).flatMap((it) => (it === own ? [] : (asked.get(it) ?? [])));
      return Promise.any(others);
    });
    loaded.set(own, texts);
    return texts;
  };
  const texts = loading();
  asked.set(own, texts);
  return texts;
}

interface SpeechParts extends Pick<Speech, 'choose'> {
  /** Texts of the page. Default: none. */
  readonly texts?: Partial<Texts>;
}

function speechIn(language: Language, { choose, texts = {} }: SpeechParts): Speech {
  const all: Partial<Texts> = { ...SHARED[language], ...texts };
  return {
    language,
    choose,
    t: (name, values = {}) =>
      (all[name] ?? name).replace(/\{(\w+)\}/g, (whole, key: string) =>
        String(values[key] ?? whole),
      ),
    of: (text) => text[language] ?? text['en'] ?? Object.values(text)[0] ?? '',
  };
}

/** The texts of the chosen language. */
export const useSpeech = (): Speech => useContext(LanguageContext);
