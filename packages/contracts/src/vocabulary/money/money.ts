import * as z from 'zod/mini';
import { vocabularyError } from '../error/core-errors.ts';
import { type InputInvalid, inputInvalid } from '../error/input-invalid.ts';
import { expects, inputIssue } from '../error/issues.ts';
import { PPM, type Rate } from '../value/rate.ts';
import { record } from '../value/record.ts';
import { type Currency, CurrencySchema, currencyExponent } from './currency.ts';
import { divideRounded, type RoundingMode } from './rounding.ts';

/** The largest magnitude of an amount, in minor units: 10^18, which fits a signed 64-bit integer. */
export const MAX_MINOR = 10n ** 18n;

const MinorSchema = z.string({ error: expects('MINOR_STRING') }).check(
  z.regex(/^(0|-?[1-9]\d{0,18})$/, {
    error: expects('MINOR_DIGITS'),
  }),
  z.refine((text) => !/^-?\d{19}$/.test(text) || inRange(BigInt(text)), {
    error: expects('MINOR_RANGE'),
  }),
) as unknown as z.ZodMiniType<`${bigint}`, `${bigint}`>;

/** Schema of {@link Money}. */
export const MoneySchema = record({
  /** The currency. */
  currency: CurrencySchema,
  /** Whole minor units as digits: "1999" is 19.99 USD, 1999 JPY and 1.999 KWD; at most 10^18 either way. */
  minor: MinorSchema,
});

/**
 * An amount of one currency: an ISO 4217 code, and whole minor units as a string of digits. Where the
 * currency is known while compiling (`Money<'USD'>`), adding another one does not compile.
 */
export interface Money<C extends Currency = Currency> extends z.infer<typeof MoneySchema> {
  /** ISO 4217 code. */
  currency: C;
}

function inRange(minor: bigint): boolean {
  return minor <= MAX_MINOR && minor >= -MAX_MINOR;
}

/**
 * An amount from a number of minor units.
 * @param minor - whole minor units; a string is taken as digits
 * @throws INPUT_INVALID for an unknown currency or text that is not digits; MONEY_OUT_OF_RANGE beyond ±10^18
 * @example
 * ```ts
 * import { money } from '@livelane/contracts/vocabulary';
 * money('USD', 1999n); // => {"currency":"USD","minor":"1999"}
 * ```
 */
export function money<C extends Currency>(currency: C, minor: bigint | string): Money<C> {
  currencyExponent(currency);
  if (typeof minor === 'string' && !/^(0|-?[1-9]\d*)$/.test(minor)) throw notDigits(minor);
  const value = BigInt(minor);
  if (!inRange(value)) throw vocabularyError('MONEY_OUT_OF_RANGE', { currency, minor: `${value}` });
  return { currency, minor: `${value}` };
}

function notDigits(received: unknown): InputInvalid {
  return inputInvalid('amount', [inputIssue('MINOR_DIGITS', { received })]);
}

/**
 * The minor units of an amount as a bigint.
 * @throws INPUT_INVALID if `minor` is not a string of digits, such as an empty or a hexadecimal one, which `BigInt`
 *   accepts
 * @example
 * ```ts
 * import { money, toMinor } from '@livelane/contracts/vocabulary';
 * toMinor(money('USD', 1999n)) + 1n; // => 2000n
 * ```
 */
export function toMinor({ minor }: Money): bigint {
  if (!/^-?\d+$/.test(minor)) throw notDigits(minor);
  return BigInt(minor);
}

/**
 * Zero in a currency.
 * @example
 * ```ts
 * import { zeroMoney } from '@livelane/contracts/vocabulary';
 * zeroMoney('USD'); // => {"currency":"USD","minor":"0"}
 * ```
 */
export function zeroMoney<C extends Currency>(currency: C): Money<C> {
  return money(currency, 0n);
}

function sameCurrency<C extends Currency>(a: Money<C>, b: Money): C {
  if (a.currency !== b.currency)
    throw vocabularyError('MONEY_CURRENCY_MISMATCH', { left: a.currency, right: b.currency });
  return a.currency;
}

/**
 * The sum of two amounts of one currency.
 * @throws MONEY_CURRENCY_MISMATCH; MONEY_OUT_OF_RANGE
 * @example
 * ```ts
 * import { addMoney, money } from '@livelane/contracts/vocabulary';
 * addMoney(money('USD', 150n), money('USD', 50n)).minor; // => "200"
 * ```
 */
export function addMoney<C extends Currency>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> {
  return money(sameCurrency(a, b), toMinor(a) + toMinor(b));
}

