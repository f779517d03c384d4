import { type Currency, money } from '@livelane/contracts/vocabulary';
import type { Adjustment } from '../records/adjustment.ts';

/** An adjustment over an amount in minor units; none where nothing went back. */
export function refundAdjustment(
  adjustment: Omit<Adjustment, 'money'>,
  amount: bigint,
  currency: Currency,
): Adjustment[] {
  return amount > 0n ? [{ ...adjustment, money: money(currency, amount) }] : [];
}
