import { shareOf } from '../../clauses/fee/schema.ts';
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
  /** The early ends of the deal. */
  readonly ends: readonly DealEnd[];
}

/** What a book of some creators counts. */
export interface BookChoice {
  /** `kept` leaves what buyers got back in the credits. */
  readonly returns: 'taken-off' | 'kept';
  /** Only the sales that this fee counts. Default: all. */
  readonly fee?: CompleteClauseOf<'fee'>;
  /** What a sale counts for. Default: its money; less what the fee deducts, where sales itemise it. */
  readonly base?: SaleBase;
  /** Whether whole sales count, whoever is credited with them. Default: where the fee is a share of all sales. */
  readonly isWhole?: boolean;
  /** The revisions whose sales count: this one's earn by it. Default: `own` with a fee, else `any`. */
  readonly revision?: 'own' | 'any';
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
  of(
    creators: readonly string[],
    {
      returns,
      fee,
      revision = fee === undefined ? 'any' : 'own',
      isWhole = fee !== undefined && shareOf(fee) === 'all-sales',
      ...chosen
    }: BookChoice,
  ): SalesBook {
    const { sales, selections, terms, allTerms, ...options } = this.options;
    const selection = fee === undefined ? EVERY_SALE : selections.of(fee);
    const governing = revision === 'own' ? terms : allTerms;
    const own = selection === EVERY_SALE ? null : fee?.id;
    const deductions = this.isItemised ? fee?.commission?.deductions : undefined;
    const base = chosen.base ?? (deductions && baseLess(deductions));
    const key = JSON.stringify([
      returns,
      own,
      governing && revision,
      base?.key ?? null,
      ...(isWhole ? [null] : creators),
    ]);
    const made =
      this.books.get(key) ??
      salesBook(sales, {
        ...options,
        creators: isWhole ? null : new Set(creators),
        returns,
        selection,
        terms: governing,
        ...(base && { base }),
      });
    this.books.set(key, made);
    return made;
  }
}