/**
 * The difference of two amounts of one currency.
 * @throws MONEY_CURRENCY_MISMATCH; MONEY_OUT_OF_RANGE
 * @example
 * ```ts
 * import { money, subtractMoney } from '@livelane/contracts/vocabulary';
 * subtractMoney(money('USD', 150n), money('USD', 200n)).minor; // => "-50"
 * ```
 */
export function subtractMoney<C extends Currency>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> {
  return money(sameCurrency(a, b), toMinor(a) - toMinor(b));
}

/**
 * The amount with the opposite sign.
 * @example
 * ```ts
 * import { money, negateMoney } from '@livelane/contracts/vocabulary';
 * negateMoney(money('USD', 150n)).minor; // => "-150"
 * ```
 */
export function negateMoney<C extends Currency>(amount: Money<C>): Money<C> {
  return money(amount.currency, -toMinor(amount));
}

/**
 * The sum of a list of amounts of the named currency; zero for an empty list.
 * @throws MONEY_CURRENCY_MISMATCH if an amount is in another currency
 * @throws MONEY_OUT_OF_RANGE
 * @example
 * ```ts
 * import { money, sumMoney } from '@livelane/contracts/vocabulary';
 * sumMoney('USD', [money('USD', 150n), money('USD', 50n)]).minor; // => "200"
 * ```
 */
export function sumMoney<C extends Currency>(
  currency: C,
  amounts: Iterable<Money<NoInfer<C>>>,
): Money<C> {
  const zero = zeroMoney(currency);
  let total = 0n;
  for (const amount of amounts) {
    sameCurrency(zero, amount);
    total += toMinor(amount);
  }
  return money(currency, total);
}

/**
 * Comparator for two amounts of one currency: negative, zero or positive.
 * @throws MONEY_CURRENCY_MISMATCH
 * @example
 * ```ts
 * import { compareMoney, money } from '@livelane/contracts/vocabulary';
 * compareMoney(money('USD', 150n), money('USD', 50n)) > 0; // => true
 * ```
 */
export function compareMoney<C extends Currency>(a: Money<C>, b: Money<NoInfer<C>>): number {
  sameCurrency(a, b);
  const difference = toMinor(a) - toMinor(b);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/**
 * A rate of an amount, rounded once by a named mode.
 * @param rate - parts per million; 80000 is 8 %
 * @example
 * ```ts
 * import { money, rateOf } from '@livelane/contracts/vocabulary';
 * rateOf(money('USD', 1999n), 80_000, 'half-even'); // => {"currency":"USD","minor":"160"}
 * ```
 */
export function rateOf<C extends Currency>(
  amount: Money<C>,
  rate: Rate,
  rounding: RoundingMode,
): Money<C> {
  if (!Number.isSafeInteger(rate))
    throw inputInvalid('rate', [inputIssue('RATE', { received: rate })]);
  return money(
    amount.currency,
    divideRounded(toMinor(amount) * BigInt(rate), BigInt(PPM), rounding),
  );
}

/**
 * Reads an amount from a decimal of the major unit. Exact: more digits than the currency has are an error.
 * @param decimal - such as "19.99" or "-5"; no grouping, no exponent, no sign but a leading minus
 * @throws INPUT_INVALID
 * @example
 * ```ts
 * import { parseDecimal } from '@livelane/contracts/vocabulary';
 * parseDecimal('KWD', '1.5'); // => {"currency":"KWD","minor":"1500"}
 * ```
 */
export function parseDecimal<C extends Currency>(currency: C, decimal: string): Money<C> {
  const exponent = currencyExponent(currency);
  const match = /^(-?)(\d{1,19})(?:\.(\d{1,4}))?$/.exec(decimal);
  const fraction = match?.[3] ?? '';
  if (match === null || fraction.length > exponent) {
    const params = { digits: exponent, currency };
    throw inputInvalid('amount', [inputIssue('DECIMAL_AMOUNT', { received: decimal, params })]);
  }
  const minor = BigInt(`${match[2]}${fraction.padEnd(exponent, '0')}`);
  return money(currency, match[1] === '-' ? -minor : minor);
}

/**
 * The amount as a decimal of the major unit, with all digits of the currency; the inverse of {@link parseDecimal}.
 * @example
 * ```ts
 * import { formatDecimal, money } from '@livelane/contracts/vocabulary';
 * formatDecimal(money('USD', -5n)); // => "-0.05"
 * ```
 */
export function formatDecimal(amount: Money): string {
  const exponent = currencyExponent(amount.currency);
  const minor = toMinor(amount);
  const digits = String(minor < 0n ? -minor : minor).padStart(exponent + 1, '0');
  const sign = minor < 0n ? '-' : '';
  if (exponent === 0) return `${sign}${digits}`;
  return `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
}
