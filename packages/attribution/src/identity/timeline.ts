/** The most touches that one identity, or one click id, joins to an order: the newest ones. */
export const MOST_TOUCHES_OF_A_KEY = 500;

/** The touches that one key joins, such as an identity or a click id, as positions in their index. */
export interface Timeline {
  readonly positions: number[];
  isSorted: boolean;
}

/** What orders touches within a timeline: time, then id. */
export interface TimelineOrder {
  /** Milliseconds since 1970, by position. */
  readonly at: Float64Array;
  readonly idOf: (position: number) => string;
}

/** Timelines by key. */
export type Timelines = Map<string, Timeline>;

/** Adds a touch to the timeline of a key, once. */
export function addTo(timelines: Timelines, key: string, position: number): void {
  const known = timelines.get(key);
  if (known === undefined) timelines.set(key, { positions: [position], isSorted: true });
  else if (known.positions.at(-1) !== position) {
    known.positions.push(position);
    known.isSorted = false;
  }
}

/** The positions of a timeline by time. Sorted on first access, so that people without an order cost no sort. */
export function sorted(timeline: Timeline, { at, idOf }: TimelineOrder): readonly number[] {
  if (!timeline.isSorted) {
    timeline.positions.sort((a, b) => (at[a] ?? 0) - (at[b] ?? 0) || (idOf(a) < idOf(b) ? -1 : 1));
    timeline.isSorted = true;
  }
  return timeline.positions;
}

/** Where the first position at or after an instant stands among positions by time. */
export function firstAtOrAfter(
  positions: readonly number[],
  at: Float64Array,
  instant: number,
): number {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((at[positions[middle] ?? 0] ?? 0) < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}
