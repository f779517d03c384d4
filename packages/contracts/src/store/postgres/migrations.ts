import {
  appendOnly,
  migrate as migrateStore,
  type SqlExecutor,
} from '../../vocabulary/sql/index.ts';

/** What changed the tables, in order; a change that was released is never edited, the next one is added below it. */
const STEPS: readonly (readonly string[])[] = [
  [
    `create table livelane_contract (
      contract_id text not null,
      revision integer not null,
      hash text not null,
      document text not null,
      primary key (contract_id, revision)
    )`,
    `create table livelane_party (
      contract_id text not null,
      revision integer not null,
      party_id text not null,
      details text,
      primary key (contract_id, revision, party_id)
    )`,
    'create index livelane_party_id on livelane_party (party_id)',
    `create table livelane_fact (
      contract_id text not null,
      fact_id text not null,
      hash text not null,
      content text not null,
      primary key (contract_id, fact_id)
    )`,
    `create table livelane_statement (
      place bigint generated always as identity,
      contract_id text not null,
      hash text not null,
      previous text not null,
      content text not null,
      primary key (contract_id, hash),
      unique (contract_id, previous)
    )`,
    `create table livelane_run (
      run text not null,
      contract_id text not null,
      statement text,
      failure text,
      primary key (run, contract_id)
    )`,
    ...appendOnly(['livelane_contract', 'livelane_fact', 'livelane_statement']),
  ],
  // Compressing a statement of a hundred lines by PostgreSQL's own method takes half as long as settling it; a server that
  // has no other goes on with it.
  [
    `do $$ begin
      execute 'alter table livelane_statement alter column content set compression lz4';
    exception when feature_not_supported or syntax_error or invalid_parameter_value then null;
    end $$`,
  ],
];

/**
 * Brings the tables to the version that this code works with; several processes may do so at once.
 * @example
 * ```ts
 * import { PGlite } from '@electric-sql/pglite';
 * import { migrate, pgliteExecutor } from '@livelane/contracts/store';
 * const executor = pgliteExecutor(new PGlite());
 * // At each start of the application, before the store is used.
 * await migrate(executor);
 * await executor.query("select to_regclass('livelane_contract') is not null as made"); // => [{ made: true }]
 * ```
 */
export function migrate(executor: SqlExecutor): Promise<void> {
  return migrateStore(executor, { table: 'livelane_migration', steps: STEPS });
}
