import { MODEL_NAMES, MODELS, type ModelName } from '@livelane/attribution';
import { inputInvalid, type SettlingModel } from '@livelane/contracts/vocabulary';

/** The model that settles, and all that the report compares: the settling one first. */
export interface ChosenModels {
  readonly settles: SettlingModel;
  readonly compared: readonly ModelName[];
  /** The model of the terms where `--models` chose another to settle; null where the terms' own settles. */
  readonly insteadOf: SettlingModel['model'] | null;
}

/** The models compared by default: two rules, and every data-driven model. */
const COMPARED: readonly ModelName[] = [
  'last',
  'linear',
  ...MODEL_NAMES.filter((name) => MODELS[name].needs === 'paths'),
];

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
  for (const [index, name] of names.entries()) {
    if (!isModel(name) || names.indexOf(name) !== index)
      throw invalid(index, `each once, out of ${MODEL_NAMES.join(', ')}`, name);
  }
  const compared = names.filter(isModel);
  const [first = MODELS.last.id] = compared;
  const { maySettle, defaults } = MODELS[first];
  const settles = agreed?.model === first ? agreed : defaults;
  if (!maySettle || settles === null) throw cannotSettle(first, compared);
  const insteadOf = agreed === null || agreed.model === first ? null : agreed.model;
  return { settles, compared, insteadOf };
}

function cannotSettle(first: ModelName, compared: readonly ModelName[]): Error {
  const rule = compared.find((name) => MODELS[name].maySettle);
  const fix =
    rule === undefined
      ? `put a rule model first, such as --models last,${first}`
      : `put it first: --models ${[rule, ...compared.filter((name) => name !== rule)].join(',')}`;
  return invalid(
    0,
    `a rule for a single order, because the first model settles; ${first} credits channels as a whole. To fix it, ${fix}`,
    first,
  );
}

function isModel(name: string): name is ModelName {
  return (MODEL_NAMES as readonly string[]).includes(name);
}

function invalid(index: number, message: string, received: string): Error {
  return inputInvalid('--models', [
    { path: `/${index}`, message, received: JSON.stringify(received) },
  ]);
}
