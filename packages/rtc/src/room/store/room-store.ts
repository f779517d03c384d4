import {
  CountSchema,
  IdSchema,
  InstantSchema,
  record,
  SessionEventSchema,
  TextSchema,
} from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { ChatEventSchema } from '../../commerce/chat/chat-forms.ts';
import { CommerceEventSchema, CommerceStateSchema } from '../../commerce/envelope.ts';
import { COUPON_ACT } from '../../commerce/kinds/coupon/coupon-forms.ts';

const At = {
  /** Number of the process that wrote it; increases when another process takes the room over. */
  epoch: CountSchema,
  /** When it was written, by the server's clock. */
  at: InstantSchema,
} as const;

/** Schema of {@link RoomEntry}. */
export const RoomEntrySchema = z.discriminatedUnion('entry', [
  record({
    /** A process opened the room. */
    entry: z.literal('opened'),
    ...At,
    /** Id of the session: another one than before starts without state and requests. */
    session: IdSchema,
    /** Id of this opening. Of two processes that took the same epoch, the first writes; the other one takes a later one. */
    writer: z.exactOptional(IdSchema),
    /** The key that signs, as PKCS #8 PEM. Absent: the application keeps it. */
    privateKeyPem: z.exactOptional(TextSchema),
    /** What the recorder makes of an identity that nobody can have: with another key it makes another one. */
    pseudonymCheck: z.exactOptional(z.string()),
    /** What viewers saw, where a process without this store had written the room. Default: what the entries before say. */
    state: z.exactOptional(CommerceStateSchema),
  }),
  record({
    /** A command was carried out. */
    entry: z.literal('act'),
    ...At,
    /** What the log holds of it. */
    events: z.array(SessionEventSchema).check(z.minLength(1)),
    /** What viewers see of it, in order. */
    shown: z.array(CommerceEventSchema),
    /** The request that asked for it, which counts once. */
    request: z.exactOptional(
      record({
        /** Id of the request, with its kind. */
        key: TextSchema,
        /** Hash of its content. */
        hash: TextSchema,
      }),
    ),
    /** The redemption of an order that it was. */
    order: z.exactOptional(
      record({
        /** Pseudonym of the customer that the shop vouches for; null if it names none. */
        customer: z.nullable(IdSchema),
        /** Units by product. */
        units: z.record(IdSchema, CountSchema),
      }),
    ),
    ...COUPON_ACT,
  }),
  record({
    /** An event of the chat was accepted. */
    entry: z.literal('chat'),
    ...At,
    /** Position within the epoch, in the order of the chat. */
    seq: CountSchema,
    /** What viewers see of it. */
    event: ChatEventSchema,
    /** Pseudonym of the author of a message. */
    person: z.exactOptional(IdSchema),
    /** Hash of what was asked; with a message. */
    hash: z.exactOptional(TextSchema),
  }),
  record({
    /** The session ended. */
    entry: z.literal('closed'),
    ...At,
  }),
]);

/** One line of what a room must remember when its server is started again. */
export type RoomEntry = z.infer<typeof RoomEntrySchema>;

/**
 * Keeps what rooms must remember across restarts of their server: the key, the session and its number of writers, what
 * viewers see, the ids of requests and orders, and the chat. Implement it over the database of the application, or use
 * `createFileRoomStore`.
 */
export interface RoomStore {
  /** All entries of a room, oldest first; empty if there are none. */
  read(room: string): Promise<readonly RoomEntry[]>;
  /**
   * Appends entries durably, all of them or none.
   * @throws ROOM_TAKEN_OVER if the room has an entry of a higher epoch, so that a process that was replaced cannot write
   */
  append(room: string, entries: readonly RoomEntry[]): Promise<void>;
}
