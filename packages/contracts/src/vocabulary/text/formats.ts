import type { DisplayLanguage } from './display-language.ts';

/**
 * The formats of dates, durations and lists in one language. `Intl` is not used, so the output is the same on every
 * machine.
 */
export interface Formats {
  /** Formats a date `YYYY-MM-DD`. */
  date(date: string): string;
  /** Formats a local time `YYYY-MM-DD HH:MM` (or with `T`) and its zone. */
  dateTime(local: string, zone: string): string;
  /** Formats a span between two local times of one zone; the second one is exclusive. */
  span(from: string, to: string, zone: string): string;
  /** Joins items with commas and a final "and". */
  list(items: readonly string[]): string;
  /** Formats a number of days. */
  days(count: number): string;
  /** Formats a number of calendar days. */
  calendarDays(count: number, zone: string): string;
  /** Formats a number of seconds. */
  duration(seconds: number): string;
  /** Formats a number with its noun: singular and plural in English, a measure word in Chinese. */
  count(count: number, one: string, other: string): string;
  /** The colon between a label and its value, with its blank if any. */
  readonly colon: string;
  /** Opening and closing parenthesis, with their blanks if any. */
  readonly parentheses: { readonly open: string; readonly close: string };
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const englishDate = (text: string): string => {
  const [year = '', month = '', day = ''] = text.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
};
const englishMoment = (local: string): string =>
  `${englishDate(local.slice(0, 10))}, ${local.slice(11, 16)}`;
const englishCount = (count: number, one: string, other: string): string =>
  `${count} ${count === 1 ? one : other}`;

const chineseDate = (text: string): string => {
  const [year = '', month = '', day = ''] = text.split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
};
const chineseMoment = (local: string): string =>
  `${chineseDate(local.slice(0, 10))} ${local.slice(11, 16)}`;

function inUnits(seconds: number, write: (count: number, unit: number) => string): string {
  if (seconds % 3600 === 0) return write(seconds / 3600, 0);
  return seconds % 60 === 0 ? write(seconds / 60, 1) : write(seconds, 2);
}

/** The formats of English. */
export const EN_FORMATS: Formats = {
  date: englishDate,
  dateTime: (local, zone) => `${englishMoment(local)} (${zone})`,
  span: (from, to, zone) => `from ${englishMoment(from)} until ${englishMoment(to)} (${zone})`,
  list: (items) =>
    items.length < 2
      ? (items[0] ?? 'none')
      : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`,
  days: (count) => englishCount(count, 'day', 'days'),
  calendarDays: (count, zone) =>
    `${englishCount(count, 'calendar day', 'calendar days')} (${zone})`,
  duration: (seconds) =>
    inUnits(seconds, (count, unit) => {
      const name = (['hour', 'minute', 'second'] as const)[unit] ?? 'second';
      return englishCount(count, name, `${name}s`);
    }),
  count: englishCount,
  colon: ': ',
  parentheses: { open: ' (', close: ')' },
};

/** The formats of Simplified Chinese. */
export const ZH_HANS_FORMATS: Formats = {
  date: chineseDate,
  dateTime: (local, zone) => `${chineseMoment(local)}（${zone}）`,
  span: (from, to, zone) => `${chineseMoment(from)}起至${chineseMoment(to)}止（${zone}）`,
  list: (items) =>
    items.length < 2
      ? (items[0] ?? '无')
      : `${items.slice(0, -1).join('、')}和${items.at(-1) ?? ''}`,
  days: (count) => `${count}日`,
  calendarDays: (count, zone) => `${count}个自然日（${zone}）`,
  duration: (seconds) =>
    inUnits(seconds, (count, unit) => `${count}${['小时', '分钟', '秒'][unit] ?? '秒'}`),
  count: (count, one) => `${count}${one}`,
  colon: '：',
  parentheses: { open: '（', close: '）' },
};

/** The formats by language. */
export const FORMATS: Readonly<Record<DisplayLanguage, Formats>> = {
  en: EN_FORMATS,
  'zh-Hans': ZH_HANS_FORMATS,
};
