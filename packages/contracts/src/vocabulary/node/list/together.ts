import { isLivelaneError } from '../../error/errors.ts';
import { type InputInvalid, inputInvalid } from '../../error/input-invalid.ts';
import type { LivelaneError } from '../../error/livelane-error.ts';
import { unreadableIssue } from '../files/unreadable-issue.ts';

type Reads = readonly (() => Promise<unknown>)[];

type Results<All extends Reads> = {
  -readonly [At in keyof All]: Awaited<ReturnType<All[At]>>;
};

/**
 * What several reads give, one after the other; what is wrong with their inputs is reported at once.
 * @throws FILE_UNREADABLE where nothing is wrong but one input that cannot be read
 * @throws INPUT_INVALID with the issues of all inputs, each with the name of its input as `file` where there are
 *   several; an input that cannot be read is an issue among them
 */
export async function readTogether<const All extends Reads>(reads: All): Promise<Results<All>> {
  const results: unknown[] = [];
  const wrong: LivelaneError[] = [];
  const inputs: InputInvalid['details'][] = [];
  for (const read of reads) {
    try {
      results.push(await read());
    } catch (error) {
      if (isLivelaneError(error, 'INPUT_INVALID')) inputs.push(error.details);
      else if (isLivelaneError(error, 'FILE_UNREADABLE'))
        inputs.push({ what: error.details.path, issues: [unreadableIssue(error.details)] });
      else throw error;
      wrong.push(error);
    }
  }
  const [only, ...others] = wrong;
  if (only === undefined) return results as Results<All>;
  if (others.length === 0) throw only;
  throw inputsInvalid(inputs);
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
