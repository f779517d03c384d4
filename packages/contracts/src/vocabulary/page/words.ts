import { type LocalText, localText } from '../message/local-text.ts';
import { fillTemplate, type Params } from '../message/template.ts';
import { formatMoney } from '../money/format.ts';
import type { Money } from '../money/money.ts';
import type { DisplayLanguage } from '../text/display-language.ts';
import { FORMATS } from '../text/formats.ts';
import { groupDigits } from '../text/number.ts';
import type { Instant } from '../value/instant.ts';
import type { Column, Inline, Prose } from './block.ts';

/** The language of a report, and how it writes texts and figures. */
export interface Words {
  readonly language: DisplayLanguage;
  /** A text with its placeholders filled. */
  say(text: LocalText, params?: Params): string;
  /** A text with parts such as names in the place of its placeholders. */
  prose(text: LocalText, parts: Readonly<Record<string, Inline>>): Prose;
  /** A day, from an instant. */
  day(instant: Instant): string;
}

/**
 * The words of a language.
 * @example
 * ```ts
 * import { wordsIn } from '@livelane/contracts/vocabulary/page';
 * const { say, prose, day } = wordsIn('zh-Hans');
 * say({ en: '{count} orders', 'zh-Hans': '{count} 笔订单' }, { count: 12 }); // => "12 笔订单"
 * prose({ en: 'sold by {creator}', 'zh-Hans': '由{creator}售出' }, { creator: { name: 'Mia' } });
 * // => ["由", { name: "Mia" }, "售出"]
 * day('2026-11-22T14:00:00Z'); // => "2026年11月22日"
 * ```
 */
export function wordsIn(language: DisplayLanguage): Words {
  const { date } = FORMATS[language];
  return {
    language,
    say: (text, params = {}) => fillTemplate(localText(text, language), params, language),
    prose: (text, parts) =>
      localText(text, language)
        .split(/\{(\w+)\}/)
        .map((piece, index) => (index % 2 === 0 ? piece : (parts[piece] ?? '')))
        .filter((piece) => piece !== ''),
    day: (instant) => date(instant.slice(0, 10)),
  };
}

/**
 * Columns with these headings; all but the first and the last `texts` of them hold figures.
 * @example
 * ```ts
 * import { columnsOf, wordsIn } from '@livelane/contracts/vocabulary/page';
 * const headings = [{ en: 'Creator', 'zh-Hans': '达人' }, { en: 'Orders', 'zh-Hans': '订单数' }];
 * columnsOf(headings, wordsIn('zh-Hans')); // => [{ heading: "达人" }, { heading: "订单数", figures: true }]
 * ```
 */
export function columnsOf(
  headings: readonly LocalText[],
  { say }: Pick<Words, 'say'>,
  texts = 0,
): Column[] {
  return headings.map((heading, index) => {
    const isFigure = index > 0 && index < headings.length - texts;
    return { heading: say(heading), ...(isFigure ? { figures: true } : {}) };
  });
}

/**
 * Items of a list, each of one or several parts, as a language separates them.
 * @example
 * ```ts
 * import { listed } from '@livelane/contracts/vocabulary/page';
 * listed([[{ name: 'Mia' }], [{ name: 'Noa' }, ' (host)']], 'en');
 * // => [{ name: "Mia" }, ", ", { name: "Noa" }, " (host)"]
 * listed([['口红'], ['眉笔']], 'zh-Hans'); // => ["口红", "、", "眉笔"]
 * ```
 */
export function listed(
  items: readonly (readonly Inline[])[],
  language: DisplayLanguage,
): readonly Inline[] {
  const comma = language === 'en' ? ', ' : '、';
  return items.flatMap((item, index) => (index === 0 ? item : [comma, ...item]));
}

/** Stands where a figure is not known or not certain. */
export const DASH = '–';

/**
 * An amount; a dash where there is none.
 * @example
 * ```ts
 * import { amount } from '@livelane/contracts/vocabulary/page';
 * amount({ currency: 'USD', minor: '120050' }); // => "USD 1,200.50"
 * amount(null); // => "–"
 * ```
 */
export function amount(money: Money | null): string {
  return money === null ? DASH : formatMoney(money);
}

/**
 * A score or points, with one decimal.
 * @example
 * ```ts
 * import { points } from '@livelane/contracts/vocabulary/page';
 * [71.46, -0.02].map(points); // => ["71.5", "0.0"]
 * ```
 */
export function points(value: number): string {
  const text = value.toFixed(1);
  return text === '-0.0' ? '0.0' : text;
}

/**
 * A count or an average: whole from 100, with one decimal below.
 * @example
 * ```ts
 * import { count } from '@livelane/contracts/vocabulary/page';
 * [12_345.6, 12.34, 8].map(count); // => ["12,346", "12.3", "8"]
 * ```
 */
export function count(value: number): string {
  if (Math.abs(value) >= 100) return groupDigits(Math.round(value));
  const text = value.toFixed(1).replace(/\.0$/, '');
  return text === '-0' ? '0' : text;
}

/**
 * A count for an axis: 1.2M or 120万, 200k or 20万.
 * @example
 * ```ts
 * import { short } from '@livelane/contracts/vocabulary/page';
 * [9_500, 200_000, 1_234_000].map((viewers) => short(viewers, 'en')); // => ["9,500", "200k", "1.23M"]
 * [9_500, 200_000, 1_234_000].map((viewers) => short(viewers, 'zh-Hans')); // => ["9,500", "20万", "123万"]
 * ```
 */
export function short(value: number, language: DisplayLanguage): string {
  const size = Math.abs(value);
  const write = (unit: number, sign: string) => `${Number((value / unit).toPrecision(3))}${sign}`;
  if (language === 'zh-Hans') {
    if (size >= 1e8) return write(1e8, '亿');
    return size >= 1e4 ? write(1e4, '万') : count(value);
  }
  if (size >= 1e9) return write(1e9, 'bn');
  if (size >= 1e6) return write(1e6, 'M');
  return size >= 1e4 ? write(1e3, 'k') : count(value);
}
