import {
  CURRENCIES,
  type Currency,
  currencyExponent,
  type Money,
  money,
} from '../../vocabulary/index.ts';
import { endsRange, type Mention, rangeEnd, startsRange } from './mention.ts';
import { CHINESE_NUMERALS, chineseNumber, ENGLISH_NUMBER, englishNumber } from './numerals.ts';

/** What signs that several currencies share stand for in one text; undefined where the text does not say. */
export interface CurrencySigns {
  readonly dollar: Currency | undefined;
  readonly yen: Currency | undefined;
}

/** Codes that are words in capitals, too. */
const WORDS = new Set(['ALL', 'TOP', 'CUP', 'SOS', 'BOB', 'GEL', 'PAB', 'MOP', 'TRY']);
const CODES = CURRENCIES.filter((code) => !WORDS.has(code)).join('|');

const NAMES: readonly (readonly [Currency, string])[] = [
  [
    'USD',
    String.raw`US\$|U\.S\.\s?\$|US dollars?|U\.S\. dollars?|United States dollars?|美元|美金`,
  ],
  ['AUD', String.raw`AU?\$|Australian dollars?|澳元`],
  ['CAD', String.raw`CA?\$|Canadian dollars?|加元`],
  ['SGD', String.raw`S\$|SG\$|Singapore dollars?|新加坡元|新币`],
  ['HKD', String.raw`HK\$|Hong Kong dollars?|港币|港元`],
  ['TWD', String.raw`NT\$|新台币`],
  ['BRL', String.raw`R\$|reais`],
  ['CNY', '人民币|RMB|yuan|元人民币|CN¥'],
  ['EUR', '€|euros?|欧元'],
  ['GBP', '£|pounds sterling|pounds?|英镑'],
  ['JPY', 'JP¥|yen|日元|円'],
  ['KRW', '₩|won|韩元'],
  ['INR', '₹|Rs\\.?|rupees?|卢比'],
  ['THB', '฿|baht|泰铢'],
];

const BY_NAME = NAMES.map(([code, words]) => [code, new RegExp(`^(?:${words})$`, 'i')] as const);
const NAME = NAMES.map(([, words]) => words).join('|');

const FIGURES = String.raw`\d{1,2}(?:,\d{2}){1,3},\d{3}(?:\.\d{1,4})?|\d{1,3}(?:[,，]\d{3})+(?:\.\d{1,4})?|\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d{2})?|\d{1,3}(?:\.\d{3})+,\d{2}|\d{1,15}(?:[.,]\d{1,4})?`;
const SCALES: Readonly<Record<string, bigint>> = {
  k: 1000n,
  thousand: 1000n,
  m: 1_000_000n,
  mn: 1_000_000n,
  million: 1_000_000n,
  bn: 1_000_000_000n,
  billion: 1_000_000_000n,
  千: 1000n,
  万: 10_000n,
  十万: 100_000n,
  百万: 1_000_000n,
  千万: 10_000_000n,
  亿: 100_000_000n,
};
const SCALE = String.raw`(?:\s?(?:thousand|million|billion|mn|bn)\b|[kKmM]\b|\s?(?:十万|百万|千万|[千万亿]))`;
const PREFIX = `(?<![A-Za-z])(?:${CODES}|${NAME})|[$¥￥]`;
const SUFFIX = `(?:${CODES})(?![A-Za-z])|(?:${NAME})(?![A-Za-z])|dollars?(?![A-Za-z])|元|圆|块钱?`;

