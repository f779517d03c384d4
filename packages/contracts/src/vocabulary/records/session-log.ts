import * as z from 'zod/mini';
import { FINDING_FIELDS } from '../finding/finding.ts';
import { MoneySchema } from '../money/money.ts';
import { IdSchema, TextSchema } from '../value/id.ts';
import { InstantSchema } from '../value/instant.ts';
import { ProbabilitySchema } from '../value/interval.ts';
import { PlatformSchema } from '../value/market.ts';
import { knownMembers, openEnum, openUnion } from '../value/open-union.ts';
import { CountSchema } from '../value/rate.ts';
import { record } from '../value/record.ts';
import { DeclaredFigureSchema } from './declared-figure.ts';
import { DISCLOSING_EVENTS } from './disclosing-event.ts';
import { Sha256Schema } from './reference.ts';
import { Ordered, SELLING_EVENTS } from './selling-event.ts';
import { TALKING_EVENTS } from './talking-event.ts';

/** Schema of {@link SessionEvent}. */
export const SessionEventSchema = openUnion(
  'type',
  [
    record({
      /** A product was pinned for all viewers. */
      type: z.literal('pin'),
      ...Ordered,
      /** The product. */
      productId: IdSchema,
      /** The price that the room saw. */
      price: MoneySchema,
    }),
    record({
      /** A product was unpinned. */
      type: z.literal('unpin'),
      ...Ordered,
      /** The product. */
      productId: IdSchema,
    }),
    record({
      /** A promotion of the plan began or ended. */
      type: z.literal('promotion'),
      ...Ordered,
      /** The promotion. */
      promotionId: IdSchema,
      /** Whether it began or ended. */
      phase: z.enum(['start', 'stop']),
    }),
    record({
      /** A viewer asked. */
      type: z.literal('question'),
      ...Ordered,
      /** Id of the question, by which its answer refers to it. */
      questionId: IdSchema,
      /** Pseudonym of the viewer who asked. */
      person: IdSchema,
      /** What was asked. Absent: not kept. */
      text: z.exactOptional(TextSchema),
    }),
    record({
      /** A moderator showed a question to all viewers. */
      type: z.literal('release'),
      ...Ordered,
      /** The question. */
      questionId: IdSchema,
    }),
    record({
      /** A question was answered. */
      type: z.literal('answer'),
      ...Ordered,
      /** The question. */
      questionId: IdSchema,
    }),
    record({
      /** A viewer followed a product's link. */
      type: z.literal('click'),
      ...Ordered,
      /** Id of the click; the order of the shop returns it. */
      clickId: IdSchema,
      /** Pseudonym of the viewer who clicked. */
      person: IdSchema,
      /** The product. */
      productId: IdSchema,
    }),
    record({
      /** A viewer used a discount code. */
      type: z.literal('redeem'),
      ...Ordered,
      /** The code. */
      code: IdSchema,
      /** Pseudonym of the viewer who used it. */
      person: IdSchema,
      /** The order it was used for, where known. */
      orderId: z.exactOptional(IdSchema),
    }),
    record({
      /** A viewer asked to be contacted. */
      type: z.literal('lead'),
      ...Ordered,
      /** Reference to the contact data, which is not in the log. */
      leadId: IdSchema,
      /** Pseudonym of the viewer. */
      person: IdSchema,
      /** What the viewer agreed to, in the words shown. */
      consent: TextSchema,
    }),
    ...SELLING_EVENTS,
    ...TALKING_EVENTS,
    ...DISCLOSING_EVENTS,
  ],
  Ordered,
);

/** The types of event that this version defines. A log may contain types of a later version. */
export const SESSION_EVENT_TYPES = knownMembers(SessionEventSchema, 'type');

/** An event of the room. Events are ordered by (epoch, seq), which the server assigns. */
export type SessionEvent = z.infer<typeof SessionEventSchema>;

/** Schema of {@link Presence}. */
export const PresenceSchema = record({
  /** Pseudonym, the same throughout the log. */
  person: IdSchema,
  /** Role in the room. */
  role: openEnum(['host', 'cohost', 'moderator', 'interpreter', 'viewer', 'recorder', 'agent']),
  /** Their stays, one after the other. */
  stays: z.array(
    record({
      /** When they came. */
      from: InstantSchema,
      /** When they left; if nobody saw that, when they were last seen. */
      to: InstantSchema,
    }),
  ),
});

