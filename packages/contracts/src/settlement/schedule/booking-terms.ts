import type { Currency, RoundingMode } from '../../vocabulary/index.ts';
import type { Calendar, LinesBy } from './calendar.ts';

/** What amounts are booked with: the contract's currency, its rounding, and the calendar of its zone. */
export interface BookingTerms {
  readonly currency: Currency;
  readonly rounding: RoundingMode;
  readonly calendar: Calendar;
  /** How lines of commission are booked. Default: `moment`. */
  readonly linesBy?: LinesBy;
}
