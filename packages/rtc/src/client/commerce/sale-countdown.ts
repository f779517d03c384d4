import type { FlashSale } from '../../commerce/kinds/sale/sale.ts';
import type { ServerClock } from './commerce-client.ts';

/**
 * Time until a flash sale ends, by the server's clock. Only the server ends it: at 0 a request may still be in time, and
 * shortly before 0 it may be late.
 *
 * @param sale - a sale of `session.commerce.state().sales`
 * @param clock - `session.serverClock()`; undefined counts by this device's clock
 * @param now - time of this device's clock, in milliseconds since 1970-01-01T00:00:00Z. Default: `Date.now()`
 * @returns milliseconds, at least 0; wrong by at most `clock.errorMs`
 * @example
 * ```ts
 * import { saleCountdown } from '@livelane/rtc/client';
 * const clock = { offsetMs: 250, errorMs: 20 };
 * saleCountdown({ endsAt: '1970-01-01T00:00:10Z' }, clock, 4_000); // => 5750
 * ```
 */
export function saleCountdown(
  sale: Pick<FlashSale, 'endsAt'>,
  clock: ServerClock | undefined,
  now: number = Date.now(),
): number {
  return Math.max(0, Date.parse(sale.endsAt) - now - (clock?.offsetMs ?? 0));
}
