import type { ChannelPath } from '../../records/channel-path.ts';
import { addExactly, type ExactSum, exactSum, roundedSum } from '../sums/exact-sum.ts';

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
export function channelSets(paths: readonly ChannelPath[]): ChannelSets {
  const channels = [...new Set(paths.flatMap(({ path }) => path))].sort();
  const places = new Map(channels.map((channel, place) => [channel, place]));
  const sets = new Map<string, Omit<ChannelSet, 'value'> & Counted>();
  for (const { path, conversions, value = 0, nulls = 0 } of paths) {
    const members = Array.from(new Set(path), (channel) => places.get(channel) ?? 0);
    members.sort((a, b) => a - b);
    const key = members.join();
    const set = sets.get(key) ?? { members, conversions: 0, journeys: 0, worth: exactSum() };
    set.conversions += conversions;
    set.journeys += conversions + nulls;
    addExactly(set.worth, value);
    sets.set(key, set);
  }
  const sorted = [...sets].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    channels,
    sets: sorted.map(([, { worth, ...set }]) => ({ ...set, value: roundedSum(worth) })),
  };
}

interface Counted {
  conversions: number;
  journeys: number;
  readonly worth: ExactSum;
}
