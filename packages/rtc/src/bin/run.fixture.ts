import { startBin } from '@livelane/contracts/vocabulary/node';
import { vi } from 'vitest';
import { rtcBin } from './define.ts';

/** The exit code of a run of the bin, and what it wrote. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Where the bin runs: on a terminal, results are tables for people. */
export interface Surroundings {
  readonly folder: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTerminal?: boolean;
}

/** Runs the bin in this process, since starting one for each example would take seconds. */
export async function runIn(
  { folder, env = {}, isTerminal = false }: Surroundings,
  args: readonly string[],
): Promise<Outcome> {
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
  const before = { argv: process.argv, folder: process.cwd(), isTTY: process.stdout.isTTY };
  process.argv = ['node', 'livelane-rtc', ...args];
  process.stdout.isTTY = isTerminal;
  process.chdir(folder);
  process.exitCode = undefined;
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  try {
    await startBin(rtcBin());
    return { code: (process.exitCode as number | undefined) ?? 0, ...written };
  } finally {
    for (const spy of spies) spy.mockRestore();
    vi.unstubAllEnvs();
    process.chdir(before.folder);
    process.argv = before.argv;
    process.stdout.isTTY = before.isTTY;
    process.exitCode = undefined;
  }
}
