import { vi } from 'vitest';

/** The exit code of a run of a bin, and what it wrote. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  /** The working directory; default: that of the test. */
  readonly folder?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** On a terminal, results are tables for people. Default: false. */
  readonly isTerminal?: boolean;
}

/** Runs a bin in this process, since starting one for each example would take a second. */
export function binRunner(
  name: string,
  start: () => Promise<void>,
): (surroundings: Surroundings, args: readonly string[]) => Promise<Outcome> {
  return async ({ folder = process.cwd(), env = {}, isTerminal = false }, args) => {
    const written = { stdout: '', stderr: '' };
    const spies = (['stdout', 'stderr'] as const).map((stream) =>
      vi.spyOn(process[stream], 'write').mockImplementation((chunk) => {
        written[stream] += String(chunk);
        return true;
      }),
    );
    const before = { argv: process.argv, folder: process.cwd(), isTTY: process.stdout.isTTY };
    process.argv = ['node', name, ...args];
    process.stdout.isTTY = isTerminal;
    process.chdir(folder);
    process.exitCode = undefined;
    for (const [variable, value] of Object.entries(env)) vi.stubEnv(variable, value);
    try {
      await start();
      const code = (process.exitCode as number | undefined) ?? 0;
      return { code, out: written.stdout, err: written.stderr };
    } finally {
      for (const spy of spies) spy.mockRestore();
      vi.unstubAllEnvs();
      process.chdir(before.folder);
      process.argv = before.argv;
      process.stdout.isTTY = before.isTTY;
      process.exitCode = undefined;
    }
  };
}