const IN_FIGURES = new RegExp(
  `(?<![\\d.,，/-])(?:(?<before>${PREFIX})\\s{0,2})?(?<figures>${FIGURES})(?![\\d])(?<scale>${SCALE})?(?:\\s?(?<after>${SUFFIX})(?!\\s?\\d))?(?<whole>整)?`,
  'gi',
);
const IN_ENGLISH = new RegExp(
  `(?:(?<before>${PREFIX})\\s{0,2})?\\b(?<words>${ENGLISH_NUMBER})\\b(?:\\s(?<after>${SUFFIX}))?`,
  'gi',
);
const IN_CHINESE = new RegExp(
  `(?:(?<before>人民币|RMB)\\s{0,2})?(?<words>[${CHINESE_NUMERALS}]{1,20})(?<after>元|圆|块钱?|${NAME})(?:(?<jiao>[零壹贰叁肆伍陆柒捌玖一二两三四五六七八九])角)?(?:零?(?<fen>[壹贰叁肆伍陆柒捌玖一二两三四五六七八九])分)?[整正]?`,
  'g',
);

const ANY_CURRENCY =
  /[$€£¥￥₩₹฿元圆块币镑円铢比]|[A-Z]{3}|dollar|euro|pound|yuan|yen|won|rupee|Rs|reais|baht/i;
const NUMBER_WORD =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|thousand|million)\b/i;

/** Amounts of money in a stretch of text. @param base - where the text begins in the whole */
export function moneyIn(text: string, base: number, signs: CurrencySigns): Mention<Money>[] {
  // Most sentences name no currency: what is cheap to see is looked at first.
  if (!ANY_CURRENCY.test(text)) return [];
  const found = [
    ...(/\d/.test(text) ? inFigures(text, base, signs) : []),
    ...(NUMBER_WORD.test(text) ? inEnglish(text, base, signs) : []),
    ...(/[元圆块币镑円铢比]|RMB/.test(text) ? inChinese(text, base, signs) : []),
  ];
  return found.sort((one, other) => one.start - other.start);
}

type Reader = (text: string, base: number, signs: CurrencySigns) => Mention<Money>[];

const inFigures: Reader = (text, base, signs) =>
  [...text.matchAll(IN_FIGURES)].flatMap((match): Mention<Money>[] => {
    const { before, figures = '', scale = '', after } = match.groups ?? {};
    if (before === undefined && after === undefined) return [];
    const start = match.index;
    const end = start + match[0].length;
    const inDoubt = endsRange(text, start) || startsRange(text, end);
    const currency = currencyOf(before, after, signs);
    const value = currency === undefined || inDoubt ? null : amountOf(currency, figures, scale);
    return [{ value, start: base + start, end: base + rangeEnd(text, end) }];
  });

const inEnglish: Reader = (text, base, signs) =>
  [...text.matchAll(IN_ENGLISH)].flatMap((match): Mention<Money>[] => {
    const { before, words = '', after } = match.groups ?? {};
    const currency = currencyOf(before, after, signs);
    if (before === undefined && after === undefined) return [];
    const number = englishNumber(words);
    const value =
      currency === undefined || number === undefined ? null : made(currency, number, '');
    return [{ value, start: base + match.index, end: base + match.index + match[0].length }];
  });

const inChinese: Reader = (text, base, signs) =>
  [...text.matchAll(IN_CHINESE)].flatMap((match): Mention<Money>[] => {
    const { before, words = '', after, jiao, fen } = match.groups ?? {};
    // 5万元 is found with its figures.
    if (/[\d.]$/.test(text.slice(0, match.index))) return [];
    const number = chineseNumber(words);
    const currency = currencyOf(before, after, signs);
    if (number === undefined) return [];
    const digit = (sign: string | undefined) =>
      sign === undefined ? 0n : (chineseNumber(sign) ?? 0n);
    const cents = `${digit(jiao)}${digit(fen)}`;
    const value = currency === undefined ? null : made(currency, number, cents.replace(/0+$/, ''));
    return [{ value, start: base + match.index, end: base + match.index + match[0].length }];
  });

