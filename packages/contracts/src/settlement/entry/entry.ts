import type { CompleteClauseOf } from '../../clauses/schemas.ts';
import type {
  FxQuote,
  LocalText,
  Money,
  PlainDate,
  Rate,
  StatementLine,
} from '../../vocabulary/index.ts';

/** What a line of the ledger says before it is shared among payees: amounts are minor units of the contract's currency. */
export interface Entry {
  readonly entry: StatementLine['entry'];
  /** When it became known, in epoch milliseconds. */
  readonly at: number;
  /** Tells apart entries of one clause that became known together; their order. */
  readonly key: string;
  readonly clauseId: string;
  /** The fee it belongs to, by which it is shared and taxed; null for payments. */
  readonly fee: CompleteClauseOf<'fee'> | null;
  /** There where it is not shared: whom it concerns alone. */
  readonly payee?: string;
  readonly factIds: readonly string[];
  readonly base: Money | null;
  readonly rate: Rate | null;
  readonly fx: FxQuote | null;
  readonly amount: bigint;
  /** The day by which it is paid; null where nothing falls due. */
  readonly due: PlainDate | null;
  readonly explanation: LocalText;
}
