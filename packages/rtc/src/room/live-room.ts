import {
  type Instant,
  isLivelaneError,
  type SessionEvent,
  type SessionPlan,
  toInstant,
} from '@livelane/contracts/vocabulary';
import type { Clock } from '../clock/clock.ts';
import { COMMERCE_DATA_TOPIC, type CommerceSnapshot } from '../commerce/apply.ts';
import { type CommerceSigner, createSigner } from '../commerce/signer.ts';
import { createCommerceWriter, envelopeBytes } from '../commerce/writer.ts';
import type { SessionRecorder } from '../recorder/recorder.ts';
import { rtcError } from '../rtc-error.ts';
import {
  type CodeRedeemed,
  createDesk,
  type DisclosureForm,
  type LeadLeft,
  type ProductClicked,
  type QuestionAsked,
  type Written,
} from './desk.ts';
import { checkPlan } from './plan-index.ts';

/**
 * A live room as the server of a sale sees it. Every method carries one act out, tells all viewers of it in
 * a signed envelope where it concerns them, and gives the lines that go into the session log.
 * @throws INPUT_INVALID for ids that the plan does not hold, or acts that do not fit the moment
 * @throws ROOM_UNREACHABLE when the media server did not pass it on; ROOM_CLOSED after `close`
 */
export interface LiveRoom {
  readonly name: string;
  /** The Ed25519 key that viewers verify with: raw, base64url. */
  readonly publicKey: string;
  readonly plan: SessionPlan;
  /** Shows a product on top, at the price of the plan or of its running promotion. */
  pin(productId: string): Promise<readonly SessionEvent[]>;
  unpin(productId: string): Promise<readonly SessionEvent[]>;
  /** Starts or stops a promotion; a pinned product is pinned again at its new price. */
  promotion(promotionId: string, phase: 'start' | 'stop'): Promise<readonly SessionEvent[]>;
  /** Begins or ends keeping a disclosure duty. */
  disclose(
    dutyId: string,
    phase: 'start' | 'stop',
    form: DisclosureForm,
  ): Promise<readonly SessionEvent[]>;
  /** Puts a viewer's question on the list; once per question id. */
  question(asked: QuestionAsked): Promise<readonly SessionEvent[]>;
  answer(questionId: string): Promise<readonly SessionEvent[]>;
  /** Notes that a viewer followed a product's link; once per click id. Other viewers are not told. */
  click(clicked: ProductClicked): Promise<readonly SessionEvent[]>;
  /** Notes that a viewer redeemed a code of the plan; once per order id. Other viewers are not told. */
  redeem(redeemed: CodeRedeemed): Promise<readonly SessionEvent[]>;
  /** Notes that a viewer left contact data elsewhere, and consented to it. Other viewers are not told. */
  lead(left: LeadLeft): Promise<readonly SessionEvent[]>;
  /** What a viewer who joins now should see, signed. */
  snapshot(): CommerceSnapshot;
  /** The server's time, for clocks that follow it. */
  time(): Instant;
  /** Ends the room for everybody. Safe to call again. */
  close(): Promise<void>;
}

/** How a room's messages reach its viewers. */
export interface RoomTransport {
  broadcast(data: Uint8Array, topic: string): Promise<void>;
  /** Replaces what late joiners read. */
  publishSnapshot(text: string): Promise<void>;
  close(): Promise<void>;
}

/** What a room is opened with, beside its transport. */
export interface LiveRoomOptions {
  readonly clock: Pick<Clock, 'now'>;
  /** Writes the session log: events are recorded there, under its pseudonyms. */
  readonly recorder: Pick<SessionRecorder, 'record' | 'pseudonym'>;
  /** Left out: a new key. */
  readonly signer?: CommerceSigner;
  /** Left out: the plan's id. */
  readonly room?: string;
  /** What an earlier writer of this room left. Left out: nothing. */
  readonly previous?: CommerceSnapshot;
}

/** A live room over any transport; the first snapshot is published before it is returned. */
export async function openRoomOver(
  transport: RoomTransport,
  plan: SessionPlan,
  options: LiveRoomOptions,
): Promise<LiveRoom> {
  const { clock, recorder, signer = createSigner(), room = plan.id, previous } = options;
  checkPlan(plan);
  const writer = createCommerceWriter({
    room,
    signer,
    ...(previous === undefined ? {} : { previous }),
  });
  const now = (): number => clock.now();
  const desk = createDesk({ plan, writer, now, pseudonym: recorder.pseudonym });
  const snapshot = (): CommerceSnapshot => writer.snapshot(now());
  const send = createSender({ transport, recorder, snapshot, now });
  let closing: Promise<void> | undefined;
  const act = async (work: () => Written): Promise<readonly SessionEvent[]> => {
    if (closing !== undefined)
      throw rtcError('ROOM_CLOSED', `The room ${room} is closed.`, { details: { room } });
    return send(work());
  };
  await transport.publishSnapshot(JSON.stringify(snapshot()));
  return {
    name: room,
    publicKey: signer.publicKey,
    plan,
    pin: (productId) => act(() => desk.pin(productId)),
    unpin: (productId) => act(() => desk.unpin(productId)),
    promotion: (promotionId, phase) => act(() => desk.promotion(promotionId, phase)),
    disclose: (dutyId, phase, form) => act(() => desk.disclose(dutyId, phase, form)),
    question: (asked) => act(() => desk.question(asked)),
    answer: (questionId) => act(() => desk.answer(questionId)),
    click: (clicked) => act(() => desk.click(clicked)),
    redeem: (redeemed) => act(() => desk.redeem(redeemed)),
    lead: (left) => act(() => desk.lead(left)),
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
 * Passes acts on one after another, in the order in which they were written. The log gets them first: the
 * server stands by what it wrote, and where the viewers could not be told, a gap says so.
 */
function createSender({
  transport,
  recorder,
  snapshot,
  now,
}: SenderOptions): (written: Written) => Promise<readonly SessionEvent[]> {
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
      const types = events.map(({ type, seq }) => `${type} (seq ${seq})`).join(', ');
      const why = isLivelaneError(error) ? error.code : 'an unexpected error';
      const at = toInstant(now());
      const detail = `Viewers may not have been told of ${types}: ${why}.`;
      recorder.record({
        input: 'gap',
        gap: { from: events[0]?.at ?? at, to: at, what: 'commerce-undelivered', detail },
      });
      throw error;
    }
    return events;
  };
}
