/** What a segment of a series costs, by its first position and the one after its last. */
export type SegmentCost = (from: number, to: number) => number;

/** Squared error around the mean of the segment. */
export function squaredError(values: readonly number[]): SegmentCost {
  const sums = cumulated(values);
  const squares = cumulated(values.map((value) => value * value));
  return (from, to) => {
    const sum = (sums[to] ?? 0) - (sums[from] ?? 0);
    return (squares[to] ?? 0) - (squares[from] ?? 0) - (sum * sum) / (to - from);
  };
}

/** Twice the negative log-likelihood of counts that are Poisson distributed around one rate, up to a constant. */
export function poissonDeviance(counts: readonly number[]): SegmentCost {
  const sums = cumulated(counts);
  return (from, to) => {
    const sum = (sums[to] ?? 0) - (sums[from] ?? 0);
    return sum <= 0 ? 0 : 2 * sum * (1 - Math.log(sum / (to - from)));
  };
}

function cumulated(values: readonly number[]): number[] {
  const sums = [0];
  for (const [at, value] of values.entries()) sums.push((sums[at] ?? 0) + value);
  return sums;
}

/**
 * The first positions of the segments of a series whose change is least costly: pruned exact linear time (Killick,
 * Fearnhead and Eckley 2012, JASA 107, 1590–1598).
 * @param length - number of values, in order of time
 * @param penalty - what each further segment costs, in the unit of the cost
 * @returns ascending, the first is 0; empty for no values
 */
export function changePoints(length: number, cost: SegmentCost, penalty: number): number[] {
  const best = [-penalty];
  const previous = [0];
  let candidates = [0];
  for (let to = 1; to <= length; to++) {
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
  for (let to = length; to > 0; to = previous[to] ?? 0) starts.unshift(previous[to] ?? 0);
  return starts;
}
