import { endsRange, type Mention, startsRange } from './mention.ts';
import { CHINESE_NUMERALS, ENGLISH_NUMBER, wholeNumber } from './numerals.ts';

/** A length of time as it is written. */
export interface Length {
  readonly count: number;
  readonly unit: 'second' | 'minute' | 'hour' | 'day' | 'business-day' | 'week' | 'month' | 'year';
}

const ENGLISH = new RegExp(
  `(?<![\\d.,/-])(?:(?<words>\\b${ENGLISH_NUMBER})(?:\\s?\\((?<again>\\d{1,4})\\))?|(?<figures>\\d{1,4}(?:\\.5)?))(?:\\s|-|–){0,2}(?:(?<work>business|working|banking)\\s|(?:consecutive|calendar|natural|full|clear)\\s){0,2}(?<unit>second|minute|min|hour|hr|day|week|month|year)s?\\b`,
  'gi',
);
const CHINESE = new RegExp(
  `(?<![\\d.,年月/-]|最后|每|第|任何|任意|逾期|同|当|次)(?<figures>\\d{1,4}(?:\\.5)?|[${CHINESE_NUMERALS}半]{1,5})\\s?(?:[（(](?<again>\\d{1,4})[)）])?\\s?(?<unit>个?工作日|个?自然日|个?日历日|日|天|周|个?星期|个月|年|个?小时|分钟|秒钟?|个?季度)(?!发布|的\\d)`,
  'g',
);

const UNITS: readonly (readonly [RegExp, Length['unit'], number])[] = [
  [/^second|秒/i, 'second', 1],
  [/^min|分钟/i, 'minute', 1],
  [/^(?:hour|hr)|小时/i, 'hour', 1],
  [/工作日/, 'business-day', 1],
  [/^day|日|天/i, 'day', 1],
  [/^week|周|星期/i, 'week', 1],
  [/季度/, 'month', 3],
  [/^month|月/i, 'month', 1],
  [/^year|年/i, 'year', 1],
];

/** Lengths of time in a stretch of text. */
export function lengthsIn(text: string, base: number): Mention<Length>[] {
  const isEnglish = /second|min|hour|hr|day|week|month|year/i.test(text);
  const isChinese = /[日天周年秒]|星期|个月|小时|分钟|季度/.test(text);
  const english = (isEnglish ? [...text.matchAll(ENGLISH)] : []).map((match) => {
    const { words, again, figures, work, unit = '' } = match.groups ?? {};
    const spelt = words === undefined ? undefined : wholeNumber(words);
    const count = figures === undefined ? spelt : Number(figures);
    const differs = again !== undefined && Number(again) !== spelt;
    return mention(text, base, { match, unit, count: differs ? undefined : count, work });
  });
  const chinese = (isChinese ? [...text.matchAll(CHINESE)] : []).flatMap((match) => {
    const { figures = '', again, unit = '' } = match.groups ?? {};
    const spelt = /^\d/.test(figures) ? Number(figures) : wholeNumber(figures);
    const count = again !== undefined && Number(again) !== spelt ? undefined : spelt;
    // 2026年 is a year of the calendar, and 一日 in 每逾期一日 a day of many.
    if (unit === '年' && /^\d{4}$/.test(figures)) return [];
    return [mention(text, base, { match, unit, count, work: undefined })];
  });
  return [...english, ...chinese].sort((one, other) => one.start - other.start);
}

interface Found {
  readonly match: RegExpExecArray;
  readonly unit: string;
  readonly count: number | undefined;
  readonly work: string | undefined;
}

function mention(text: string, base: number, { match, unit, count, work }: Found): Mention<Length> {
  const start = match.index;
  const end = start + match[0].length;
  const [, name = 'day', factor = 1] = UNITS.find(([words]) => words.test(unit)) ?? [];
  const isRange = endsRange(text, start) || startsRange(text, end);
  const value =
    count === undefined || isRange
      ? null
      : { count: count * factor, unit: work === undefined ? name : ('business-day' as const) };
  return { value, start: base + start, end: base + end };
}

/** Calendar days, where the length is a whole number of them. */
export function inDays({ count, unit }: Length): number | undefined {
  const days = unit === 'day' ? count : unit === 'week' ? count * 7 : undefined;
  return days !== undefined && Number.isInteger(days) && days <= 3650 ? days : undefined;
}

/** Minutes, where the length is a whole number of them. */
export function inMinutes({ count, unit }: Length): number | undefined {
  const minutes = unit === 'minute' ? count : unit === 'hour' ? count * 60 : undefined;
  return minutes !== undefined && Number.isInteger(minutes) && minutes <= 1440
    ? minutes
    : undefined;
}
