import {
  type BothLanguages,
  type DisplayLanguage,
  FORMATS,
  type Formats,
  fillTemplate,
  groupDigits,
  type LocalText,
  localText,
  type ParamsArgument,
  type PlainDate,
} from '@livelane/contracts/vocabulary';
import { NAMES_EN, NOUNS_EN } from './names.en.ts';
import { NAMES_ZH_HANS, NOUNS_ZH_HANS } from './names.zh-Hans.ts';
import { REPORT_EN } from './report.en.ts';
import { REPORT_ZH_HANS } from './report.zh-Hans.ts';
import { SCREEN_EN } from './screen.en.ts';
import { SCREEN_ZH_HANS } from './screen.zh-Hans.ts';

const EN = { ...SCREEN_EN, ...REPORT_EN };
const TEXTS = { en: EN, 'zh-Hans': { ...SCREEN_ZH_HANS, ...REPORT_ZH_HANS } };

type English = typeof EN;

/** A text of the tables in this folder. */
export type TextKey = keyof English & string;

/** The values of a text; none where it has no placeholders. */
export type TextParams<Key extends TextKey> = ParamsArgument<English, Key>;

/** A text in both languages, filled with its values; whoever shows it chooses the language. */
export function text<Key extends TextKey>(key: Key, ...[given]: TextParams<Key>): BothLanguages {
  const params = given ?? {};
  return {
    en: fillTemplate(TEXTS.en[key], params, 'en'),
    'zh-Hans': fillTemplate(TEXTS['zh-Hans'][key], params, 'zh-Hans'),
  };
}

/** A number with its noun: 1 order, 1,200 orders. */
export function counted(count: number, noun: keyof typeof NOUNS_EN): BothLanguages {
  const [one, other] = NOUNS_EN[noun];
  const digits = groupDigits(count);
  return {
    en: `${digits} ${count === 1 ? one : other}`,
    'zh-Hans': `${digits} ${NOUNS_ZH_HANS[noun]}`,
  };
}

/** What a value of a record is called; a value that is not known is written as it is. */
export function named(group: keyof typeof NAMES_EN, value: string): BothLanguages {
  return { en: inNames(NAMES_EN[group], value), 'zh-Hans': inNames(NAMES_ZH_HANS[group], value) };
}

function inNames(names: Readonly<Record<string, string>>, value: string): string {
  return Object.hasOwn(names, value) ? (names[value] ?? value) : value;
}

/** A day as each language writes it. */
export function dated(date: PlainDate): BothLanguages {
  return { en: FORMATS.en.date(date), 'zh-Hans': FORMATS['zh-Hans'].date(date) };
}

/** The minute of an instant in UTC, as each language writes it. */
export function timed(instant: string): BothLanguages {
  const inOne = ({ dateTime }: Formats): string => dateTime(instant.slice(0, 16), 'UTC');
  return { en: inOne(FORMATS.en), 'zh-Hans': inOne(FORMATS['zh-Hans']) };
}

/** A text with its placeholders still in it. */
export function templateOf(key: TextKey, language: DisplayLanguage): string {
  return TEXTS[language][key];
}

/** The texts of one language. */
export interface Texts {
  readonly language: DisplayLanguage;
  /** A text of the tables, filled with its values. */
  t<Key extends TextKey>(key: Key, ...params: TextParams<Key>): string;
  /** Any text in the language. */
  of(text: LocalText): string;
}

/** The texts of a language. */
export function textsIn(language: DisplayLanguage): Texts {
  const of = (it: LocalText): string => localText(it, language);
  return { language, of, t: (key, ...params) => of(text(key, ...params)) };
}
