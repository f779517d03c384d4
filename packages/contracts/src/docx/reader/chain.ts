/** Places of two lists that belong together. */
export type PlacePair = readonly [one: number, other: number];

/** The longest chain of lines that both lists have exactly once, in the same order. */
export function sharedOnce(one: readonly string[], other: readonly string[]): PlacePair[] {
  const places = onlyOnce(other);
  const shared = [...onlyOnce(one)].flatMap(([line, at]): PlacePair[] => {
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
function longestRising(pairs: readonly PlacePair[]): PlacePair[] {
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
  const chain: PlacePair[] = [];
  for (let at = tops.at(-1); at !== undefined; at = previous[at]) {
    const pair = pairs[at];
    if (pair !== undefined) chain.push(pair);
  }
  return chain.reverse();
}
