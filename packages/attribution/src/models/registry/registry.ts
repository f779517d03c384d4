import { inputInvalid, nearestName, type SettlingModel } from '@livelane/contracts/vocabulary';
import { attributionIssue } from '../../records/issues.ts';
import { markovModel } from '../markov/model.ts';
import { markovPerJourney } from '../markov/per-journey.ts';
import type { Model, ModelDescription, ParametersOf, RuleModel } from '../model.ts';
import { first } from '../rules/first.ts';
import { frozenFit } from '../rules/frozen-fit.ts';
import { last } from '../rules/last.ts';
import { lastNonDirect } from '../rules/last-non-direct.ts';
import { linear } from '../rules/linear.ts';
import { linearUnique } from '../rules/linear-unique.ts';
import { position } from '../rules/position.ts';
import { timeDecay } from '../rules/time-decay.ts';
import { shapleyModel, shapleyRateModel } from '../shapley/model.ts';

/** Models by their id. */
export type Registry<Name extends string = string> = { readonly [Id in Name]: Model<Id> };

/** The registry of all models, in the order of the documentation. A new model is one line here. */
export const REGISTRY = {
  first,
  last,
  'last-non-direct': lastNonDirect,
  linear,
  'linear-unique': linearUnique,
  position,
  'time-decay': timeDecay,
  'frozen-fit': frozenFit,
  markov: markovModel,
  'markov-per-journey': markovPerJourney,
  shapley: shapleyModel,
  'shapley-rate': shapleyRateModel,
} as const satisfies Registry & {
  readonly [Id in SettlingModel['model']]: RuleModel<Id, ParametersOf<Id>>;
};

/** The properties of every attribution model by its id: what it needs, whether it may settle, its default parameters. */
export const MODELS = descriptionsOf(REGISTRY);

/** The id of an attribution model. */
export type ModelName = keyof typeof MODELS;

/** The ids of all models. */
export const MODEL_NAMES: readonly ModelName[] = namesOf(REGISTRY);

function descriptionsOf<Entries extends Registry>(
  registry: Entries,
): {
  readonly [Id in keyof Entries]: ModelDescription<Entries[Id]['id'], Entries[Id]['defaults']>;
} {
  return registry;
}

/** The ids of a registry, in its order. */
export function namesOf<Name extends string>(registry: Registry<Name>): Name[] {
  return Object.keys(registry) as Name[];
}

/**
 * The models with these ids, in the given order.
 * @param what - the name of the list in errors. Default: `models`
 * @throws INPUT_INVALID for an id that is not in the registry, an id that is repeated, or an empty list
 */
export function selectModels<Name extends string>(
  names: readonly string[],
  registry: Registry<Name>,
  what = 'models',
): Model<Name>[] {
  const params = { models: namesOf(registry).map((name) => JSON.stringify(name)) };
  if (!Array.isArray(names) || names.length === 0)
    throw inputInvalid(what, [attributionIssue('MODELS', { received: names, params })]);
  const issueOf = (received: string, path: string) => {
    const near = nearestName(`${received}`, namesOf(registry));
    return near === undefined || near === received
      ? attributionIssue('MODEL', { path, received, params })
      : attributionIssue('MODEL_NEAR', { path, received, params: { near } });
  };
  const issues = names.flatMap((name, position) =>
    Object.hasOwn(registry, name) && names.indexOf(name) === position
      ? []
      : [issueOf(name, `/${position}`)],
  );
  if (issues.length > 0) throw inputInvalid(what, issues);
  return names.map((name) => registry[name as Name]);
}
