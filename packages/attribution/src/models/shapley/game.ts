import { inputInvalid, inputIssue } from '@livelane/contracts/vocabulary';

/** The most players whose coalitions are all counted: 2^20 of them. */
export const MAXIMUM_PLAYERS = 20;

/**
 * The Shapley value of each player of a game: its contribution to a coalition, averaged over all orders in which the
 * players can join. φᵢ = Σ_S |S|!·(n−|S|−1)!/n! · (v(S ∪ i) − v(S)), over all coalitions S without i (Shapley 1953).
 *
 * @param players - at most 20 different names
 * @param worth - v of a coalition, whose members are in the order of `players`; the empty coalition is worth 0
 * @returns one value per player, in their order; they sum to the worth of all players together
 * @throws INPUT_INVALID for more than 20 players
 * @example
 * ```ts
 * import { shapleyValues } from '@livelane/attribution';
 * const worth = { a: 4, b: 0, ab: 10 } as Record<string, number>;
 * shapleyValues(['a', 'b'], (coalition) => worth[coalition.join('')] ?? 0); // => [7,3]
 * ```
 */
export function shapleyValues(
  players: readonly string[],
  worth: (coalition: readonly string[]) => number,
): number[] {
  if (players.length > MAXIMUM_PLAYERS) {
    const params = { maximum: MAXIMUM_PLAYERS };
    throw inputInvalid('players', [
      inputIssue('AT_MOST_ITEMS', { received: players.length, params }),
    ]);
  }
  const table = Float64Array.from({ length: 2 ** players.length }, (_, coalition) =>
    coalition === 0 ? 0 : worth(players.filter((_player, place) => (coalition >> place) & 1)),
  );
  return [...valuesOf(table, players.length)];
}

/** {@link shapleyValues} of the worth of every coalition: bit i of an index is player i. Cost n·2^n. */
export function valuesOf(worth: Float64Array, players: number): Float64Array {
  const weights = weightsBySize(players);
  const sizes = sizesOf(worth.length);
  const values = new Float64Array(players);
  for (let player = 0; player < players; player += 1) {
    const bit = 1 << player;
    let value = 0;
    for (let coalition = 0; coalition < worth.length; coalition += 1)
      if ((coalition & bit) === 0)
        value +=
          (weights[sizes[coalition] as number] as number) *
          ((worth[coalition | bit] as number) - (worth[coalition] as number));
    values[player] = value;
  }
  return values;
}

/** |S|!·(n−|S|−1)!/n! by |S|. */
function weightsBySize(players: number): Float64Array {
  const weights = new Float64Array(players);
  let weight = 1 / players;
  for (let size = 0; size < players; size += 1) {
    weights[size] = weight;
    weight *= (size + 1) / (players - size - 1);
  }
  return weights;
}

function sizesOf(coalitions: number): Uint8Array {
  const sizes = new Uint8Array(coalitions);
  for (let coalition = 1; coalition < coalitions; coalition += 1)
    sizes[coalition] = (sizes[coalition >> 1] as number) + (coalition & 1);
  return sizes;
}

/**
 * For every coalition the sum over the coalitions inside it, in place.
 * @param table - a number per coalition; bit i of an index is player i
 */
export function sumOverSubsets(table: Float64Array): void {
  for (let bit = 1; bit < table.length; bit <<= 1)
    for (let coalition = 0; coalition < table.length; coalition += 1)
      if ((coalition & bit) !== 0)
        table[coalition] = (table[coalition] as number) + (table[coalition ^ bit] as number);
}
