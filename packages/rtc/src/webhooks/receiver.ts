import { toInstant } from '@livelane/contracts/vocabulary';
import type { WebhookEvent } from 'livekit-server-sdk';
import type { Clock } from '../clock/clock.ts';
import { loadServerSdk } from '../peers/peers.ts';
import { roleOf } from '../roles/roles.ts';
import { rtcError } from '../rtc-error.ts';
import { type ApiKeys, checkApiKeys } from '../tokens/verify-token.ts';
import type { NoticedParticipant, WebhookNotice } from './notice.ts';
import type { WebhookStore } from './store.ts';

/** The age past which a webhook is refused: the time to live that LiveKit gives its signature. */
export const MAX_WEBHOOK_AGE_SECONDS = 300;

/** What a receiver verifies with and remembers in. */
export interface WebhookReceiverOptions {
  readonly keys: ApiKeys;
  readonly store: WebhookStore;
  readonly clock: Pick<Clock, 'now'>;
  /** Whole seconds either way between `createdAt` and our clock. Left out: 300. */
  readonly maxAgeSeconds?: number;
}

/** A notice that is genuine: new, or one that was taken before. */
export interface ReceivedWebhook {
  readonly outcome: 'accepted' | 'duplicate';
  readonly notice: WebhookNotice;
}

/** Turns what arrives over HTTP into notices that can be believed. */
export interface WebhookReceiver {
  /**
   * The notice in a request, once it is known to be genuine and recent.
   * @param rawBody - the body as received: its SHA-256 is signed, so a parsed copy will not do
   * @param authorization - the value of the `Authorization` header
   * @throws WEBHOOK_REFUSED; there is no way to skip a check
   */
  receive(rawBody: string, authorization: string | null | undefined): Promise<ReceivedWebhook>;
  /** Gives a notice back that could not be acted upon; its repetition is then accepted. */
  release(notice: WebhookNotice): Promise<void>;
}

/**
 * A receiver of LiveKit's webhooks: signature and body hash are verified always, the age is limited,
 * each event id is accepted once.
 * @throws INPUT_INVALID for blank or short secrets
 * @example
 * ```ts
 * import { createMemoryWebhookStore, createWebhookReceiver, systemClock } from '@livelane/rtc/server';
 * const keys = { key: 'a secret of at least 32 characters' };
 * const store = createMemoryWebhookStore(systemClock);
 * const receiver = createWebhookReceiver({ keys, store, clock: systemClock });
 * const refused = await receiver.receive('{}', 'forged').catch((error) => error.code);
 * refused; // => 'WEBHOOK_REFUSED'
 * ```
 */
export function createWebhookReceiver(options: WebhookReceiverOptions): WebhookReceiver {
  const { keys, store, clock, maxAgeSeconds = MAX_WEBHOOK_AGE_SECONDS } = options;
  checkApiKeys(keys);
  return {
    async receive(rawBody, authorization) {
      const event = await verified({ rawBody, authorization, keys });
      const now = clock.now();
      const createdAt = Number(event.createdAt) * 1_000;
      // Written so that a NaN refuses.
      if (!(Math.abs(now - createdAt) <= (maxAgeSeconds + 1) * 1_000))
        throw refused('too old, or from the future');
      if (event.id === '' || event.event === '') throw refused('without an id or a name');
      const notice = toNotice(event, { createdAt, receivedAt: now });
      const isNew = await store.claim(event.id, now + (2 * maxAgeSeconds + 2) * 1_000);
      return { outcome: isNew ? 'accepted' : 'duplicate', notice };
    },
    release: (notice) => store.release(notice.id),
  };
}

interface Arrival {
  readonly rawBody: string;
  readonly authorization: string | null | undefined;
  readonly keys: ApiKeys;
}

async function verified({ rawBody, authorization, keys }: Arrival): Promise<WebhookEvent> {
  const token = authorization?.replace(/^Bearer +/i, '').trim() ?? '';
  if (token === '') throw refused('without an Authorization header');
  const sdk = await loadServerSdk();
  for (const [key, secret] of Object.entries(keys)) {
    try {
      return await new sdk.WebhookReceiver(key, secret).receive(rawBody, token);
    } catch {
      // Signed by another key, or by nobody: the next one may fit.
    }
  }
  throw refused('not signed by one of our keys for this body, expired, or not a LiveKit event');
}

function refused(reason: string) {
  return rtcError('WEBHOOK_REFUSED', `The webhook is ${reason}.`, { details: { reason } });
}

function toNotice(
  event: WebhookEvent,
  times: { readonly createdAt: number; readonly receivedAt: number },
): WebhookNotice {
  return {
    id: event.id,
    event: event.event,
    createdAt: toInstant(times.createdAt),
    receivedAt: toInstant(times.receivedAt),
    room: event.room === undefined ? null : { name: event.room.name, sid: event.room.sid },
    participant: event.participant === undefined ? null : toParticipant(event.participant),
    numDropped: Math.max(0, event.numDropped),
  };
}

/** A participant of LiveKit's, in whichever message it came, as plain data. */
export function toParticipant(info: {
  readonly identity: string;
  readonly sid: string;
  readonly joinedAt: bigint;
  readonly joinedAtMs: bigint;
  readonly attributes: Readonly<Record<string, string>>;
}): NoticedParticipant {
  const joined = info.joinedAtMs > 0n ? Number(info.joinedAtMs) : Number(info.joinedAt) * 1_000;
  return {
    identity: info.identity,
    sid: info.sid,
    role: roleOf(info.attributes),
    joinedAt: joined > 0 ? toInstant(joined) : null,
  };
}
