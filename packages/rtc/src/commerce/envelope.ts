import { CountSchema, IdSchema, InstantSchema, record } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { rtcExpects } from '../errors/rtc-issues.ts';
import { COMMERCE_TOPIC } from './apply.ts';
import { COUPON_EVENTS, COUPON_STATE } from './kinds/coupon/coupon-forms.ts';
import { DISCLOSURE_EVENTS, DISCLOSURE_STATE } from './kinds/disclosure/disclosure-forms.ts';
import { PIN_EVENTS, PIN_STATE } from './kinds/pin/pin-forms.ts';
import { POLL_EVENTS, POLL_STATE } from './kinds/poll/poll-forms.ts';
import { PRICE_EVENTS, PRICE_STATE } from './kinds/price/price-forms.ts';
import { PROMOTION_EVENTS, PROMOTION_STATE } from './kinds/promotion/promotion-forms.ts';
import { QUESTION_EVENTS, QUESTION_STATE } from './kinds/question/question-forms.ts';
import { SALE_EVENTS, SALE_STATE } from './kinds/sale/sale-forms.ts';
import { STAGE_EVENTS, STAGE_STATE } from './kinds/stage/stage-forms.ts';
import { STOCK_EVENTS, STOCK_STATE } from './kinds/stock/stock-forms.ts';
import { TICKER_EVENTS, TICKER_STATE } from './kinds/ticker/ticker-forms.ts';

const Signature = z
  .string()
  .check(z.regex(/^[A-Za-z0-9_-]{86}$/, { error: rtcExpects('SIGNATURE') }));

/** Schema of `CommerceEvent`. */
export const CommerceEventSchema = z.discriminatedUnion('type', [
  ...PIN_EVENTS,
  ...PROMOTION_EVENTS,
  ...DISCLOSURE_EVENTS,
  ...QUESTION_EVENTS,
  ...PRICE_EVENTS,
  ...SALE_EVENTS,
  ...STOCK_EVENTS,
  ...COUPON_EVENTS,
  ...TICKER_EVENTS,
  ...POLL_EVENTS,
  ...STAGE_EVENTS,
]);

/** Schema of `CommerceState`. */
export const CommerceStateSchema = record({
  ...PIN_STATE,
  ...PROMOTION_STATE,
  ...DISCLOSURE_STATE,
  ...QUESTION_STATE,
  ...PRICE_STATE,
  ...SALE_STATE,
  ...STOCK_STATE,
  ...COUPON_STATE,
  ...TICKER_STATE,
  ...POLL_STATE,
  ...STAGE_STATE,
});

const Revision = {
  room: IdSchema,
  topic: z.literal(COMMERCE_TOPIC),
  session: IdSchema,
  kid: IdSchema,
  epoch: CountSchema,
  seq: CountSchema,
} as const;

/** Schema of `CommerceEnvelope`. */
export const CommerceEnvelopeSchema = record({
  ...Revision,
  prev: CountSchema,
  exp: InstantSchema,
  event: CommerceEventSchema,
  sig: Signature,
});

/** Schema of `CommerceSnapshot`. */
export const CommerceSnapshotSchema = record({
  kind: z.literal('commerce-snapshot'),
  version: z.literal(1),
  ...Revision,
  at: InstantSchema,
  exp: InstantSchema,
  state: CommerceStateSchema,
  sig: Signature,
});
