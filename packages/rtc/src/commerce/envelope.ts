import {
  CountSchema,
  IdSchema,
  InstantSchema,
  LanguageSchema,
  MarketSchema,
  MoneySchema,
  record,
  TextSchema,
} from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { rtcExpects } from '../errors/rtc-issues.ts';
import { COMMERCE_TOPIC } from './apply.ts';
import { MAX_QUESTIONS } from './state.ts';

const Phase = z.enum(['start', 'stop']);
const Medium = z.enum(['picture', 'voice']);
const Signature = z
  .string()
  .check(z.regex(/^[A-Za-z0-9_-]{86}$/, { error: rtcExpects('SIGNATURE') }));

/** Schema of `CommerceEvent`. */
export const CommerceEventSchema = z.discriminatedUnion('type', [
  record({
    type: z.literal('pin'),
    at: InstantSchema,
    productId: IdSchema,
    name: TextSchema,
    price: MoneySchema,
    promotionId: z.exactOptional(IdSchema),
  }),
  record({ type: z.literal('unpin'), at: InstantSchema, productId: IdSchema }),
  record({
    type: z.literal('promotion'),
    at: InstantSchema,
    promotionId: IdSchema,
    phase: Phase,
    productId: IdSchema,
    price: MoneySchema,
  }),
  record({
    type: z.literal('disclosure'),
    at: InstantSchema,
    dutyId: IdSchema,
    phase: Phase,
    market: MarketSchema,
    medium: Medium,
    language: LanguageSchema,
    text: TextSchema,
  }),
  record({
    type: z.literal('question'),
    at: InstantSchema,
    questionId: IdSchema,
    text: TextSchema,
  }),
  record({ type: z.literal('answer'), at: InstantSchema, questionId: IdSchema }),
]);

/** Schema of `CommerceState`. */
export const CommerceStateSchema = record({
  pinned: z.array(
    record({
      productId: IdSchema,
      name: TextSchema,
      price: MoneySchema,
      promotionId: z.exactOptional(IdSchema),
      since: InstantSchema,
    }),
  ),
  promotions: z.array(
    record({
      promotionId: IdSchema,
      productId: IdSchema,
      price: MoneySchema,
      since: InstantSchema,
    }),
  ),
  disclosures: z.array(
    record({
      dutyId: IdSchema,
      market: MarketSchema,
      medium: Medium,
      language: LanguageSchema,
      text: TextSchema,
      since: InstantSchema,
    }),
  ),
  questions: z
    .array(
      record({
        questionId: IdSchema,
        text: TextSchema,
        askedAt: InstantSchema,
        answeredAt: z.nullable(InstantSchema),
      }),
    )
    .check(z.maxLength(MAX_QUESTIONS)),
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
