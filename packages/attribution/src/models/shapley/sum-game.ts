import { parseInput } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { PairIndex } from '../../paths/pair-index.ts';
import { collapsed, columnsOf, type PathColumns } from '../../paths/path-columns.ts';
import { type ChannelPath, ChannelPathSchema } from '../../records/channel-path.ts';
import type { PathCredit, PathCredits } from '../../records/path-credits.ts';
import { pathTotals } from '../sums/channel-sums.ts';
import { ExactSums } from '../sums/exact-sums.ts';

/** What a channel is credited where it stands at one place of a journey. */
export interface PositionCredit {
  /** Place in the journey, from 1; a channel repeated next to itself has one place. */
  readonly position: number;
  readonly conversions: number;
  readonly value: number;
}

/** A channel's Shapley value in the sum game. */
export interface ShapleyChannel extends PathCredit {
  /** The credit by place in the journey (the ordered Shapley value), ascending; it sums to the channel's credit. */
  readonly positions: readonly PositionCredit[];
}

/** The result of {@link shapley}. */
export interface ShapleyResult extends PathCredits<'shapley'> {
  /** One entry per channel, sorted by name. */
  readonly channels: readonly ShapleyChannel[];
}

/**
 * Credits channels by their Shapley value in the sum game, where a coalition of channels is worth the conversions of the
 * journeys that touched no other channel. Each journey is then divided equally among its distinct channels,
 * φᵢ = Σ_{T∋i} R(T) ÷ |T|, in one pass over any number of channels; by place of the channel it is the ordered value
 * (Zhao, Mahboobi & Bagheri 2018). A channel at several places of a journey has its share divided equally among them.
 *
 * @param paths - journeys without a conversion do not change the result
 * @returns channels sorted by name, whose credits sum to the totals. The same for every order of the paths
 * @throws INPUT_INVALID for a path that does not match its schema
 * @example
 * ```ts
 * import { shapley } from '@livelane/attribution';
 * const { channels } = shapley([{ path: ['a'], conversions: 4 }, { path: ['a', 'b'], conversions: 6 }]);
 * channels.map((it) => it.conversions); // => [7,3]
 * ```
 */
export function shapley(paths: readonly ChannelPath[]): ShapleyResult {
  return solveShapley(columnsOf(parseInput(z.array(ChannelPathSchema), paths, 'paths')));
}

/** {@link shapley} of paths that match their schema. */
export function solveShapley(paths: PathColumns): ShapleyResult {
  const { channels, touches, offsets, conversions, value } = collapsed(paths);
  const whole = {
    conversions: new ExactSums(channels.length),
    value: new ExactSums(channels.length),
  };
  const placed = { conversions: new ExactSums(), value: new ExactSums(), index: new PairIndex() };
  const times = new Uint32Array(channels.length);
  for (let path = 0; path < conversions.length; path += 1) {
    const [converted, worth] = [conversions[path] as number, value[path] as number];
    if (converted === 0 && worth === 0) continue;
    const [begin, end] = [offsets[path] as number, offsets[path + 1] as number];
    const distinct = countTimes(times, touches.subarray(begin, end));
    const part = { conversions: converted / distinct, value: worth / distinct };
    for (let at = begin; at < end; at += 1) {
      const channel = touches[at] as number;
      const count = times[channel] as number;
      const place = placed.index.idOf(channel, at - begin + 1);
      placed.conversions.add(place, part.conversions / count);
      placed.value.add(place, part.value / count);
    }
    for (let at = begin; at < end; at += 1) {
      const channel = touches[at] as number;
      if (times[channel] === 0) continue;
      times[channel] = 0;
      whole.conversions.add(channel, part.conversions);
      whole.value.add(channel, part.value);
    }
  }
  const [credited, earned] = [whole.conversions.rounded(), whole.value.rounded()];
  const positions = positionsOf(placed, channels.length);
  return {
    ...{ model: 'shapley', totals: pathTotals(paths) },
    channels: channels.map((channel, place) => ({
      channel,
      conversions: credited[place] as number,
      value: earned[place] as number,
      positions: positions[place] ?? [],
    })),
  };
}

/** Counts how often each channel of a path is in it; the number of distinct ones. */
function countTimes(times: Uint32Array, path: Uint32Array): number {
  let distinct = 0;
  for (let at = 0; at < path.length; at += 1) {
    const channel = path[at] as number;
    if (times[channel] === 0) distinct += 1;
    times[channel] = (times[channel] as number) + 1;
  }
  return distinct;
}

interface Placed {
  readonly conversions: ExactSums;
  readonly value: ExactSums;
  /** Pairs of a channel and a position. */
  readonly index: PairIndex;
}

/** The credits of each channel by position, ascending. */
function positionsOf({ conversions, value, index }: Placed, channels: number): PositionCredit[][] {
  const [credited, earned] = [conversions.rounded(index.size), value.rounded(index.size)];
  const positions: PositionCredit[][] = Array.from({ length: channels }, () => []);
  credited.forEach((sum, place) => {
    positions[index.firstOf(place)]?.push({
      position: index.secondOf(place),
      conversions: sum,
      value: earned[place] as number,
    });
  });
  for (const list of positions) list.sort((a, b) => a.position - b.position);
  return positions;
}
