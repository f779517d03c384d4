import type { Inline, Prose } from '../clause/text/prose.ts';
import { DUTY_WORDS_EN } from '../locales/duties/en.ts';
import { DUTY_WORDS_ZH_HANS } from '../locales/duties/zh-Hans.ts';
import { type DisplayLanguage, groupDigits } from '../vocabulary/index.ts';
import type { DutyWriting } from './duty-prose.ts';
import type { Writing } from './writing.ts';

const LANGUAGES: Readonly<
  Record<DisplayLanguage, Pick<DutyWriting, 'words' | 'semicolon' | 'comma' | 'space'>>
> = {
  en: { words: DUTY_WORDS_EN, semicolon: '; ', comma: ', ', space: ' ' },
  'zh-Hans': { words: DUTY_WORDS_ZH_HANS, semicolon: '；', comma: '、', space: '' },
};

/** How duties are composed in a language in which contracts are written: their values as the contract's text has them. */
export function dutyWriting({ format, locale }: Omit<Writing, 'contract'>): DutyWriting {
  const { language } = locale;
  const { words } = LANGUAGES[language];
  return {
    ...LANGUAGES[language],
    colon: locale.colon,
    own: ({ count, own: { en, 'zh-Hans': zh } }) => [
      language === 'en' ? format.count(count, ...en) : format.count(count, zh.join('')),
    ],
    value: (value): Prose => {
      switch (value.as) {
        case 'number':
          return [
            typeof value.is === 'number' ? { value: groupDigits(value.is) } : format.text(null),
          ];
        case 'clock':
          return [format.text(value.is)];
        case 'weekday':
          return [{ value: words.weekdays[value.is] }];
        default:
          return [(format[value.as] as (is: unknown) => Inline)(value.is)];
      }
    },
  };
}
