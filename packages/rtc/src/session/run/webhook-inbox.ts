import { type Clock, within } from '../clock/clock.ts';
import type { SessionRecorder } from '../recorder/recorder.ts';
import type { ServerAddress } from '../room/open-room.ts';
import { createWebhookHandler } from '../webhooks/handler.ts';
import type { WebhookNotice } from '../webhooks/notice.ts';
import { createWebhookReceiver } from '../webhooks/receiver.ts';
import { createMemoryWebhookStore } from '../webhooks/store.ts';

/** How long the last webhooks have to arrive; waited for only while one is missing. */
const LAST_WEBHOOKS_MS = 8_000;

/** Where a session's webhooks arrive. */
export interface Inbox {
  /** A fetch-style handler for what the media server sends. */
  readonly handler: (request: Request) => Promise<Response>;
  /** Genuine notices so far. */
  count(): number;
  /** Resolves true once the room has finished and everybody has left; false when that takes too long. */
  complete(): Promise<boolean>;
}

/** What an inbox verifies with, and whom it tells. */
export interface InboxOptions {
  readonly server: ServerAddress;
  readonly recorder: Pick<SessionRecorder, 'record'>;
  readonly clock: Clock;
  readonly room: string;
}

export function createInbox({ server, recorder, clock, room }: InboxOptions): Inbox {
  let count = 0;
  const register = createRegister();
  const receiver = createWebhookReceiver({
    keys: { [server.apiKey]: server.apiSecret },
    store: createMemoryWebhookStore(clock),
    clock,
  });
  const handler = createWebhookHandler(receiver, (notice) => {
    count += 1;
    recorder.record({ input: 'webhook', notice });
    if (notice.room?.name === room) register.note(notice);
  });
  return {
    handler,
    count: () => count,
    complete: async () => (await within(clock, LAST_WEBHOOKS_MS, register.empty)) === true,
  };
}

/**
 * Who is in the room by its notices alone. The room's finish may be told before the last one's leaving, so
 * both are waited for.
 */
function createRegister() {
  const joined = new Set<string>();
  const left = new Set<string>();
  let finished = false;
  let settle: () => void = () => undefined;
  const empty = new Promise<true>((resolve) => {
    settle = () => resolve(true);
  });
  const note = ({ event, participant }: WebhookNotice): void => {
    if (event === 'participant_joined' && participant !== null) joined.add(participant.sid);
    if (event === 'participant_left' && participant !== null) left.add(participant.sid);
    if (event === 'room_finished') finished = true;
    if (finished && [...joined].every((sid) => left.has(sid))) settle();
  };
  return { note, empty };
}
