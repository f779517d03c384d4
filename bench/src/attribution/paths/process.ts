import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Says at its end what a program took. */
const REPORT = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => { const { user, system } = process.cpuUsage(); process.stderr.write('\\ntook ' + JSON.stringify({ seconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 })) })",
)}`;

/** What a whole process took: processor time of user and system together, and the most memory at once. */
export interface Taken {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Runs of one command, of which the fastest counts: other programs of the machine only ever add to it. */
const RUNS = 3;

const BIN = fileURLToPath(
  new URL('../../../../packages/attribution/bin/livelane-attribution.mjs', import.meta.url),
);

/** The processor time of a program of Node, and its memory: the fastest of three runs. */
export function takenBy(program: readonly string[], runs = RUNS): Taken {
  const all = Array.from({ length: runs }, () => {
    const { status, stderr } = spawnSync(process.execPath, ['--import', REPORT, ...program], {
      ...{ encoding: 'utf8', maxBuffer: 1e9 },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const took = /^took (.*)$/m.exec(stderr)?.[1];
    if (status !== 0 || took === undefined) throw new TypeError(`exit ${status}: ${stderr}`);
    return JSON.parse(took) as Taken;
  });
  return all.reduce((best, run) => (run.seconds < best.seconds ? run : best));
}

/** The same of the command line of attribution. */
export function takenByCommand(command: readonly string[], runs = RUNS): Taken {
  return takenBy([BIN, ...command], runs);
}

/** What starting the command line takes. */
export function startOfCommand(): Taken {
  return takenByCommand(['--version'], 5);
}
