import { TRANSLATIONS } from '../locales/translations/registry.ts';
import { DISPLAY_LANGUAGES, type DisplayLanguage } from '../vocabulary/index.ts';

/** A language in which a contract is summarised: those in which it is written, and the translations. */
export type SummaryLanguage = DisplayLanguage | keyof typeof TRANSLATIONS;

/** Every language of a summary. */
export const SUMMARY_LANGUAGES: readonly SummaryLanguage[] = [
  ...DISPLAY_LANGUAGES,
  ...(Object.keys(TRANSLATIONS) as (keyof typeof TRANSLATIONS)[]),
];
