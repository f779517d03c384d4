import { toInstant } from '@livelane/contracts/vocabulary';
import { dateOfInstant, windowFrom } from '@livelane/contracts/vocabulary/zones';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dialect } from '../dialects/dialect.ts';
import { sql } from '../dialects/fragment.ts';
import { offsetsOf } from '../plan/policy.ts';
import { duckdbEngine } from '../proof/duckdb.fixture.ts';
import type { TestEngine } from '../proof/engines.fixture.ts';
import { pgliteEngine } from '../proof/pglite.fixture.ts';
import { dayOf, localEnd, offsetAtLocal } from './calendar.ts';

let duckdb: Awaited<ReturnType<typeof duckdbEngine>>;
let pglite: Awaited<ReturnType<typeof pgliteEngine>>;
beforeAll(async () => {
  [duckdb, pglite] = await Promise.all([duckdbEngine(), pgliteEngine()]);
}, 120_000);
afterAll(async () => {
  duckdb.close();
  await pglite.close();
});

const ZONES = ['America/New_York', 'Pacific/Apia', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC'];
const HOUR = 3_600_000;

/** Instants near changes of the clocks of a zone, and anywhere else. */
function instantsIn(zone: string): fc.Arbitrary<number> {
  const changes = offsetsOf(zone).map(({ from }) => from);
  const near = fc
    .tuple(
      fc.constantFrom(...changes),
      fc.integer({ min: -80, max: 30 }),
      fc.integer({ min: -1, max: 1 }),
    )
    .map(([at, hours, ms]) => Math.max(0, at + hours * HOUR + ms));
  return fc.oneof(near, fc.integer({ min: 0, max: Date.UTC(2099, 0) }));
}

describe.each<[string, () => TestEngine]>([
  ['DuckDB', () => duckdb],
  ['PostgreSQL', () => pglite],
])('%s', (_, engineOf) => {
  it.each(ZONES)('counts calendar days in %s as the vocabulary does', async (zone) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(instantsIn(zone), { minLength: 300, maxLength: 300 }),
        fc.integer({ min: 1, max: 3 }),
        async (instants, days) => {
          const engine = engineOf();
          const rows = await engine.query(queryOf({ zone, instants, days }, engine.dialect));
          const expected = instants.map((at) => ({
            end: Date.parse(windowFrom(toInstant(at), { basis: 'calendar', days, zone }).end),
            day: Date.parse(`${dateOfInstant(toInstant(at), zone)}T00:00:00Z`) / (24 * HOUR),
          }));
          expect(
            rows.map((row) => ({ end: Number(row['ends']), day: Number(row['day']) })),
          ).toEqual(expected);
        },
      ),
      { numRuns: 5 },
    );
  });
});

interface Asked {
  readonly zone: string;
  readonly instants: readonly number[];
  readonly days: number;
}

function queryOf({ zone, instants, days }: Asked, dialect: Dialect): string {
  const offsets = offsetsOf(zone);
  const literal = dialect.rows(sql`given`, [
    { name: 'at', type: 'integer', values: instants },
    { name: 'place', type: 'integer', values: instants.map((__, place) => place) },
  ]);
  const local = localEnd(sql`given.at`, { basis: 'calendar', days, offsets }, dialect);
  const ends = sql`l.local_end - ${offsetAtLocal(sql`l.local_end`, offsets, dialect)}`;
  return sql`SELECT ${ends} AS ends, ${dayOf(sql`l.at`, offsets, dialect)} AS day
    FROM (SELECT given.at AS at, given.place AS place, ${local} AS local_end FROM ${literal}) AS l ORDER BY l.place`
    .text;
}
