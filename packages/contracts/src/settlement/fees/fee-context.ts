import type { CompleteContract } from '../../contract/document.ts';
import type { DealEnd } from '../agreement/deal-end.ts';
import type { KnownFacts } from '../facts/known-facts.ts';
import type { SalesBooks } from '../facts/sales-books.ts';
import type { Calendar } from '../schedule/calendar.ts';
import type { TermsOfPayment } from '../terms/terms-of-payment.ts';
import type { Evidence } from './result.ts';

/** Inputs of everything that is earned under a contract. */
export interface EarningContext {
  readonly contract: CompleteContract;
  readonly contractHash: string;
  readonly facts: KnownFacts;
  readonly terms: TermsOfPayment;
  readonly books: SalesBooks;
  /** Epoch milliseconds: facts recorded later are not known. */
  readonly knownAt: number;
  /** The early end of the deal; null where it has none. */
  readonly end: DealEnd | null;
  /** The calendar of a zone. Default: of the contract's zone. */
  calendarIn(zone: string | undefined): Calendar;
}

/** Inputs of fixed fees and bonuses. */
export interface FeeContext extends EarningContext {
  readonly evidence: Evidence;
}
