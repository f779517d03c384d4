import type { Contract } from '../../contract/document.ts';
import { canonicalHash, canonicalHasher, canonicalJson } from '../../vocabulary/hash/index.ts';
import type { Fact, Settlement, Sha256 } from '../../vocabulary/index.ts';
import type { Row, SqlExecutor } from '../../vocabulary/sql/index.ts';
import { type Details, issued, withDetails, withoutDetails } from '../pseudonymous.ts';
import { notContinuing, otherDocument, unknownContract } from '../refusals.ts';
import type { Deal, IssuedStatement, RunOutcome, RunWork, Store, Taken } from '../store.ts';
import { addRows, type FactRow, lockFacts } from './fact-rows.ts';
import { migrate } from './migrations.ts';

/**
 * A store in PostgreSQL, over the application's own connection or an embedded PGlite; makes or updates its tables first,
 * all of which are called `livelane_…`.
 * @example
 * ```ts
 * import { PGlite } from '@electric-sql/pglite';
 * import { pgliteExecutor, postgresStore } from '@livelane/contracts/store';
 * const store = await postgresStore(pgliteExecutor(await PGlite.create()));
 * await store.contractIds(); // => []
 * ```
 */
export async function postgresStore(executor: SqlExecutor): Promise<Store> {
  await migrate(executor);
  return new PostgresStore(executor);
}

class PostgresStore implements Store {
  private readonly executor: SqlExecutor;

  constructor(executor: SqlExecutor) {
    this.executor = executor;
  }

  async addContract(contract: Contract): Promise<'added' | 'known'> {
    const { id, revision } = contract;
    const hash = canonicalHash(contract);
    const { document, details } = withoutDetails(contract);
    return this.executor.transaction(async (open) => {
      const added = await open.query(
        `insert into livelane_contract (contract_id, revision, hash, document) values ($1, $2, $3, $4)
          on conflict do nothing returning revision`,
        [id, revision, hash, canonicalJson(document)],
      );
      if (added.length === 0) {
        const [known] = await open.query(
          'select hash from livelane_contract where contract_id = $1 and revision = $2',
          [id, revision],
        );
        if (known?.['hash'] !== hash) throw otherDocument(contract);
        return 'known';
      }
      for (const [party, own] of details)
        await open.query(
          'insert into livelane_party (contract_id, revision, party_id, details) values ($1, $2, $3, $4)',
          [id, revision, party, JSON.stringify(own)],
        );
      return 'added';
    });
  }

  async addFacts(contractId: string, facts: Iterable<Fact>): Promise<Taken> {
    const hashOf = canonicalHasher();
    const rows = [...facts].map((fact, place): FactRow => {
      return {
        place,
        id: fact.id,
        recordedAt: fact.recordedAt,
        content: canonicalJson(fact),
        hash: hashOf(fact),
      };
    });
    // In one order, so that two writers who hold facts of each other cannot wait for each other.
    rows.sort((a, b) => (a.id < b.id ? -1 : 1));
    return this.executor.transaction(async (open) => {
      await refuseUnknown(open, [contractId]);
      const added = await addRows(open, contractId, rows);
      return { added, known: rows.length - added };
    });
  }

  async contractIds(): Promise<string[]> {
    const rows = await this.executor.query(
      'select contract_id from livelane_contract group by contract_id order by contract_id collate "C"',
    );
    return rows.map(({ contract_id }) => String(contract_id));
  }

  async deals(contractIds: readonly string[]): Promise<Deal[]> {
    await refuseUnknown(this.executor, contractIds);
    const ids = [contractIds];
    const contracts = await this.executor.query(
      'select contract_id, revision, document from livelane_contract where contract_id = any($1) order by revision',
      ids,
    );
    const parties = await this.executor.query(
      'select contract_id, revision, party_id, details from livelane_party where contract_id = any($1) and details is not null',
      ids,
    );
    const facts = await this.executor.query(
      'select contract_id, content from livelane_fact where contract_id = any($1)',
      ids,
    );
    const last = await this.executor.query(
      `select distinct on (contract_id) contract_id, hash, content from livelane_statement
        where contract_id = any($1) order by contract_id, place desc`,
      ids,
    );
    const [contractsOf, partiesOf, factsOf, lastOf] = [contracts, parties, facts, last].map(
      byContract,
    );
    return contractIds.map((id) => ({
      contracts: (contractsOf?.get(id) ?? []).map((row) =>
        contractOf(row, partiesOf?.get(id) ?? []),
      ),
      facts: (factsOf?.get(id) ?? []).map(({ content }) => parsed<Fact>(content)),
      last: (lastOf?.get(id) ?? []).map(issuedOf)[0] ?? null,
    }));
  }

