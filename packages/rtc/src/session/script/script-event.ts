import { IdSchema, LanguageSchema, TextSchema } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { rtcExpects } from '../../errors/rtc-issues.ts';

/** Maximum length of a script: twelve hours. */
const MAX_SCRIPT_SECONDS = 43_200;

const seconds = rtcExpects('SCRIPT_SECONDS', { maximum: MAX_SCRIPT_SECONDS });

const At = {
  /** Seconds after the session's start; fractions are allowed. */
  at: z
    .number({ error: seconds })
    .check(z.gte(0, { error: seconds }), z.lte(MAX_SCRIPT_SECONDS, { error: seconds })),
} as const;
const Phase = z.enum(['start', 'stop']);

/** Schema of {@link ScriptEvent}. */
export const ScriptEventSchema = z.discriminatedUnion('do', [
  z.strictObject({
    ...At,
    /** Pin a product for all viewers. */
    do: z.literal('pin'),
    /** A product of the plan. */
    productId: IdSchema,
  }),
  z.strictObject({
    ...At,
    /** Unpin a product. */
    do: z.literal('unpin'),
    /** A product of the plan. */
    productId: IdSchema,
  }),
  z.strictObject({
    ...At,
    /** Begin or end a promotion of the plan. */
    do: z.literal('promotion'),
    /** A promotion of the plan. */
    promotionId: IdSchema,
    /** Whether it begins or ends. */
    phase: Phase,
  }),
  z.strictObject({
    ...At,
    /** Begin or end a disclosure. */
    do: z.literal('disclose'),
    /** A disclosure duty of the plan. */
    dutyId: IdSchema,
    /** Whether it begins or ends. */
    phase: Phase,
    /** Whether it is seen or heard. */
    medium: z.enum(['picture', 'voice']),
    /** The language it is made in. */
    language: LanguageSchema,
  }),
  z.strictObject({
    ...At,
    /** A viewer asks. */
    do: z.literal('question'),
    /** Id of the question, by which its answer refers to it. */
    questionId: IdSchema,
    /** The viewer. */
    person: IdSchema,
    /** What is asked. */
    text: TextSchema,
  }),
  z.strictObject({
    ...At,
    /** The host answers. */
    do: z.literal('answer'),
    /** Id of the question, by which its answer refers to it. */
    questionId: IdSchema,
  }),
  z.strictObject({
    ...At,
    /** A viewer follows a product's link. */
    do: z.literal('click'),
    /** Id of the click; the order of the shop returns it. */
    clickId: IdSchema,
    /** The viewer. */
    person: IdSchema,
    /** A product of the plan. */
    productId: IdSchema,
  }),
  z.strictObject({
    ...At,
    /** A viewer uses a discount code. */
    do: z.literal('redeem'),
    /** A discount code of the plan. */
    code: IdSchema,
    /** The viewer. */
    person: IdSchema,
    /** The order that it is used for. Default: none is placed. */
    orderId: z.exactOptional(IdSchema),
  }),
  z.strictObject({
    ...At,
    /** A viewer asks to be contacted. */
    do: z.literal('lead'),
    /** Reference to the contact data. */
    leadId: IdSchema,
    /** The viewer. */
    person: IdSchema,
    /** What the viewer agrees to, in the words shown. */
    consent: TextSchema,
  }),
  z.strictObject({
    ...At,
    /** A viewer leaves the room. */
    do: z.literal('viewer-leave'),
    /** The viewer. */
    viewer: IdSchema,
  }),
  z.strictObject({
    ...At,
    /** A viewer comes, or comes back. */
    do: z.literal('viewer-join'),
    /** The viewer. */
    viewer: IdSchema,
  }),
]);

/** One line of a script: what happens, `at` seconds after the session's start. */
export type ScriptEvent = z.infer<typeof ScriptEventSchema>;
