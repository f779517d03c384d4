import type { Window } from '../../vocabulary/index.ts';
import type { DealEnd } from '../agreement/deal-end.ts';
import type { ExchangeAt } from '../money/exchange.ts';
import type { FactOf } from './known-facts.ts';
import { type SalesBook, salesBook } from './sales-book.ts';

/** Inputs of {@link SalesBooks}. */
export interface SalesBooksOptions {
  readonly sales: readonly FactOf<'credited-sale'>[];
  readonly term: Window;
  readonly exchangeAt: ExchangeAt;
  /** The early end of the deal; null where it has none. */
  readonly end: DealEnd | null;
}

/** The sales books of one settlement, by the creators whose credits count; each is made once. */
export class SalesBooks {
  private readonly options: SalesBooksOptions;
  private readonly books = new Map<string, SalesBook>();

  constructor(options: SalesBooksOptions) {
    this.options = options;
  }

  /** @param returns - `kept` leaves what buyers got back in the credits */
  of(creators: readonly string[], returns: 'taken-off' | 'kept'): SalesBook {
    const { sales, ...options } = this.options;
    const key = JSON.stringify([returns, ...creators]);
    const made =
      this.books.get(key) ?? salesBook(sales, { ...options, creators: new Set(creators), returns });
    this.books.set(key, made);
    return made;
  }
}