/** The stays of one participant in the room, under a pseudonym. */
export interface Presence extends z.infer<typeof PresenceSchema> {}

/** Schema of {@link SessionLog}. */
export const SessionLogSchema = record({
  /** Identifies the kind of record. */
  kind: z.literal('session-log'),
  /** Version of the record's form; additions keep it. */
  version: z.literal(1),
  /** The log. */
  id: IdSchema,
  /** The session, as its plan names it. */
  sessionId: IdSchema,
  /** Hash of the session plan that was played. */
  planHash: Sha256Schema,
  /** `memory` marks a session without a media server: nothing in it was really streamed. */
  mode: z.enum(['real', 'memory']),
  /** Purpose of the session: a `show` for its audience, a `rehearsal`, or `scripted` with simulated participants. Absent if not stated. */
  purpose: z.exactOptional(openEnum(['show', 'rehearsal', 'scripted'])),
  /** The media server; null in memory. */
  server: z.nullable(
    record({
      /** Which one, such as `livekit`. */
      kind: IdSchema,
      /** Its version. */
      version: TextSchema,
    }),
  ),
  /** Name of the room. */
  room: IdSchema,
  /** When the session began. */
  start: InstantSchema,
  /** When it ended. */
  end: InstantSchema,
  /** Where the session could be watched: the room itself and the platforms it was relayed to. */
  destinations: z.array(
    record({
      /** The platform; `own-site` is the room itself. */
      platform: PlatformSchema,
      /** People who watched there; null where not known. */
      viewers: z.nullable(CountSchema),
      /** Whether we measured that or the platform declared it. */
      source: z.enum(['measured', 'declared']),
    }),
  ),
  /** What other platforms declare about the session, apart from everything measured here. Absent: nothing was declared. */
  declared: z.exactOptional(z.array(DeclaredFigureSchema)),
  /** Who was in the room when. */
  presence: z.array(PresenceSchema),
  /** Sums over the viewers in the room. */
  totals: record({
    /** Viewers who came. */
    viewers: CountSchema,
    /** Their stays together, in seconds. */
    viewerSeconds: CountSchema,
    /** The most viewers at one time. */
    peakViewers: CountSchema,
    /** Share of viewers whose first stay ended within three seconds, from 0 to 1; null if there were no viewers. */
    leftWithin3s: z.nullable(ProbabilitySchema),
    /** Share of freezes after which the viewer left within five seconds, from 0 to 1; null if freezes were not measured. */
    leftWithin5sOfFreeze: z.nullable(ProbabilitySchema),
  }),
  /** What happened, in order. */
  events: z.array(SessionEventSchema),
  /** Measurements of the network, by sample; null if not measured. */
  network: z.array(
    record({
      /** When the sample was taken. */
      at: InstantSchema,
      /** Pseudonym of whose link it is. */
      person: IdSchema,
      /** Whether they sent or received. */
      direction: z.enum(['up', 'down']),
      /** Media bitrate of the link, in bits per second. */
      bitsPerSecond: z.nullable(z.number()),
      /** Share of packets lost, from 0 to 1. */
      lossShare: z.nullable(ProbabilitySchema),
      /** Round-trip time, in milliseconds. */
      rttMs: z.nullable(z.number()),
      /** Time that the picture was frozen since the last sample, in milliseconds. */
      frozenMs: z.nullable(z.number()),
      /** Share of audio samples that were concealed because packets were missing, from 0 to 1. */
      concealedShare: z.nullable(ProbabilitySchema),
    }),
  ),
  /** What the weak-network policy did. */
  decisions: z.array(
    record({
      /** When it decided. */
      at: InstantSchema,
      /** Pseudonym of whose link it is. */
      person: IdSchema,
      /** What it did. */
      decision: IdSchema,
      /** Why, in words. */
      reason: TextSchema,
    }),
  ),
  /** Information that is known to be missing, such as dropped webhooks. */
  gaps: z.array(
    record({
      /** When it began. */
      from: InstantSchema,
      /** When it ended. */
      to: InstantSchema,
      /** What is missing. */
      what: IdSchema,
      /** The gap in words. */
      detail: TextSchema,
      /** What was found, as a code. */
      code: z.exactOptional(IdSchema),
      ...FINDING_FIELDS,
    }),
  ),
});

/** The record of a live session. Information that is known to be missing is listed as a gap. */
export interface SessionLog extends z.infer<typeof SessionLogSchema> {}
