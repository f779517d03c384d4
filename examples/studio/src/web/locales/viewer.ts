/** The texts of the page of viewers, each language a chunk of its own. */
export const viewerTexts = {
  en: async () => (await import('./viewer.en.ts')).viewer,
  'zh-Hans': async () => (await import('./viewer.zh-Hans.ts')).viewer,
};
