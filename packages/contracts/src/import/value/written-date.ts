import type { PlainDate } from '../../vocabulary/index.ts';

/** A day, with the time of day where one is named beside it. */
export interface WrittenDate {
  /** `YYYY-MM-DD`. */
  readonly date: PlainDate;
  /** `HH:MM`. */
  readonly time?: string;
}
