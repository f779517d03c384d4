import { type InputInvalid, inputInvalid } from '@livelane/contracts/vocabulary';
import { PairIndex } from '../../paths/pair-index.ts';
import { collapsed, type PathColumns } from '../../paths/path-columns.ts';
import { attributionIssue } from '../../records/issues.ts';
import { ExactSums, sumExactly } from '../sums/exact-sums.ts';
import type { SparseChain } from './sparse-chain.ts';

/** The highest order: a state holds at most this many channels. */
export const MAXIMUM_ORDER = 20;

/** The most states that a chain of a higher order may have. */
export const MAXIMUM_WINDOWS = 1_000_000;

/** The chain of order k, whose states are windows of channels. */
export interface WindowChain {
  readonly chain: SparseChain;
  /** The places of the channels in each state's window, oldest first. */
  readonly windows: readonly (readonly number[])[];
}

/** The states of paths, and how often journeys start, move and end at them. */
interface Counts {
  readonly windows: readonly (readonly number[])[];
  readonly start: Float64Array;
  readonly converts: Float64Array;
  readonly loses: Float64Array;
  readonly earns: Float64Array;
  /** Moves as pairs of states. */
  readonly moves: PairIndex;
  readonly moved: Float64Array;
}

/**
 * The chain of order k of paths: equal neighbours are collapsed, and a state is a window of k successive channels. A path
 * shorter than k is one state. Each journey counts once along start → windows → end.
 *
 * @param order - k, at least 2
 * @throws INPUT_INVALID for more than {@link MAXIMUM_WINDOWS} windows
 */
export function windowChain(paths: PathColumns, order: number): WindowChain {
  return normalised(countWindows(collapsed(paths), order));
}

/** Numbers for windows of touches, in the order in which they are met. */
export class WindowIndex {
  /** The windows, by their number. */
  readonly windows: (readonly number[])[] = [];
  private readonly sequences = new PairIndex();
  private readonly states: number[] = [];

  /** The number of the window of touches from `begin` up to `end`. */
  stateOf(touches: Uint32Array, begin: number, end: number): number {
    let sequence = 0;
    for (let at = begin; at < end; at += 1)
      sequence = this.sequences.idOf(sequence, touches[at] as number) + 1;
    while (this.states.length <= sequence) this.states.push(-1);
    const known = this.states[sequence] as number;
    if (known >= 0) return known;
    this.states[sequence] = this.windows.length;
    this.windows.push([...touches.subarray(begin, end)]);
    return this.windows.length - 1;
  }
}

function countWindows(columns: PathColumns, order: number): Counts {
  const { touches, offsets, conversions, value, nulls } = columns;
  const index = new WindowIndex();
  const moves = new PairIndex();
  const [start, converts, loses] = [new ExactSums(), new ExactSums(), new ExactSums()];
  const [earns, moved] = [new ExactSums(), new ExactSums()];
  const stateOf = (begin: number, end: number): number => {
    const state = index.stateOf(touches, begin, Math.min(begin + order, end));
    if (state === MAXIMUM_WINDOWS) throw tooManyWindows(index.windows[state]?.length);
    return state;
  };
  for (let path = 0; path < conversions.length; path += 1) {
    const converted = conversions[path] as number;
    const lost = nulls[path] as number;
    const weight = converted + lost;
    if (weight === 0) continue;
    const [begin, end] = [offsets[path] as number, offsets[path + 1] as number];
    let state = stateOf(begin, end);
    start.add(state, weight);
    for (let from = begin + 1; from + order <= end; from += 1) {
      const next = stateOf(from, end);
      moved.add(moves.idOf(state, next), weight);
      state = next;
    }
    converts.add(state, converted);
    loses.add(state, lost);
    earns.add(state, value[path] as number);
  }
  const { windows } = index;
  const [n, count] = [windows.length, moves.size];
  return {
    ...{ windows, start: start.rounded(n), converts: converts.rounded(n) },
    ...{ loses: loses.rounded(n), earns: earns.rounded(n), moves, moved: moved.rounded(count) },
  };
}

function tooManyWindows(received: number | undefined): InputInvalid {
  const params = { maximum: MAXIMUM_WINDOWS };
  return inputInvalid('MarkovOptions', [
    attributionIssue('WINDOWS', { path: '/order', received, params }),
  ]);
}

function compareWindows(a: readonly number[], b: readonly number[]): number {
  for (let place = 0; place < Math.min(a.length, b.length); place += 1)
    if (a[place] !== b[place]) return (a[place] as number) - (b[place] as number);
  return a.length - b.length;
}

/** The chain with its states sorted by their windows, and the moves of each by where they lead. */
function normalised({ windows, moves, moved, ...counts }: Counts): WindowChain {
  const states = Uint32Array.from(windows, (_, state) => state);
  states.sort((a, b) => compareWindows(windows[a] ?? [], windows[b] ?? []));
  const places = new Uint32Array(states.length);
  states.forEach((state, place) => {
    places[state] = place;
  });
  const from = (move: number): number => places[moves.firstOf(move)] as number;
  const to = (move: number): number => places[moves.secondOf(move)] as number;
  const sorted = Uint32Array.from(moved, (_, move) => move);
  sorted.sort((a, b) => from(a) - from(b) || to(a) - to(b));
  const offsets = new Uint32Array(states.length + 1);
  for (const move of sorted) offsets[from(move) + 1] = (offsets[from(move) + 1] as number) + 1;
  for (let place = 0; place < states.length; place += 1)
    offsets[place + 1] = (offsets[place + 1] as number) + (offsets[place] as number);
  const column = (of: Float64Array): Float64Array =>
    Float64Array.from(states, (state) => of[state] as number);
  const [converts, loses] = [column(counts.converts), column(counts.loses)];
  const leaving = converts.map((converted, place) => {
    let all = converted + (loses[place] as number);
    for (const move of sorted.subarray(offsets[place], offsets[place + 1]))
      all += moved[move] as number;
    return all;
  });
  const shared = (of: Float64Array): Float64Array =>
    of.map((count, place) => count / (leaving[place] as number));
  const journeys = sumExactly(counts.start);
  const chain = {
    offsets,
    targets: Uint32Array.from(sorted, to),
    shares: Float64Array.from(
      sorted,
      (move) => (moved[move] as number) / (leaving[from(move)] as number),
    ),
    start: column(counts.start).map((count) => count / journeys),
    ...{ converts: shared(converts), loses: shared(loses), earns: shared(column(counts.earns)) },
  };
  return { chain, windows: Array.from(states, (state) => windows[state] ?? []) };
}
