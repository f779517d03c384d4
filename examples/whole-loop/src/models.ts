import { MODEL_NAMES, MODELS, type ModelName } from '@livelane/attribution';
import { type InputIssue, inputInvalid, type SettlingModel } from '@livelane/contracts/vocabulary';
import { demoIssue } from './errors/demo-issues.ts';

/** The model that settles, and all that the report compares: the settling one first. */
export interface ChosenModels {
  readonly settles: SettlingModel;
  readonly compared: readonly ModelName[];
  /** The model of the terms where `--models` chose another to settle; null where the terms' own settles. */
  readonly insteadOf: SettlingModel['model'] | null;
}

/** The models compared by default: two rules and a data-driven model. */
const COMPARED: readonly ModelName[] = ['last', 'linear', 'markov'];

/**
 * The models of `--models`: the first settles, the others are compared in the report. Without `--models` the model
 * of the terms settles.
 * @param agreed - the model of the terms, whose parameters are used where it is chosen; other models use their defaults
 * @throws INPUT_INVALID for an unknown or repeated name, or a first one that may not settle
 */
export function chooseModels(text: string | undefined, agreed: SettlingModel | null): ChosenModels {
  if (text === undefined) {
    const settles = agreed ?? MODELS.last.defaults;
    const others = COMPARED.filter((name) => name !== settles.model);
    return { settles, compared: [settles.model, ...others], insteadOf: null };
  }
  const names = text.split(',').map((name) => name.trim());
  const issues = names.flatMap((name, index): InputIssue[] =>
    isModel(name) && names.indexOf(name) === index
      ? []
      : [
          demoIssue('MODEL_ONCE', {
            path: `/${index}`,
            received: name,
            params: { models: MODEL_NAMES },
          }),
        ],
  );
  if (issues.length > 0) throw inputInvalid('--models', issues);
  const compared = names.filter(isModel);
  const [first = MODELS.last.id] = compared;
  const { maySettle, defaults } = MODELS[first];
  const settles = agreed?.model === first ? agreed : defaults;
  if (!maySettle || settles === null) throw cannotSettle(first, compared);
  const insteadOf = agreed === null || agreed.model === first ? null : agreed.model;
  return { settles, compared, insteadOf };
}

function cannotSettle(first: ModelName, compared: readonly ModelName[]): Error {
  const rule = compared.find((name) => MODELS[name].maySettle) ?? MODELS.last.id;
  const others = compared.filter((name) => name !== rule);
  const params = { model: first, example: `--models ${[rule, ...others].join(',')}` };
  const issue = demoIssue('MODEL_SETTLES', { path: '/0', received: first, params });
  return inputInvalid('--models', [issue]);
}

function isModel(name: string): name is ModelName {
  return (MODEL_NAMES as readonly string[]).includes(name);
}
