import { vi } from 'vitest';

/** The exit code of a run of a bin, and what it wrote. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  /** The working directory; default: that of the test run. */
  readonly folder?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** On a terminal, results are tables for people. Default: false. */
  readonly isTerminal?: boolean;
}

/** Milliseconds that a run waits for one that a test left behind. */
const PATIENCE = 10_000;

/** The directory that every run goes back to: the one before it may be that of a run left behind, and gone. */
const home = process.cwd();

/** A process has one working directory and one standard output: runs take turns, also after a test that timed out. */
const turn: { ended: Promise<unknown>; restore: () => void } = {
  ended: Promise.resolve(),
  restore: () => undefined,
};

/** Runs a bin in this process, since starting one for each example would take a second. */
export function binRunner(
  name: string,
  start: () => Promise<void>,
): (surroundings: Surroundings, args: readonly string[]) => Promise<Outcome> {
  return (surroundings, args) => {
    const { ended } = turn;
    const run = async (): Promise<Outcome> => {
      await Promise.race([ended, new Promise((over) => setTimeout(over, PATIENCE).unref())]);
      turn.restore();
      return runOnce({ ...surroundings, argv: ['node', name, ...args] }, start);
    };
    const outcome = run();
    turn.ended = outcome.catch(() => undefined);
    return outcome;
  };
}

async function runOnce(
  { folder = home, env = {}, isTerminal = false, argv }: Surroundings & { argv: string[] },
  start: () => Promise<void>,
): Promise<Outcome> {
  const written = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((chunk) => {
      written[stream] += String(chunk);
      return true;
    }),
  );
  const before = { argv: process.argv, isTTY: process.stdout.isTTY };
  const restore = (): void => {
    // A run that was given up restores nothing of the next one.
    if (turn.restore !== restore) return;
    turn.restore = () => undefined;
    for (const spy of spies) spy.mockRestore();
    vi.unstubAllEnvs();
    process.chdir(home);
    process.argv = before.argv;
    process.stdout.isTTY = before.isTTY;
    process.exitCode = undefined;
  };
  turn.restore = restore;
  process.argv = argv;
  process.stdout.isTTY = isTerminal;
  process.exitCode = undefined;
  for (const [variable, value] of Object.entries(env)) vi.stubEnv(variable, value);
  try {
    process.chdir(folder);
    await start();
    const code = (process.exitCode as number | undefined) ?? 0;
    return { code, out: written.stdout, err: written.stderr };
  } finally {
    restore();
  }
}
