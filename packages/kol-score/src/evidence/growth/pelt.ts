/**
 * The first positions of the segments of a series whose mean changes least costly: pruned exact linear time (Killick,
 * Fearnhead and Eckley 2012, JASA 107, 1590–1598) with squared error.
 * @param values - in order of time
 * @param penalty - what each further segment costs, in squared units of the values
 * @returns ascending, the first is 0; empty for no values
 */
export function changePoints(values: readonly number[], penalty: number): number[] {
  const n = values.length;
  const sums = [0];
  const squares = [0];
  for (const [at, value] of values.entries()) {
    sums.push((sums[at] ?? 0) + value);
    squares.push((squares[at] ?? 0) + value * value);
  }
  const cost = (from: number, to: number): number => {
    const sum = (sums[to] ?? 0) - (sums[from] ?? 0);
    return (squares[to] ?? 0) - (squares[from] ?? 0) - (sum * sum) / (to - from);
  };
  const best = [-penalty];
  const previous = [0];
  let candidates = [0];
  for (let to = 1; to <= n; to++) {
    let [least, from] = [Number.POSITIVE_INFINITY, 0];
    for (const start of candidates) {
      const total = (best[start] ?? 0) + cost(start, to) + penalty;
      if (total < least) [least, from] = [total, start];
    }
    best.push(least);
    previous.push(from);
    candidates = candidates.filter((start) => (best[start] ?? 0) + cost(start, to) <= least);
    candidates.push(to);
  }
  const starts: number[] = [];
  for (let to = n; to > 0; to = previous[to] ?? 0) starts.unshift(previous[to] ?? 0);
  return starts;
}
