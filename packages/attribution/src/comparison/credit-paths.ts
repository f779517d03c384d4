import { inputInvalid, parseInput, type SettlingModel } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import type { JourneyTouch } from '../journey/journey.ts';
import { type MarkovResult, solveMarkov } from '../models/markov/markov.ts';
import { RULE_DEFAULTS, RULE_NAMES, weightsOf } from '../models/registry/registry.ts';
import { type ChannelPath, ChannelPathSchema } from '../records/channel-path.ts';
import { checkModelNames } from './compare-models.ts';
import type { ModelName } from './report.ts';

/** What a rule gives the channels of paths, as numbers, since paths have no orders to be exact about. */
export interface PathCredits {
  readonly model: SettlingModel['model'];
  readonly totals: { readonly conversions: number; readonly value: number };
  /** Sorted by name. */
  readonly channels: readonly {
    readonly channel: string;
    readonly conversions: number;
    readonly value: number;
  }[];
}

/** Models that paths can be credited by: all but time decay, since paths have no times. */
export const PATH_MODELS: readonly ModelName[] = [
  ...RULE_NAMES.filter((name) => name !== 'time-decay'),
  'markov',
];

/**
 * Conversions and value of aggregated paths per channel, by rules and by the Markov model.
 * @param models - names out of `PATH_MODELS`, each once
 * @returns one result per model, in the order asked for
 * @throws INPUT_INVALID for a path without its form, or `time-decay`
 * @example
 * ```ts
 * import { creditPaths } from '@livelane/attribution';
 * creditPaths([{ path: ['a', 'b'], conversions: 10 }], ['linear'])[0]?.channels[1]; // => {"channel":"b","conversions":5,"value":0}
 * ```
 */
export function creditPaths(
  paths: readonly ChannelPath[],
  models: readonly ModelName[],
): (PathCredits | MarkovResult)[] {
  checkModelNames(models, PATH_MODELS);
  return creditKnownPaths(parseInput(z.array(ChannelPathSchema), paths, 'paths'), models);
}

/** {@link creditPaths} of paths and models that are known to have their form. */
export function creditKnownPaths(
  known: readonly ChannelPath[],
  models: readonly ModelName[],
): (PathCredits | MarkovResult)[] {
  return models.map((model) => (model === 'markov' ? solveMarkov(known) : byRule(known, model)));
}

function byRule(paths: readonly ChannelPath[], model: SettlingModel['model']): PathCredits {
  const credits = new Map<string, { conversions: number; value: number }>();
  const totals = { conversions: 0, value: 0 };
  for (const { path, conversions, value = 0 } of paths) {
    totals.conversions += conversions;
    totals.value += value;
    const [head, ...rest] = path.map(stepOf);
    if (head === undefined)
      throw inputInvalid('paths', [{ path: '', message: 'at least one channel', received: '[]' }]);
    const weights = weightsOf([head, ...rest], RULE_DEFAULTS[model]);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    path.forEach((channel, place) => {
      const credit = credits.get(channel) ?? { conversions: 0, value: 0 };
      credit.conversions += (conversions * (weights[place] ?? 0)) / total;
      credit.value += (value * (weights[place] ?? 0)) / total;
      credits.set(channel, credit);
    });
  }
  const channels = [...credits]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([channel, credit]) => ({ channel, ...credit }));
  return { model, totals, channels };
}

/** A step of a path as a touch: only its place and its channel are known. A channel named `direct` is a direct visit. */
function stepOf(channel: string, place: number): JourneyTouch {
  const kind = /^\(?direct\)?$/i.test(channel) ? 'direct' : 'click';
  return {
    ids: [],
    kind,
    at: place,
    firstSeenAt: place,
    rank: 0,
    priority: 0,
    party: { party: 'channel', id: channel },
    sessionId: null,
    link: 'person',
  };
}
