import * as z from 'zod/mini';
import { IdSchema, LanguageSchema, TextSchema } from '../id.ts';
import { InstantSchema } from '../instant.ts';
import { PlatformSchema } from '../market.ts';
import { MoneySchema } from '../money/money.ts';
import { CountSchema, ProbabilitySchema } from '../rate.ts';
import { record } from '../schema.ts';
import { Sha256Schema } from './reference.ts';

const Ordered = { at: InstantSchema, epoch: CountSchema, seq: CountSchema } as const;

/** Schema of {@link SessionEvent}. */
export const SessionEventSchema = z.discriminatedUnion('type', [
  record({ type: z.literal('pin'), ...Ordered, productId: IdSchema, price: MoneySchema }),
  record({ type: z.literal('unpin'), ...Ordered, productId: IdSchema }),
  record({
    type: z.literal('promotion'),
    ...Ordered,
    promotionId: IdSchema,
    phase: z.enum(['start', 'stop']),
  }),
  record({
    type: z.literal('disclosure'),
    ...Ordered,
    dutyId: IdSchema,
    phase: z.enum(['start', 'stop']),
    medium: z.enum(['picture', 'voice']),
    language: LanguageSchema,
  }),
  record({
    type: z.literal('question'),
    ...Ordered,
    questionId: IdSchema,
    person: IdSchema,
    text: z.exactOptional(TextSchema),
  }),
  record({ type: z.literal('answer'), ...Ordered, questionId: IdSchema }),
  record({
    type: z.literal('click'),
    ...Ordered,
    clickId: IdSchema,
    person: IdSchema,
    productId: IdSchema,
  }),
  record({
    type: z.literal('redeem'),
    ...Ordered,
    code: IdSchema,
    person: IdSchema,
    orderId: z.exactOptional(IdSchema),
  }),
  record({
    type: z.literal('lead'),
    ...Ordered,
    leadId: IdSchema,
    person: IdSchema,
    consent: TextSchema,
  }),
]);

/** Something that happened in the room, in the order of (epoch, seq) that the server gave it. */
export type SessionEvent = z.infer<typeof SessionEventSchema>;

/** Schema of {@link Presence}. */
export const PresenceSchema = record({
  person: IdSchema,
  role: z.enum(['host', 'cohost', 'moderator', 'interpreter', 'viewer', 'recorder', 'agent']),
  stays: z.array(record({ from: InstantSchema, to: InstantSchema })),
});

/** When somebody was in the room, under a pseudonym. */
export type Presence = z.infer<typeof PresenceSchema>;

/** Schema of {@link SessionLog}. */
export const SessionLogSchema = record({
  kind: z.literal('session-log'),
  version: z.literal(1),
  id: IdSchema,
  sessionId: IdSchema,
  planHash: Sha256Schema,
  /** `memory` marks a session without a media server: nothing in it was really streamed. */
  mode: z.enum(['real', 'memory']),
  server: z.nullable(record({ kind: IdSchema, version: TextSchema })),
  room: IdSchema,
  start: InstantSchema,
  end: InstantSchema,
  destinations: z.array(
    record({
      platform: PlatformSchema,
      viewers: z.nullable(CountSchema),
      source: z.enum(['measured', 'declared']),
    }),
  ),
  presence: z.array(PresenceSchema),
  totals: record({
    viewers: CountSchema,
    viewerSeconds: CountSchema,
    peakViewers: CountSchema,
    /** Share of viewers whose first stay ended within three seconds; null where nobody came. */
    leftWithin3s: z.nullable(ProbabilitySchema),
    /** Share of freezes that a viewer left within five seconds of; null where freezes were not seen. */
    leftWithin5sOfFreeze: z.nullable(ProbabilitySchema),
  }),
  events: z.array(SessionEventSchema),
  network: z.array(
    record({
      at: InstantSchema,
      person: IdSchema,
      direction: z.enum(['up', 'down']),
      bitsPerSecond: z.nullable(z.number()),
      lossShare: z.nullable(ProbabilitySchema),
      rttMs: z.nullable(z.number()),
      frozenMs: z.nullable(z.number()),
      concealedShare: z.nullable(ProbabilitySchema),
    }),
  ),
  decisions: z.array(
    record({ at: InstantSchema, person: IdSchema, decision: IdSchema, reason: TextSchema }),
  ),
  /** What is known to be missing, such as dropped webhooks or a server that died. */
  gaps: z.array(
    record({ from: InstantSchema, to: InstantSchema, what: IdSchema, detail: TextSchema }),
  ),
});

/** What happened in a live session, as far as it was seen; what was not seen is a gap, never silence. */
export type SessionLog = z.infer<typeof SessionLogSchema>;
