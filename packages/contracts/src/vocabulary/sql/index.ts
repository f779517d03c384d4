export {
  type PgClientLike,
  type PgliteLike,
  type PgPoolLike,
  pgExecutor,
  pgliteExecutor,
  type Row,
  type SqlExecutor,
  type SqlValue,
} from './executor.ts';
export { insertNew, type RowColumns, type RowTarget } from './insert-new.ts';
export { appendOnly, type Migrations, migrate } from './migrations.ts';
