import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { PGlite } from '@electric-sql/pglite';
import { pgExecutor, pgliteExecutor, type SqlExecutor } from '@livelane/contracts/store';
import { postgresPrograms, startPostgres } from '@livelane/testing/postgres';
import { Pool } from 'pg';
import { expect, test } from 'vitest';
import { twoMonths } from './two-months.ts';

const SLOW = 120_000;

/** By hand: 10 % of 2 × 12.90 and of 12.90, as the contract deducts returns and no discounts; the second was returned. */
const EARNED = [258 + 129, 258];

async function settlesTwoMonths(executor: SqlExecutor): Promise<void> {
  const first = await twoMonths(executor);
  expect(first.statements.map(({ totals }) => Number(totals.earned.minor))).toEqual(EARNED);
  expect(first.lines.at(-1)).toMatch(/: 0$/);
  // Sent and run again, nothing is counted twice.
  const again = await twoMonths(executor);
  expect(again.statements).toEqual(first.statements);
  const rows = again.lines.filter((line) => line.includes('new row'));
  for (const line of rows) expect(line).toMatch(/200 and 200, 0 new row/);
}

test(
  'two months of a deal on an embedded PGlite',
  async () => {
    const database = await PGlite.create();
    await settlesTwoMonths(pgliteExecutor(database));
    await database.close();
  },
  SLOW,
);

const programs = postgresPrograms();

test.skipIf(programs === undefined)(
  'and on a PostgreSQL server',
  async () => {
    const server = await startPostgres(programs ?? '');
    const pool = new Pool({ connectionString: server.url });
    await settlesTwoMonths(pgExecutor(pool));
    await pool.end();
    await server.stop();
  },
  SLOW,
);

test(
  'the command `npm run settle-webhooks` sends the webhooks over HTTP and prints the statements',
  async () => {
    const main = fileURLToPath(new URL('./main.ts', import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, [main], {
      env: { ...process.env, DATABASE_URL: undefined },
    });
    expect(stdout).toContain('1-order-of-hoa.json: 200 and 200, 1 new row(s)');
    expect(stdout).toContain('earned USD 2.58');
  },
  SLOW,
);
