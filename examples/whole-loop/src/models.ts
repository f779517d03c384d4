import { MODEL_NAMES, type ModelName } from '@livelane/attribution';
import { inputInvalid, type SettlingModel } from '@livelane/contracts/vocabulary';

/** The model that settles, and all that the report compares: the settling one first. */
export interface ChosenModels {
  readonly settles: SettlingModel;
  readonly compared: readonly ModelName[];
  /** The model of the terms where `--models` chose another to settle; null where the terms' own settles. */
  readonly insteadOf: SettlingModel['model'] | null;
}

/** What is compared where nothing else was asked for. */
const COMPARED: readonly ModelName[] = ['last', 'linear', 'markov'];

/** What a model needs to know beside its name; the terms of a contract may say otherwise. */
const PARAMETERS: Readonly<Record<SettlingModel['model'], SettlingModel>> = {
  first: { model: 'first' },
  last: { model: 'last' },
  'last-non-direct': { model: 'last-non-direct' },
  linear: { model: 'linear' },
  'linear-unique': { model: 'linear-unique' },
  position: { model: 'position', first: 400_000, last: 400_000 },
  'time-decay': { model: 'time-decay', halfLifeSeconds: 604_800 },
};

/**
 * The models of `--models`: the first settles, the others are compared in the report. Without `--models` the model
 * of the terms settles.
 * @param agreed - the model of the terms, whose parameters win where it is the one chosen
 * @throws INPUT_INVALID for an unknown or repeated name, or a first one that cannot settle
 */
export function chooseModels(text: string | undefined, agreed: SettlingModel | null): ChosenModels {
  if (text === undefined) {
    const settles = agreed ?? PARAMETERS.last;
    const others = COMPARED.filter((name) => name !== settles.model);
    return { settles, compared: [settles.model, ...others], insteadOf: null };
  }
  const names = text.split(',').map((name) => name.trim());
  for (const [index, name] of names.entries()) {
    if (!isModel(name) || names.indexOf(name) !== index)
      throw invalid(index, `each once, out of ${MODEL_NAMES.join(', ')}`, name);
  }
  const [first = ''] = names;
  if (!isSettling(first)) {
    const rule = names.find(isSettling);
    const fix =
      rule === undefined
        ? `put a rule model first, such as --models last,${first}`
        : `put it first: --models ${[rule, ...names.filter((name) => name !== rule)].join(',')}`;
    throw invalid(
      0,
      `a rule for a single order, because the first model settles; ${first} credits channels as a whole. To mend it, ${fix}`,
      first,
    );
  }
  const settles = agreed?.model === first ? agreed : PARAMETERS[first];
  const insteadOf = agreed === null || agreed.model === first ? null : agreed.model;
  return { settles, compared: names.filter(isModel), insteadOf };
}

function isModel(name: string): name is ModelName {
  return (MODEL_NAMES as readonly string[]).includes(name);
}

function isSettling(name: string): name is SettlingModel['model'] {
  return Object.hasOwn(PARAMETERS, name);
}

function invalid(index: number, message: string, received: string): Error {
  return inputInvalid('--models', [
    { path: `/${index}`, message, received: JSON.stringify(received) },
  ]);
}
