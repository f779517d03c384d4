import * as InstantOf from 'temporal-polyfill/fns/Instant';
import * as Zoned from 'temporal-polyfill/fns/ZonedDateTime';
import type { Zone } from '../value/instant.ts';

/** From an instant on, clocks of a zone differ from UTC by an offset. */
export interface OffsetChange {
  /** Milliseconds since 1970. */
  readonly from: number;
  /** Local time minus UTC, in milliseconds. */
  readonly offset: number;
}

/**
 * The offsets of a zone from UTC between two instants: for systems that have no time zones, or others.
 * @param span - in milliseconds since 1970
 * @returns at least one, the earliest first; the first from the start of the span
 * @example
 * ```ts
 * import { offsetChanges } from '@livelane/contracts/vocabulary/zones';
 * offsetChanges('Asia/Shanghai', { from: Date.UTC(2026, 0), to: Date.UTC(2027, 0) }); // => [{"from":1767225600000,"offset":28800000}]
 * ```
 */
export function offsetChanges(
  zone: Zone,
  { from, to }: { readonly from: number; readonly to: number },
): OffsetChange[] {
  let zoned = InstantOf.toZonedDateTimeISO(InstantOf.fromEpochMilliseconds(from), zone);
  const changes = [{ from, offset: offsetOf(zoned) }];
  for (;;) {
    const next = Zoned.getTimeZoneTransition(zoned, 'next');
    if (next === null || next.epochMilliseconds >= to) return changes;
    zoned = next;
    const offset = offsetOf(zoned);
    if (offset !== changes.at(-1)?.offset) changes.push({ from: zoned.epochMilliseconds, offset });
  }
}

function offsetOf(zoned: Zoned.Record): number {
  return Zoned.offsetNanoseconds(zoned) / 1_000_000;
}
