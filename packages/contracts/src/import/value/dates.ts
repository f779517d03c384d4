import type { PlainDate } from '../../vocabulary/index.ts';
import { daysAfter, daysBefore } from './day-lists.ts';
import type { Mention } from './mention.ts';
import { chineseNumber } from './numerals.ts';
import type { WrittenDate } from './written-date.ts';

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const MONTH = String.raw`(?<month>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)`;
const TIME = String.raw`(?:\s?[,，]?\s?(?:at\s)?(?<hour>[01]?\d|2[0-3])(?=[:：]\d\d|\s?[ap]\.?m)(?:[:：](?<minute>[0-5]\d)(?::00)?)?\s?(?<half>a\.?m\.?|p\.?m\.?)?(?!\d|[%年月日/:：]|[.-]\d))?`;
const DAY_FIRST = new RegExp(
  String.raw`(?<![\d.])(?<day>[0-3]?\d)(?:st|nd|rd|th)?(?:\sday)?(?:\sof)?\s${MONTH}(?:,?\s(?<year>20\d\d))?(?!\d)${TIME}`,
  'gi',
);
const MONTH_FIRST = new RegExp(
  String.raw`\b${MONTH}\s(?<day>[0-3]?\d)(?:st|nd|rd|th)?(?!\d)(?:,?\s(?<year>20\d\d))?(?!\d)${TIME}`,
  'gi',
);
const NUMERIC = new RegExp(
  String.raw`(?<![\d.,/-])(?<year>20\d\d)(?<sign>[-/.])(?<month>[01]?\d)\k<sign>(?<day>[0-3]?\d)(?![\d/-])(?:T|\s)?${TIME}`,
  'g',
);
const SHORT = new RegExp(
  String.raw`(?<![\d.,/-])(?<one>[0-3]?\d)(?<sign>[/.-])(?<other>[0-3]?\d)\k<sign>(?<year>20\d\d)(?![\d/-])${TIME}`,
  'g',
);
const CHINESE =
  /(?:(?<year>20\d\d|二[〇零]\p{Script=Han}{2})\s?年\s?)?(?<month>[01]?\d|十?[一二三四五六七八九十])\s?月\s?(?<day>[0-3]?\d|[一二三四五六七八九十]{1,3})\s?[日号](?:\s?[（(](?:周|星期)[一二三四五六日天][)）])?(?:\s?(?<part>凌晨|早上|上午|中午|下午|晚上|晚间|晚)?\s?(?<hour>[01]?\d|2[0-3])(?:[:：](?<minute>[0-5]\d)|(?:点|时)整?(?:(?<past>[0-5]?\d)分)?(?<half>半)?))?/gu;

/** Days in a stretch of text. One without a year, or that can be read in two ways, has no value. */
export function datesIn(text: string, base: number): Mention<WrittenDate>[] {
  if (!/\d|[一二三四五六七八九十]/.test(text)) return [];
  const isEnglish = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i.test(text);
  const isNumeric = /20\d\d/.test(text);
  const read = (expression: RegExp, of: (groups: Groups) => WrittenDate | null) =>
    [...text.matchAll(expression)].map((match): Mention<WrittenDate> => {
      const words = match[0].replace(/[\s,，]+$/, '');
      const start = base + match.index;
      return { value: of(match.groups ?? {}), start, end: start + words.length };
    });
  const found = [
    ...(isEnglish ? [...read(DAY_FIRST, english), ...read(MONTH_FIRST, english)] : []),
    ...(isNumeric
      ? [
          ...read(NUMERIC, (groups) => dated(groups, Number(groups['month']))),
          ...read(SHORT, short),
        ]
      : []),
    ...(text.includes('月') ? read(CHINESE, chinese) : []),
  ].sort((one, other) => one.start - other.start || other.end - one.end);
  const days = withoutOverlap(found).flatMap((date) => [
    ...(isEnglish ? daysBefore(text, base, date) : []),
    ...(text.includes('月') ? daysAfter(text, base, { date, read: chineseDay }) : [date]),
  ]);
  return withTimeBefore(text, base, days);
}

/** The day at the beginning of a text. */
function chineseDay(words: string): Mention<WrittenDate> | undefined {
  const [match] = [...words.matchAll(CHINESE)];
  return match === undefined || match.index > 0
    ? undefined
    : { value: chinese(match.groups ?? {}), start: 0, end: match[0].length };
}

