import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Row, Section } from '../../section.ts';
import { BIN, bestOf, measuredRun, type Taken } from '../measured-process.ts';
import { type MadeFiles, withFiles } from '../records/made-files.ts';
import { RECORDS } from '../records/made-records.ts';

const [TOUCHES, ORDERS, RUNS] = [1_000_000, 100_000, 3];
const THREADS = Math.min(4, availableParallelism());
const DUCKDB = fileURLToPath(new URL('../peers/duckdb-last-touch.ts', import.meta.url));

/** The last touch of orders from NDJSON, beside a database that reads the same files. */
export const touches: Section = {
  name: 'touches',
  about: 'last touch of 100,000 orders over 1,000,000 touches from NDJSON, beside DuckDB',
  measure: (say) =>
    withFiles({ touches: TOUCHES, orders: ORDERS }, (files) => {
      const [own, peer]: [Taken[], Taken[]] = [[], []];
      for (let run = 0; run < RUNS; run += 1) {
        peer.push(duckdbRun(files));
        own.push(lastTouchRun(files));
        say(`DuckDB ${peer.at(-1)?.seconds.toFixed(2)} s, run ${own.at(-1)?.seconds.toFixed(2)} s`);
      }
      const data = `${RECORDS}; ${THREADS} threads each, processes from start to end, the best of ${RUNS}`;
      return { data, rows: rowsOf(bestOf(own), bestOf(peer), files) };
    }),
};

/** `run` of the last touch. */
export function lastTouchRun({ touches: given, orders, policy, folder }: MadeFiles): Taken {
  return measuredRun(BIN, [
    ...['run', '--touches', given, '--orders', orders, '--policy', policy],
    ...['--model', 'last', '--out', join(folder, 'run.json')],
  ]);
}

function duckdbRun({ touches: given, orders, folder }: MadeFiles): Taken {
  return measuredRun(DUCKDB, [given, orders, `${THREADS}`, join(folder, 'duckdb.json')]);
}

function rowsOf(own: Taken, peer: Taken, { folder }: MadeFiles): Row[] {
  const ratio = own.seconds / peer.seconds;
  const differing = differences(folder);
  return [
    {
      what: 'time of run over that of DuckDB',
      measured: `${ratio.toFixed(2)} (${own.seconds.toFixed(2)} s and ${peer.seconds.toFixed(2)} s)`,
      wanted: 'at most 2',
      reached: ratio <= 2,
    },
    {
      what: 'memory of run at its peak',
      measured: `${own.megabytes.toFixed(0)} MB (DuckDB ${peer.megabytes.toFixed(0)} MB)`,
      wanted: 'at most 500 MB',
      reached: own.megabytes <= 500,
    },
    {
      what: 'creators whose orders or money differ from those of DuckDB',
      measured: `${differing}`,
      wanted: '0',
      reached: differing === 0,
    },
  ];
}

/** How many creators have other orders or other money by the two. */
function differences(folder: string): number {
  const { models } = JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8')) as {
    readonly models: readonly {
      readonly channels: readonly {
        readonly channel: string;
        readonly conversions: number;
        readonly value: { readonly minor: string };
      }[];
    }[];
  };
  const own = models[0]?.channels.map(({ channel, conversions, value }) =>
    JSON.stringify([channel, conversions, value.minor]),
  );
  const peer = JSON.parse(readFileSync(join(folder, 'duckdb.json'), 'utf8')) as unknown[];
  const theirs = new Set(peer.map((row) => JSON.stringify(row)));
  const same = own?.filter((row) => theirs.has(row)).length ?? 0;
  return Math.max(own?.length ?? 0, peer.length) - same;
}
