import type { PlainDate } from '../../vocabulary/index.ts';
import type { Mention } from './mention.ts';
import type { WrittenDate } from './written-date.ts';

type Day = Mention<WrittenDate>;

const DAY = String.raw`[0-3]?\d(?:st|nd|rd|th)?`;

/** "10, 17 and" before "24 January 2027". */
const LIST_BEFORE = new RegExp(
  String.raw`(?<![\d.,:/-])(?<days>(?:${DAY},\s){0,8}${DAY}),?\s(?:and|&)\s(?:the\s)?$`,
  'i',
);
/** "10 to" before "24 January 2027". */
const RANGE_BEFORE = new RegExp(
  String.raw`(?<![\d.,:/-])(?<days>${DAY})\s?(?:to|until|through|-|–|—)\s?(?:the\s)?$`,
  'i',
);
const LONGEST_BEFORE = 64;

/**
 * Days that share the month of the date behind them: "10, 17 and 24 January 2027", at the same time of day. Days that do not
 * follow one another are in doubt.
 */
export function daysBefore(text: string, base: number, date: Day): Day[] {
  const at = date.start - base;
  if (!/^[0-3]?\d(?:st|nd|rd|th)?\s/i.test(text.slice(at, at + 8))) return [];
  const from = Math.max(0, at - LONGEST_BEFORE);
  const before = text.slice(from, at);
  const list = LIST_BEFORE.exec(before);
  const match = list ?? RANGE_BEFORE.exec(before);
  if (match === null) return [];
  const start = base + from + match.index;
  const days = [...match[0].matchAll(/[0-3]?\d(?:st|nd|rd|th)?/gi)];
  const numbers = [...days.map(([day]) => Number.parseInt(day, 10)), dayOf(date)];
  const isRising = numbers.every((day, index) => index === 0 || day > (numbers[index - 1] ?? 0));
  return days.map((it): Day => {
    const place = { start: start + it.index, end: start + it.index + it[0].length };
    if (date.value === null || !isRising || Number.parseInt(it[0], 10) < 1)
      return { value: null, ...place };
    const { time } = date.value;
    const month = date.value.date.slice(0, 8);
    const day = `${month}${it[0].replace(/\D/g, '').padStart(2, '0')}` as PlainDate;
    return {
      value: { date: day, ...(time === undefined || list === null ? {} : { time }) },
      ...place,
    };
  });
}

const dayOf = ({ value }: Day): number => Number(value?.date.slice(8));

const NEXT =
  /^\s?(?<joint>、|，|,|和|及|与|以及|至|到|-|–|—|~|～)\s?(?=[0-3]?\d[日号](?![内后前]|以内|之内))/;

/**
 * Days that share year and month of the Chinese date before them: 2027年1月10日、17日和24日20:00. A time behind the last of a list
 * is that of all.
 * @param read - reads one whole date at the beginning of a text
 */
export function daysAfter(
  text: string,
  base: number,
  { date, read }: { readonly date: Day; readonly read: (words: string) => Day | undefined },
): Day[] {
  const days: Day[] = [date];
  const month = /^(?:[^月]{1,8}年\s?)?[^月]{1,4}月\s?/.exec(text.slice(date.start - base))?.[0];
  if (month === undefined) return days;
  let isList = true;
  for (let at = date.end - base; days.length <= 8; ) {
    const joint = NEXT.exec(text.slice(at, at + 12));
    if (joint === null) break;
    if (!/[、，,和及与]/.test(joint.groups?.['joint'] ?? '')) isList = false;
    const start = at + joint[0].length;
    const next = read(`${month}${text.slice(start, start + 24)}`);
    if (next === undefined) break;
    at = start + next.end - month.length;
    days.push({ value: next.value, start: base + start, end: base + at });
  }
  const time = days.at(-1)?.value?.time;
  const isShared =
    isList &&
    time !== undefined &&
    days.slice(0, -1).every(({ value }) => value?.time === undefined);
  return isShared ? days.map((it) => ({ ...it, value: it.value && { ...it.value, time } })) : days;
}
