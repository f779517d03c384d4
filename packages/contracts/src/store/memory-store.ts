import type { Contract } from '../contract/document.ts';
import { canonicalHash } from '../vocabulary/hash/index.ts';
import type { Fact, Settlement } from '../vocabulary/index.ts';
import { type Details, issued, withDetails, withoutDetails } from './pseudonymous.ts';
import {
  notContinuing,
  otherContent,
  otherDocument,
  refuseBefore,
  unknownContract,
} from './refusals.ts';
import type { Deal, IssuedStatement, RunOutcome, RunWork, Store, Taken } from './store.ts';

interface Revision {
  readonly hash: string;
  readonly document: Contract;
  readonly details: Map<string, Details>;
}

interface StoredDeal {
  readonly revisions: Map<number, Revision>;
  readonly facts: Map<string, { readonly fact: Fact; readonly hash: string }>;
  readonly statements: IssuedStatement[];
}

/**
 * A store in memory, for tests and for deals that live elsewhere.
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { memoryStore } from '@livelane/contracts/store';
 * const contract = createRequire(import.meta.url)('@livelane/contracts/schemas/contract.example.json');
 * const store = memoryStore();
 * await store.addContract(contract); // => "added"
 * ```
 */
export function memoryStore(): Store {
  return new MemoryStore();
}

class MemoryStore implements Store {
  private readonly stored = new Map<string, StoredDeal>();
  private readonly runs = new Map<string, Map<string, RunOutcome | null>>();
  private readonly taken = new Set<string>();

  async addContract(contract: Contract): Promise<'added' | 'known'> {
    const hash = canonicalHash(contract);
    const deal = this.stored.get(contract.id) ?? {
      revisions: new Map(),
      facts: new Map(),
      statements: [],
    };
    const known = deal.revisions.get(contract.revision);
    if (known !== undefined && known.hash !== hash) throw otherDocument(contract);
    if (known !== undefined) return 'known';
    const { document, details } = withoutDetails(contract);
    deal.revisions.set(contract.revision, { hash, document, details: new Map(details) });
    this.stored.set(contract.id, deal);
    return 'added';
  }

  async addFacts(contractId: string, facts: Iterable<Fact>): Promise<Taken> {
    const { facts: stored, statements } = this.dealOf(contractId);
    const knownAsOf = statements.at(-1)?.statement.knownAsOf;
    const added = new Map<string, { readonly fact: Fact; readonly hash: string }>();
    let known = 0;
    for (const [place, fact] of [...facts].entries()) {
      const hash = canonicalHash(fact);
      const other = stored.get(fact.id) ?? added.get(fact.id);
      if (other !== undefined && other.hash !== hash) throw otherContent(place, fact.id);
      if (other === undefined) {
        refuseBefore(fact, { place, knownAsOf });
        added.set(fact.id, { fact, hash });
      } else known += 1;
    }
    for (const [id, fact] of added) stored.set(id, fact);
    return { added: added.size, known };
  }

  async contractIds(): Promise<string[]> {
    return [...this.stored.keys()].sort();
  }

  async deals(contractIds: readonly string[]): Promise<Deal[]> {
    return contractIds.map((id) => {
      const { revisions, facts, statements } = this.dealOf(id);
      return {
        contracts: [...revisions]
          .sort(([a], [b]) => a - b)
          .map(([, { document, details }]) => withDetails(document, details)),
        facts: [...facts.values()].map(({ fact }) => fact),
        last: statements.at(-1) ?? null,
      };
    });
  }

  async issue(statement: Settlement): Promise<IssuedStatement> {
    const { statements } = this.dealOf(statement.contract.id);
    const own = issued(statement);
    const known = statements.find(({ hash }) => hash === own.hash);
    if (known !== undefined) return known;
    const last = statements.at(-1)?.hash ?? null;
    if (statement.previous !== last) throw notContinuing(statement, last);
    statements.push(own);
    return own;
  }

  async statements(contractId: string): Promise<IssuedStatement[]> {
    return [...this.dealOf(contractId).statements];
  }

  async erase(partyId: string): Promise<number> {
    let erased = 0;
    for (const { revisions } of this.stored.values())
      for (const { details } of revisions.values()) if (details.delete(partyId)) erased += 1;
    return erased;
  }

  async openRun(run: string, contractIds: readonly string[]): Promise<void> {
    const outcomes = this.runs.get(run) ?? new Map<string, RunOutcome | null>();
    for (const id of contractIds) if (!outcomes.has(id)) outcomes.set(id, null);
    this.runs.set(run, outcomes);
  }

  async work(
    run: string,
    { limit, work }: { readonly limit: number; readonly work: RunWork },
  ): Promise<number> {
    const outcomes = this.runs.get(run) ?? new Map<string, RunOutcome | null>();
    const keyOf = (id: string): string => JSON.stringify([run, id]);
    const ids = [...outcomes]
      .filter(([id, outcome]) => outcome === null && !this.taken.has(keyOf(id)))
      .map(([id]) => id)
      .sort()
      .slice(0, limit);
    if (ids.length === 0) return 0;
    for (const id of ids) this.taken.add(keyOf(id));
    const before = new Map(ids.map((id) => [id, this.dealOf(id).statements.length]));
    try {
      for (const outcome of await work(ids, this)) outcomes.set(outcome.contractId, outcome);
    } catch (error) {
      for (const [id, length] of before) this.dealOf(id).statements.length = length;
      throw error;
    } finally {
      for (const id of ids) this.taken.delete(keyOf(id));
    }
    return ids.length;
  }

  async outcomes(run: string): Promise<RunOutcome[]> {
    return [...(this.runs.get(run) ?? [])]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([, outcome]) => (outcome === null ? [] : [outcome]));
  }

  private dealOf(contractId: string): StoredDeal {
    const deal = this.stored.get(contractId);
    if (deal === undefined) throw unknownContract(contractId);
    return deal;
  }
}
