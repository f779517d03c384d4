import type { Currency } from '@livelane/contracts/vocabulary';
import type { PreparedInput } from '../credit/prepared-input.ts';
import type { ValuedPath } from './top-paths.ts';
import type { ValuedJourney } from './valued-journeys.ts';

/** The orders that all models of a report are compared on. */
export interface ComparedOrders {
  readonly prepared: PreparedInput;
  readonly currency: Currency;
  readonly journeys: readonly ValuedJourney[];
  /** The journeys and those without an order, grouped by path. */
  readonly paths: readonly ValuedPath[];
}
