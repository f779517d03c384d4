/** The languages of the site. */
export type Language = 'en' | 'zh-Hans';

/** Where the pages of a language stand. */
export const PREFIX: Readonly<Record<Language, string>> = { en: '', 'zh-Hans': 'zh/' };
