import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** How a program ended. */
export interface CommandResult {
  /** Exit code; undefined when the program could not be started or was ended by a signal. */
  readonly code: number | undefined;
  readonly stdout: string;
  /** The last line the program wrote to either stream, for messages to people. */
  readonly lastLine: string;
}

/** What a program is run with. Left out: this process's environment and folder, no time limit. */
export interface CommandOptions {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds after which the program and its children are killed. */
  readonly timeoutMs?: number;
  readonly onLine?: (line: string) => void;
}

/** Runs a program to its end; a program that is not there is a result, never an exception. */
export type CommandRunner = (
  file: string,
  args: readonly string[],
  options?: CommandOptions,
) => Promise<CommandResult>;

/** The real runner. The program gets a process group of its own, so that an abort ends its children too. */
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

/** Node tells some failures, such as a file where a folder should be, by throwing and not by an event. */
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
    // The group is gone already, which is what was wanted.
  }
}
