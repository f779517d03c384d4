import type { CompleteClauseOf } from '../../clauses/schemas.ts';
import type { Window } from '../../vocabulary/index.ts';
import type { DealEnd } from '../agreement/deal-end.ts';
import type { FactOf } from '../facts/fact-of-type.ts';
import type { ExchangeAt } from '../money/exchange.ts';
import { EVERY_SALE, type SaleSelections } from './sale-selection.ts';
import { type SalesBook, salesBook } from './sales-book.ts';

/** Inputs of {@link SalesBooks}. */
export interface SalesBooksOptions {
  readonly sales: readonly FactOf<'credited-sale'>[];
  readonly term: Window;
  readonly exchangeAt: ExchangeAt;
  /** Which sales each fee counts. */
  readonly selections: SaleSelections;
  /** The early end of the deal; null where it has none. */
  readonly end: DealEnd | null;
}

/** What a book of some creators counts. */
export interface BookChoice {
  /** `kept` leaves what buyers got back in the credits. */
  readonly returns: 'taken-off' | 'kept';
  /** Only the sales that this fee counts. Default: all. */
  readonly fee?: CompleteClauseOf<'fee'>;
}

/** The sales books of one settlement, by the creators whose credits count; each is made once. */
export class SalesBooks {
  private readonly options: SalesBooksOptions;
  private readonly books = new Map<string, SalesBook>();

  constructor(options: SalesBooksOptions) {
    this.options = options;
  }

  /** The book of some creators. */
  of(creators: readonly string[], { returns, fee }: BookChoice): SalesBook {
    const { sales, selections, ...options } = this.options;
    const selection = fee === undefined ? EVERY_SALE : selections.of(fee);
    const own = selection === EVERY_SALE ? null : fee?.id;
    const key = JSON.stringify([returns, own, ...creators]);
    const made =
      this.books.get(key) ??
      salesBook(sales, { ...options, creators: new Set(creators), returns, selection });
    this.books.set(key, made);
    return made;
  }
}
