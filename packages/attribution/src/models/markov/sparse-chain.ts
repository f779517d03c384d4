/**
 * An absorbing Markov chain with the moves of each state in a list. Each state's shares of `shares`, `converts` and
 * `loses` sum to 1; no state moves to itself.
 */
export interface SparseChain {
  /** Where the moves of a state begin in `targets` and `shares`; one more entry than there are states. */
  readonly offsets: Uint32Array;
  /** The state that a move leads to. */
  readonly targets: Uint32Array;
  /** The probability of a move. */
  readonly shares: Float64Array;
  /** Probability that a journey starts at a state. */
  readonly start: Float64Array;
  /** Probability that the next step from a state is a conversion. */
  readonly converts: Float64Array;
  /** Expected value of the next step from a state. */
  readonly earns: Float64Array;
  /** Probability that the next step from a state ends the journey without a conversion. */
  readonly loses: Float64Array;
}

/** The moves as a matrix, row by row. */
export function denseMoves({ offsets, targets, shares }: SparseChain): Float64Array {
  const n = offsets.length - 1;
  const moves = new Float64Array(n * n);
  for (let state = 0; state < n; state += 1)
    for (let move = offsets[state] as number; move < (offsets[state + 1] as number); move += 1)
      moves[state * n + (targets[move] as number)] = shares[move] as number;
  return moves;
}

/** The probability that the next step from each state ends the journey. */
export function absorptionOf({ converts, loses }: SparseChain): Float64Array {
  return converts.map((share, state) => share + (loses[state] as number));
}
