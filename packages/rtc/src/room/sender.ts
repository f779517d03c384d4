import { type SessionEvent, toEpochMs, toInstant } from '@livelane/contracts/vocabulary';
import { COMMERCE_DATA_TOPIC, type CommerceSnapshot } from '../commerce/apply.ts';
import { envelopeBytes } from '../commerce/writer.ts';
import { reasonOf, sessionGap } from '../recorder/gap.ts';
import type { InputSink } from '../recorder/input.ts';
import type { NotedResult } from './commands/commands.ts';
import type { RoomJournal } from './store/journal.ts';
import type { RoomTransport } from './transport.ts';

/** Time until viewers receive an event after which the log names it. */
const MAX_LATE_MS = 2_000;

interface SenderOptions {
  readonly transport: RoomTransport;
  readonly recorder: InputSink;
  readonly journal: RoomJournal;
  readonly snapshot: () => CommerceSnapshot;
  readonly now: () => number;
}

/**
 * Stores and records events, then sends their envelopes one after another in the order of writing. An event that cannot
 * be stored or sent stays recorded, because its position is taken; a gap marks it.
 */
export function createSender({ transport, recorder, journal, snapshot, now }: SenderOptions) {
  let queue: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  };
  const renew = (): Promise<void> =>
    inTurn(() => transport.publishSnapshot(JSON.stringify(snapshot())));
  const send = async (result: NotedResult): Promise<readonly SessionEvent[]> => {
    const events = result.events.length === 0 ? [] : await sendEvents(result);
    if (result.refusal !== undefined) throw result.refusal;
    return events;
  };
  const sendEvents = async ({ events, envelopes, act }: NotedResult) => {
    // The turn is taken before the store answers, so that envelopes are sent in the order of their positions.
    // A repeated request may be of an act that is not stored yet.
    const stored = act === undefined ? journal.flush() : journal.append(act);
    const deliver = async (): Promise<void> => {
      await stored;
      for (const envelope of envelopes)
        await transport.broadcast(envelopeBytes(envelope), COMMERCE_DATA_TOPIC);
      await transport.publishSnapshot(JSON.stringify(snapshot()));
    };
    const sent = envelopes.length === 0 ? stored : inTurn(deliver);
    const recorded = Promise.all(events.map((event) => recorder.record({ input: 'event', event })));
    recorded.catch(() => undefined);
    const from = events[0]?.at ?? toInstant(now());
    const named = events.map(({ type, epoch, seq }) => `${type} ${epoch}/${seq}`);
    try {
      await sent;
    } catch (error) {
      const params = { events: named, reason: reasonOf(error) };
      const parts = { from, to: toInstant(now()), path: '/events', params };
      void recorder.record({ input: 'gap', gap: sessionGap('COMMERCE_UNDELIVERED', parts) });
      throw error;
    }
    const lateMs = now() - toEpochMs(from);
    if (envelopes.length > 0 && lateMs > MAX_LATE_MS) {
      const params = { events: named, seconds: Math.round(lateMs / 1_000) };
      const parts = { from, to: toInstant(now()), path: '/events', params };
      void recorder.record({ input: 'gap', gap: sessionGap('COMMERCE_LATE', parts) });
    }
    await recorded;
    return events;
  };
  return { send, renew };
}
