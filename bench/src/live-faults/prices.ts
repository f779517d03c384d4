/** What the commerce process said about its price, at a time of the wall clock. `intent`: it may be true from here on. */
export interface PriceLine {
  readonly at: number;
  readonly says: 'intent' | 'now';
  /** Minor units of the product on top; null for none. */
  readonly price: string | null;
}

/** What a viewer showed at a time. */
export interface ShownPrice {
  readonly at: number;
  readonly viewer: string;
  readonly price: string | null;
  /** Whether viewer, media server and commerce process could reach each other. */
  readonly contact: boolean;
}

/** Contact heals everything within this time, and a changed price reaches every viewer within it. */
export const WITHIN_MS = 1_000;

/** Looks at viewers are this far apart, and a look is not worth more than that. */
export const LOOK_MS = 100;

/** The longest time that a viewer in contact showed a price that was true neither then nor within the last second. */
export function wrongForMs(shown: readonly ShownPrice[], lines: readonly PriceLine[]): number {
  const viewers = new Set(shown.map(({ viewer }) => viewer));
  return Math.max(
    0,
    ...[...viewers].map((viewer) =>
      longestWrong(
        shown.filter((one) => one.viewer === viewer),
        lines,
      ),
    ),
  );
}

function longestWrong(shown: readonly ShownPrice[], lines: readonly PriceLine[]): number {
  let longest = 0;
  let wrongSince: number | undefined;
  for (const { at, price, contact } of shown) {
    const isWrong = contact && !wasTrue(price, at, lines);
    wrongSince = isWrong ? (wrongSince ?? at) : undefined;
    if (wrongSince !== undefined) longest = Math.max(longest, at - wrongSince);
  }
  return longest;
}

/** Whether a price may have been true at a time. */
function wasTrue(price: string | null, at: number, lines: readonly PriceLine[]): boolean {
  const before = lines.filter((line) => line.at <= at);
  const lastNow = before.findLastIndex(({ says }) => says === 'now');
  if (lastNow === -1) return true;
  // The last price that was stated, and those that were begun since.
  return before.slice(lastNow).some((line) => line.price === price);
}
