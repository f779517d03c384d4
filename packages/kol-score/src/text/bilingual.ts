import type { LocalText } from '@livelane/contracts/vocabulary';

/** A text in the two languages of this package. */
export function bilingual(en: string, zhHans: string): LocalText {
  return { en, 'zh-Hans': zhHans };
}
