import type { BothLanguages, Language } from '../../vocabulary/index.ts';
import { NAMES_EN } from './en.ts';
import type { Names } from './names.ts';
import { NAMES_ZH_HANS } from './zh-Hans.ts';

/** The name of a language in both languages; that of the language alone where the tag's own is not known. */
export function languageName(tag: Language): BothLanguages {
  return { en: named(NAMES_EN, tag), 'zh-Hans': named(NAMES_ZH_HANS, tag) };
}

function named({ language }: Names, tag: Language): string {
  return language[tag] ?? language[tag.split('-')[0] ?? tag] ?? tag;
}
