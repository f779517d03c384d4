import { type Currency, currencyExponent } from '@livelane/contracts/vocabulary';

/** Digits of a decimal as a whole number, and how many of them are behind the point. */
function scaledDecimal(plain: string): [scaled: bigint, digits: number] {
  const [whole = '0', fraction = ''] = plain.split('.');
  return [BigInt(`${whole}${fraction}`), fraction.length];
}

/**
 * A decimal of the major unit in minor units, times a number of pieces; exact.
 * @param plain - digits with an optional minus sign and decimal point
 * @returns undefined where the product has more decimals than the currency
 */
export function minorUnits(plain: string, currency: Currency, pieces = 1): bigint | undefined {
  const exponent = currencyExponent(currency);
  const [scaled, digits] = scaledDecimal(plain);
  const units = scaled * BigInt(pieces);
  if (digits <= exponent) return units * 10n ** BigInt(exponent - digits);
  const scale = 10n ** BigInt(digits - exponent);
  return units % scale === 0n ? units / scale : undefined;
}
