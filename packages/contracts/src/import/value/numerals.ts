const CHINESE_DIGITS: Readonly<Record<string, bigint>> = {
  零: 0n,
  〇: 0n,
  一: 1n,
  壹: 1n,
  二: 2n,
  贰: 2n,
  两: 2n,
  三: 3n,
  叁: 3n,
  四: 4n,
  肆: 4n,
  五: 5n,
  伍: 5n,
  六: 6n,
  陆: 6n,
  七: 7n,
  柒: 7n,
  八: 8n,
  捌: 8n,
  九: 9n,
  玖: 9n,
};

const CHINESE_PLACES: Readonly<Record<string, bigint>> = {
  十: 10n,
  拾: 10n,
  百: 100n,
  佰: 100n,
  千: 1000n,
  仟: 1000n,
};

const CHINESE_GROUPS: Readonly<Record<string, bigint>> = {
  万: 10_000n,
  萬: 10_000n,
  亿: 100_000_000n,
};

/** The characters of Chinese numerals, for a class of a regular expression. */
export const CHINESE_NUMERALS = '零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟萬';

/** The number of Chinese numerals, such as 二十五, 贰仟 or 五万. @returns undefined for what is none */
export function chineseNumber(text: string): bigint | undefined {
  let [total, group, digit] = [0n, 0n, undefined as bigint | undefined];
  for (const sign of text) {
    const value = CHINESE_DIGITS[sign];
    const place = CHINESE_PLACES[sign];
    const size = CHINESE_GROUPS[sign];
    if (value !== undefined) {
      // Digits one after the other, as in 二〇二六, are a row of figures and no number.
      if (digit !== undefined && digit !== 0n) return undefined;
      digit = value;
    } else if (place !== undefined) {
      group += (digit ?? 1n) * place;
      digit = undefined;
    } else if (size !== undefined) {
      const whole = group + (digit ?? 0n);
      if (whole === 0n && total === 0n) return undefined;
      total = size > 10_000n ? (total + whole) * size : total + whole * size;
      [group, digit] = [0n, undefined];
    } else return undefined;
  }
  return text === '' ? undefined : total + group + (digit ?? 0n);
}

const ENGLISH: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10] as const),
]);

const ENGLISH_SCALES: ReadonlyMap<string, bigint> = new Map([
  ['thousand', 1000n],
  ['million', 1_000_000n],
  ['billion', 1_000_000_000n],
]);

/** Words of English numbers, for a regular expression: one to several of them. */
export const ENGLISH_NUMBER = `(?:${[...ENGLISH.keys(), 'hundred', ...ENGLISH_SCALES.keys()].join('|')})(?:(?:[\\s-]|\\sand\\s)(?:${[...ENGLISH.keys(), 'hundred', ...ENGLISH_SCALES.keys()].join('|')})){0,9}`;

/** The number of English words, such as "two thousand five hundred". @returns undefined for what is none */
export function englishNumber(text: string): bigint | undefined {
  let [total, group, last] = [0n, 0n, 100];
  for (const word of text.toLowerCase().split(/[\s-]+/)) {
    const value = ENGLISH.get(word);
    const scale = ENGLISH_SCALES.get(word);
    if (word === 'and') continue;
    if (value !== undefined) {
      // "Twenty five" is one number, "five two" is two.
      if (last < 100 && !(last >= 20 && value < 10)) return undefined;
      group += BigInt(value);
      last = value;
    } else if (word === 'hundred') {
      group = (group === 0n ? 1n : group) * 100n;
      last = 100;
    } else if (scale !== undefined) {
      total += (group === 0n ? 1n : group) * scale;
      [group, last] = [0n, 100];
    } else return undefined;
  }
  return total + group;
}

/** A whole number in figures, English words or Chinese numerals. @returns undefined for what is none or too large to count */
export function wholeNumber(text: string): number | undefined {
  const words = text.trim();
  if (/^\d{1,7}$/.test(words)) return Number(words);
  if (/^\d{1,3}(?:,\d{3}){1,2}$/.test(words)) return Number(words.replaceAll(',', ''));
  const value = /^[a-z]/i.test(words) ? englishNumber(words) : chineseNumber(words);
  return value === undefined || value > 10_000_000n ? undefined : Number(value);
}
