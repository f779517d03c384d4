import type { Share } from '../../vocabulary/index.ts';
import { endsRange, type Mention, startsRange } from './mention.ts';
import { CHINESE_NUMERALS, chineseNumber, ENGLISH_NUMBER, englishNumber } from './numerals.ts';

const IN_FIGURES =
  /(?<![\d.,])(?<figures>\d{1,3}(?:[.,]\d{1,4})?)\s{0,2}(?<sign>%|％|‰|per ?cent\b)/gi;
const IN_ENGLISH = new RegExp(
  `\\b(?<words>${ENGLISH_NUMBER})\\s(?:\\((?<figures>\\d{1,3}(?:\\.\\d{1,4})?)\\s?%?\\)\\s?)?per ?cent\\b(?:\\s?\\((?<again>\\d{1,3}(?:\\.\\d{1,4})?)\\s?%\\))?`,
  'gi',
);
const IN_CHINESE = new RegExp(
  `(?<whole>百|千|万)分之(?<words>[${CHINESE_NUMERALS}]{1,6}|\\d{1,3}(?:\\.\\d{1,4})?)(?:点(?<point>[${CHINESE_NUMERALS}]{1,4}))?`,
  'g',
);

const PARTS: Readonly<Record<string, number>> = { 百: 10_000, 千: 1000, 万: 100 };

/** Percentages in a stretch of text, in parts per million. */
export function sharesIn(text: string, base: number): Mention<Share>[] {
  if (!/[%％‰]|per ?cent|分之/i.test(text)) return [];
  const at = ({ index, 0: words }: RegExpMatchArray, value: number | null): Mention<Share> => ({
    value: value === null || !Number.isInteger(value) || value > 1_000_000 ? null : value,
    start: base + (index ?? 0),
    end: base + (index ?? 0) + words.length,
  });
  const english = [...text.matchAll(IN_ENGLISH)].map((match) => {
    const { words = '', figures, again } = match.groups ?? {};
    const number = Number(englishNumber(words) ?? -1n);
    const repeated = [figures, again].filter((it) => it !== undefined).map(Number);
    return at(match, repeated.some((it) => it !== number) || number < 0 ? null : number * 10_000);
  });
  const within = (start: number) => english.some((it) => start >= it.start && start < it.end);
  const plain = [...text.matchAll(IN_FIGURES)]
    .filter(({ index }) => !within(base + index))
    .map((match) => {
      const { figures = '', sign } = match.groups ?? {};
      const inDoubt =
        endsRange(text, match.index) || startsRange(text, match.index + match[0].length);
      const parts = partsOf(figures.replace(',', '.'), sign === '‰' ? 1000 : 10_000);
      return at(match, inDoubt ? null : parts);
    });
  const chinese = [...text.matchAll(IN_CHINESE)].map((match) => {
    const { whole = '', words = '', point } = match.groups ?? {};
    if (point !== undefined) return at(match, null);
    const decimal = /^\d/.test(words) ? words : String(chineseNumber(words) ?? 'none');
    return at(match, partsOf(decimal, PARTS[whole] ?? 0));
  });
  return [...english, ...plain, ...chinese].sort((one, other) => one.start - other.start);
}

/** A decimal times a whole number of parts, exactly. */
function partsOf(decimal: string, parts: number): number | null {
  const [whole = '', fraction = ''] = decimal.split('.');
  if (!/^\d+$/.test(whole)) return null;
  const digits = Number(`${whole}${fraction}`) * parts;
  const divisor = 10 ** fraction.length;
  return digits % divisor === 0 ? digits / divisor : null;
}
