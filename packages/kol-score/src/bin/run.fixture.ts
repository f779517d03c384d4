import { startBin } from '@livelane/contracts/vocabulary/node';
import { vi } from 'vitest';
import { kolBin } from './program.ts';

/** For tests: how a run of the program ended, and what it wrote. */
export interface Outcome {
  readonly status: unknown;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program in this process, its output caught: a process of its own for every case would take a second each. */
export async function run(args: readonly string[]): Promise<Outcome> {
  const caught = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      caught[stream] += String(text);
      return true;
    }),
  );
  const before = { argv: process.argv, exitCode: process.exitCode };
  try {
    const locale = args.includes('--locale') ? [] : ['--locale', 'en'];
    process.argv = ['node', 'livelane-kol', ...locale, ...args];
    process.exitCode = 0;
    await startBin(kolBin(), process.argv);
    return { status: process.exitCode, ...caught };
  } finally {
    Object.assign(process, before);
    for (const spy of spies) spy.mockRestore();
  }
}

/** Runs the program on a terminal, where results are tables for people. */
export async function runOnTerminal(args: readonly string[]): Promise<Outcome> {
  const before = process.stdout.isTTY;
  process.stdout.isTTY = true;
  try {
    return await run(args);
  } finally {
    process.stdout.isTTY = before;
  }
}
