import * as z from 'zod/mini';
import { inputInvalid } from '../error/input-invalid.ts';
import { expects, inputIssue } from '../error/issues.ts';

/**
 * ISO 4217 codes by number of decimal digits. Not taken from `Intl`, whose digits follow custom (IDR,
 * HUF, COP, IQD differ from the standard), and not from a money library's table, which keeps MGA and
 * MRU in fifths where the standard says two digits.
 */
const BY_EXPONENT = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
  [
    2,
    'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG',
  ],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
] as const;

type Words<Text extends string, Found = never> = Text extends `${infer Word} ${infer Rest}`
  ? Words<Rest, Found | Word>
  : Found | Text;

/** An ISO 4217 alphabetic code. */
export type Currency = Words<(typeof BY_EXPONENT)[number][1]>;

const EXPONENTS: ReadonlyMap<string, number> = new Map(
  BY_EXPONENT.flatMap(([exponent, codes]) =>
    codes.split(' ').map((code) => [code, exponent] as const),
  ),
);

/** Every active ISO 4217 currency and fund code that has minor units, in alphabetical order. */
export const CURRENCIES: readonly Currency[] = [...EXPONENTS.keys()].sort() as Currency[];

/** Schema of {@link Currency}. */
export const CurrencySchema = z
  .string({ error: expects('CURRENCY') })
  .check(
    z.refine((code) => EXPONENTS.has(code), { error: expects('CURRENCY') }),
  ) as unknown as z.ZodMiniType<Currency, Currency>;

/**
 * The number of decimal digits between a currency's major and minor unit, by ISO 4217.
 * @returns 0, 2, 3 or 4
 * @throws INPUT_INVALID for a code that ISO 4217 does not list
 * @example
 * ```ts
 * import { currencyExponent } from '@livelane/contracts/vocabulary';
 * currencyExponent('IDR'); // => 2
 * currencyExponent('JPY'); // => 0
 * ```
 */
export function currencyExponent(currency: Currency): number {
  const exponent = EXPONENTS.get(currency);
  if (exponent === undefined)
    throw inputInvalid('currency', [inputIssue('CURRENCY', { received: currency })]);
  return exponent;
}
