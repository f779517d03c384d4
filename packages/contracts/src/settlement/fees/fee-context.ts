import type { CompleteContract } from '../../contract/document.ts';
import type { Calendar } from '../schedule/calendar.ts';
import type { Evidence } from './result.ts';

/** What fixed fees and bonuses are worked out with. */
export interface FeeContext {
  readonly contract: CompleteContract;
  readonly contractHash: string;
  readonly evidence: Evidence;
  readonly knownAt: number;
  /** The calendar of a payment clause, or the contract's. */
  calendarIn(zone: string | undefined): Calendar;
}
