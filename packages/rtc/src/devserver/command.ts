import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** Result of a program. */
export interface CommandResult {
  /** Exit code; undefined if the program could not be started or was ended by a signal. */
  readonly code: number | undefined;
  readonly stdout: string;
  /** Last line of its output, of either stream. */
  readonly lastLine: string;
}

/** Options of a {@link CommandRunner}. */
export interface CommandOptions {
  /** Environment variables. Default: `process.env`. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Working folder. Default: that of this process. */
  readonly cwd?: string;
  /** Aborting kills the program and its children. Default: none. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds after which the program and its children are killed. Default: no limit. */
  readonly timeoutMs?: number;
  /** Called with each line of its output. Default: none. */
  readonly onLine?: (line: string) => void;
}

/** Runs a program to its end. Never rejects: a program that does not exist is a result without a code. */
export type CommandRunner = (
  file: string,
  args: readonly string[],
  options?: CommandOptions,
) => Promise<CommandResult>;

/** Starts programs, each in a process group of its own, so that an abort also ends its children. */
export const runCommand: CommandRunner = (file, args, options = {}) =>
  new Promise((resolve) => {
    let stdout = '';
    let lastLine = '';
    const child = spawnPiped(file, args, options);
    if (child instanceof Error) {
      resolve({ code: undefined, stdout, lastLine: child.message });
      return;
    }
    const end = () => endGroup(child.pid);
    const timer = options.timeoutMs === undefined ? undefined : setTimeout(end, options.timeoutMs);
    options.signal?.addEventListener('abort', end, { once: true });
    if (options.signal?.aborted === true) end();
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString('utf8');
    });
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        if (line.trim() !== '') lastLine = line.trim();
        options.onLine?.(line);
      });
    }
    const finish = (code: number | undefined, failure?: string) => {
      clearTimeout(timer);
      options.signal?.removeEventListener('abort', end);
      resolve({ code, stdout, lastLine: failure ?? lastLine });
    };
    child.on('error', (error) => finish(undefined, error.message));
    child.on('close', (code) => finish(code ?? undefined));
  });

type PipedChild = ChildProcessByStdio<null, Readable, Readable>;

/** Node throws some failures, such as a file in place of a folder, instead of emitting an event. */
function spawnPiped(
  file: string,
  args: readonly string[],
  options: CommandOptions,
): PipedChild | Error {
  try {
    return spawn(file, args, {
      env: (options.env ?? process.env) as NodeJS.ProcessEnv,
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // The group has ended already.
  }
}
