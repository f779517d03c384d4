import type { Currency, Id, Instant, Money, Window, Zone } from '../vocabulary/index.ts';
import type { ClauseBase, ClauseSchemas } from './clause-schemas.ts';
import { onceFor } from './once-for.ts';

/** The parts of a contract that its clauses are checked against. */
export interface ContractContext {
  /** What kind of deal it is. Absent: the contract declares none, and must settle everything. */
  readonly dealType?: string;
  /** Revision of the contract, from 1. */
  readonly revision: number;
  /** When this revision was drafted. */
  readonly draftedAt: Instant;
  /** Currency of every amount that is owed. */
  readonly currency: Currency;
  /** The zone in which dates and days are counted. */
  readonly zone: Zone;
  /** When the contract applies. */
  readonly term: Window;
  /** The parties of the contract. */
  readonly parties: readonly { readonly id: Id; readonly name: string; readonly role?: string }[];
  /** The products of the deal, at their list prices. */
  readonly products: readonly {
    readonly id: Id;
    readonly name: string;
    readonly price: Money;
  }[];
  /** What the contract was drafted from. */
  readonly basis: {
    /** The creator's grade and its break-even fee; null if none was given. */
    readonly grade: { readonly id: Id; readonly breakEvenFee: Money } | null;
  };
  /** The clauses of the contract, in its order. */
  readonly clauses: readonly ClauseBase[];
}

/** The clauses of a contract. */
export type WithClauses = Pick<ContractContext, 'clauses'>;

const clausesByKind = onceFor(({ clauses }: WithClauses) =>
  grouped(clauses, ({ clause }) => [clause]),
);

const clausesById = onceFor(
  ({ clauses }: WithClauses) => new Map(clauses.toReversed().map((it) => [it.id, it])),
);

/** The clauses of one kind, in the order of the contract; their slots may be open. */
export function clausesIn<Draft extends ClauseBase>(
  contract: WithClauses,
  { kind }: Pick<ClauseSchemas<Draft, Draft>, 'kind'>,
): readonly Draft[] {
  return (clausesByKind(contract).get(kind) ?? []) as readonly ClauseBase[] as readonly Draft[];
}

/** The clause of a kind with an id, where there is one. */
export function clauseWith<Draft extends ClauseBase>(
  contract: WithClauses,
  { kind }: Pick<ClauseSchemas<Draft, Draft>, 'kind'>,
  id: string | null | undefined,
): Draft | undefined {
  const found = clausesById(contract).get(id ?? '');
  return found?.clause === kind ? (found as Draft) : undefined;
}

/** Whether the contract has a clause of a kind. */
export function hasClause(contract: WithClauses, kind: string): boolean {
  return clausesByKind(contract).has(kind);
}

/** The entries of a list by each of their keys, in the order of the list. */
export function grouped<Entry, Key>(
  list: readonly Entry[],
  keysOf: (entry: Entry) => readonly Key[],
): ReadonlyMap<Key, readonly Entry[]> {
  const groups = new Map<Key, Entry[]>();
  for (const entry of list)
    for (const key of new Set(keysOf(entry))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [entry]);
      else group.push(entry);
    }
  return groups;
}
