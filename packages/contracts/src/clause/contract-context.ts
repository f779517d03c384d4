import type { Currency, Id, Instant, Money, Window, Zone } from '../vocabulary/index.ts';
import type { ClauseBase, ClauseSchemas } from './clause-schemas.ts';

/** The parts of a contract that its clauses are checked against. */
export interface ContractContext {
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
  readonly parties: readonly { readonly id: Id; readonly name: string }[];
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

/** The clauses of one kind, in the order of the contract; their slots may be open. */
export function clausesIn<Draft extends ClauseBase>(
  contract: Pick<ContractContext, 'clauses'>,
  { kind }: Pick<ClauseSchemas<Draft, Draft>, 'kind'>,
): Draft[] {
  return contract.clauses.filter(({ clause }) => clause === kind) as Draft[];
}

/** Whether the contract has a clause of a kind. */
export function hasClause({ clauses }: Pick<ContractContext, 'clauses'>, kind: string): boolean {
  return clauses.some(({ clause }) => clause === kind);
}
