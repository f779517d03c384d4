import { inputInvalid } from '@livelane/contracts/vocabulary';
import type { ChannelPath } from '../../records/channel-path.ts';
import { attributionIssue } from '../../records/issues.ts';
import { addExactly, type ExactSum, exactSum, roundedSum } from '../sums/exact-sum.ts';
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

/** A state while it is counted. */
interface Counts {
  readonly window: readonly number[];
  start: number;
  converts: number;
  loses: number;
  readonly earns: ExactSum;
  readonly moves: Map<Counts, number>;
}

/**
 * The chain of order k of paths: equal neighbours are collapsed, and a state is a window of k successive channels. A path
 * shorter than k is one state. Each journey counts once along start → windows → end.
 *
 * @param places - the place of each channel, by name
 * @param order - k, at least 2
 * @throws INPUT_INVALID for more than {@link MAXIMUM_WINDOWS} windows
 */
export function windowChain(
  paths: readonly ChannelPath[],
  places: ReadonlyMap<string, number>,
  order: number,
): WindowChain {
  const states = countWindows(paths, places, order);
  const sorted = [...states.values()].sort((a, b) => compareWindows(a.window, b.window));
  return { chain: normalised(sorted), windows: sorted.map(({ window }) => window) };
}

function countWindows(
  paths: readonly ChannelPath[],
  places: ReadonlyMap<string, number>,
  order: number,
): Map<string, Counts> {
  const states = new Map<string, Counts>();
  for (const { path, conversions, value = 0, nulls = 0 } of paths) {
    const weight = conversions + nulls;
    if (weight === 0) continue;
    const channels = collapsed(path.map((channel) => places.get(channel) ?? 0));
    let last: Counts | undefined;
    for (let from = 0; from === 0 || from + order <= channels.length; from += 1) {
      const state = stateOf(states, channels.slice(from, from + order));
      if (last === undefined) state.start += weight;
      else last.moves.set(state, (last.moves.get(state) ?? 0) + weight);
      last = state;
    }
    if (last === undefined) continue;
    last.converts += conversions;
    last.loses += nulls;
    addExactly(last.earns, value);
  }
  return states;
}

function stateOf(states: Map<string, Counts>, window: readonly number[]): Counts {
  const key = window.join();
  const known = states.get(key);
  if (known !== undefined) return known;
  if (states.size === MAXIMUM_WINDOWS) {
    const params = { maximum: MAXIMUM_WINDOWS };
    throw inputInvalid('MarkovOptions', [
      attributionIssue('WINDOWS', { path: '/order', received: window.length, params }),
    ]);
  }
  const state = { window, start: 0, converts: 0, loses: 0, earns: exactSum(), moves: new Map() };
  states.set(key, state);
  return state;
}

/** A sequence without repetitions of the element before. */
export function collapsed<Item>(sequence: readonly Item[]): Item[] {
  return sequence.filter((item, place) => place === 0 || item !== sequence[place - 1]);
}

function compareWindows(a: readonly number[], b: readonly number[]): number {
  for (let place = 0; place < Math.min(a.length, b.length); place += 1)
    if (a[place] !== b[place]) return (a[place] as number) - (b[place] as number);
  return a.length - b.length;
}

function normalised(states: readonly Counts[]): SparseChain {
  const position = new Map(states.map((state, index) => [state, index]));
  const journeys = states.reduce((sum, { start }) => sum + start, 0);
  const offsets = new Uint32Array(states.length + 1);
  states.forEach(({ moves }, state) => {
    offsets[state + 1] = (offsets[state] as number) + moves.size;
  });
  const targets = new Uint32Array(offsets[states.length] ?? 0);
  const shares = new Float64Array(targets.length);
  const leaving = states.map(({ moves, converts, loses }, state) => {
    const all = [...moves.values()].reduce((sum, count) => sum + count, converts + loses);
    const ordered = Array.from(moves, ([to, count]) => [position.get(to) ?? 0, count] as const);
    ordered.sort(([a], [b]) => a - b);
    ordered.forEach(([to, count], move) => {
      targets[(offsets[state] as number) + move] = to;
      shares[(offsets[state] as number) + move] = count / all;
    });
    return all;
  });
  const share = (of: (state: Counts) => number): Float64Array =>
    Float64Array.from(states, (state, index) => of(state) / (leaving[index] as number));
  return {
    ...{ offsets, targets, shares },
    start: Float64Array.from(states, ({ start }) => start / journeys),
    converts: share(({ converts }) => converts),
    earns: share(({ earns }) => roundedSum(earns)),
    loses: share(({ loses }) => loses),
  };
}
