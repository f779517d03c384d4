import type { CompleteContract } from '../../../contract/document.ts';
import type { DealEnd } from '../../agreement/deal-end.ts';
import type { Revision } from '../../agreement/revisions.ts';
import type { Entry } from '../../entry/entry.ts';
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
  /** The early ends of the deal in the order in which they took effect, each before the one before; empty where it has none. */
  readonly ends: readonly DealEnd[];
  /** How lines of commission are booked. */
  readonly linesBy: LinesBy;
  /** What earlier revisions earned of a fee, in minor units by part. Default: nothing, there are none. */
  earlierParts?(feeId: string): ReadonlyMap<string, bigint>;
  /** The entries by which earlier revisions earned it, each with its terms. Default: none. */
  earlierEntries?(feeId: string): readonly Entry[];
  /** The context of the other revisions in force. Default: none, there is but one revision. */
  otherRevisions?(): readonly EarningContext[];
  /** The later revisions in force, in their order. Default: none. */
  readonly laterRevisions?: readonly Pick<Revision, 'from' | 'knownAt' | 'factId'>[];
  /** The calendar of a zone. Default: of the contract's zone. */
  calendarIn(zone: string | undefined): Calendar;
}

/** Inputs of fixed fees and bonuses. */
export interface FeeContext extends EarningContext {
  readonly evidence: Evidence;
}
