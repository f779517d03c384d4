import { toInstant } from '@livelane/contracts/vocabulary';
import type { WebhookEvent } from 'livekit-server-sdk';
import type { Clock } from '../clock/clock.ts';
import { egressStatus } from '../egress/status.ts';
import { checkGiven } from '../errors/check-given.ts';
import { rtcError } from '../errors/rtc-errors.ts';
import type { ServerErrorDetails } from '../errors/server-errors.ts';
import { ingressStatus } from '../ingress/status.ts';
import { loadServerSdk } from '../peers/peers.ts';
import { toParticipant, type WebhookNotice } from '../recorder/notice.ts';
import { type ApiKeys, checkApiKeys } from '../tokens/verify-token.ts';
import type { WebhookClaim, WebhookStore } from './store.ts';

/** Maximum age of a webhook in seconds: the validity of LiveKit's signature. */
export const MAX_WEBHOOK_AGE_SECONDS = 300;

/** Time for processing one webhook, in milliseconds. */
const LEASE_MS = 30_000;

/** Options of {@link createWebhookReceiver}. */
export interface WebhookReceiverOptions {
  /** API keys whose signatures are accepted. */
  readonly keys: ApiKeys;
  /** Remembers the ids of accepted webhooks. */
  readonly store: WebhookStore;
  /** Source of time for the age of webhooks. */
  readonly clock: Pick<Clock, 'now'>;
  /** Maximum difference between the webhook's `createdAt` and our clock, in either direction, in whole seconds. Default: 300. */
  readonly maxAgeSeconds?: number;
}

/** A verified webhook. */
export interface ReceivedWebhook {
  /**
   * `accepted`: process it, then `settle` or `release` it. `duplicate`: it was processed before. `in-progress`: an earlier
   * delivery is being processed, and may fail yet.
   */
  readonly outcome: 'accepted' | 'duplicate' | 'in-progress';
  /** The webhook as plain data. */
  readonly notice: WebhookNotice;
}

/** Verifies webhooks of a LiveKit server. */
export interface WebhookReceiver {
  /**
   * Verifies signature, body hash and age of a webhook. No check can be skipped.
   * @param rawBody - the request body exactly as received, because its SHA-256 is signed
   * @param authorization - value of the `Authorization` header
   * @throws WEBHOOK_REFUSED with `details.reason`
   */
  receive(rawBody: string, authorization: string | null | undefined): Promise<ReceivedWebhook>;
  /** Remembers an accepted webhook as processed. One that is neither settled nor released can be accepted again after 30 s. */
  settle(notice: WebhookNotice): Promise<void>;
  /** Forgets an accepted webhook that could not be processed, so that LiveKit's retry is accepted. */
  release(notice: WebhookNotice): Promise<void>;
}

/**
 * Creates a receiver of LiveKit webhooks. It always verifies the signature and the body hash, limits the age, and accepts
 * each event id once.
 *
 * @throws INPUT_INVALID for secrets below 32 bytes
 * @example
 * ```ts
 * import { createMemoryWebhookStore, createWebhookReceiver, systemClock } from '@livelane/rtc/server';
 * const keys = { key: 'a secret of at least 32 characters' };
 * const store = createMemoryWebhookStore({ clock: systemClock });
 * const receiver = createWebhookReceiver({ keys, store, clock: systemClock });
 * const refused = await receiver.receive('{}', 'forged').catch((error) => error.code);
 * refused; // => 'WEBHOOK_REFUSED'
 * ```
 */
export function createWebhookReceiver(options: WebhookReceiverOptions): WebhookReceiver {
  checkGiven('options', options, ['/keys', '/store', '/clock/now']);
  const { keys, store, clock, maxAgeSeconds = MAX_WEBHOOK_AGE_SECONDS } = options;
  checkApiKeys(keys);
  return {
    async receive(rawBody, authorization) {
      const event = await verified({ rawBody, authorization, keys });
      const now = clock.now();
      const createdAt = Number(event.createdAt) * 1_000;
      // One second more, because createdAt is in whole seconds. Negated so that NaN refuses.
      const maxAgeMs = (maxAgeSeconds + 1) * 1_000;
      if (!(Math.abs(now - createdAt) <= maxAgeMs)) throw refused('age');
      if (event.id === '' || event.event === '') throw refused('incomplete');
      const notice = toNotice(event, { createdAt, receivedAt: now });
      // Twice the age, because the clocks of processes that share a store may differ.
      const times = { leaseUntil: now + LEASE_MS, until: createdAt + 2 * maxAgeMs };
      return { outcome: OUTCOME[await store.claim(event.id, times)], notice };
    },
    settle: (notice) => store.settle(notice.id),
    release: (notice) => store.release(notice.id),
  };
}

const OUTCOME: Readonly<Record<WebhookClaim, ReceivedWebhook['outcome']>> = {
  claimed: 'accepted',
  'in-progress': 'in-progress',
  handled: 'duplicate',
};

interface Arrival {
  readonly rawBody: string;
  readonly authorization: string | null | undefined;
  readonly keys: ApiKeys;
}

async function verified({ rawBody, authorization, keys }: Arrival): Promise<WebhookEvent> {
  const token = authorization?.replace(/^Bearer +/i, '').trim() ?? '';
  if (token === '') throw refused('no-signature');
  const sdk = await loadServerSdk();
  for (const [key, secret] of Object.entries(keys)) {
    try {
      return await new sdk.WebhookReceiver(key, secret).receive(rawBody, token);
    } catch {
      // Not signed by this key; another key may match.
    }
  }
  throw refused('not-verified');
}

function refused(reason: ServerErrorDetails['WEBHOOK_REFUSED']['reason']) {
  return rtcError('WEBHOOK_REFUSED', { reason });
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
    ...(event.egressInfo === undefined ? {} : { egress: egressStatus(event.egressInfo) }),
    ...(event.ingressInfo === undefined ? {} : { ingress: ingressStatus(event.ingressInfo) }),
    numDropped: Math.max(0, event.numDropped),
  };
}
