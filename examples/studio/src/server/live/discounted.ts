import { type Money, money, PPM, toMinor } from '@livelane/contracts/vocabulary';

/** A price less the discount of a code, rounded down to a whole minor unit: nobody pays more than was shown. */
export function discounted(price: Money, discount: number): Money {
  return money(price.currency, (toMinor(price) * BigInt(PPM - discount)) / BigInt(PPM));
}
