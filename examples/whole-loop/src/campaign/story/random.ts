/** Seeded randomness: the same seed gives the same numbers on every machine. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  /** True with the given probability. */
  chance(probability: number): boolean;
  /** One of the items; with weights, in their proportion. */
  pick<Item>(items: readonly Item[], weights?: readonly number[]): Item;
  /** Positive and skewed to the right: `median` is exceeded half of the time. */
  skewed(median: number, spread: number): number;
}

/** A generator of 32 bits (sfc32), started from one number. */
export function seededRandom(seed: number): Random {
  const next = sfc32(seed);
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    whole,
    chance: (probability) => next() < probability,
    pick: (items, weights) => pick(items, weights ?? items.map(() => 1), next()),
    // The sum of twelve uniform numbers is close enough to a normal one.
    skewed: (median, spread) => {
      let sum = -6;
      for (let i = 0; i < 12; i += 1) sum += next();
      return median * powerOfTwo(sum * spread);
    },
  };
}

function pick<Item>(items: readonly Item[], weights: readonly number[], at: number): Item {
  let left = at * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [index, item] of items.entries()) {
    left -= weights[index] ?? 0;
    if (left < 0) return item;
  }
  return items.at(-1) as Item;
}

function sfc32(seed: number): () => number {
  let [a, b, c, d] = [seed >>> 0, 0x9e3779b9, 0x243f6a88, 1];
  const step = (): number => {
    const sum = (a + b + d) >>> 0;
    d = (d + 1) >>> 0;
    a = (b ^ (b >>> 9)) >>> 0;
    b = (c + (c << 3)) >>> 0;
    c = (((c << 21) | (c >>> 11)) + sum) >>> 0;
    return sum / 4_294_967_296;
  };
  for (let i = 0; i < 15; i += 1) step();
  return step;
}

/** About 2^x from additions and products alone, which every engine rounds alike (`Math.pow` may differ). */
function powerOfTwo(x: number): number {
  const whole = Math.floor(x);
  const rest = x - whole;
  let power = 1 + rest * (0.6565 + 0.3435 * rest);
  for (let i = 0; i < whole; i += 1) power *= 2;
  for (let i = 0; i > whole; i -= 1) power /= 2;
  return power;
}
