import { vi } from 'vitest';
import { startBin } from '../vocabulary/node/index.ts';
import { contractsBin } from './define.ts';

/** How a run of the bin ended, and what it wrote. */
export interface Ran {
  readonly code: unknown;
  readonly out: string;
  readonly err: string;
}

/** Runs the bin on a terminal, where results are tables for people. */
export async function runOnTerminal(folder: string, args: readonly string[]): Promise<Ran> {
  const before = process.stdout.isTTY;
  process.stdout.isTTY = true;
  try {
    return await runIn(folder, args);
  } finally {
    process.stdout.isTTY = before;
  }
}

/** Runs the bin in this process, since starting one for each example would take seconds. */
export async function runIn(folder: string, args: readonly string[]): Promise<Ran> {
  const written = { out: '', err: '' };
  const into =
    (stream: 'out' | 'err') =>
    (chunk: string | Uint8Array): boolean => {
      written[stream] += String(chunk);
      return true;
    };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(into('out')),
    vi.spyOn(process.stderr, 'write').mockImplementation(into('err')),
  ];
  const before = { argv: process.argv, folder: process.cwd() };
  process.argv = ['node', 'livelane-contracts', ...args];
  process.chdir(folder);
  process.exitCode = undefined;
  try {
    await startBin(contractsBin());
    return { code: process.exitCode ?? 0, ...written };
  } finally {
    for (const spy of spies) spy.mockRestore();
    process.chdir(before.folder);
    process.argv = before.argv;
    process.exitCode = undefined;
  }
}
