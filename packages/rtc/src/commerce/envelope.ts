import { CountSchema, IdSchema, InstantSchema, record } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { rtcExpects } from '../errors/rtc-issues.ts';
import { COMMERCE_TOPIC } from './apply.ts';
import { DISCLOSURE_EVENTS, DISCLOSURE_STATE } from './kinds/disclosure/disclosure-forms.ts';
import { PIN_EVENTS, PIN_STATE } from './kinds/pin/pin-forms.ts';
import { PROMOTION_EVENTS, PROMOTION_STATE } from './kinds/promotion/promotion-forms.ts';
import { QUESTION_EVENTS, QUESTION_STATE } from './kinds/question/question-forms.ts';

const Signature = z
  .string()
  .check(z.regex(/^[A-Za-z0-9_-]{86}$/, { error: rtcExpects('SIGNATURE') }));

/** Schema of `CommerceEvent`. */
export const CommerceEventSchema = z.discriminatedUnion('type', [
  ...PIN_EVENTS,
  ...PROMOTION_EVENTS,
  ...DISCLOSURE_EVENTS,
  ...QUESTION_EVENTS,
]);

/** Schema of `CommerceState`. */
export const CommerceStateSchema = record({
  ...PIN_STATE,
  ...PROMOTION_STATE,
  ...DISCLOSURE_STATE,
  ...QUESTION_STATE,
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
