/** The languages in which the packages write texts for people. */
export type DisplayLanguage = 'en' | 'zh-Hans';

/**
 * How one language writes dates, durations and lists. Nothing comes from `Intl`, so the same input gives the same
 * bytes on every machine.
 */
export interface Formats {
  /** From YYYY-MM-DD. */
  date(date: string): string;
  /** From a local time YYYY-MM-DD HH:MM (or with a `T`) and its zone. */
  dateTime(local: string, zone: string): string;
  /** From two local times of one zone; the second is the first moment outside. */
  span(from: string, to: string, zone: string): string;
  list(items: readonly string[]): string;
  days(count: number): string;
  calendarDays(count: number, zone: string): string;
  duration(seconds: number): string;
  /** A count with its noun: English takes singular and plural, Chinese a measure word. */
  count(count: number, one: string, other: string): string;
  /** Between a label and its value. */
  readonly colon: string;
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

/** English. */
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

/** Simplified Chinese. */
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

/** The formats of each language. */
export const FORMATS: Readonly<Record<DisplayLanguage, Formats>> = {
  en: EN_FORMATS,
  'zh-Hans': ZH_HANS_FORMATS,
};