  async issue(statement: Settlement): Promise<IssuedStatement> {
    const own = issued(statement);
    const { id } = statement.contract;
    if ((await this.issueAll([own])).length > 0) return own;
    await refuseUnknown(this.executor, [id]);
    const stored = await this.executor.query(
      'select hash from livelane_statement where contract_id = $1 order by place desc',
      [id],
    );
    if (stored.some(({ hash }) => hash === own.hash)) return own;
    throw notContinuing(statement, (stored[0]?.['hash'] ?? null) as Sha256 | null);
  }

  async issueAll(statements: readonly IssuedStatement[]): Promise<Sha256[]> {
    // Of two processes that issue after the same statement, the unique `previous` lets one through.
    const added = await this.executor.query(
      `insert into livelane_statement (contract_id, hash, previous, content)
        select * from unnest($1::text[], $2::text[], $3::text[], $4::text[])
          as own (contract_id, hash, previous, content)
        where exists (select 1 from livelane_contract where contract_id = own.contract_id)
          and previous = coalesce((select hash from livelane_statement
            where contract_id = own.contract_id order by place desc limit 1), '')
        on conflict do nothing returning hash`,
      [
        statements.map(({ statement }) => statement.contract.id),
        statements.map(({ hash }) => hash),
        statements.map(({ statement }) => statement.previous ?? ''),
        statements.map(({ statement, hash }) => JSON.stringify(issued(statement, hash).statement)),
      ],
    );
    return added.map(({ hash }) => hash as Sha256);
  }

  async statements(contractId: string): Promise<IssuedStatement[]> {
    await refuseUnknown(this.executor, [contractId]);
    const rows = await this.executor.query(
      'select hash, content from livelane_statement where contract_id = $1 order by place',
      [contractId],
    );
    return rows.map(issuedOf);
  }

  async erase(partyId: string): Promise<number> {
    const rows = await this.executor.query(
      `update livelane_party set details = null where party_id = $1 and details is not null
        returning contract_id`,
      [partyId],
    );
    return rows.length;
  }

  async openRun(run: string, contractIds: readonly string[]): Promise<void> {
    await this.executor.query(
      `insert into livelane_run (run, contract_id)
        select $1, id from unnest($2::text[]) as id on conflict do nothing`,
      [run, contractIds],
    );
  }

  async work(
    run: string,
    { limit, work }: { readonly limit: number; readonly work: RunWork },
  ): Promise<number> {
    return this.executor.transaction(async (open) => {
      const rows = await open.query(
        `select contract_id from livelane_run where run = $1 and statement is null and failure is null
          order by contract_id limit $2 for update skip locked`,
        [run, limit],
      );
      const ids = rows.map(({ contract_id }) => String(contract_id));
      if (ids.length === 0) return 0;
      await lockFacts(open, ids);
      const outcomes = await work(ids, new PostgresStore(open));
      await open.query(
        `update livelane_run as run set statement = own.statement, failure = own.failure
          from unnest($2::text[], $3::text[], $4::text[]) as own (contract_id, statement, failure)
          where run.run = $1 and run.contract_id = own.contract_id`,
        [
          run,
          outcomes.map(({ contractId }) => contractId),
          outcomes.map((it) => ('statement' in it ? it.statement : null)),
          outcomes.map((it) => ('failure' in it ? JSON.stringify(it.failure) : null)),
        ],
      );
      return ids.length;
    });
  }

  async outcomes(run: string): Promise<RunOutcome[]> {
    const rows = await this.executor.query(
      `select contract_id, statement, failure from livelane_run
        where run = $1 and (statement is not null or failure is not null) order by contract_id collate "C"`,
      [run],
    );
    return rows.map(({ contract_id, statement, failure }): RunOutcome => {
      const contractId = String(contract_id);
      return failure === null
        ? { contractId, statement: statement as Sha256 }
        : { contractId, failure: parsed(failure) };
    });
  }
}

async function refuseUnknown(open: SqlExecutor, contractIds: readonly string[]): Promise<void> {
  const rows = await open.query(
    'select distinct contract_id from livelane_contract where contract_id = any($1)',
    [contractIds],
  );
  const known = new Set(rows.map(({ contract_id }) => contract_id));
  const missing = contractIds.find((id) => !known.has(id));
  if (missing !== undefined) throw unknownContract(missing);
}

function byContract(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const id = String(row['contract_id']);
    const group = groups.get(id) ?? [];
    group.push(row);
    groups.set(id, group);
  }
  return groups;
}

function contractOf({ revision, document }: Row, parties: readonly Row[]): Contract {
  const details = parties
    .filter((party) => party['revision'] === revision)
    .map((party): [string, Details] => [String(party['party_id']), parsed(party['details'])]);
  return withDetails(parsed(document), new Map(details));
}

function issuedOf({ hash, content }: Row): IssuedStatement {
  return { hash: hash as Sha256, statement: parsed(content) };
}

/** JSON that this store wrote. */
function parsed<Value>(text: unknown): Value {
  return JSON.parse(String(text)) as Value;
}
