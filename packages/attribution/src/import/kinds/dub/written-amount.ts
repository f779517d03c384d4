import { CURRENCIES, type Currency } from '@livelane/contracts/vocabulary';

/** The signs of currencies in American English, each for one currency; where there is none, the code stands. */
let signs: ReadonlyMap<string, Currency> | undefined;

function currencyOf(sign: string): Currency | undefined {
  signs ??= new Map(
    CURRENCIES.map((currency) => {
      const format = new Intl.NumberFormat('en-US', { style: 'currency', currency });
      const part = format.formatToParts(0).find(({ type }) => type === 'currency');
      return [part?.value ?? currency, currency];
    }),
  );
  return signs.get(sign);
}

/**
 * An amount as American English writes it with its currency: `$1,299.00`, `-€5.00`, `¥5,000`, `CHF 12.00`. An apostrophe
 * before it keeps a spreadsheet from taking it for a formula.
 * @returns undefined for what is written otherwise, such as a number without a currency
 */
export function writtenAmount(
  text: string,
): { readonly currency: Currency; readonly amount: string } | undefined {
  const found = /^'?(-?)([^\d\s.,-]+)\s?((?:\d{1,3}(?:,\d{3})*|\d+)(?:\.\d+)?)$/.exec(text.trim());
  const [, minus = '', sign = '', digits = ''] = found ?? [];
  const currency = currencyOf(sign);
  return currency === undefined
    ? undefined
    : { currency, amount: `${minus}${digits.replaceAll(',', '')}` };
}
