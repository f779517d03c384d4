import { inputInvalid, type Money, parseInput, record } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import type { Random } from '../models/draws/binomial.ts';
import type { Model } from '../models/model.ts';
import { type ModelName, REGISTRY, selectModels } from '../models/registry/registry.ts';
import { columnsOf, type PathColumns } from '../paths/path-columns.ts';
import { type ChannelPath, ChannelPathSchema } from '../records/channel-path.ts';
import { attributionIssue } from '../records/issues.ts';
import type { ChannelFigures, PathCredit } from '../records/path-credits.ts';
import { creditCheckedPaths, type PathParameters } from './credit-paths.ts';
import { mergedPaths, pathsRedrawing } from './redrawn-paths.ts';

/** Schema of the number of replicates and the level of intervals. */
export const ReplicatesSchema = record({
  replicates: z.int().check(z.gte(20), z.lte(100_000)),
  level: z.number().check(z.gt(0), z.lt(1)),
});

/** Options of {@link pathIntervals}. */
export interface PathIntervalOptions extends PathParameters {
  /** Id out of `MODEL_NAMES`. */
  readonly model: ModelName;
  /** Uniform numbers from 0 to 1, 1 excluded; the same numbers give the same intervals. */
  readonly random: Random;
  /** Number of times that the journeys are redrawn, 20 to 100,000. Default: 1000. */
  readonly replicates?: number;
  /** Share of the redrawn results that an interval holds, between 0 and 1. Default: 0.9. */
  readonly level?: number;
}

/** The limits between which the figure of the redrawn journeys lies at the chosen level. */
export interface FigureInterval {
  readonly low: number;
  readonly high: number;
}

/** The limits between which the credit of a creator or channel lies when the journeys of orders are redrawn. */
export interface CreditIntervals {
  readonly conversions: FigureInterval;
  readonly value: { readonly low: Money; readonly high: Money };
}

/** The intervals of a channel's credit and of the figures that the model gives it. */
export type ChannelIntervals = {
  readonly [Figure in keyof ChannelFigures | 'conversions' | 'value']?: FigureInterval;
} & { readonly channel: string };

/** The result of {@link pathIntervals}. */
export interface PathIntervals {
  readonly model: ModelName;
  readonly level: number;
  readonly replicates: number;
  /** One entry per channel, sorted by name. */
  readonly channels: readonly ChannelIntervals[];
}

/**
 * How much a model's credits could differ had other buyers come: as many journeys are redrawn from the paths with
 * replacement (a multinomial re-weighting), the model is solved again, and each interval holds the chosen share of the
 * results in the middle (percentile bootstrap). It covers chance alone, not whether the model is right.
 *
 * @returns intervals that are the same for every order of the paths and the same random numbers
 * @throws INPUT_INVALID for a path or an option that does not match its schema
 * @example
 * ```ts
 * import { pathIntervals, randomOf } from '@livelane/attribution';
 * const paths = [{ path: ['a'], conversions: 50, nulls: 950 }];
 * const [a] = pathIntervals(paths, { model: 'markov', random: randomOf(1) }).channels;
 * a?.removalEffect; // => {"low":1,"high":1}
 * ```
 */
export function pathIntervals(
  paths: readonly ChannelPath[],
  options: PathIntervalOptions,
): PathIntervals {
  const [model] = selectModels([options.model], REGISTRY, 'PathIntervalOptions');
  const checked = parseInput(z.array(ChannelPathSchema), paths, 'paths');
  return {
    model: options.model,
    ...intervalsOfModel(columnsOf(checked), model as Model<ModelName>, options),
  };
}

/** {@link pathIntervals} of paths that match their schema. */
export function intervalsOfModel(
  paths: PathColumns,
  model: Model,
  { replicates = 1000, level = 0.9, random, ...parameters }: Omit<PathIntervalOptions, 'model'>,
): Omit<PathIntervals, 'model'> {
  parseInput(ReplicatesSchema, { replicates, level }, 'PathIntervalOptions');
  if (typeof random !== 'function')
    throw inputInvalid('PathIntervalOptions', [
      attributionIssue('RANDOM_SOURCE', { path: '/random', received: random }),
    ]);
  const redrawn = pathsRedrawing(mergedPaths(paths));
  const figures = [
    'conversions',
    'value',
    ...(model.needs === 'paths' ? model.figures : []),
  ] as const;
  const samples = new Map(
    Array.from(paths.channels, (name) => [name, figures.map(() => new Float64Array(replicates))]),
  );
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    const [credits] = creditCheckedPaths(redrawn(random), [model], {
      ...parameters,
      random,
    });
    for (const credit of credits?.channels ?? []) {
      const columns = samples.get(credit.channel) ?? [];
      figures.forEach((figure, place) => {
        (columns[place] as Float64Array)[replicate] = (credit as PathCredit)[figure] ?? 0;
      });
    }
  }
  return {
    ...{ level, replicates },
    channels: Array.from(samples, ([channel, columns]) => ({
      channel,
      ...Object.fromEntries(
        figures.map((figure, place) => [figure, middleOf(columns[place] as Float64Array, level)]),
      ),
    })),
  };
}

/** The limits of the middle share of a sample, interpolated between its values. */
export function middleOf(sample: Float64Array, level: number): FigureInterval {
  const sorted = sample.slice().sort();
  const at = (share: number): number => {
    const place = share * (sorted.length - 1);
    const below = sorted[Math.floor(place)] as number;
    return below + ((sorted[Math.ceil(place)] as number) - below) * (place - Math.floor(place));
  };
  return { low: at((1 - level) / 2), high: at((1 + level) / 2) };
}
