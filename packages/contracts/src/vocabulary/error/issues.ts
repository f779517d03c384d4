import { type ExpectationsOf, expectationsOf, type IssuesOf, issuesOf } from './issue-catalogue.ts';

/** Input issues that all packages share, by code. Each text completes "expected …". */
export const INPUT_ISSUES = {
  // Any JSON
  STRING: 'a string',
  NUMBER: 'a finite number',
  WHOLE_NUMBER: 'a whole number',
  BOOLEAN: 'true or false',
  OBJECT: 'an object',
  ARRAY: 'an array',
  FUNCTION: 'a function',
  TYPE: 'a value of the type {type}',
  EXACTLY: '{value}',
  ONE_OF: 'one of {choices}',
  AT_LEAST: 'at least {minimum}',
  MORE_THAN: 'more than {minimum}',
  AT_MOST: 'at most {maximum}',
  LESS_THAN: 'less than {maximum}',
  AT_LEAST_ITEMS: 'a list of at least {minimum} item(s)',
  AT_MOST_ITEMS: 'a list of at most {maximum} item(s)',
  AT_LEAST_CHARACTERS: 'text of at least {minimum} character(s)',
  AT_MOST_CHARACTERS: 'text of at most {maximum} characters',
  UNKNOWN_FIELD: 'no field of this name',
  UNKNOWN_FIELD_NEAR: 'the field "{near}", which this name resembles',
  VALID: 'a valid value',
  OTHER: '{expected}',
  // Ids, texts, languages
  ID_STRING: 'an id as a string (platform ids exceed 2^53, so never as a number)',
  IDENTIFIER:
    'an id of 1 to 128 characters without control characters, invisible characters or unpaired surrogates',
  WHOLE_SURROGATES: 'text without unpaired surrogates, such as a cut emoji',
  LANGUAGE: 'a BCP 47 language tag such as en, zh-Hans or pt-BR',
  TEXT_IN_A_LANGUAGE: 'the text in at least one language',
  HTTPS_URL: 'an address that begins with https://, of at most 2,048 characters',
  // Numbers
  COUNT: 'a whole number written out (1200000, not "1.2M" or 1.5)',
  PROBABILITY: 'a number from 0 to 1',
  FIGURE: 'a finite number, or null where it is not known',
  INTERVAL: 'an interval whose lower end is not above its upper end',
  SHARE: 'a share in whole parts per million, 0 to 1000000 (30% is 300000)',
  RATE: 'a rate in whole parts per million (8% is 80000)',
  PPM_AT_LEAST: 'at least {minimum} parts per million',
  PPM_AT_MOST: 'at most {maximum} parts per million',
  // Time and place
  INSTANT: 'an instant in UTC such as 2026-11-22T14:00:00Z (with the Z)',
  EPOCH_MS: 'milliseconds since 1970 within the years 0000 to 9999',
  PLAIN_DATE: 'a calendar date such as 2026-11-22',
  ZONE: 'an IANA time zone such as Asia/Bangkok (not an abbreviation or an offset)',
  WINDOW: 'a window whose start is before its end',
  CALENDAR_ARITHMETIC: 'a calendar date, whole days and an IANA zone within the years 0 to 9999',
  MARKET: 'an ISO 3166-1 alpha-2 country code such as US or GB (not UK), or EU',
  PLATFORM: 'a platform in lower case such as tiktok, tiktok-shop, instagram or youtube',
  PLATFORM_NAMED:
    'one platform such as tiktok, the main one where there are several: `any`, which leaves it to choice, stands only in a deliverable of a contract',
  // Money
  CURRENCY: 'an ISO 4217 currency code in capitals such as USD, THB or VND',
  MINOR_STRING: 'minor units as a string of digits ("1999" for 19.99 USD), never a number',
  MINOR_DIGITS:
    'whole minor units as digits without decimals, blanks or leading zeros ("1999" for 19.99 USD)',
  EXACT_UNITS: 'exact minor units as digits, or as a fraction ("125/2")',
  MINOR_RANGE: 'at most 10^18 minor units either way',
  DECIMAL_AMOUNT: 'a decimal with at most {digits} digits after the point for {currency}',
  AMOUNT_NOT_NEGATIVE: 'an amount of at least 0',
  AMOUNT_ABOVE_ZERO: 'an amount above 0',
  SALE_AT_LEAST_ZERO: 'an amount of at least 0, as `change` is "{change}"',
  SALE_AT_MOST_ZERO: 'an amount of at most 0, as `change` is "{change}"',
  BREAKDOWN: "parts in the sale's currency; those inside its money are together at most that",
  CREDITS_SOME:
    'at least one credit; where nobody is credited, one of the whole money whose `to` has "party": "nobody"',
  CREDITS_SUM: "credits in the sale's currency that sum to its money exactly",
  FX_RATE: 'a rate as a decimal string such as "34.215"',
  FX_RATE_ABOVE_ZERO: 'a rate above zero',
  FX_PAIR: 'a quote currency other than the base',
  FX_QUOTES_DIFFER: 'one {side} rate of {pair} at {asOf}; remove one of the two',
  // Records
  HASH: 'a hash: sha256: and 64 lower-case hexadecimal digits',
  EXECUTOR:
    'an executor with the functions "query" and "transaction", such as `pgExecutor(pool)` or `pgliteExecutor(database)`',
  RECORD_KIND: 'a record of one of the kinds {kinds}',
} as const;

/** A code of {@link INPUT_ISSUES}. */
export type InputIssueCode = keyof typeof INPUT_ISSUES;

type Texts = typeof INPUT_ISSUES;

/**
 * Creates an expectation of {@link INPUT_ISSUES} for the `error` option of a zod schema or check.
 * @example
 * ```ts
 * import { expects, inputIssues } from '@livelane/contracts/vocabulary';
 * import * as z from 'zod/mini';
 * inputIssues(z.int({ error: expects('WHOLE_NUMBER') }), 1.5)[0]?.message; // => "a whole number"
 * ```
 */
export const expects: ExpectationsOf<Texts> = /* @__PURE__ */ expectationsOf(INPUT_ISSUES);

/**
 * Creates an issue of {@link INPUT_ISSUES}.
 * @example
 * ```ts
 * import { inputIssue } from '@livelane/contracts/vocabulary';
 * inputIssue('AT_LEAST', { path: '/viewers', received: 0, params: { minimum: 1 } }).message; // => "at least 1"
 * ```
 */
export const inputIssue: IssuesOf<Texts> = /* @__PURE__ */ issuesOf(INPUT_ISSUES);
