import { similarity } from './similarity.ts';

/** A difference between two lists of lines: one that was changed, removed or added. */
export interface Difference {
  /** How many lines of the first list come before it. */
  readonly at: number;
  /** Default: it was added. */
  readonly before?: string;
  /** Default: it was removed. */
  readonly after?: string;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** From which similarity on two lines are one that was changed. */
const ALIKE = 0.4;

/** The most pairs of lines that are compared with each other between two lines that both lists have once. */
const MOST_PAIRS = 40_000;

/**
 * What differs between two lists of lines, in their order. Lines that each list has once, and in the same order, hold them
 * together (the longest such chain); between two of them, lines are paired so that as much as possible is alike.
 */
export function differencesOf(one: readonly string[], other: readonly string[]): Difference[] {
  const chain = [...anchors(one, other), [one.length, other.length] as const];
  const found: Difference[] = [];
  let [from, fromOther] = [0, 0];
  for (const [to, toOther] of chain) {
    found.push(...between({ from, to }, { from: fromOther, to: toOther }, [one, other]));
    [from, fromOther] = [to + 1, toOther + 1];
  }
  return found;
}

/** The longest chain of lines that both lists have exactly once, in the same order. */
function anchors(one: readonly string[], other: readonly string[]): [number, number][] {
  const places = onlyOnce(other);
  const shared = [...onlyOnce(one)].flatMap(([line, at]): [number, number][] => {
    const place = places.get(line);
    return place === undefined ? [] : [[at, place]];
  });
  return longestRising(shared.sort(([a], [b]) => a - b));
}

function onlyOnce(lines: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  lines.forEach((line, at) => {
    if (places.has(line)) repeated.add(line);
    places.set(line, at);
  });
  for (const line of repeated) places.delete(line);
  return places;
}

/** The longest subsequence whose second numbers rise (patience sorting). */
function longestRising(pairs: readonly [number, number][]): [number, number][] {
  const tops: number[] = [];
  const previous: (number | undefined)[] = [];
  pairs.forEach(([, place], at) => {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] ?? 0]?.[1] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    previous[at] = low === 0 ? undefined : tops[low - 1];
    tops[low] = at;
  });
  const chain: [number, number][] = [];
  for (let at = tops.at(-1); at !== undefined; at = previous[at]) {
    const pair = pairs[at];
    if (pair !== undefined) chain.push(pair);
  }
  return chain.reverse();
}

type Both = readonly [one: readonly string[], other: readonly string[]];

/** The differences of two ranges: equal lines at both ends aside, then pairs. */
function between(one: Range, other: Range, [lines, others]: Both): Difference[] {
  let [start, end] = [0, 0];
  const most = Math.min(one.to - one.from, other.to - other.from);
  while (start < most && lines[one.from + start] === others[other.from + start]) start += 1;
  while (end < most - start && lines[one.to - 1 - end] === others[other.to - 1 - end]) end += 1;
  const left = lines.slice(one.from + start, one.to - end);
  const right = others.slice(other.from + start, other.to - end);
  let at = one.from + start;
  return pairsOf(left, right).flatMap(([before, after]): Difference[] => {
    const difference = {
      at,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    };
    if (before !== undefined) at += 1;
    return before === after ? [] : [difference];
  });
}

type PairOfLines = readonly [before: string | undefined, after: string | undefined];

/** Pairs of lines in order; a line without a partner stands alone. Too many are paired by their place. */
function pairsOf(left: readonly string[], right: readonly string[]): PairOfLines[] {
  if (left.length === 0 || right.length === 0 || left.length * right.length > MOST_PAIRS)
    return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => [
      left[at],
      right[at],
    ]);
  return pathThrough(left, right, bestSums(left, right));
}

interface Sums {
  /** How alike each line of the first list is to each of the second; 0 below {@link ALIKE}. */
  readonly alike: readonly (readonly number[])[];
  /** The most that the lines from each place on can be alike. */
  readonly best: readonly (readonly number[])[];
}

function bestSums(left: readonly string[], right: readonly string[]): Sums {
  const alike = left.map((one) => right.map((other) => likeness(one, other)));
  const best = Array.from({ length: left.length + 1 }, () =>
    new Array<number>(right.length + 1).fill(0),
  );
  const sum = (i: number, j: number): number => best[i]?.[j] ?? 0;
  for (let i = left.length - 1; i >= 0; i -= 1)
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const both = alike[i]?.[j] ?? 0;
      const row = best[i];
      if (row !== undefined)
        row[j] = Math.max(sum(i + 1, j), sum(i, j + 1), both > 0 ? both + sum(i + 1, j + 1) : 0);
    }
  return { alike, best };
}

function likeness(one: string, other: string): number {
  // An equal line counts more than two that are alike.
  if (one === other) return 2;
  // Of two texts all pairs of the shorter one are shared at most.
  if (2 * Math.min(one.length, other.length) < ALIKE * (one.length + other.length)) return 0;
  const share = similarity(one, other);
  return share < ALIKE ? 0 : share;
}

function pathThrough(
  left: readonly string[],
  right: readonly string[],
  { alike, best }: Sums,
): PairOfLines[] {
  const pairs: PairOfLines[] = [];
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    const here = best[i]?.[j] ?? 0;
    const both = alike[i]?.[j] ?? 0;
    if (both > 0 && here === both + (best[i + 1]?.[j + 1] ?? 0))
      pairs.push([left[i++], right[j++]]);
    else if (i < left.length && here === (best[i + 1]?.[j] ?? 0))
      pairs.push([left[i++], undefined]);
    else pairs.push([undefined, right[j++]]);
  }
  return pairs;
}
