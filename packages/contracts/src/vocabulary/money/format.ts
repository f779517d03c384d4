import { groupDigits } from '../text/number.ts';
import { formatDecimal, type Money } from './money.ts';

/**
 * An amount as text for people: currency code, grouped digits, all decimals of the currency. Exact; does not use
 * `Intl`.
 * @example
 * ```ts
 * import { formatMoney, money } from '@livelane/contracts/vocabulary';
 * formatMoney(money('USD', -123456n)); // => "USD -1,234.56"
 * formatMoney(money('KWD', 1500n)); // => "KWD 1.500"
 * ```
 */
export function formatMoney(amount: Money): string {
  return `${amount.currency} ${groupDigits(formatDecimal(amount))}`;
}
