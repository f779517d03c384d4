import type { Currency, Id, Instant, Money, Window, Zone } from '../vocabulary/index.ts';
import type { ClauseBase, ClauseSchemas } from './clause-schemas.ts';

/** What clauses see of the contract that they stand in. */
export interface ContractContext {
  readonly revision: number;
  readonly draftedAt: Instant;
  /** The currency in which everything is owed. */
  readonly currency: Currency;
  /** The zone in which dates and days are counted. */
  readonly zone: Zone;
  readonly term: Window;
  readonly parties: readonly { readonly id: Id; readonly name: string }[];
  readonly products: readonly {
    readonly id: Id;
    readonly name: string;
    readonly price: Money;
  }[];
  readonly basis: {
    readonly grade: { readonly id: Id; readonly breakEvenFee: Money } | null;
  };
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
