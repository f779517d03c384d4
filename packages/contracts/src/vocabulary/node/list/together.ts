import { isLivelaneError } from '../../error/errors.ts';
import { type InputInvalid, inputInvalid } from '../../error/input-invalid.ts';

type Reads = readonly (() => Promise<unknown>)[];

type Results<All extends Reads> = {
  -readonly [At in keyof All]: Awaited<ReturnType<All[At]>>;
};

/**
 * What several reads give, one after the other; what is wrong with their inputs is reported at once.
 * @throws FILE_UNREADABLE of the first input that cannot be read
 * @throws INPUT_INVALID with the issues of all inputs, each with the name of its input as `file` where there are several
 */
export async function readTogether<const All extends Reads>(reads: All): Promise<Results<All>> {
  const results: unknown[] = [];
  const wrong: InputInvalid[] = [];
  for (const read of reads) {
    try {
      results.push(await read());
    } catch (error) {
      if (!isLivelaneError(error, 'INPUT_INVALID')) throw error;
      wrong.push(error);
    }
  }
  const [only, ...others] = wrong;
  if (only === undefined) return results as Results<All>;
  if (others.length === 0) throw only;
  throw inputsInvalid(wrong.map(({ details }) => details));
}

/** The error of several inputs, each issue with the name of its input as `file`; of one input, without. */
export function inputsInvalid(inputs: readonly InputInvalid['details'][]): InputInvalid {
  const [only, ...others] = inputs;
  if (only !== undefined && others.length === 0) return inputInvalid(only.what, only.issues);
  return inputInvalid(
    inputs.map(({ what }) => what).join(', '),
    inputs.flatMap(({ what, issues }) => issues.map((issue) => ({ file: what, ...issue }))),
  );
}
