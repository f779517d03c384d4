import { sharedOnce } from './chain.ts';
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

/** Places of two lists that are read as one line; what has no partner was removed, or added. */
export type Pairing = readonly [one: number | undefined, other: number | undefined];

/** How alike two lines are; 0 for lines that are not read as one. */
export type Likeness = (one: string, other: string) => number;

interface Range {
  readonly from: number;
  readonly to: number;
}

/** From which similarity on two lines are one that was changed. */
const ALIKE = 0.4;

/** The most pairs of lines that are compared with each other between two lines that both lists have once. */
const MOST_PAIRS = 40_000;

/** What differs between two lists of lines, in their order. */
export function differencesOf(one: readonly string[], other: readonly string[]): Difference[] {
  let at = 0;
  return pairingsOf(one, other).flatMap(([place, otherPlace]): Difference[] => {
    const before = place === undefined ? undefined : one[place];
    const after = otherPlace === undefined ? undefined : other[otherPlace];
    const difference = {
      at,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    };
    if (before !== undefined) at += 1;
    return before === after ? [] : [difference];
  });
}

/**
 * The places of two lists side by side, in their order. Lines that each list has once, and in the same order, hold them
 * together (the longest such chain); between two of them, lines are paired so that as much as possible is alike. Where that
 * would be too much work, lines are paired by their place.
 */
export function pairingsOf(
  one: readonly string[],
  other: readonly string[],
  likeness: Likeness = likenessOfLines,
): Pairing[] {
  const found: Pairing[] = [];
  let [from, fromOther] = [0, 0];
  for (const [to, toOther] of [...sharedOnce(one, other), [one.length, other.length] as const]) {
    const ranges = [
      { from, to },
      { from: fromOther, to: toOther },
    ] as const;
    for (const pairing of between(ranges, [one, other], likeness)) found.push(pairing);
    if (to < one.length) found.push([to, toOther]);
    [from, fromOther] = [to + 1, toOther + 1];
  }
  return found;
}

type Both = readonly [one: readonly string[], other: readonly string[]];

/** The pairings of two ranges: equal lines at both ends aside, then pairs. */
function between(
  [one, other]: readonly [Range, Range],
  [lines, others]: Both,
  likeness: Likeness,
): Pairing[] {
  let [start, end] = [0, 0];
  const most = Math.min(one.to - one.from, other.to - other.from);
  while (start < most && lines[one.from + start] === others[other.from + start]) start += 1;
  while (end < most - start && lines[one.to - 1 - end] === others[other.to - 1 - end]) end += 1;
  const left = lines.slice(one.from + start, one.to - end);
  const right = others.slice(other.from + start, other.to - end);
  const equal = (count: number, at: number, otherAt: number): Pairing[] =>
    Array.from({ length: count }, (_, more) => [at + more, otherAt + more]);
  return [
    ...equal(start, one.from, other.from),
    ...pairsOf(left, right, likeness).map(
      ([i, j]): Pairing => [
        i === undefined ? undefined : one.from + start + i,
        j === undefined ? undefined : other.from + start + j,
      ],
    ),
    ...equal(end, one.to - end, other.to - end),
  ];
}

/** Places of pairs in order; a line without a partner stands alone. Too many are paired by their place. */
function pairsOf(left: readonly string[], right: readonly string[], likeness: Likeness): Pairing[] {
  if (left.length === 0 || right.length === 0 || left.length * right.length > MOST_PAIRS)
    return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => [
      at < left.length ? at : undefined,
      at < right.length ? at : undefined,
    ]);
  return pathThrough(bestSums(left, right, likeness));
}

interface Sums {
  /** How alike each line of the first list is to each of the second. */
  readonly alike: readonly (readonly number[])[];
  /** The most that the lines from each place on can be alike. */
  readonly best: readonly (readonly number[])[];
}

function bestSums(left: readonly string[], right: readonly string[], likeness: Likeness): Sums {
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

function likenessOfLines(one: string, other: string): number {
  // An equal line counts more than two that are alike.
  if (one === other) return 2;
  // Of two texts all pairs of the shorter one are shared at most.
  if (2 * Math.min(one.length, other.length) < ALIKE * (one.length + other.length)) return 0;
  const share = similarity(one, other);
  return share < ALIKE ? 0 : share;
}

function pathThrough({ alike, best }: Sums): Pairing[] {
  const pairs: Pairing[] = [];
  const [rows, columns] = [best.length - 1, (best[0]?.length ?? 1) - 1];
  let [i, j] = [0, 0];
  while (i < rows || j < columns) {
    const here = best[i]?.[j] ?? 0;
    const both = alike[i]?.[j] ?? 0;
    if (both > 0 && here === both + (best[i + 1]?.[j + 1] ?? 0)) pairs.push([i++, j++]);
    else if (i < rows && here === (best[i + 1]?.[j] ?? 0)) pairs.push([i++, undefined]);
    else pairs.push([undefined, j++]);
  }
  return pairs;
}
