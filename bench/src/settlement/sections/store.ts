import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { postgresPrograms, startPostgres } from '../../../../testing/src/postgres.ts';
import type { Row, Section } from '../../section.ts';

const CONTRACTS = 10_000;
const FACTS_EACH = 100;
const MINUTE = 60;
const GAIN = 1.7;
const PROGRAM = fileURLToPath(new URL('../store/run.ts', import.meta.url));
const WHAT = `${CONTRACTS.toLocaleString('en')} contracts of ${FACTS_EACH} facts`;

/** Many contracts settled out of a store, by one process and by two. */
export const store: Section = {
  name: 'store',
  about: `${WHAT} each, out of a store: in memory, and in PostgreSQL by one process and by two`,
  measure: async (say) => {
    const memory = await settled(['memory']);
    say(`in memory: ${memory.seconds.toFixed(1)} s`);
    return {
      data: `credited sales of deals of their own; ${availableParallelism()} processors; a PostgreSQL server on the same machine, without durability`,
      rows: [rowOf('in memory, one process', memory, MINUTE), ...(await onServer(say))],
    };
  },
};

/** One process alone, then two on a copy of the same database; no row where there is no PostgreSQL. */
async function onServer(say: (line: string) => void): Promise<Row[]> {
  const programs = postgresPrograms();
  if (programs === undefined) {
    say('no PostgreSQL on this machine: its rows are left out');
    return [];
  }
  const server = await startPostgres(programs);
  try {
    run('fill', server.url, CONTRACTS);
    const copy = server.url.replace(/postgres$/, 'copy');
    copyDatabase(programs, server.url);
    const one = await settled([server.url]);
    say(`PostgreSQL, one process: ${one.seconds.toFixed(1)} s`);
    const two = await settled([copy, copy]);
    const gain = one.seconds / two.seconds;
    return [
      rowOf('in PostgreSQL, one process', one, MINUTE),
      rowOf('in PostgreSQL, two processes', two),
      {
        what: 'gain of the second process',
        measured: `${gain.toFixed(2)} times`,
        wanted: `${GAIN} times`,
        reached: gain >= GAIN,
      },
    ];
  } finally {
    await server.stop();
  }
}

interface Settled {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Settles with a process for each address, all at once; what they need is loaded before the clock starts. */
async function settled(addresses: readonly string[]): Promise<Settled> {
  const workers = addresses.map((address) => {
    const args = [PROGRAM, 'settle', address, String(CONTRACTS)];
    const worker = spawn(process.execPath, ['--max-old-space-size=8000', ...args], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    return { worker, lines: createInterface(worker.stdout) };
  });
  await Promise.all(workers.map(({ lines }) => once(lines, 'line')));
  const ends = workers.map(({ lines }) => once(lines, 'line'));
  const started = performance.now();
  for (const { worker } of workers) worker.stdin.write('go\n');
  const results = (await Promise.all(ends)).map(
    ([line]) => JSON.parse(String(line)) as { worked: number; failed: number; megabytes: number },
  );
  const seconds = (performance.now() - started) / 1e3;
  const worked = results.reduce((sum, it) => sum + it.worked, 0);
  const failed = Math.max(...results.map((it) => it.failed));
  if (worked !== CONTRACTS || failed > 0)
    throw new RangeError(`${worked} contracts settled, ${failed} failed`);
  return { seconds, megabytes: Math.max(...results.map((it) => it.megabytes)) };
}

function rowOf(how: string, { seconds, megabytes }: Settled, wanted?: number): Row {
  return {
    what: `${WHAT}, ${how}`,
    measured: `${seconds.toFixed(1)} s, ${Math.round(megabytes)} MB`,
    ...(wanted === undefined ? {} : { wanted: `${wanted} s` }),
    reached: wanted === undefined || seconds <= wanted,
  };
}

function run(work: string, address: string, size: number): void {
  execFileSync(process.execPath, [PROGRAM, work, address, String(size)], { stdio: 'inherit' });
}

/** A copy of the filled database, so that both runs begin with the same. */
function copyDatabase(programs: string, url: string): void {
  const psql = join(programs, 'psql');
  const command = 'create database copy template postgres';
  const other = url.replace(/postgres$/, 'template1');
  execFileSync(psql, [other, '-c', 'vacuum analyze', '-c', command], { stdio: 'ignore' });
}
