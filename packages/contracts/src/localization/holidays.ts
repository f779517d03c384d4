import * as z from 'zod/mini';
import { MarketSchema, PlainDateSchema, record, TextSchema } from '../vocabulary/index.ts';

/** Schema of {@link HolidayList}. */
export const HolidayListSchema = record({
  /** Where the days come from, with version or date, such as `date-holidays 3.37.0 (CC BY 3.0)`. */
  source: TextSchema.check(z.minLength(1)),
  /** The days; of a market and year that is listed, all of them. */
  holidays: z.array(
    record({
      /** The market. */
      market: MarketSchema,
      /** The day, in the market's calendar. */
      date: PlainDateSchema,
      /** What it is called. */
      name: TextSchema,
    }),
  ),
});

/** Public holidays of markets, with their source. */
export interface HolidayList extends z.infer<typeof HolidayListSchema> {}
