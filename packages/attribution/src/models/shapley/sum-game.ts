import { parseInput } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { type ChannelPath, ChannelPathSchema } from '../../records/channel-path.ts';
import type { PathCredit, PathCredits } from '../../records/path-credits.ts';
import { collapsed } from '../markov/windows.ts';
import { addExactly, type ExactSum, exactSum, roundedSum, sumExactly } from '../sums/exact-sum.ts';

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
  return solveShapley(parseInput(z.array(ChannelPathSchema), paths, 'paths'));
}

/** {@link shapley} of paths that match their schema. */
export function solveShapley(paths: readonly ChannelPath[]): ShapleyResult {
  const credits = new Map<string, Sums & { readonly positions: Map<number, Sums> }>();
  for (const { path, conversions, value = 0 } of paths) {
    const places = placesOf(collapsed(path));
    for (const [channel, positions] of places) {
      const credit = credits.get(channel) ?? { ...noSums(), positions: new Map() };
      credits.set(channel, credit);
      const part = { conversions: conversions / places.size, value: value / places.size };
      add(credit, part);
      if (conversions === 0 && value === 0) continue;
      for (const position of positions) {
        const sums = credit.positions.get(position) ?? noSums();
        credit.positions.set(position, sums);
        add(sums, {
          conversions: part.conversions / positions.length,
          value: part.value / positions.length,
        });
      }
    }
  }
  return {
    model: 'shapley',
    totals: {
      conversions: sumExactly(paths.map((path) => path.conversions)),
      value: sumExactly(paths.map(({ value = 0 }) => value)),
    },
    channels: [...credits]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([channel, { positions, ...credit }]) => ({
        channel,
        ...rounded(credit),
        positions: [...positions]
          .sort(([a], [b]) => a - b)
          .map(([position, sums]) => ({ position, ...rounded(sums) })),
      })),
  };
}

interface Sums {
  readonly conversions: ExactSum;
  readonly value: ExactSum;
}

function noSums(): Sums {
  return { conversions: exactSum(), value: exactSum() };
}

function add(sums: Sums, part: { readonly conversions: number; readonly value: number }): void {
  addExactly(sums.conversions, part.conversions);
  addExactly(sums.value, part.value);
}

function rounded({ conversions, value }: Sums): { conversions: number; value: number } {
  return { conversions: roundedSum(conversions), value: roundedSum(value) };
}

/** The places of each channel of a path, from 1. */
function placesOf(path: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  path.forEach((channel, place) => {
    const list = places.get(channel);
    if (list === undefined) places.set(channel, [place + 1]);
    else list.push(place + 1);
  });
  return places;
}
