import type { CompleteClauseOf } from '../../clauses/schemas.ts';
import type {
  FxQuote,
  LocalText,
  Money,
  PlainDate,
  Rate,
  StatementLine,
} from '../../vocabulary/index.ts';

/** A line of the ledger before it is shared among payees; amounts are minor units of the contract's currency. */
export interface Entry {
  readonly entry: StatementLine['entry'];
  /** When it became known, in epoch milliseconds. */
  readonly at: number;
  /** Distinguishes and orders entries of one clause that became known together. */
  readonly key: string;
  readonly clauseId: string;
  /** The fee by which it is shared and taxed; null for an entry that is neither, such as a payment. */
  readonly fee: CompleteClauseOf<'fee'> | null;
  /** The only payee, for an entry that is not shared. */
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
