import { inputInvalid } from '@livelane/contracts/vocabulary';
import { isLivelaneError } from '../errors/guard.ts';

const VARIABLE = /^\/env\/(\w+)$/;

/** Runs what starts a server; a wrong environment variable is reported under its own name, not as an option. */
export async function withEnvironment<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!isLivelaneError(error, 'INPUT_INVALID')) throw error;
    const { issues } = error.details;
    if (!issues.every(({ path }) => VARIABLE.test(path))) throw error;
    const named = issues.map((issue) => ({ ...issue, path: issue.path.replace(VARIABLE, '$1') }));
    throw inputInvalid(named.map(({ path }) => path).join(', '), named);
  }
}
