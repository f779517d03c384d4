import { type ReactNode, useEffect } from 'react';
import type { Language } from './first-language.ts';
import { useSpeech } from './language.tsx';

const NAMES: Readonly<Record<Language, string>> = { en: 'EN', 'zh-Hans': '中' };

/** Chooses the language of the page. */
export function LanguageSwitch() {
  const { language, choose, t } = useSpeech();
  return (
    <fieldset className="switch">
      <legend className="hidden">{t('language')}</legend>
      {(Object.keys(NAMES) as Language[]).map((it) => (
        <button
          key={it}
          type="button"
          lang={it}
          aria-pressed={it === language}
          onClick={() => choose(it)}
        >
          {NAMES[it]}
        </button>
      ))}
    </fieldset>
  );
}

/** The head of every page, which names its tab too. */
export function Head({ title, children }: { title: string; children?: ReactNode }) {
  const { t } = useSpeech();
  const studio = t('studio');
  useEffect(() => {
    document.title = title === studio ? studio : `${title} · ${studio}`;
  }, [title, studio]);
  return (
    <header className="head">
      <h1>{title}</h1>
      {children}
      <LanguageSwitch />
    </header>
  );
}
