import type { Instant } from '../../vocabulary/index.ts';
import { type NewFact, otherContent, refuseKnownBefore } from '../refusals.ts';
import type { SqlExecutor } from './executor.ts';

/** Facts that one statement inserts: few enough for any driver, many enough that the way there does not count. */
const FACTS_AT_ONCE = 5_000;

/** A fact as a row of its table. */
export interface FactRow extends NewFact {
  readonly id: string;
  readonly hash: string;
  readonly content: string;
}

/**
 * Adds facts of a contract in a transaction; no statement is made of them before it ends.
 * @returns how many of the facts were not there yet
 */
export async function addRows(
  open: SqlExecutor,
  contractId: string,
  rows: readonly FactRow[],
): Promise<number> {
  await open.query('select pg_advisory_xact_lock_shared($1, hashtext($2))', [LOCKS, contractId]);
  const added = new Set<string>();
  for (let from = 0; from < rows.length; from += FACTS_AT_ONCE)
    for (const id of await addTo(open, contractId, rows.slice(from, from + FACTS_AT_ONCE)))
      added.add(id);
  if (added.size > 0)
    refuseKnownBefore(
      rows.filter(({ id }) => added.has(id)),
      await lastKnown(open, contractId),
    );
  return added.size;
}

/** @returns the ids of the facts that were not there yet */
async function addTo(
  open: SqlExecutor,
  contractId: string,
  rows: readonly FactRow[],
): Promise<string[]> {
  const [ids, hashes] = [rows.map(({ id }) => id), rows.map(({ hash }) => hash)];
  const added = await open.query(
    `insert into livelane_fact (contract_id, fact_id, hash, content)
      select $1, * from unnest($2::text[], $3::text[], $4::text[]) on conflict do nothing returning fact_id`,
    [contractId, ids, hashes, rows.map(({ content }) => content)],
  );
  const fresh = added.map(({ fact_id }) => String(fact_id));
  if (fresh.length === rows.length) return fresh;
  const stored = await open.query(
    'select fact_id, hash from livelane_fact where contract_id = $1 and fact_id = any($2)',
    [contractId, ids],
  );
  const hashOf = new Map(stored.map(({ fact_id, hash }) => [fact_id, hash]));
  const others = rows.filter(({ id, hash }) => hashOf.get(id) !== hash);
  const [first] = others.sort((a, b) => a.place - b.place);
  if (first !== undefined) throw otherContent(first.place, first.id);
  return fresh;
}

/** Class of the locks on the facts of a contract: shared by writers, and held alone while a statement is made of them. */
const LOCKS = 7_311_854;

/** Waits for the writers of facts of contracts, and keeps others out until the transaction ends. */
export async function lockFacts(open: SqlExecutor, contractIds: readonly string[]): Promise<void> {
  // In one order, so that two processes cannot wait for each other.
  await open.query(
    `select pg_advisory_xact_lock($1, key)
      from (select distinct hashtext(id) as key from unnest($2::text[]) as id order by key) as keys`,
    [LOCKS, contractIds],
  );
}

/** Until when the statement issued last knows its facts. */
async function lastKnown(open: SqlExecutor, contractId: string): Promise<Instant | undefined> {
  const [last] = await open.query(
    `select content::json ->> 'knownAsOf' as known from livelane_statement
      where contract_id = $1 order by place desc limit 1`,
    [contractId],
  );
  return last?.['known'] as Instant | undefined;
}
