import type { CompleteClauseOf } from '../../clauses/schemas.ts';
import type { Window } from '../../vocabulary/index.ts';
import type { DealEnd } from '../agreement/deal-end.ts';
import type { SaleTerms } from '../agreement/sale-terms.ts';
import type { FactOf } from '../facts/fact-of-type.ts';
import type { ExchangeAt } from '../money/exchange.ts';
import { baseLess, type SaleBase } from './sale-base.ts';
import { EVERY_SALE, type SaleSelections } from './sale-selection.ts';
import { type SalesBook, salesBook } from './sales-book.ts';

/** Inputs of {@link SalesBooks}. */
export interface SalesBooksOptions {
  readonly sales: readonly FactOf<'credited-sale'>[];
  readonly term: Window;
  readonly exchangeAt: ExchangeAt;
  /** Which sales each fee counts. */
  readonly selections: SaleSelections;
  /** Which sales count under the revision of the fees. Default: there is but one revision. */
  readonly terms?: SaleTerms | undefined;
  /** Which sales count under any revision. Default: there is but one. */
  readonly allTerms?: SaleTerms | undefined;
  /** The early end of the deal; null where it has none. */
  readonly end: DealEnd | null;
}

/** What a book of some creators counts. */
export interface BookChoice {
  /** `kept` leaves what buyers got back in the credits. */
  readonly returns: 'taken-off' | 'kept';
  /** Only the sales that this fee counts. Default: all. */
  readonly fee?: CompleteClauseOf<'fee'>;
  /** The sales that the revision governs, or those of all revisions. Default: with a fee its own. */
  readonly under?: 'own-terms' | 'any-terms';
  /** What a sale counts for. Default: its money; less what the fee deducts, where sales itemise it. */
  readonly base?: SaleBase;
}

/** The sales books of one settlement, by the creators whose credits count; each is made once. */
export class SalesBooks {
  private readonly options: SalesBooksOptions;
  private readonly books = new Map<string, SalesBook>();

  private readonly isItemised: boolean;

  constructor(options: SalesBooksOptions) {
    this.options = options;
    this.isItemised = options.sales.some(({ sale }) => sale.breakdown !== undefined);
  }

  /** The book of some creators. */
  of(creators: readonly string[], { returns, fee, ...chosen }: BookChoice): SalesBook {
    const { sales, selections, terms, allTerms, ...options } = this.options;
    const selection = fee === undefined ? EVERY_SALE : selections.of(fee);
    const own = selection === EVERY_SALE && terms === undefined ? null : fee?.id;
    const deductions = this.isItemised ? fee?.commission?.deductions : undefined;
    const base = chosen.base ?? (deductions && baseLess(deductions));
    const under = chosen.under ?? (fee === undefined ? 'any-terms' : 'own-terms');
    const key = JSON.stringify([returns, own, under, base?.key ?? null, ...creators]);
    const made =
      this.books.get(key) ??
      salesBook(sales, {
        ...options,
        creators: new Set(creators),
        returns,
        selection,
        terms: under === 'own-terms' ? terms : allTerms,
        ...(base && { base }),
      });
    this.books.set(key, made);
    return made;
  }
}
