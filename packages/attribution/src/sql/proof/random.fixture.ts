/** Numbers from a seed: the same for every engine and run (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return {
    below,
    chance: (probability) => next() < probability,
    oneOf: (items) => items[below(items.length)] as (typeof items)[number],
  };
}

export interface Random {
  below(end: number): number;
  chance(probability: number): boolean;
  oneOf<Item>(items: readonly Item[]): Item;
}
