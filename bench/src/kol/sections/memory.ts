import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AS_OF, briefFor } from '../../../../packages/kol-score/src/profile/story.fixture.ts';
import type { Row, Section } from '../../section.ts';
import { CREATORS, madeCreators } from '../speed/creators.ts';

const [FEW, MANY] = [20_000, 200_000] as const;
/** Megabytes of the heap that the program may use; the longer file is several times as large. */
const HEAP = 192;
/** How much more memory ten times as many creators may take. */
const MOST_GROWTH = 1.25;
const COMMANDS = [['rank', '--top', '50'], ['score']] as const;
/** Says at its end how much memory the program took. */
const REPORT = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => process.stderr.write('\\npeak ' + JSON.stringify({ kilobytes: process.resourceUsage().maxRSS, user: process.cpuUsage().user })))",
)}`;

/** The commands on files of NDJSON that are larger than their heap. */
export const memory: Section = {
  name: 'memory',
  about: 'rank --top and score on NDJSON of 200,000 creators, with a small heap',
  measure: async (say) => {
    const folder = mkdtempSync(join(tmpdir(), 'livelane-bench-'));
    try {
      writeFileSync(join(folder, 'brief.json'), JSON.stringify(briefFor()));
      for (const count of [FEW, MANY]) writeCreators(folder, count);
      const rows = COMMANDS.flatMap((command): Row[] => {
        const [few, many] = [FEW, MANY].map((count) => {
          say(`${command.join(' ')} of ${count} creators`);
          return runOf(command, folder, count);
        });
        return few === undefined || many === undefined ? [] : rowsOf(command[0], few, many);
      });
      return { data: `${CREATORS}, as NDJSON; a heap of ${HEAP} MB`, rows };
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

interface Run {
  readonly megabytes: number;
  readonly rate: number;
}

function rowsOf(name: string, few: Run, many: Run): Row[] {
  const growth = many.megabytes / few.megabytes;
  return [
    {
      what: `${name}: peak memory with ${MANY} creators, over that with ${FEW}`,
      measured: `${growth.toFixed(2)} times (${many.megabytes.toFixed(0)} MB)`,
      wanted: `at most ${MOST_GROWTH} times`,
      reached: growth <= MOST_GROWTH,
    },
    {
      what: `${name}: reading, validation and output included`,
      measured: `${many.rate.toFixed(0)} creators a second of processor time`,
      reached: true,
    },
  ];
}

function writeCreators(folder: string, count: number): void {
  const file = openSync(join(folder, `${count}.ndjson`), 'w');
  for (const creator of madeCreators(count)) writeSync(file, `${JSON.stringify(creator)}\n`);
  closeSync(file);
}

function runOf(command: readonly string[], folder: string, count: number): Run {
  const bin = new URL('../../../../packages/kol-score/bin/livelane-kol.mjs', import.meta.url);
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      ...[`--max-old-space-size=${HEAP}`, '--import', REPORT, fileURLToPath(bin), ...command],
      ...['--creators', join(folder, `${count}.ndjson`), '--brief', join(folder, 'brief.json')],
      ...['--as-of', AS_OF, '--out', join(folder, 'grades.ndjson')],
    ],
    { encoding: 'utf8', maxBuffer: 1e9, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const peak = /^peak (.*)$/m.exec(stderr)?.[1];
  if (status !== 0 || peak === undefined) throw new TypeError(`exit ${status}: ${stderr}`);
  const { kilobytes, user } = JSON.parse(peak) as {
    readonly kilobytes: number;
    readonly user: number;
  };
  return { megabytes: kilobytes / 1024, rate: count / (user / 1e6) };
}
