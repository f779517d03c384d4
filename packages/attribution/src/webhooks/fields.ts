import {
  type Currency,
  CurrencySchema,
  currencyExponent,
  inputInvalid,
  inputIssue,
  inputIssues,
  toInstant,
} from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { minorUnits } from '../shop/decimal.ts';

/** An id as a shop writes it: digits as a number or as text. */
export const ShopId = z.pipe(
  z.union([z.string().check(z.minLength(1)), z.number()]),
  z.transform(String),
);

/** Text that may be missing, null or empty. */
export const MaybeText = z.pipe(
  z.nullish(z.string()),
  z.transform((text) => (text?.trim() ? text.trim() : undefined)),
);

/** A decimal of the major unit, as text. */
export const Decimal = z.pipe(
  z.union([z.string(), z.number()]),
  z.pipe(z.transform(String), z.string().check(z.regex(/^-?\d{1,15}(?:\.\d{1,12})?$/))),
);

/** A decimal that may be missing or null. */
export const MaybeDecimal = z.nullish(Decimal);

/** An instant with an offset, as UTC. */
export const When = z.pipe(
  z
    .string()
    .check(
      z.refine((text) => /(?:Z|[+-]\d\d:?\d\d)$/.test(text) && !Number.isNaN(Date.parse(text))),
    ),
  z.transform((text) => toInstant(Date.parse(text))),
);

/** An instant that may be missing or null. */
export const MaybeWhen = z.nullish(When);

/** An ISO 4217 code in any case. */
export const CurrencyCode = z.pipe(
  z.pipe(
    z.string(),
    z.transform((code) => code.toUpperCase()),
  ),
  CurrencySchema,
);

/** A decimal in minor units. @throws INPUT_INVALID for more decimals than the currency has */
export function units(decimal: string | null | undefined, currency: Currency, pieces = 1): bigint {
  if (decimal === null || decimal === undefined) return 0n;
  const amount = minorUnits(decimal, currency, pieces);
  if (amount !== undefined) return amount;
  const params = { digits: currencyExponent(currency), currency };
  throw inputInvalid('amount', [inputIssue('DECIMAL_AMOUNT', { received: decimal, params })]);
}

/** A payload as its schema reads it. @throws INPUT_INVALID */
export function payloadAs<Schema extends z.ZodMiniType>(
  schema: Schema,
  payload: unknown,
  what: string,
): z.output<Schema> {
  const read = z.safeParse(schema, payload);
  if (read.success) return read.data;
  throw inputInvalid(what, inputIssues(schema, payload));
}
