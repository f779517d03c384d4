import { type InputInvalid, inputInvalid } from '@livelane/contracts/vocabulary';
import type { PathColumns } from '../../paths/path-columns.ts';
import { attributionIssue } from '../../records/issues.ts';
import { ExactSums } from '../sums/exact-sums.ts';

/** An absorbing Markov chain over channels. Each row of `moves`, `converts` and `loses` sums to 1. */
export interface Chain {
  /** Names of the transient states, sorted. */
  readonly states: readonly string[];
  /** Transition probabilities between states, row by row: states × states. The diagonal is 0. */
  readonly moves: Float64Array;
  /** Probability that a journey starts at a state. */
  readonly start: Float64Array;
  /** Probability that the next step from a state is a conversion. */
  readonly converts: Float64Array;
  /** Expected value of the next step from a state: the probability of a conversion times its mean value. */
  readonly earns: Float64Array;
  /** Probability that the next step from a state ends the journey without a conversion. */
  readonly loses: Float64Array;
}

/** The most channels that the dense system supports: about 260 MB of memory and a minute of computation. */
export const MAXIMUM_CHANNELS = 4000;

/**
 * The first-order chain of paths: each journey counts once along start → channels → end. States that cannot reach an end
 * are removed, and a move to one counts as a loss.
 * @throws INPUT_INVALID for more than {@link MAXIMUM_CHANNELS} channels
 */
export function chainOf(columns: PathColumns): Chain {
  const { channels: states, touches, offsets, conversions, value, nulls } = columns;
  const n = states.length;
  if (n > MAXIMUM_CHANNELS) throw tooManyChannels(n);
  const [start, converts, loses] = [new ExactSums(n), new ExactSums(n), new ExactSums(n)];
  const [earns, moves, journeys] = [new ExactSums(n), new ExactSums(n * n), new ExactSums(1)];
  for (let path = 0; path < conversions.length; path += 1) {
    const converted = conversions[path] as number;
    const lost = nulls[path] as number;
    const weight = converted + lost;
    const end = offsets[path + 1] as number;
    let at = offsets[path] as number;
    if (weight === 0 || at === end) continue;
    journeys.add(0, weight);
    let state = touches[at] as number;
    start.add(state, weight);
    for (at += 1; at < end; at += 1) {
      const next = touches[at] as number;
      // Repetitions of a channel are one visit to its state.
      if (next !== state) moves.add(state * n + next, weight);
      state = next;
    }
    converts.add(state, converted);
    earns.add(state, value[path] as number);
    loses.add(state, lost);
  }
  const counts = {
    ...{ states, start: start.rounded(), moves: moves.rounded() },
    ...{ converts: converts.rounded(), earns: earns.rounded(), loses: loses.rounded() },
  };
  return chainOfCounts(counts, journeys.rounded()[0] as number);
}

/** The chain of counted journeys: moves, starts and ends by state instead of their probabilities. */
export function chainOfCounts(counts: Chain, journeys: number): Chain {
  return trimmed(normalised(counts, journeys));
}

/** The error of paths with so many channels. */
export function tooManyChannels(channels: number): InputInvalid {
  const params = { maximum: MAXIMUM_CHANNELS };
  return inputInvalid('paths', [attributionIssue('CHANNELS', { received: channels, params })]);
}

/** The chain of counts: what leaves a state is divided by their sum, what starts by the number of journeys. */
export function normalised(counts: Chain, journeys: number): Chain {
  const { states, moves, converts, earns, loses } = counts;
  const n = states.length;
  for (let row = 0; row < n; row += 1) {
    const leaving = moves
      .subarray(row * n, row * n + n)
      .reduce((sum, count) => sum + count, (converts[row] ?? 0) + (loses[row] ?? 0));
    if (leaving === 0) continue;
    for (let column = 0; column < n; column += 1)
      moves[row * n + column] = (moves[row * n + column] ?? 0) / leaving;
    converts[row] = (converts[row] ?? 0) / leaving;
    earns[row] = (earns[row] ?? 0) / leaving;
    loses[row] = (loses[row] ?? 0) / leaving;
  }
  return { ...counts, start: counts.start.map((count) => (journeys === 0 ? 0 : count / journeys)) };
}

/** The chain without the states that cannot reach an end; a move to one of them counts as a loss. */
export function trimmed(chain: Chain): Chain {
  const { states, moves } = chain;
  const n = states.length;
  const kept = absorbing(chain);
  if (kept.length === n) return chain;
  const pick = (column: Float64Array): Float64Array =>
    Float64Array.from(kept, (state) => column[state] ?? 0);
  const loses = Float64Array.from(kept, (row) => {
    let stays = 0;
    for (const column of kept) stays += moves[row * n + column] ?? 0;
    const all = moves.subarray(row * n, row * n + n).reduce((sum, share) => sum + share, 0);
    return (chain.loses[row] ?? 0) + Math.max(0, all - stays);
  });
  return {
    states: kept.map((state) => states[state] ?? ''),
    moves: Float64Array.from(
      kept.flatMap((row) => kept.map((column) => moves[row * n + column] ?? 0)),
    ),
    start: pick(chain.start),
    converts: pick(chain.converts),
    earns: pick(chain.earns),
    loses,
  };
}

/** The states that can reach an end, found by following the moves backwards. */
function absorbing({ states, moves, converts, loses }: Chain): number[] {
  const n = states.length;
  const reached = new Uint8Array(n);
  const open: number[] = [];
  for (let state = 0; state < n; state += 1) {
    if ((converts[state] ?? 0) + (loses[state] ?? 0) > 0) {
      reached[state] = 1;
      open.push(state);
    }
  }
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    for (let from = 0; from < n; from += 1) {
      if (reached[from] === 1 || (moves[from * n + state] ?? 0) === 0) continue;
      reached[from] = 1;
      open.push(from);
    }
  }
  return Array.from(states.keys()).filter((state) => reached[state] === 1);
}
