import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a process took. */
export interface Taken {
  /** From its start to its end. */
  readonly seconds: number;
  /** Most memory that it held at once. */
  readonly megabytes: number;
  readonly output: string;
}

/** Says at the end of a process how much memory it took. */
const REPORT = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => process.stderr.write('\\npeak ' + process.resourceUsage().maxRSS))",
)}`;

/** The bin of this package, as it was built. */
export const BIN = fileURLToPath(
  new URL('../../../packages/attribution/bin/livelane-attribution.mjs', import.meta.url),
);

/** Runs a program of Node and measures it. @throws TypeError where it fails */
export function measuredRun(program: string, args: readonly string[]): Taken {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', REPORT, program, ...args],
    { encoding: 'utf8', maxBuffer: 1e9 },
  );
  const seconds = (performance.now() - started) / 1000;
  const peak = /^peak (\d+)$/m.exec(stderr)?.[1];
  if (status !== 0 || peak === undefined)
    throw new TypeError(`${program} ${args.join(' ')}: exit ${status}: ${stderr}`);
  return { seconds, megabytes: Number(peak) / 1024, output: stdout };
}

/** The fastest of several runs, and the most memory that any of them took. */
export function bestOf(runs: readonly Taken[]): Taken {
  const [fastest] = runs.toSorted((a, b) => a.seconds - b.seconds);
  if (fastest === undefined) throw new TypeError('no runs');
  return { ...fastest, megabytes: Math.max(...runs.map(({ megabytes }) => megabytes)) };
}
