import type { Clock } from '../../clock/clock.ts';
import { withTimeout } from '../../clock/wait.ts';
import type { InputSink } from '../../recorder/input.ts';
import type { WebhookNotice } from '../../recorder/notice.ts';
import type { ServerAddress } from '../../tokens/server-address.ts';
import { createWebhookHandler } from '../../webhooks/handler.ts';
import { createWebhookReceiver } from '../../webhooks/receiver.ts';
import { createMemoryWebhookStore } from '../../webhooks/store.ts';

/** Maximum time to wait for the last webhooks after the room was closed. */
const LAST_WEBHOOKS_MS = 8_000;

/** Receives and records the webhooks of one session. */
export interface WebhookInbox {
  /** HTTP handler for the LiveKit server's webhooks. */
  readonly handler: (request: Request) => Promise<Response>;
  /** Number of verified webhooks so far. */
  count(): number;
  /** Resolves to true once the room has finished and all participants have left, or to false after a timeout. */
  complete(): Promise<boolean>;
}

export interface WebhookInboxOptions {
  readonly server: ServerAddress;
  readonly recorder: InputSink;
  readonly clock: Clock;
  readonly room: string;
}

export function createWebhookInbox({
  server,
  recorder,
  clock,
  room,
}: WebhookInboxOptions): WebhookInbox {
  let count = 0;
  const ending = watchEnding();
  const receiver = createWebhookReceiver({
    keys: { [server.apiKey]: server.apiSecret },
    store: createMemoryWebhookStore({ clock }),
    clock,
  });
  const handler = createWebhookHandler(receiver, async (notice) => {
    // LiveKit sends what was not acknowledged again.
    await recorder.record({ input: 'webhook', notice });
    count += 1;
    if (notice.room?.name === room) ending.note(notice);
  });
  return {
    handler,
    count: () => count,
    complete: async () => (await withTimeout(clock, LAST_WEBHOOKS_MS, ending.complete)) === true,
  };
}

/** Waits for the end of the room and of each connection, whose webhooks can arrive in any order. */
function watchEnding() {
  const joined = new Set<string>();
  const left = new Set<string>();
  let finished = false;
  let settle: () => void = () => undefined;
  const complete = new Promise<true>((resolve) => {
    settle = () => resolve(true);
  });
  const note = ({ event, participant }: WebhookNotice): void => {
    if (event === 'participant_joined' && participant !== null) joined.add(participant.sid);
    if (event === 'participant_left' && participant !== null) left.add(participant.sid);
    if (event === 'room_finished') finished = true;
    if (finished && [...joined].every((sid) => left.has(sid))) settle();
  };
  return { note, complete };
}
