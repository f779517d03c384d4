import { type Random, redrawing } from '../models/draws/binomial.ts';
import { ExactSums } from '../models/sums/exact-sums.ts';
import { PairIndex } from '../paths/pair-index.ts';
import { type PathColumns, selectPaths } from '../paths/path-columns.ts';

/** The paths with copies added up, sorted, so that the random numbers meet them in one order. */
export function mergedPaths(paths: PathColumns): PathColumns {
  const { touches, offsets } = paths;
  const index = new PairIndex();
  // A path is numbered by its sequence of channels, and has the sums of its copies.
  const numbers = new Map<number, number>();
  const firsts: number[] = [];
  const [conversions, value, nulls] = [new ExactSums(), new ExactSums(), new ExactSums()];
  for (let path = 0; path < paths.conversions.length; path += 1) {
    let sequence = 0;
    for (let at = offsets[path] as number; at < (offsets[path + 1] as number); at += 1)
      sequence = index.idOf(sequence, touches[at] as number) + 1;
    let number = numbers.get(sequence);
    if (number === undefined) {
      number = firsts.push(path) - 1;
      numbers.set(sequence, number);
    }
    conversions.add(number, paths.conversions[path] as number);
    value.add(number, paths.value[path] as number);
    nulls.add(number, paths.nulls[path] as number);
  }
  const compare = comparePaths(paths);
  const order = Uint32Array.from(firsts, (_, number) => number);
  order.sort((a, b) => compare(firsts[a] as number, firsts[b] as number));
  const sorted = (sums: ExactSums): Float64Array => {
    const column = sums.rounded();
    return Float64Array.from(order, (number) => column[number] as number);
  };
  return selectPaths(
    paths,
    order.map((number) => firsts[number] as number),
    { conversions: sorted(conversions), value: sorted(value), nulls: sorted(nulls) },
  );
}

/** Compares paths as their JSON: channel by channel, and a path behind those that it begins. */
function comparePaths({ channels, touches, offsets }: PathColumns) {
  const quoted = channels.map((channel) => JSON.stringify(channel));
  const byText = Array.from(quoted.keys()).sort((a, b) =>
    (quoted[a] as string) < (quoted[b] as string) ? -1 : 1,
  );
  const ranks = new Uint32Array(channels.length);
  byText.forEach((channel, rank) => {
    ranks[channel] = rank;
  });
  const rankAt = (at: number): number => ranks[touches[at] as number] as number;
  const lengthOf = (path: number): number =>
    (offsets[path + 1] as number) - (offsets[path] as number);
  return (a: number, b: number): number => {
    const shorter = Math.min(lengthOf(a), lengthOf(b));
    for (let place = 0; place < shorter; place += 1) {
      const difference =
        rankAt((offsets[a] as number) + place) - rankAt((offsets[b] as number) + place);
      if (difference !== 0) return difference;
    }
    return lengthOf(b) - lengthOf(a);
  };
}

/**
 * Redraws as many journeys with replacement, each time that it is asked; each conversion of a path has the mean value of
 * its conversions.
 */
export function pathsRedrawing(paths: PathColumns): (random: Random) => PathColumns {
  const size = paths.conversions.length;
  const redrawn = redrawing(cellsOf(paths));
  return (random) => {
    const drawn = redrawn(random);
    const kept = new Uint32Array(size);
    const conversions = new Float64Array(size);
    const value = new Float64Array(size);
    const nulls = new Float64Array(size);
    let count = 0;
    for (let path = 0; path < size; path += 1) {
      const converted = drawn[2 * path] as number;
      const lost = drawn[2 * path + 1] as number;
      if (converted + lost === 0) continue;
      kept[count] = path;
      conversions[count] = converted;
      nulls[count] = lost;
      value[count] = (paths.value[path] as number) * factorOf(paths, path, { converted, lost });
      count += 1;
    }
    return selectPaths(paths, kept.subarray(0, count), {
      conversions: conversions.subarray(0, count),
      value: value.subarray(0, count),
      nulls: nulls.subarray(0, count),
    });
  };
}

/** The journeys of each path that converted, and those that did not. */
function cellsOf({ conversions, nulls }: PathColumns): Float64Array {
  const cells = new Float64Array(2 * conversions.length);
  for (let path = 0; path < conversions.length; path += 1) {
    cells[2 * path] = conversions[path] as number;
    cells[2 * path + 1] = nulls[path] as number;
  }
  return cells;
}

/** How much of the value of a path its redrawn journeys have; without a conversion it is that of the other journeys. */
function factorOf(
  { conversions, nulls }: PathColumns,
  path: number,
  { converted, lost }: { readonly converted: number; readonly lost: number },
): number {
  const before = conversions[path] as number;
  const lostBefore = nulls[path] as number;
  return before > 0 ? converted / before : lostBefore > 0 ? lost / lostBefore : 0;
}
