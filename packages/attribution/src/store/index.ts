export {
  type PgClientLike,
  type PgliteLike,
  type PgPoolLike,
  pgExecutor,
  pgliteExecutor,
  type Row,
  type SqlExecutor,
  type SqlValue,
} from '@livelane/contracts/vocabulary/sql';
export type { Click, ClickStore } from '../links/click.ts';
export { memoryAttributionStore } from './memory-store.ts';
export { openAttributionStore } from './postgres/postgres-store.ts';
export type {
  Appended,
  AttributionStore,
  Delivery,
  ReadOptions,
  RecordsToAdd,
  StoredInput,
} from './store.ts';
