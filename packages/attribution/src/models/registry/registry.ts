import { inputInvalid, PPM, type SettlingModel } from '@livelane/contracts/vocabulary';
import type { Rule, Touches } from '../model.ts';
import { first } from '../rules/first.ts';
import { last } from '../rules/last.ts';
import { lastNonDirect } from '../rules/last-non-direct.ts';
import { linear } from '../rules/linear.ts';
import { linearUnique } from '../rules/linear-unique.ts';
import { position } from '../rules/position.ts';
import { timeDecay } from '../rules/time-decay.ts';

/** Every rule that may settle. A new rule is one file and one line here. */
const RULES: { readonly [Name in SettlingModel['model']]: Rule<Name> } = {
  first,
  last,
  'last-non-direct': lastNonDirect,
  linear,
  'linear-unique': linearUnique,
  position,
  'time-decay': timeDecay,
};

/** The names of the rules, in the order of their documentation. */
export const RULE_NAMES: readonly SettlingModel['model'][] = Object.keys(
  RULES,
) as SettlingModel['model'][];

/** Parameters of the rules that have some, where nobody gave any: 40 / 20 / 40, and seven days. */
export const RULE_DEFAULTS: {
  readonly [Name in SettlingModel['model']]: Extract<SettlingModel, { model: Name }>;
} = {
  first: { model: 'first' },
  last: { model: 'last' },
  'last-non-direct': { model: 'last-non-direct' },
  linear: { model: 'linear' },
  'linear-unique': { model: 'linear-unique' },
  position: { model: 'position', first: 400_000, last: 400_000 },
  'time-decay': { model: 'time-decay', halfLifeSeconds: 604_800 },
};

/** The whole weights of a journey's touches by a model. */
export function weightsOf(touches: Touches, model: SettlingModel): number[] {
  const rule = RULES[model.model] as Rule<SettlingModel['model']>;
  return rule.weights(touches, model);
}

/** @throws INPUT_INVALID where a model's parameters do not go together */
export function checkModel(model: SettlingModel): void {
  if (model.model !== 'position' || model.first + model.last <= PPM) return;
  throw inputInvalid('policy', [
    {
      path: '/model',
      message: 'shares of the first and the last touch of at most 1000000 together',
      received: `${model.first} + ${model.last}`,
    },
  ]);
}
