/** The languages in which the packages write texts for people. */
export const DISPLAY_LANGUAGES = ['en', 'zh-Hans'] as const;

/** One of {@link DISPLAY_LANGUAGES}. */
export type DisplayLanguage = (typeof DISPLAY_LANGUAGES)[number];
