import {
  type Currency,
  CurrencySchema,
  currencyExponent,
  type InputIssue,
  inputIssue,
} from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { minorUnits } from '../../shop/decimal.ts';

/** Reads the amounts of one order into minor units of its currency. */
export interface AmountReader {
  readonly currency: Currency;
  /** @returns undefined where nothing is stated; 0 once an amount was refused */
  read(text: string | undefined, field: string, line: number): bigint | undefined;
  /** Price × quantity; a price may have more decimals than the currency, if all pieces together have not. */
  pieces(price: string | undefined, quantity: number, line: number): bigint | undefined;
}

/** The reader of an order's amounts; undefined, with an issue, where its currency is not known. */
export function amountReader(
  currency: unknown,
  { line, issues }: { readonly line: number; readonly issues: InputIssue[] },
): AmountReader | undefined {
  if (!isCurrency(currency)) {
    issues.push(inputIssue('CURRENCY', { path: '/currency', line, received: currency }));
    return undefined;
  }
  const unitsOf = (
    text: string,
    pieces: number,
    place: { field: string; line: number },
  ): bigint => {
    const units = minorUnits(text, currency, pieces);
    if (units === undefined) issues.push(decimalIssue(text, currency, place));
    return units ?? 0n;
  };
  return {
    currency,
    read: (text, field, at) =>
      text === undefined ? undefined : unitsOf(text, 1, { field, line: at }),
    pieces: (price, quantity, at) =>
      price === undefined ? undefined : unitsOf(price, quantity, { field: 'price', line: at }),
  };
}

function isCurrency(value: unknown): value is Currency {
  return z.safeParse(CurrencySchema, value).success;
}

function decimalIssue(
  text: string,
  currency: Currency,
  { field, line }: { readonly field: string; readonly line: number },
): InputIssue {
  const params = { digits: currencyExponent(currency), currency };
  return inputIssue('DECIMAL_AMOUNT', { path: `/${field}`, line, received: text, params });
}
