import type { Instant } from '@livelane/contracts/vocabulary';
import type { Adjustment } from '../records/adjustment.ts';
import type { Order } from '../records/order.ts';

/** The records that a webhook gives. */
export interface WebhookRecords {
  readonly orders: readonly Order[];
  readonly adjustments: readonly Adjustment[];
}

/** A webhook as it was received: its headers and its bytes, before anything is believed of it. */
export interface ReceivedWebhook {
  readonly headers: Headers;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What a payload is read with. */
export interface PayloadContext {
  /** When the shop sent it, or it was received. */
  readonly recordedAt: Instant;
  /** The currency of a shop whose payloads name none. */
  readonly currency: string | undefined;
  /** Loads an order that a payload names. */
  readonly loadOrder: ((orderId: string) => Promise<unknown>) | undefined;
}

/** Makes records of a payload. @throws INPUT_INVALID */
export type PayloadReader = (
  payload: unknown,
  context: PayloadContext,
) => WebhookRecords | Promise<WebhookRecords>;

/** How the webhooks of one service are verified and read, as data. */
export interface WebhookSource {
  /** Whether it only asks if the address is there, unsigned; it is accepted, and gives nothing. Default: none does. */
  isTest?(webhook: ReceivedWebhook): boolean;
  /** Whether it was signed with the secret, and not too long ago where the signature has a time. */
  isAuthentic(webhook: ReceivedWebhook, secrets: WebhookSecrets): Promise<boolean>;
  /** The options that its receiver must be given. Default: none. */
  readonly needs?: readonly ('appKey' | 'loadOrder')[];
  /** An id that is the same each time it is delivered; undefined where it has none. */
  idOf(webhook: ReceivedWebhook, payload: unknown): string | undefined;
  /** What happened. */
  topicOf(webhook: ReceivedWebhook, payload: unknown): string;
  /** When it happened. Default: when it was received. */
  sentAt?(webhook: ReceivedWebhook, payload: unknown): Instant | undefined;
  /** The topics that give records; all others are accepted and give none. */
  readonly topics: Readonly<Record<string, PayloadReader>>;
}

/** What webhooks of a service are signed with. */
export interface WebhookSecrets {
  readonly secret: string;
  /** The application's key, which TikTok Shop signs as well. */
  readonly appKey?: string | undefined;
}
