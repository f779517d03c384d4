import { type Currency, type Money, money } from '@livelane/contracts/vocabulary';
import { ExactSums } from '../models/sums/exact-sums.ts';
import { columnsOf, type PathColumns } from '../paths/path-columns.ts';
import type { ChannelPath } from '../records/channel-path.ts';

/** The paths of one length. */
export interface PathLength {
  /** Number of touches. */
  readonly touches: number;
  readonly conversions: number;
  readonly nulls: number;
  readonly value: number;
}

/**
 * How many touches journeys have that convert and that do not: one entry per length, ascending.
 * @example
 * ```ts
 * import { pathLengths } from '@livelane/attribution';
 * pathLengths([
 *   { path: ['bio', 'mia'], conversions: 3, value: 120, nulls: 40 },
 *   { path: ['mia', 'noa'], conversions: 1, value: 30, nulls: 5 },
 *   { path: ['mia'], conversions: 2, value: 50, nulls: 90 },
 * ]);
 * // => [
 * //   { touches: 1, conversions: 2, nulls: 90, value: 50 },
 * //   { touches: 2, conversions: 4, nulls: 45, value: 150 },
 * // ]
 * ```
 */
export function pathLengths(paths: readonly ChannelPath[]): PathLength[] {
  return lengthsOf(columnsOf(paths));
}

/** {@link pathLengths} of columns. */
export function lengthsOf({ offsets, ...counts }: PathColumns): PathLength[] {
  const isMet: boolean[] = [];
  const [conversions, nulls, value] = [new ExactSums(), new ExactSums(), new ExactSums()];
  for (let path = 0; path + 1 < offsets.length; path += 1) {
    const touches = (offsets[path + 1] as number) - (offsets[path] as number);
    isMet[touches] = true;
    conversions.add(touches, counts.conversions[path] as number);
    nulls.add(touches, counts.nulls[path] as number);
    value.add(touches, counts.value[path] as number);
  }
  const sums = [conversions.rounded(), nulls.rounded(), value.rounded()] as const;
  return Object.keys(isMet).map((key) => {
    const touches = Number(key);
    const [converted = 0, lost = 0, worth = 0] = sums.map((sum) => sum[touches] as number);
    return { touches, conversions: converted, nulls: lost, value: worth };
  });
}

/** The ends of the spans of time in a report, in seconds: a minute, half an hour, an hour, a day, and so on. */
export const TIME_SPANS = [
  60, 1800, 3600, 21_600, 86_400, 259_200, 604_800, 1_209_600, 2_592_000,
] as const;

/** The orders of one span of time or one length. */
interface Orders {
  readonly orders: number;
  readonly value: Money;
}

/** How long journeys took, and how many touches they had. */
export interface JourneyFigures {
  /** Orders by number of eligible touches, ascending; 0 for orders that are credited to nobody. */
  readonly lengths: readonly (Orders & { readonly touches: number })[];
  /**
   * Orders by the time from their first eligible touch, ascending: each up to and with `seconds`, beyond the span before
   * it; null for more than the last span. Spans without an order are absent.
   */
  readonly timeToConvert: readonly (Orders & { readonly seconds: number | null })[];
  /** Seconds from the first eligible touch to the order in half of the orders; null without an order with a touch. */
  readonly medianSeconds: number | null;
}

/** The journey of an order that was not reversed in full. */
export interface MeasuredJourney {
  /** Number of eligible touches. */
  readonly touches: number;
  /** Seconds from the first of them to the order; undefined without one. */
  readonly seconds: number | undefined;
  /** What remains of its money, in the report's currency. */
  readonly minor: bigint;
}

/** Figures of the journeys of orders that were not reversed in full. */
export function journeyFigures(
  kept: readonly MeasuredJourney[],
  currency: Currency,
): JourneyFigures {
  const taken = kept.filter(({ seconds }) => seconds !== undefined);
  const spanOf = ({ seconds = 0 }: MeasuredJourney): number =>
    TIME_SPANS.find((end) => seconds <= end) ?? Infinity;
  const sorted = Float64Array.from(taken, ({ seconds = 0 }) => seconds).sort();
  return {
    lengths: grouped(kept, ({ touches }) => touches, currency).map(([touches, orders]) => ({
      touches,
      ...orders,
    })),
    timeToConvert: grouped(taken, spanOf, currency).map(([span, orders]) => ({
      seconds: span === Infinity ? null : span,
      ...orders,
    })),
    medianSeconds: sorted[Math.floor((sorted.length - 1) / 2)] ?? null,
  };
}

function grouped(
  items: readonly MeasuredJourney[],
  keyOf: (item: MeasuredJourney) => number,
  currency: Currency,
): [number, Orders][] {
  const groups = new Map<number, { orders: number; minor: bigint }>();
  for (const item of items) {
    const group = groups.get(keyOf(item)) ?? { orders: 0, minor: 0n };
    groups.set(keyOf(item), group);
    group.orders += 1;
    group.minor += item.minor;
  }
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([key, { orders, minor }]) => [key, { orders, value: money(currency, minor) }]);
}
