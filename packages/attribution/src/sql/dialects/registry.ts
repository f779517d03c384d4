import { clickhouse } from './clickhouse.ts';
import type { Dialect, DialectName } from './dialect.ts';
import { duckdb } from './duckdb.ts';
import { postgres } from './postgres.ts';

/** The dialects by their id. */
export const DIALECTS = { duckdb, postgres, clickhouse } as const satisfies {
  readonly [Id in DialectName]: Dialect;
};
