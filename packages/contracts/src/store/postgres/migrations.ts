import type { SqlExecutor } from './executor.ts';

/** What changed the tables, in order; a change that was released is never edited, the next one is added below it. */
const MIGRATIONS: readonly (readonly string[])[] = [
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
    `create function livelane_append_only() returns trigger language plpgsql as $$
      begin raise exception 'livelane: % is append-only', tg_table_name; end
    $$`,
    ...['contract', 'fact', 'statement'].map(
      (table) => `create trigger livelane_append_only before update or delete on livelane_${table}
        for each row execute function livelane_append_only()`,
    ),
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

/** The key of the lock under which one process alone migrates. */
const LOCK = 7_311_853;

/** Brings the tables to the version that this code works with; several processes may do so at once. */
export async function migrate(executor: SqlExecutor): Promise<void> {
  await executor.transaction(async (open) => {
    await open.query('select pg_advisory_xact_lock($1)', [LOCK]);
    await open.query('create table if not exists livelane_migration (version integer primary key)');
    const rows = await open.query('select version from livelane_migration');
    const done = new Set(rows.map(({ version }) => Number(version)));
    for (const [index, statements] of MIGRATIONS.entries()) {
      if (done.has(index + 1)) continue;
      for (const statement of statements) await open.query(statement);
      await open.query('insert into livelane_migration (version) values ($1)', [index + 1]);
    }
  });
}
