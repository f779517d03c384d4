import { CURRENCIES, currencyExponent } from '@livelane/contracts/vocabulary';
import { expect, test } from 'vitest';
import { amountText, digitsOf } from './amounts.ts';

test('every currency has the digits of the standard', () => {
  const own = CURRENCIES.map((currency) => [currency, digitsOf(currency)]);
  expect(own).toEqual(CURRENCIES.map((currency) => [currency, currencyExponent(currency)]));
});

test.each([
  ['IDR', '1250050', 'IDR 12,500.50'],
  ['JPY', '980', '¥980'],
  ['KWD', '-5', '-KWD 0.005'],
  ['USD', '900719925474099307', '$9,007,199,254,740,993.07'],
])('%s %s is %s', (currency, minor, text) => {
  expect(amountText({ currency, minor }, 'en').replaceAll('\u00a0', ' ')).toBe(text);
});