type Groups = Readonly<Record<string, string | undefined>>;

function english(groups: Groups): WrittenDate | null {
  const name = (groups['month'] ?? '').toLowerCase().replace('.', '');
  return dated(groups, MONTHS.findIndex((it) => it.startsWith(name)) + 1);
}

function dated(groups: Groups, month: number): WrittenDate | null {
  const { year, day } = groups;
  if (year === undefined) return null;
  const date = [year, month, Number(day)].map((part) => String(part).padStart(2, '0')).join('-');
  if (!isDate(date)) return null;
  const time = timeOf(groups);
  return time === null ? null : { date, ...(time === undefined ? {} : { time }) };
}

/** 25/12/2026 is a day; 5/12/2026 is one in May or in December. */
function short(groups: Groups): WrittenDate | null {
  const [one, other] = [Number(groups['one']), Number(groups['other'])];
  if (one > 12) return dated({ ...groups, day: `${one}` }, other);
  if (other > 12 || one === other) return dated({ ...groups, day: `${other}` }, one);
  return null;
}

function chinese(groups: Groups): WrittenDate | null {
  const number = (words = '') => (/^\d/.test(words) ? Number(words) : Number(chineseNumber(words)));
  const year = groups['year'];
  const spelt = year?.startsWith('二')
    ? Array.from(year, (sign) => String(chineseNumber(sign) ?? 'x')).join('')
    : year;
  const day = `${number(groups['day'])}`;
  return dated({ ...groups, year: spelt, day }, number(groups['month']));
}

/** Undefined where none is named, null where it can be read in two ways. */
function timeOf({ hour, minute, half, part, past }: Groups): string | null | undefined {
  if (hour === undefined) return undefined;
  const isHalfPast = half === '半';
  const written = half?.toLowerCase().replaceAll('.', '');
  const isBare = minute === undefined && half === undefined && part === undefined;
  // "On 5 December 2026, 3 videos": a number that follows a day is no time.
  if (isBare && past === undefined) return part === undefined ? undefined : null;
  let hours = Number(hour);
  const isAfternoon = written === 'pm' || /下午|晚/.test(part ?? '');
  const isMorning = written === 'am' || /凌晨|早|上午/.test(part ?? '');
  if ((isAfternoon || isMorning) && hours > 12) return isAfternoon ? at(hours, minute) : null;
  if (isAfternoon && hours < 12) hours += 12;
  if (isMorning && hours === 12) hours = 0;
  if (part === '中午' && hours < 11) hours += 12;
  return at(hours, isHalfPast ? '30' : (minute ?? past));
}

const at = (hours: number, minute = '0') =>
  `${String(hours).padStart(2, '0')}:${minute.padStart(2, '0')}`;

function isDate(date: string): date is PlainDate {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

function withoutOverlap<Of extends { start: number; end: number }>(found: readonly Of[]): Of[] {
  const kept: Of[] = [];
  for (const it of found) if (it.start >= (kept.at(-1)?.end ?? 0)) kept.push(it);
  return kept;
}

const BEFORE =
  /(?<hour>[01]?\d|2[0-3])(?:[:.](?<minute>[0-5]\d))?\s?(?<half>a\.?m\.?|p\.?m\.?)?(?:\s\(?[A-Z][\w ]{1,20}\)?)?,?\s(?:on\s)?$/i;

/** "8 pm on 5 December 2026". */
function withTimeBefore(
  text: string,
  base: number,
  found: readonly Mention<WrittenDate>[],
): Mention<WrittenDate>[] {
  return found.map((mention) => {
    if (mention.value === null || mention.value.time !== undefined) return mention;
    const from = Math.max(0, mention.start - base - 34);
    const match = BEFORE.exec(text.slice(from, mention.start - base));
    const { minute, half } = match?.groups ?? {};
    if (match === null || (minute === undefined && half === undefined)) return mention;
    const time = timeOf(match.groups ?? {});
    if (time === null || time === undefined) return mention;
    return { ...mention, start: base + from + match.index, value: { ...mention.value, time } };
  });
}

/** Whether words name a time of day. */
export const namesTime = (text: string): boolean =>
  /\d{1,2}[:：]\d\d|\d\s?[ap]\.?m\b|\bnoon\b|\bmidnight\b|o'clock|(?:上午|下午|晚上|凌晨|中午)|\d\s?点/i.test(
    text,
  );
