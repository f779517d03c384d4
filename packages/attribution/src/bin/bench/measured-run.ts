import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** What a run of the program took. */
export interface RunCost {
  readonly seconds: number;
  /** null where the process was ended from outside. */
  readonly cpuSeconds: number | null;
  /** The most memory that it held at once, in MB; null where the process was ended from outside. */
  readonly megabytes: number | null;
  /** Why it failed, in its own words. Absent: it did not. */
  readonly problem?: string;
}

/** The program of this package; from a source file and from the bundle. */
const PROGRAM = ['../bin', '../../bin', '../../../bin']
  .map((folder) => fileURLToPath(new URL(`${folder}/livelane-attribution.mjs`, import.meta.url)))
  .find(existsSync);

/** Writes what the process used to a pipe of its parent, at its very end. */
const AT_EXIT = `import { writeSync } from 'node:fs';
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeSync(3, JSON.stringify({ cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }));
});`;

/**
 * Runs this program in a process of its own, its output thrown away.
 * @param signal - ends the process
 */
export async function measuredRun(
  args: readonly string[],
  { cwd, signal }: { readonly cwd: string; readonly signal: AbortSignal },
): Promise<RunCost> {
  const watch = `data:text/javascript,${encodeURIComponent(AT_EXIT)}`;
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', watch, PROGRAM ?? '', ...args], {
    ...{ cwd, signal },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  const [problem, used, code] = await Promise.all([
    text(child.stderr as NodeJS.ReadableStream),
    text(child.stdio[3] as NodeJS.ReadableStream),
    ended,
  ]);
  const seconds = (performance.now() - started) / 1000;
  return {
    seconds,
    ...(used === '' ? ENDED : (JSON.parse(used) as Used)),
    ...(code === 0 ? {} : { problem }),
  };
}

type Used = Pick<RunCost, 'cpuSeconds' | 'megabytes'>;

const ENDED: Used = { cpuSeconds: null, megabytes: null };
