import { isLivelaneError } from '../../error/errors.ts';
import type { FileErrorDetails } from '../../error/file-errors.ts';
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
 * @example
 * ```ts
 * import { isLivelaneError } from '@livelane/contracts/vocabulary';
 * import { readTextFile, readTogether } from '@livelane/contracts/vocabulary/node';
 * let caught: unknown;
 * try {
 *   await readTogether([() => readTextFile('no-orders.csv'), () => readTextFile('no-touches.csv')]);
 * } catch (error) {
 *   caught = error;
 * }
 * isLivelaneError(caught, 'INPUT_INVALID') ? caught.details.issues.map(({ file, code }) => [file, code]) : [];
 * // => [["no-orders.csv", "FILE_EXISTS"], ["no-touches.csv", "FILE_EXISTS"]]
 * ```
 */
export async function readTogether<const All extends Reads>(reads: All): Promise<Results<All>> {
  const results: unknown[] = [];
  const errors: InputError[] = [];
  for (const read of reads) {
    try {
      results.push(await read());
    } catch (error) {
      if (!isInputError(error)) throw error;
      errors.push(error);
    }
  }
  const [first] = errors;
  if (first === undefined) return results as Results<All>;
  throw togetherError([first, ...errors.slice(1)]);
}

/** The error of an input that is not valid or cannot be read. */
export type InputError =
  | InputInvalid
  | LivelaneError<'FILE_UNREADABLE', FileErrorDetails['FILE_UNREADABLE']>;

/** Whether an error may be reported with those of other inputs. */
export function isInputError(error: unknown): error is InputError {
  return isLivelaneError(error, 'INPUT_INVALID') || isLivelaneError(error, 'FILE_UNREADABLE');
}

/** One error as it is; of several, INPUT_INVALID with the issues of all, an input that cannot be read among them. */
export function togetherError([first, ...others]: readonly [
  InputError,
  ...InputError[],
]): InputError {
  if (others.length === 0) return first;
  return inputsInvalid(
    [first, ...others].map((error) =>
      isLivelaneError(error, 'INPUT_INVALID')
        ? error.details
        : { what: error.details.path, issues: [unreadableIssue(error.details)] },
    ),
  );
}

/**
 * The error of several inputs, each issue with the name of its input as `file`; of one input, without.
 * @example
 * ```ts
 * import { fileIssue, inputsInvalid } from '@livelane/contracts/vocabulary/node';
 * const empty = fileIssue('NOT_EMPTY', { received: '' });
 * const { details } = inputsInvalid([{ what: 'orders.csv', issues: [empty] }, { what: 'touches.csv', issues: [empty] }]);
 * details.issues.map(({ file, code }) => [file, code]);
 * // => [["orders.csv", "NOT_EMPTY"], ["touches.csv", "NOT_EMPTY"]]
 * ```
 */
export function inputsInvalid(inputs: readonly InputInvalid['details'][]): InputInvalid {
  const [only, ...others] = inputs;
  if (only !== undefined && others.length === 0) return inputInvalid(only.what, only.issues);
  return inputInvalid(
    inputs.map(({ what }) => what).join(', '),
    inputs.flatMap(({ what, issues }) => issues.map((issue) => ({ file: what, ...issue }))),
  );
}
