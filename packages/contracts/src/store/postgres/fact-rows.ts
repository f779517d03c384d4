import type { Instant } from '../../vocabulary/index.ts';
import { insertNew, type SqlExecutor } from '../../vocabulary/sql/index.ts';
import { type NewFact, otherContent, refuseKnownBefore } from '../refusals.ts';

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
  const added = new Set(await addTo(open, contractId, rows));
  if (added.size > 0)
    refuseKnownBefore(
      rows.filter(({ id }) => added.has(id)),
      await lastKnown(open, contractId),
    );
  return added.size;
}

const FACTS = {
  table: 'livelane_fact',
  columns: { contract_id: 'text', fact_id: 'text', hash: 'text', content: 'text' },
  returning: ['fact_id'],
} as const;

/** @returns the ids of the facts that were not there yet */
async function addTo(
  open: SqlExecutor,
  contractId: string,
  rows: readonly FactRow[],
): Promise<string[]> {
  const added = await insertNew(
    open,
    FACTS,
    rows.map(({ id, hash, content }) => ({ contract_id: contractId, fact_id: id, hash, content })),
  );
  const fresh = added.map(({ fact_id }) => String(fact_id));
  if (fresh.length === rows.length) return fresh;
  const stored = await open.query(
    'select fact_id, hash from livelane_fact where contract_id = $1 and fact_id = any($2)',
    [contractId, rows.map(({ id }) => id)],
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