/** The currency of the words before and after a number, which may be one sign for several. */
function currencyOf(
  before: string | undefined,
  after: string | undefined,
  signs: CurrencySigns,
): Currency | undefined {
  const named = [before, after].flatMap((words) =>
    words === undefined ? [] : (named_(words) ?? []),
  );
  const [first] = named;
  if (named.some((it) => it !== first)) return undefined;
  if (first !== undefined) return first;
  const sign = before ?? after ?? '';
  if (/^(?:元|圆|块钱?)$/.test(sign)) return 'CNY';
  if (/^[¥￥]$/.test(sign)) return after === '元' ? 'CNY' : signs.yen;
  return signs.dollar;
}

function named_(words: string): Currency | undefined {
  const code = words.toUpperCase();
  if (CURRENCIES.includes(code as Currency)) return code as Currency;
  return BY_NAME.find(([, name]) => name.test(words))?.[0];
}

function amountOf(currency: Currency, figures: string, scale: string): Money | null {
  const plain = plainDecimal(figures);
  if (plain === undefined) return null;
  const [whole = '', fraction = ''] = plain.split('.');
  const factor = SCALES[scale.trim().toLowerCase()] ?? 1n;
  if (factor === 1n) return made(currency, BigInt(whole), fraction);
  const digits = BigInt(`${whole}${fraction}`) * factor;
  const divisor = 10n ** BigInt(fraction.length);
  return digits % divisor === 0n ? made(currency, digits / divisor, '') : null;
}

/** Figures with a decimal point and no grouping; undefined where the signs can be read in two ways, as in 2.000. */
function plainDecimal(figures: string): string | undefined {
  if (/^\d{1,3}(?:\.\d{3})+,\d{2}$/.test(figures))
    return figures.replaceAll('.', '').replace(',', '.');
  if (/^\d+,\d{2}$/.test(figures)) return figures.replace(',', '.');
  if (/^\d+,\d{1,4}$/.test(figures) && !/^\d{1,3},\d{3}$/.test(figures)) return undefined;
  if (/^\d{1,3}\.\d{3}$/.test(figures)) return undefined;
  return figures.replace(/[ \u00a0\u202f](?=\d{3})/g, '').replace(/[,，](?=\d{2})/g, '');
}

function made(currency: Currency, whole: bigint, fraction: string): Money | null {
  const exponent = currencyExponent(currency);
  const digits = fraction.replace(/0+$/, '');
  if (digits.length > exponent || whole > 10n ** 12n) return null;
  return money(currency, BigInt(`${whole}${digits.padEnd(exponent, '0')}`));
}

const DOLLARS: readonly (readonly [Currency, RegExp])[] = NAMES.filter(([code]) =>
  ['USD', 'AUD', 'CAD', 'SGD', 'HKD', 'TWD', 'BRL'].includes(code),
).map(([code, words]) => [code, new RegExp(`\\b${code}\\b|(?<![A-Za-z])(?:${words})`)]);
const OTHER_DOLLARS =
  /Australia|Canad|Singapore|Hong Kong|New Zealand|Taiwan|Mexic|Brazil|Argentin|Chile|Colombia|澳大利亚|加拿大|新加坡|香港|新西兰|台湾|墨西哥|巴西/;

/**
 * What the signs stand for: the only dollar that the text names, or that of the United States where nothing in it is of another
 * country with dollars; the yuan or the yen, whichever alone is named.
 */
export function currencySigns(text: string, isChinese: boolean): CurrencySigns {
  const dollars = DOLLARS.filter(([, words]) => words.test(text)).map(([code]) => code);
  const isYuan = /\bCNY\b|\bRMB\b|人民币|yuan|China|Chinese/.test(text) || isChinese;
  const isYen = /\bJPY\b|\byen\b|Japan|日元|日本/.test(text);
  return {
    dollar:
      dollars.length === 1
        ? dollars[0]
        : dollars.length === 0 && !OTHER_DOLLARS.test(text)
          ? 'USD'
          : undefined,
    yen: isYuan === isYen ? undefined : isYuan ? 'CNY' : 'JPY',
  };
}
