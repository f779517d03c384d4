import type { ChannelPath } from '../records/channel-path.ts';

/** Aggregated paths as columns, one entry per path. */
export interface PathColumns {
  /** The names of all channels of the paths, each once, sorted. */
  readonly channels: readonly string[];
  /** The touches of all paths, one path after the other: each is the place of its channel in `channels`. */
  readonly touches: Uint32Array;
  /** Where the touches of each path begin, and as the last entry where those of the last path end. */
  readonly offsets: Uint32Array;
  /** Journeys that converted. */
  readonly conversions: Float64Array;
  /** Total value of those conversions. */
  readonly value: Float64Array;
  /** Journeys that ended without a conversion. */
  readonly nulls: Float64Array;
}

/** Paths that match their schema as columns. */
export function columnsOf(paths: readonly ChannelPath[]): PathColumns {
  const places = new Map<string, number>();
  const names: string[] = [];
  const offsets = new Uint32Array(paths.length + 1);
  paths.forEach(({ path }, index) => {
    offsets[index + 1] = (offsets[index] as number) + path.length;
  });
  const touches = new Uint32Array(offsets[paths.length] as number);
  let touch = 0;
  for (const { path } of paths)
    for (const name of path) {
      let place = places.get(name);
      if (place === undefined) {
        place = names.push(name) - 1;
        places.set(name, place);
      }
      touches[touch] = place;
      touch += 1;
    }
  return withSortedChannels({
    ...{ channels: names, touches, offsets },
    conversions: Float64Array.from(paths, ({ conversions }) => conversions),
    value: Float64Array.from(paths, ({ value = 0 }) => value),
    nulls: Float64Array.from(paths, ({ nulls = 0 }) => nulls),
  });
}

/** The columns as records. */
export function recordsOf(columns: PathColumns): Required<ChannelPath>[] {
  const { channels, touches, offsets, conversions, value, nulls } = columns;
  return Array.from(conversions, (converted, path) => ({
    path: Array.from(
      touches.subarray(offsets[path], offsets[path + 1]),
      (touch) => channels[touch] as string,
    ),
    conversions: converted,
    value: value[path] as number,
    nulls: nulls[path] as number,
  }));
}

/** Columns whose channels are in any order, or one of them at several places, with their channels sorted, each once. */
export function withSortedChannels(columns: PathColumns): PathColumns {
  const channels = [...new Set(columns.channels)].sort();
  const places = new Map(channels.map((name, place) => [name, place]));
  const place = Uint32Array.from(columns.channels, (name) => places.get(name) as number);
  const { length } = columns.touches;
  const touches = new Uint32Array(length);
  for (let at = 0; at < length; at += 1)
    touches[at] = place[columns.touches[at] as number] as number;
  return { ...columns, channels, touches };
}

/** The columns with equal neighbours of a path taken once. */
export function collapsed(columns: PathColumns): PathColumns {
  const { touches, offsets } = columns;
  const kept = new Uint32Array(touches.length);
  const bounds = new Uint32Array(offsets.length);
  let size = 0;
  for (let path = 0; path + 1 < offsets.length; path += 1) {
    const begin = offsets[path] as number;
    const end = offsets[path + 1] as number;
    for (let at = begin; at < end; at += 1) {
      if (at > begin && touches[at] === touches[at - 1]) continue;
      kept[size] = touches[at] as number;
      size += 1;
    }
    bounds[path + 1] = size;
  }
  return { ...columns, touches: kept.subarray(0, size), offsets: bounds };
}

/** Figures of paths in place of those that they had. */
export type PathCounts = Pick<PathColumns, 'conversions' | 'value' | 'nulls'>;

/**
 * Some of the paths, with other figures; channels that none of them has are left out.
 * @param paths - the numbers of the paths, in their new order
 * @param counts - one entry for each of them
 */
export function selectPaths(
  { channels, touches, offsets }: PathColumns,
  paths: Uint32Array,
  counts: PathCounts,
): PathColumns {
  const bounds = new Uint32Array(paths.length + 1);
  for (let place = 0; place < paths.length; place += 1) {
    const path = paths[place] as number;
    const length = (offsets[path + 1] as number) - (offsets[path] as number);
    bounds[place + 1] = (bounds[place] as number) + length;
  }
  const kept = new Uint32Array(bounds[paths.length] as number);
  const isUsed = new Uint8Array(channels.length);
  let to = 0;
  for (let place = 0; place < paths.length; place += 1) {
    const path = paths[place] as number;
    const end = offsets[path + 1] as number;
    for (let at = offsets[path] as number; at < end; at += 1) {
      const touch = touches[at] as number;
      kept[to] = touch;
      isUsed[touch] = 1;
      to += 1;
    }
  }
  const selected = { channels, touches: kept, offsets: bounds, ...counts };
  return isUsed.includes(0) ? withoutChannels(selected, isUsed) : selected;
}

/** The columns without channels that no touch has. */
function withoutChannels(columns: PathColumns, isUsed: Uint8Array): PathColumns {
  const place = new Uint32Array(isUsed.length);
  const channels = columns.channels.filter((_, channel) => isUsed[channel] === 1);
  let next = 0;
  isUsed.forEach((used, channel) => {
    place[channel] = next;
    next += used;
  });
  return { ...columns, channels, touches: columns.touches.map((touch) => place[touch] as number) };
}
