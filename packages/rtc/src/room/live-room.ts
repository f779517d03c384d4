import {
  type Instant,
  type SessionEvent,
  type SessionPlan,
  toInstant,
} from '@livelane/contracts/vocabulary';
import type { Clock } from '../clock/clock.ts';
import { COMMERCE_DATA_TOPIC, type CommerceSnapshot } from '../commerce/apply.ts';
import { type CommerceSigner, createSigner } from '../commerce/signer.ts';
import { createCommerceWriter, envelopeBytes } from '../commerce/writer.ts';
import { rtcError } from '../errors/rtc-errors.ts';
import { reasonOf, sessionGap } from '../recorder/gap.ts';
import type { SessionRecorder } from '../recorder/recorder.ts';
import { type CommandResult, createRoomCommands, type RoomCommands } from './commands.ts';
import { checkPlan } from './plan-index.ts';

/**
 * A live room on the server side. Each command checks the plan and the current state, records the event, and sends
 * public events to all viewers as signed envelopes. It resolves to the recorded events.
 * @throws INPUT_INVALID from a command that the plan or the current state does not allow
 * @throws ROOM_UNREACHABLE if the message could not be sent; the event stays recorded, with a gap
 * @throws ROOM_CLOSED after `close`
 */
export interface LiveRoom extends RoomCommands<Promise<readonly SessionEvent[]>> {
  /** Name of the room. */
  readonly name: string;
  /** Ed25519 public key that viewers verify messages with: 32 raw bytes as base64url. */
  readonly publicKey: string;
  /** The plan that is carried out. */
  readonly plan: SessionPlan;
  /** The signed current state. */
  snapshot(): CommerceSnapshot;
  /** Current time of the server's clock. */
  time(): Instant;
  /** Closes the room for everyone. Repeated calls have no further effect. */
  close(): Promise<void>;
}

/** How messages of a room reach its viewers. */
export interface RoomTransport {
  /** Sends a packet to all participants, reliably and in order. */
  broadcast(data: Uint8Array, topic: string): Promise<void>;
  /** Replaces the snapshot that late joiners read. */
  publishSnapshot(text: string): Promise<void>;
  /** Disconnects all participants. */
  close(): Promise<void>;
}

/** Options that rooms of every transport have in common. */
export interface LiveRoomOptions {
  /** Source of time. */
  readonly clock: Pick<Clock, 'now'>;
  /** Records the events, and gives the pseudonyms of viewers. */
  readonly recorder: Pick<SessionRecorder, 'record' | 'pseudonym'>;
  /** Default: a signer with a new key. */
  readonly signer?: CommerceSigner;
  /** Name of the room. Default: the plan's id. */
  readonly room?: string;
  /** Last snapshot of the previous writer of this room. Default: none. */
  readonly previous?: CommerceSnapshot;
}

/** Options of {@link openRoomOver}. */
export interface RoomOverOptions extends LiveRoomOptions {
  /** Delivers the room's messages. */
  readonly transport: RoomTransport;
}

/**
 * Opens a live room over any transport.
 *
 * @returns the room, after its first snapshot was published
 * @throws INPUT_INVALID for an invalid plan, or a text in it that does not fit one packet
 * @example
 * ```ts
 * import { createSessionRecorder, openRoomOver, type RoomTransport, systemClock as clock } from '@livelane/rtc/server';
 * import { SAMPLE_PLAN as plan } from '@livelane/rtc/testing';
 * const transport: RoomTransport = { broadcast: async () => {}, publishSnapshot: async () => {}, close: async () => {} };
 * const pseudonymKey = 'a key of at least 16 bytes';
 * const recorder = createSessionRecorder({ plan, clock, pseudonymKey, mode: 'memory', server: null });
 * const room = await openRoomOver(plan, { transport, clock, recorder });
 * room.snapshot().seq; // => 0
 * ```
 */
export async function openRoomOver(plan: SessionPlan, options: RoomOverOptions): Promise<LiveRoom> {
  const { transport, clock, recorder, signer = createSigner(), room = plan.id, previous } = options;
  checkPlan(plan);
  const writer = createCommerceWriter({
    room,
    signer,
    ...(previous === undefined ? {} : { previous }),
  });
  const now = (): number => clock.now();
  const commands = createRoomCommands({ plan, writer, now, pseudonym: recorder.pseudonym });
  const snapshot = (): CommerceSnapshot => writer.snapshot(now());
  const send = createSender({ transport, recorder, snapshot, now });
  let closing: Promise<void> | undefined;
  const run = async (command: () => CommandResult): Promise<readonly SessionEvent[]> => {
    if (closing !== undefined) throw rtcError('ROOM_CLOSED', { room });
    return send(command());
  };
  await transport.publishSnapshot(JSON.stringify(snapshot()));
  return {
    name: room,
    publicKey: signer.publicKey,
    plan,
    pin: (productId) => run(() => commands.pin(productId)),
    unpin: (productId) => run(() => commands.unpin(productId)),
    promotion: (promotionId, phase) => run(() => commands.promotion(promotionId, phase)),
    disclose: (dutyId, phase, form) => run(() => commands.disclose(dutyId, phase, form)),
    question: (question) => run(() => commands.question(question)),
    answer: (questionId) => run(() => commands.answer(questionId)),
    click: (click) => run(() => commands.click(click)),
    redeem: (redemption) => run(() => commands.redeem(redemption)),
    lead: (lead) => run(() => commands.lead(lead)),
    snapshot,
    time: () => toInstant(now()),
    close: () => {
      closing ??= transport.close();
      return closing;
    },
  };
}

interface SenderOptions {
  readonly transport: RoomTransport;
  readonly recorder: Pick<SessionRecorder, 'record'>;
  readonly snapshot: () => CommerceSnapshot;
  readonly now: () => number;
}

/**
 * Records events, then sends their envelopes one after another in the order of writing. An event whose envelope cannot be
 * sent stays recorded, because its position is taken; a gap marks it.
 */
function createSender({
  transport,
  recorder,
  snapshot,
  now,
}: SenderOptions): (result: CommandResult) => Promise<readonly SessionEvent[]> {
  let queue: Promise<void> = Promise.resolve();
  return async ({ events, envelopes }) => {
    for (const event of events) recorder.record({ input: 'event', event });
    if (envelopes.length === 0) return events;
    const sent = queue.then(async () => {
      for (const envelope of envelopes)
        await transport.broadcast(envelopeBytes(envelope), COMMERCE_DATA_TOPIC);
      await transport.publishSnapshot(JSON.stringify(snapshot()));
    });
    queue = sent.catch(() => undefined);
    try {
      await sent;
    } catch (error) {
      const gap = sessionGap('COMMERCE_UNDELIVERED', {
        from: events[0]?.at ?? toInstant(now()),
        to: toInstant(now()),
        path: '/events',
        params: {
          events: events.map(({ type, epoch, seq }) => `${type} ${epoch}/${seq}`),
          reason: reasonOf(error),
        },
      });
      recorder.record({ input: 'gap', gap });
      throw error;
    }
    return events;
  };
}
