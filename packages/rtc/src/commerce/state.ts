import { COUPON, type CouponEvent, type CouponState } from './kinds/coupon/coupon.ts';
import {
  DISCLOSURE,
  type DisclosureEvent,
  type DisclosureState,
  type PromptEvent,
} from './kinds/disclosure/disclosure.ts';
import { PIN, type PinEvent, type PinState } from './kinds/pin/pin.ts';
import { POLL, type PollEvent, type PollState } from './kinds/poll/poll.ts';
import { PRICE, type PriceEvent, type PriceState } from './kinds/price/price.ts';
import {
  PROMOTION,
  type PromotionEvent,
  type PromotionState,
} from './kinds/promotion/promotion.ts';
import { QUESTION, type QuestionEvent, type QuestionState } from './kinds/question/question.ts';
import type { Reducers } from './kinds/reducers.ts';
import { SALE, type SaleEvent, type SaleState } from './kinds/sale/sale.ts';
import { STAGE, type StageEvent, type StageState } from './kinds/stage/stage.ts';
import { STOCK, type StockEvent, type StockState } from './kinds/stock/stock.ts';
import { TICKER, type TickerEvent, type TickerState } from './kinds/ticker/ticker.ts';

/** What viewers of a room should see: the result of all commerce events so far. */
export interface CommerceState
  extends PinState,
    PromotionState,
    DisclosureState,
    QuestionState,
    PriceState,
    SaleState,
    StockState,
    CouponState,
    TickerState,
    PollState,
    StageState {}

/** An event that is sent to all viewers. What a single viewer does is private and only logged. */
export type CommerceEvent =
  | PinEvent
  | PromotionEvent
  | DisclosureEvent
  | PromptEvent
  | QuestionEvent
  | PriceEvent
  | SaleEvent
  | StockEvent
  | CouponEvent
  | TickerEvent
  | PollEvent
  | StageEvent;

const REDUCERS: Reducers<CommerceState, CommerceEvent> = {
  ...PIN,
  ...PROMOTION,
  ...DISCLOSURE,
  ...QUESTION,
  ...PRICE,
  ...SALE,
  ...STOCK,
  ...COUPON,
  ...TICKER,
  ...POLL,
  ...STAGE,
};

/**
 * The state after one more event. An event replaces an earlier one about the same thing, such as a product or a
 * question, so the function is idempotent: applying an event twice in a row equals applying it once.
 */
export function afterEvent(state: CommerceState, event: CommerceEvent): CommerceState {
  // An event of a later version has no effect here.
  if (!Object.hasOwn(REDUCERS, event.type)) return state;
  const after = REDUCERS[event.type] as (
    before: CommerceState,
    happened: CommerceEvent,
  ) => Partial<CommerceState>;
  return { ...state, ...after(state, event) };
}
