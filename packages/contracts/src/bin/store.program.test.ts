import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { postgresPrograms, startPostgres, type TestPostgres } from '@livelane/testing/postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import { credited, signed } from '../settlement/facts/facts.fixture.ts';
import { deal } from '../store/deal.fixture.ts';
import { withStore } from './deals/open-store.ts';
import { runIn } from './run.fixture.ts';

const SLOW = { timeout: 180_000 };
const DECEMBER = '--period 2026-12 --known-as-of 2027-01-01T08:00:00Z';

let folder = '';
const run = (command: string) => runIn(folder, command.split(' '));

/** Deals with both signatures and one sale each. */
function saveDeals(ids: readonly string[], more: readonly object[] = []): void {
  rmSync(join(folder, 'deals'), { recursive: true, force: true });
  for (const id of ids) {
    const contract = { ...lipColourContract(), id };
    const signatures = ['rosy', 'mia'].map((by) => signed(contract, by, '2026-11-24'));
    mkdirSync(join(folder, 'deals', id), { recursive: true });
    writeFileSync(join(folder, 'deals', id, 'contract.json'), JSON.stringify(contract));
    writeFileSync(
      join(folder, 'deals', id, 'facts.json'),
      JSON.stringify([...signatures, credited('o1', 10_000), ...more]),
    );
  }
}

/** Adds batches of 100 facts to the deal `killed` for ever, and prints the number of each that was added. */
const WRITER = `
  import { withStore } from ${JSON.stringify(new URL('deals/open-store.ts', import.meta.url))};
  import { credited } from ${JSON.stringify(new URL('../settlement/facts/facts.fixture.ts', import.meta.url))};
  import { deal } from ${JSON.stringify(new URL('../store/deal.fixture.ts', import.meta.url))};
  await withStore(process.argv[1], async (store) => {
    await store.addContract(deal('killed'));
    for (let batch = 0; ; batch++) {
      const facts = Array.from({ length: 100 }, (_, at) => credited(batch + '-' + at, 100));
      await store.addFacts('killed', facts);
      process.stdout.write(batch + '\\n');
    }
  });`;

