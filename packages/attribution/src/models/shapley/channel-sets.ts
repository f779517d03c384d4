import { PairIndex } from '../../paths/pair-index.ts';
import type { PathColumns } from '../../paths/path-columns.ts';
import { ExactSums } from '../sums/exact-sums.ts';

/** The journeys that touched the same set of channels. */
export interface ChannelSet {
  /** Places of the channels, ascending. */
  readonly members: readonly number[];
  readonly conversions: number;
  readonly value: number;
  /** Journeys with and without a conversion. */
  readonly journeys: number;
}

/** The channels of paths, sorted, and their journeys by set of channels, sorted. */
export interface ChannelSets {
  readonly channels: readonly string[];
  readonly sets: readonly ChannelSet[];
}

/** Groups journeys by the set of channels that they touched. */
export function channelSets(paths: PathColumns): ChannelSets {
  const { channels, touches, offsets, conversions, value, nulls } = paths;
  const index = new PairIndex();
  // A set is numbered by its sequence of places: that of the sequence which ends with its last channel.
  const numbers = new Map<number, number>();
  const members: number[][] = [];
  const [converted, journeys, worth] = [new ExactSums(), new ExactSums(), new ExactSums()];
  for (let path = 0; path < conversions.length; path += 1) {
    const places = [...new Set(touches.subarray(offsets[path], offsets[path + 1]))];
    places.sort((a, b) => a - b);
    const sequence = places.reduce((before, place) => index.idOf(before, place) + 1, 0);
    let set = numbers.get(sequence);
    if (set === undefined) {
      set = members.push(places) - 1;
      numbers.set(sequence, set);
    }
    converted.add(set, conversions[path] as number);
    journeys.add(set, (conversions[path] as number) + (nulls[path] as number));
    worth.add(set, value[path] as number);
  }
  const [conversionsOf, journeysOf] = [converted.rounded(), journeys.rounded()];
  const valueOf = worth.rounded();
  const sorted = members.map((places, set) => ({ set, key: places.join() }));
  sorted.sort((a, b) => (a.key < b.key ? -1 : 1));
  return {
    channels,
    sets: sorted.map(({ set }) => ({
      members: members[set] as number[],
      conversions: conversionsOf[set] as number,
      value: valueOf[set] as number,
      journeys: journeysOf[set] as number,
    })),
  };
}
