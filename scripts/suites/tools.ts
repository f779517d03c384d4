import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Print } from './tally.ts';

export const root = resolve(import.meta.dirname, '../..');

export interface Ran {
  readonly code: number;
  readonly output: string;
}

/** A tool of the workspace, its arguments, its folder (default: the root), and variables added to the environment. */
export interface Tool {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly environment?: NodeJS.ProcessEnv;
}

/** Runs a tool of the workspace with its output printed as it comes and kept. */
export function run(
  { command, args, cwd = root, environment = {} }: Tool,
  print: Print,
): Promise<Ran> {
  return new Promise((settle, fail) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const stop = forwardSignals(child);
    const kept: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        kept.push(text);
        print(text);
      });
    child.once('error', fail);
    child.once('close', (code) => {
      stop();
      settle({ code: code ?? 1, output: kept.join('') });
    });
  });
}

/** Who stops the driver stops what it runs, with everything that started; a second signal ends the driver itself. */
function forwardSignals(child: ChildProcess): () => void {
  const forward = (signal: NodeJS.Signals) => {
    child.kill(signal);
    process.exitCode = 130;
    interrupted = true;
  };
  for (const signal of signals) process.once(signal, forward);
  return () => {
    for (const signal of signals) process.off(signal, forward);
  };
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
let interrupted = false;

/** True once somebody asked the run to end. */
export function isInterrupted(): boolean {
  return interrupted;
}

/** Runs one task of every package. */
export function turbo(task: string, print: Print): Promise<Ran> {
  const args = ['run', task, '--continue', '--output-logs=errors-only'];
  return run({ command: 'turbo', args }, print);
}

/** Every task that turbo ran is one check. */
export function taskCounts(output: string): { passed: number; failed: number } {
  const counts = /Tasks:\s+(\d+) successful, (\d+) total/.exec(stripVTControlCharacters(output));
  const passed = Number(counts?.[1] ?? 0);
  return { passed, failed: Number(counts?.[2] ?? 1) - passed };
}
