import { keptForLong } from './kept.ts';

/** Languages of the pages; disclosures stay in those of their markets. */
export type Language = 'en' | 'zh-Hans';

/** Where the chosen language is kept. */
export const LANGUAGE_KEY = 'livelane-language';

const isLanguage = (name: string | null): name is Language => name === 'en' || name === 'zh-Hans';

/** The language that a page begins in. */
export function firstLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang');
  if (isLanguage(asked)) return asked;
  const kept = keptForLong.get(LANGUAGE_KEY);
  if (isLanguage(kept)) return kept;
  return navigator.languages.find((it) => /^(en|zh)/i.test(it))?.startsWith('zh')
    ? 'zh-Hans'
    : 'en';
}
