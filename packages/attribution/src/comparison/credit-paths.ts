import {
  type InputIssue,
  inputInvalid,
  parseInput,
  type SettlingModel,
  ShareSchema,
} from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { MarkovOptionsSchema } from '../models/markov/markov.ts';
import {
  type BoundRule,
  bindRule,
  type Model,
  type PathModelOptions,
  type RuleModel,
} from '../models/model.ts';
import { type ModelName, REGISTRY, selectModels } from '../models/registry/registry.ts';
import { channelSums, sharesOfWeights } from '../models/sums/channel-sums.ts';
import { columnsOf, type PathColumns } from '../paths/path-columns.ts';
import { type ChannelPath, ChannelPathSchema } from '../records/channel-path.ts';
import { attributionIssue } from '../records/issues.ts';
import type { PathCredits } from '../records/path-credits.ts';
import { ruleShares } from './rule-shares.ts';

/** Parameters of rules on aggregated paths. */
export const PathParametersSchema = z.object({
  /** Shares of the first and the last touch for `position`, in parts per million. Default: 400,000 each. */
  position: z.exactOptional(z.object({ first: ShareSchema, last: ShareSchema })),
  /** Half-life of `time-decay`, in steps before the last touch: above 0. Default: 1. */
  halfLifeSteps: z.exactOptional(z.number().check(z.gt(0), z.lte(1_000_000))),
  order: MarkovOptionsSchema.shape.order,
  nulls: MarkovOptionsSchema.shape.nulls,
});

/** Options of {@link creditPaths} beside the models. */
export interface PathParameters
  extends Omit<z.infer<typeof PathParametersSchema>, keyof PathModelOptions>,
    PathModelOptions {}

/** Options of {@link creditPaths}. */
export interface CreditPathsOptions extends PathParameters {
  /** Ids out of `MODEL_NAMES`, at least one, each once. */
  readonly models: readonly ModelName[];
}

/**
 * Credits the conversions and the value of aggregated paths to their channels. Rules apply to each path; a channel named
 * `direct`, `(direct)` or `(direct) / (none)` counts as a direct visit, and `time-decay` counts steps, as paths have no times.
 *
 * @param paths - with or without the journeys that did not convert; the rules do not use these
 * @returns one result per model, in the order of `models`; the same for every order of the paths
 * @throws INPUT_INVALID for a path or option that does not match its schema, or an unknown model
 * @example
 * ```ts
 * import { creditPaths } from '@livelane/attribution';
 * const [linear] = creditPaths([{ path: ['a', 'b'], conversions: 10 }], { models: ['linear'] });
 * linear?.channels[1]; // => {"channel":"b","conversions":5,"value":0}
 * ```
 */
export function creditPaths(
  paths: readonly ChannelPath[],
  { models, ...parameters }: CreditPathsOptions,
): PathCredits<ModelName>[] {
  const selected = selectModels(models, REGISTRY);
  const checked = parseInput(z.array(ChannelPathSchema), paths, 'paths');
  return creditCheckedPaths(columnsOf(checked), selected, parameters);
}

/**
 * Credits aggregated paths by a rule of your own: each path is divided among its touches by the weights that the rule
 * gives them, equally where all are 0.
 *
 * @param weightsOf - one weight per touch of a path, at least 0
 * @returns channels sorted by name, whose credits sum to the totals; the same for every order of the paths
 * @throws INPUT_INVALID for a path that does not match its schema, or weights that are not one number per touch
 * @example
 * ```ts
 * import { creditPathsBy } from '@livelane/attribution';
 * const paths = [{ path: ['a', 'b', 'c'], conversions: 6 }];
 * creditPathsBy(paths, (path) => path.map((_, place) => place)).channels.map((it) => it.conversions); // => [0,2,4]
 * ```
 */
export function creditPathsBy(
  paths: readonly ChannelPath[],
  weightsOf: (path: readonly string[]) => readonly number[],
): Pick<PathCredits, 'totals' | 'channels'> {
  const checked = parseInput(z.array(ChannelPathSchema), paths, 'paths');
  const shares = checked.map(({ path }) => {
    const weights = weightsOf(path);
    if (weights.length === path.length && weights.every((it) => it >= 0 && it < Infinity))
      return sharesOfWeights(weights);
    throw inputInvalid('weightsOf', [attributionIssue('WEIGHTS', { received: weights })]);
  });
  return channelSums(columnsOf(checked), (path) => shares[path] ?? []);
}

/** {@link creditPaths} of paths that match their schema. */
export function creditCheckedPaths<Name extends string>(
  paths: PathColumns,
  models: readonly Model<Name>[],
  parameters: PathParameters = {},
): PathCredits<Name>[] {
  const { random, ...given } = parameters;
  parseInput(PathParametersSchema, given, 'CreditPathsOptions');
  return models.map((model) => {
    const { answers } = model;
    return model.needs === 'paths'
      ? { ...model.credit(paths, parameters), answers }
      : { model: model.id, answers, ...creditByRule(paths, model, parameters) };
  });
}

function creditByRule(
  paths: PathColumns,
  model: RuleModel,
  parameters: PathParameters,
): Pick<PathCredits, 'parameters' | 'totals' | 'channels'> {
  const { rule, ...shown } = ruleOnPaths(model, parameters);
  return { ...shown, ...channelSums(paths, ruleShares(paths, rule, model)) };
}

/** The rule with its parameters on paths, and these as results show them. */
function ruleOnPaths(
  model: RuleModel,
  { position, halfLifeSteps = 1 }: PathParameters,
): { rule: BoundRule } & Pick<PathCredits, 'parameters'> {
  if (model.id === 'time-decay') {
    // Steps of a path are a second apart.
    const settling: SettlingModel = { model: 'time-decay', halfLifeSeconds: halfLifeSteps };
    return {
      rule: bindRule(model, settling),
      parameters: { model: 'time-decay', halfLifeSteps },
    };
  }
  if (model.id !== 'position' || position === undefined)
    return { rule: bindRule(model, model.defaults), ...parametersOf(model) };
  const settling: SettlingModel = { model: 'position', ...position };
  const issues: InputIssue[] = model.issues?.(settling) ?? [];
  if (issues.length > 0) throw inputInvalid('CreditPathsOptions', issues);
  return { rule: bindRule(model, settling), parameters: settling };
}

function parametersOf({ defaults }: RuleModel): Pick<PathCredits, 'parameters'> {
  return defaults === null || Object.keys(defaults).length === 1 ? {} : { parameters: defaults };
}
