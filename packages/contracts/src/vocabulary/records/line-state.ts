import * as z from 'zod/mini';
import { MoneySchema } from '../money/money.ts';
import { IdSchema } from '../value/id.ts';
import { openEnum } from '../value/open-union.ts';
import { record } from '../value/record.ts';

const STATES = [
  'pending',
  'payable',
  'due',
  'paid',
  'withheld',
  'clawed-back',
  'rounding',
  'forfeited',
  'agent',
  'in-kind',
] as const;

/** Schema of {@link LineState}. */
export const LineStateSchema = record({
  /** The line. */
  lineId: IdSchema,
  /**
   * `pending`: its hold is not over; `payable`: earned, to be paid by a later day; `due`: its day has come; `paid`: covered
   * by a payment; `withheld`: goes to a tax authority; `clawed-back`: taken back later; `rounding`: moved to another
   * payee when a total was shared anew; `forfeited`: a deposit that was not released; `agent`: goes to
   * the payee's agent; `in-kind`: handed over in place of money.
   */
  state: openEnum(STATES),
  /** How much of the line's amount is in this state. */
  amount: MoneySchema,
  /** What is to be paid, by its id among `due`, for what is payable or due. */
  dueId: z.exactOptional(IdSchema),
});

/** The state of a line's amount, or of a part of it. */
export interface LineState extends z.infer<typeof LineStateSchema> {}
