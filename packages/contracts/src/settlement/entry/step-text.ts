import {
  type BothLanguages,
  type Currency,
  currencyExponent,
  formatMoney,
  formatPercent,
  money,
  withoutEnd,
} from '../../vocabulary/index.ts';
import type { Rational } from '../money/rational.ts';
import { formatUnits, inBoth } from './explanation.ts';

/** How many decimals of a minor unit a sentence prints; the line's steps have the exact value. */
const DECIMALS = 6;

/** An exact number of minor units as an amount of money; `≈` where it has more decimals than are printed. */
export function formatExact(currency: Currency, { n, d }: Rational): string {
  if (d === 1n) return formatUnits(currency, n);
  const sign = n < 0n ? '-' : '';
  const scaled = (n < 0n ? -n : n) * 10n ** BigInt(DECIMALS);
  const [whole, fraction] = [
    scaled / d / 10n ** BigInt(DECIMALS),
    (scaled / d) % 10n ** BigInt(DECIMALS),
  ];
  const digits = withoutEnd(fraction.toString().padStart(DECIMALS, '0'), /0/);
  const point = currencyExponent(currency) === 0 && digits !== '' ? '.' : '';
  const text = `${formatMoney(money(currency, whole))}${point}${digits}`;
  return `${scaled % d === 0n ? '' : '≈ '}${text.replace(' ', ` ${sign}`)}`;
}

/** What a sentence says of a running total. */
export interface RunningText {
  readonly currency: Currency;
  readonly carried: Rational;
  readonly adds: Rational;
  readonly booked: bigint;
  readonly amount: bigint;
}

/**
 * How a running total came to an amount, to follow the words for what it adds; empty where what it adds is whole and
 * nothing was carried but what was booked.
 */
export function runningText({
  currency,
  carried,
  adds,
  booked,
  amount,
}: RunningText): BothLanguages {
  const isEven = adds.n === amount * adds.d && carried.n === booked * carried.d;
  if (isEven) return inBoth('', '');
  const exact = formatExact(currency, adds);
  const total = formatUnits(currency, booked + amount);
  if (carried.n === 0n && booked === 0n)
    return inBoth(` is ${exact}, rounded to ${total}`, `为 ${exact}，取整为 ${total}`);
  const before = formatExact(currency, carried);
  const was = formatUnits(currency, booked);
  return inBoth(
    ` is ${exact}; with ${before} carried it rounds to ${total}, of which ${was} was booked`,
    `为 ${exact}；加上累计 ${before} 取整为 ${total}，其中 ${was} 此前已入账`,
  );
}

/** What a sentence says of a part of a shared total. */
export interface ShareText {
  readonly currency: Currency;
  /** In parts per million. */
  readonly share: number;
  readonly total: bigint;
  readonly booked: bigint;
  readonly amount: bigint;
}

/** How a part of a running total came to an amount. */
export function shareText({ currency, share, total, booked, amount }: ShareText): BothLanguages {
  const [percent, sum, was, part, given] = [
    formatPercent(share),
    ...[total, booked, booked + amount, amount].map((units) => formatUnits(currency, units)),
  ];
  if (booked === 0n)
    return inBoth(`${percent} of ${sum}: ${part}.`, `${sum} 的 ${percent}：${part}。`);
  return inBoth(
    `${percent} of ${sum} in all: ${part}, of which ${was} was booked: ${given}.`,
    `累计 ${sum} 的 ${percent}：${part}，其中 ${was} 此前已入账：${given}。`,
  );
}
