import type { CompleteContract } from '../../../contract/document.ts';
import type { DealEnd } from '../../agreement/deal-end.ts';
import type { SaleTerms } from '../../agreement/sale-terms.ts';
import type { KnownFacts } from '../../facts/known-facts.ts';
import type { ExchangeAt } from '../../money/exchange.ts';
import type { SalesBooks } from '../../sales/sales-books.ts';
import type { Calendar, LinesBy } from '../../schedule/calendar.ts';
import type { Evidence } from './result.ts';

/** Inputs of everything that is earned under a contract. */
export interface EarningContext {
  readonly contract: CompleteContract;
  readonly contractHash: string;
  readonly facts: KnownFacts;
  readonly books: SalesBooks;
  readonly exchangeAt: ExchangeAt;
  /** Epoch milliseconds: facts recorded later are not known. */
  readonly knownAt: number;
  /** The early end of the deal; null where it has none. */
  readonly end: DealEnd | null;
  /** How lines of commission are booked. */
  readonly linesBy: LinesBy;
  /** What the revision governs. Default: everything, there is but one. */
  readonly governed?: SaleTerms | undefined;
  /** What earlier revisions earned of a fee, in minor units by part. Default: nothing, there are none. */
  earlierParts?(feeId: string): ReadonlyMap<string, bigint>;
  /** The calendar of a zone. Default: of the contract's zone. */
  calendarIn(zone: string | undefined): Calendar;
}

/** Inputs of fixed fees and bonuses. */
export interface FeeContext extends EarningContext {
  readonly evidence: Evidence;
}
