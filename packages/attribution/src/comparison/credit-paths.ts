import { parseInput } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import type { JourneyTouch } from '../journey/journey.ts';
import { type BoundRule, bindRule, type Model, type Touches } from '../models/model.ts';
import {
  type ModelName,
  pathRegistry,
  REGISTRY,
  selectModels,
} from '../models/registry/registry.ts';
import { type ChannelPath, ChannelPathSchema } from '../records/channel-path.ts';
import type { PathCredits } from '../records/path-credits.ts';

/** Options of {@link creditPaths}. */
export interface CreditPathsOptions {
  /** Ids of models that do not need times (`needsTimes` in `MODELS`), at least one, each once. */
  readonly models: readonly ModelName[];
}

/**
 * Credits the conversions and the value of aggregated paths to their channels. Rules apply to each path with their
 * default parameters; a channel named `direct`, `(direct)` or `(direct) / (none)` counts as a direct visit.
 *
 * @param paths - with or without the journeys that did not convert; the rules do not use these
 * @returns one result per model, in the order of `models`
 * @throws INPUT_INVALID for a path that does not match its schema, an unknown model, or one that needs times
 * @example
 * ```ts
 * import { creditPaths } from '@livelane/attribution';
 * const [linear] = creditPaths([{ path: ['a', 'b'], conversions: 10 }], { models: ['linear'] });
 * linear?.channels[1]; // => {"channel":"b","conversions":5,"value":0}
 * ```
 */
export function creditPaths(
  paths: readonly ChannelPath[],
  options: CreditPathsOptions,
): PathCredits<ModelName>[] {
  const selected = selectModels(options.models, pathRegistry(REGISTRY));
  return creditCheckedPaths(parseInput(z.array(ChannelPathSchema), paths, 'paths'), selected);
}

/** {@link creditPaths} of paths that match their schema. */
export function creditCheckedPaths<Name extends string>(
  paths: readonly ChannelPath[],
  models: readonly Model<Name>[],
): PathCredits<Name>[] {
  return models.map((model) =>
    model.needs === 'paths'
      ? model.credit(paths)
      : { model: model.id, ...creditByRule(paths, bindRule(model, model.defaults)) },
  );
}

function creditByRule(
  paths: readonly ChannelPath[],
  rule: BoundRule,
): Pick<PathCredits, 'totals' | 'channels'> {
  const credits = new Map<string, { conversions: number; value: number }>();
  const totals = { conversions: 0, value: 0 };
  for (const { path, conversions, value = 0 } of paths) {
    totals.conversions += conversions;
    totals.value += value;
    // The schema of paths requires a channel.
    const weights = rule.weights(path.map(touchOf) as unknown as Touches);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    path.forEach((channel, position) => {
      const credit = credits.get(channel) ?? { conversions: 0, value: 0 };
      credit.conversions += (conversions * (weights[position] ?? 0)) / total;
      credit.value += (value * (weights[position] ?? 0)) / total;
      credits.set(channel, credit);
    });
  }
  const channels = [...credits]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([channel, credit]) => ({ channel, ...credit }));
  return { totals, channels };
}

/** `direct` and `(direct)`; also with the medium, as Google Analytics writes it: `(direct) / (none)`. */
const DIRECT = /^\(?direct\)?(?:\s*\/\s*\(?none\)?)?$/i;

/** A channel of a path as a touch, whose time is its position. */
function touchOf(channel: string, position: number): JourneyTouch {
  const kind = DIRECT.test(channel) ? 'direct' : 'click';
  return {
    ids: [],
    kind,
    at: position,
    firstSeenAt: position,
    rank: 0,
    priority: 0,
    party: { party: 'channel', id: channel },
    sessionId: null,
    link: 'person',
  };
}
