import { inputInvalid, isLivelaneError } from '@livelane/contracts/vocabulary';

/** What a call gives; an INPUT_INVALID is raised again with the name that the command line has for the input. */
export function naming<Value>(nameOf: (what: string) => string, call: () => Value): Value {
  try {
    return call();
  } catch (error) {
    if (!isLivelaneError(error, 'INPUT_INVALID')) throw error;
    const { what, issues } = error.details;
    throw inputInvalid(nameOf(what), issues, { cause: error });
  }
}
