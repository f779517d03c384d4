export {
  type PgClientLike,
  type PgliteLike,
  type PgPoolLike,
  pgExecutor,
  pgliteExecutor,
  type Row,
  type SqlExecutor,
  type SqlValue,
} from '../vocabulary/sql/index.ts';
export { memoryStore } from './memory-store.ts';
export { migrate } from './postgres/migrations.ts';
export { postgresStore } from './postgres/postgres-store.ts';
export {
  type PayerTotal,
  type RunResult,
  type SettleStoredOptions,
  settleStored,
  totalsOf,
} from './settle-stored.ts';
export type { Deal, IssuedStatement, RunOutcome, RunWork, Store, Taken } from './store.ts';