function startWriter(address: string): ChildProcess {
  const args = ['--input-type=module', '--eval', WRITER, address];
  return spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Kills a writer at some time after it has added a few batches. @returns how many it said it had added */
async function killedWriter(address: string, afterMs: number): Promise<number> {
  const writer = startWriter(address);
  let out = '';
  await new Promise<void>((resolve, reject) => {
    writer.once('exit', () => reject(new Error('the writer ended')));
    writer.stdout?.on('data', (chunk: Buffer) => {
      out += String(chunk);
      if (out.split('\n').length > 3) resolve();
    });
  });
  await new Promise((resolve) => setTimeout(resolve, afterMs));
  writer.removeAllListeners('exit');
  const ended = once(writer, 'exit');
  writer.kill('SIGKILL');
  await ended;
  return Number(out.trim().split('\n').at(-1)) + 1;
}

/** Settles the month of March in a process of its own. @returns how many contracts it worked on */
async function settling(address: string): Promise<number> {
  const program = `
    import { withStore } from ${JSON.stringify(new URL('deals/open-store.ts', import.meta.url))};
    import { settleStored } from ${JSON.stringify(new URL('../store/settle-stored.ts', import.meta.url))};
    const period = { start: '2027-03-01T00:00:00Z', end: '2027-04-01T00:00:00Z' };
    const { worked } = await withStore(process.argv[1], (store) => settleStored(store, { run: 'march', period }));
    process.stdout.write(String(worked));`;
  const args = ['--input-type=module', '--eval', program, address];
  const worker = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  worker.stdout.on('data', (chunk: Buffer) => {
    out += String(chunk);
  });
  await once(worker, 'close');
  return Number(out);
}

/** What a store does at an address, whichever it is. */
function keepsItsWord(addressOf: () => string, killedAfterMs: readonly number[]): void {
  it(
    'keeps whole batches of facts of a process that was killed, and all that it confirmed',
    SLOW,
    async () => {
      for (const afterMs of killedAfterMs) {
        const confirmed = await killedWriter(addressOf(), afterMs);
        const facts = await withStore(addressOf(), async (store) => {
          const [deal] = await store.deals(['killed']);
          return deal?.facts ?? [];
        });
        const batches = new Map<string, number>();
        for (const { id } of facts) {
          const batch = id.replace(/^sale:(\d+)-.*$/, '$1');
          batches.set(batch, (batches.get(batch) ?? 0) + 1);
        }
        expect([...new Set(batches.values())]).toEqual([100]);
        expect(batches.size).toBeGreaterThanOrEqual(confirmed);
        expect(confirmed).toBeGreaterThan(2);
      }
    },
  );

  it('is filled, settled, listed and erased from a shell', SLOW, async () => {
    const store = `--store ${addressOf()}`;
    saveDeals(['a', 'b']);
    expect(JSON.parse((await run(`store add ${store} --all deals`)).out)).toEqual({
      contracts: { added: 2, known: 0 },
      facts: { added: 6, known: 0 },
    });
    writeFileSync(
      join(folder, 'more.json'),
      JSON.stringify([credited('o1', 10_000), credited('o2', 5)]),
    );
    const more = await run(`store add ${store} --id a --facts more.json`);
    expect(JSON.parse(more.out).facts).toEqual({ added: 1, known: 1 });

    const first = await run(`settle ${store} ${DECEMBER} --out out`);
    const report = JSON.parse(first.out);
    // The two, and that of the writer.
    expect(report).toMatchObject({ kept: 0, settled: 3, failures: [] });
    const again = JSON.parse((await run(`settle ${store} ${DECEMBER}`)).out);
    expect(again).toMatchObject({ settled: 0, kept: report.settled, totals: report.totals });

    const listed = JSON.parse((await run(`store statements ${store} --id a`)).out);
    const written = JSON.parse(readFileSync(join(folder, 'out', 'a.json'), 'utf8'));
    expect(listed.map((it: { statement: unknown }) => it.statement)).toEqual([written]);

    const erased = await run(`store erase mia nobody ${store}`);
    expect(erased.code).toBe(1);
    expect(JSON.parse(erased.out)[1]).toEqual({ party: 'nobody', contracts: 0 });
    const after = await run(`store statements ${store} --id a`);
    expect([after.code, JSON.parse(after.out)]).toEqual([0, listed]);
  });

  it('tries again what could not be settled, once it was mended', SLOW, async () => {
    const store = `--store ${addressOf()}`;
    saveDeals(['euro'], [credited('o9', 100, { currency: 'EUR' })]);
    await run(`store add ${store} --all deals`);
    const period = '--period 2027-01 --known-as-of 2027-02-01T08:00:00Z';
    const failed = await run(`settle ${store} ${period}`);
    expect(failed.code).toBe(1);
    expect(failed.err).toContain('not settled: euro: FX_QUOTE_MISSING');
    const chinese = await run(`settle ${store} ${period} --locale zh-Hans`);
    expect(chinese.err).toMatch(/未结算：euro：FX_QUOTE_MISSING：.*汇率/);
    const quote = { base: 'EUR', quote: 'USD', rate: '1.1', asOf: '2026-11-01T00:00:00Z' };
    writeFileSync(
      join(folder, 'fx.json'),
      JSON.stringify([{ ...quote, side: 'mid', source: 'bank' }]),
    );
    const mended = JSON.parse((await run(`settle ${store} ${period} --fx fx.json`)).out);
    expect(mended.failures.map((it: { contract: string }) => it.contract)).not.toContain('euro');
    expect(mended.settled).toBe(1);
  });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-bin-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a store in a folder', () => {
  keepsItsWord(() => join(folder, 'ledger'), [11]);

  it('is refused to a second process while one has it open', SLOW, async () => {
    const address = join(folder, 'shared');
    const writer = startWriter(address);
    await once(writer.stdout as NodeJS.ReadableStream, 'data');
    const { code, err } = await run(`store statements --store ${address}`);
    expect([code, err]).toEqual([
      2,
      expect.stringContaining(`Process ${writer.pid} has the store`),
    ]);
    const ended = once(writer, 'exit');
    writer.kill('SIGKILL');
    await ended;
    expect((await run(`store statements --store ${address}`)).code).toBe(0);
  });
});

const programs = postgresPrograms();

describe.skipIf(programs === undefined)('a store on a PostgreSQL server', () => {
  let server: TestPostgres;
  beforeAll(async () => {
    server = await startPostgres(programs ?? '');
  }, SLOW.timeout);
  afterAll(() => server.stop());
  keepsItsWord(() => server.url, [3, 11, 26]);

  it('is settled by two processes at once, no contract twice', SLOW, async () => {
    const ids = Array.from({ length: 200 }, (_, at) => `shared-${at}`);
    await withStore(server.url, async (store) => {
      for (const id of ids) {
        await store.addContract(deal(id));
        await store.addFacts(id, [credited('o1', 10_000)]);
      }
    });
    const works = await Promise.all([settling(server.url), settling(server.url)]);
    const statements = await withStore(server.url, async (store) =>
      Promise.all(ids.map((id) => store.statements(id))),
    );
    expect(statements.map((list) => list.length)).toEqual(ids.map(() => 1));
    const all = await withStore(server.url, (store) => store.contractIds());
    expect(works.reduce((sum, it) => sum + it)).toBe(all.length);
    expect(Math.min(...works)).toBeGreaterThan(0);
  });
});
