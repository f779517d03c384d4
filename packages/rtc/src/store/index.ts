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
export { type LiveStore, type LiveStoreOptions, openLiveStore } from './live-store.ts';
