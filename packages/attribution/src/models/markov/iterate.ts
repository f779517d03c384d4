import type { SparseChain } from './sparse-chain.ts';

/** An expected reward from each state that was found by iteration. */
export interface Iterated {
  readonly reward: Float64Array;
  /** No entry is further from the exact solution than this, rounding aside. */
  readonly errorBound: number;
}

/** The most sweeps over all states before the result is taken as it is, with its bound. */
const MAXIMUM_SWEEPS = 100_000;

/**
 * An upper bound of the expected number of steps from any state, which turns a residual into an error: with t such that
 * (I − Q)·t ≥ ½ in every row, N ≥ 0 gives N·1 ≤ 2·t.
 */
export function stepsBound(chain: SparseChain): number {
  const n = chain.start.length;
  const steps = new Float64Array(n);
  const ones = new Float64Array(n).fill(1);
  const whole = { chain, reward: ones, removed: new Uint8Array(n) };
  for (let sweep = 0; sweep < MAXIMUM_SWEEPS; sweep += 1) {
    sweepOnce(whole, steps);
    if (residualOf(whole, steps) <= 0.5) break;
  }
  return 2 * steps.reduce((most, count) => Math.max(most, count), 0);
}

/** What is solved: x = reward + Q·x over the states that are not removed; at a removed one x is 0. */
export interface Equations {
  readonly chain: SparseChain;
  readonly reward: Float64Array;
  /** 1 for a state at which journeys end without a reward. */
  readonly removed: Uint8Array;
}

/**
 * The expected reward from each state, by Gauss–Seidel sweeps until no entry can be further from the solution than a
 * tolerance, or until a sweep no longer brings it nearer.
 *
 * @param from - where to begin, such as the solution without removed states
 * @param limits - `steps` of {@link stepsBound}, which holds for every set of removed states as well, and the tolerance
 */
export function iterateReward(
  equations: Equations,
  from: Float64Array,
  { steps, tolerance }: { readonly steps: number; readonly tolerance: number },
): Iterated {
  const reward = from.map((value, state) => (equations.removed[state] === 1 ? 0 : value));
  let best = Infinity;
  let stalled = 0;
  for (let sweep = 0; sweep < MAXIMUM_SWEEPS && stalled < 3; sweep += 1) {
    sweepOnce(equations, reward);
    const errorBound = steps * residualOf(equations, reward);
    if (errorBound <= tolerance) return { reward, errorBound };
    stalled = errorBound < best ? 0 : stalled + 1;
    best = Math.min(best, errorBound);
  }
  return { reward, errorBound: steps * residualOf(equations, reward) };
}

/** One sweep forwards and one backwards: each entry from the newest entries of the others. */
function sweepOnce(equations: Equations, x: Float64Array): void {
  const n = x.length;
  for (let state = 0; state < n; state += 1)
    if (equations.removed[state] === 0) x[state] = stepped(equations, x, state);
  for (let state = n - 1; state >= 0; state -= 1)
    if (equations.removed[state] === 0) x[state] = stepped(equations, x, state);
}

function stepped({ chain, reward }: Equations, x: Float64Array, state: number): number {
  const { offsets, targets, shares } = chain;
  const end = offsets[state + 1] as number;
  let sum = reward[state] as number;
  for (let move = offsets[state] as number; move < end; move += 1)
    sum += (shares[move] as number) * (x[targets[move] as number] as number);
  return sum;
}

function residualOf(equations: Equations, x: Float64Array): number {
  let largest = 0;
  for (let state = 0; state < x.length; state += 1) {
    if (equations.removed[state] === 1) continue;
    largest = Math.max(largest, Math.abs(stepped(equations, x, state) - (x[state] as number)));
  }
  return largest;
}
