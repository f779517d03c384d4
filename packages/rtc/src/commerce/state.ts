import {
  DISCLOSURE,
  type DisclosureEvent,
  type DisclosureState,
} from './kinds/disclosure/disclosure.ts';
import { PIN, type PinEvent, type PinState } from './kinds/pin/pin.ts';
import {
  PROMOTION,
  type PromotionEvent,
  type PromotionState,
} from './kinds/promotion/promotion.ts';
import { QUESTION, type QuestionEvent, type QuestionState } from './kinds/question/question.ts';
import type { Reducers } from './kinds/reducers.ts';

/** What viewers of a room should see: the result of all commerce events so far. */
export interface CommerceState extends PinState, PromotionState, DisclosureState, QuestionState {}

/** An event that is sent to all viewers. Clicks, redemptions and leads are private and only logged. */
export type CommerceEvent = PinEvent | PromotionEvent | DisclosureEvent | QuestionEvent;

const REDUCERS: Reducers<CommerceState, CommerceEvent> = {
  ...PIN,
  ...PROMOTION,
  ...DISCLOSURE,
  ...QUESTION,
};

/**
 * The state after one more event. An event replaces an earlier one about the same product, promotion, disclosure or
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
