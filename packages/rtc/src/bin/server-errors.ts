import type { BinContext } from '@livelane/contracts/vocabulary/node';
import { isLivelaneError } from '../errors/guard.ts';
import { invalidFlags } from './flag.ts';

const VARIABLE = /^\/env\/(\w+)$/;

/** Number of lines that are printed of a server that exited. */
const LINES = 5;

/**
 * Runs what starts a server, and prints the last output of one that exited.
 * @throws INPUT_INVALID for wrong environment variables, under their own names instead of those of options
 */
export async function withServerErrors<Result>(
  { note }: Pick<BinContext, 'note'>,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (isLivelaneError(error, 'LIVEKIT_DIED'))
      for (const line of error.details.lastLines.slice(-LINES)) note(`  ${line}`);
    if (!isLivelaneError(error, 'INPUT_INVALID')) throw error;
    const { issues } = error.details;
    if (!issues.every(({ path }) => VARIABLE.test(path))) throw error;
    const named = issues.map((issue) => ({ ...issue, path: issue.path.replace(VARIABLE, '$1') }));
    throw invalidFlags(named);
  }
}
