import { isLivelaneError, type LivelaneError } from '@livelane/contracts/vocabulary';

/** For tests: the error that an act is refused with. */
export function refused(act: () => unknown): LivelaneError {
  try {
    act();
  } catch (error) {
    if (isLivelaneError(error)) return error;
    throw error;
  }
  throw new TypeError('nothing was refused');
}

/** For tests: the issues of the input that an act is refused with. */
export function issuesOf(act: () => unknown): unknown {
  const error = refused(act);
  if (error.code !== 'INPUT_INVALID') throw error;
  return error.details['issues'];
}
