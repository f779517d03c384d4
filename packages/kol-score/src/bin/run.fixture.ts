import { startBin } from '@livelane/contracts/vocabulary/node';
import { binRunner, type Surroundings } from '@livelane/testing/bin-runner';
import { kolBin } from './program.ts';

/** How a run of the program ended, and what it wrote. */
export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

const runBin = binRunner('livelane-kol', () => startBin(kolBin()));

/** Runs the program, in English unless the arguments have a locale. */
export async function run(
  args: readonly string[],
  surroundings: Surroundings = {},
): Promise<Outcome> {
  const locale = args.includes('--locale') ? [] : ['--locale', 'en'];
  const { code, out, err } = await runBin(surroundings, [...locale, ...args]);
  return { status: code, stdout: out, stderr: err };
}

/** Runs the program on a terminal, where results are tables for people. */
export function runOnTerminal(args: readonly string[]): Promise<Outcome> {
  return run(args, { isTerminal: true });
}
