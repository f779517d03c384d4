import { inputInvalid, isLivelaneError, toInstant } from '@livelane/contracts/vocabulary';
import { attributionIssue } from '../records/issues.ts';
import { readBytes } from './body.ts';
import { CurrencyCode, payloadAs } from './fields.ts';
import { type Keeper, type Keeping, keeperOf } from './keeper.ts';
import { parsePayload } from './payload.ts';
import { SHOPIFY } from './sources/shopify.ts';
import { STRIPE } from './sources/stripe.ts';
import { TIKTOK_SHOP } from './sources/tiktok-shop.ts';
import { WOOCOMMERCE } from './sources/woocommerce.ts';
import type { ReceivedWebhook, WebhookSecrets, WebhookSource } from './webhook-source.ts';

/** The services whose webhooks are received. */
export const WEBHOOK_SOURCES = {
  shopify: SHOPIFY,
  woocommerce: WOOCOMMERCE,
  stripe: STRIPE,
  'tiktok-shop': TIKTOK_SHOP,
} as const satisfies Readonly<Record<string, WebhookSource>>;

/** The name of a service whose webhooks are received. */
export type WebhookSourceName = keyof typeof WEBHOOK_SOURCES;

/** Maximum size of a webhook's body in bytes, unless another is given. */
export const MAX_WEBHOOK_BYTES = 2_097_152;

/** The shortest secret that is not refused, in bytes. */
const SHORTEST_SECRET = 16;

/** Options of {@link createReceiver}. */
export type ReceiverOptions = Keeping & ReceivingOptions;

/** How a receiver verifies and reads webhooks. */
export interface ReceivingOptions {
  /** The secret that the service signs with, at least 16 bytes; several while one replaces another. */
  readonly secret: string | readonly string[];
  /** Milliseconds since 1970. Default: the clock of the system. */
  readonly now?: () => number;
  /** Default: {@link MAX_WEBHOOK_BYTES}. */
  readonly maximumBytes?: number;
  /** ISO 4217 code of the shop, for payloads that name none. */
  readonly currency?: string;
  /** The application's key, which TikTok Shop signs with the body. */
  readonly appKey?: string;
  /**
   * Loads an order by its id, as the service's interface answers it: TikTok Shop's webhooks name orders alone. If it
   * fails, the service sends the webhook again.
   */
  readonly loadOrder?: (orderId: string) => Promise<unknown>;
  /** Called with what was refused or failed, which the response names by its code alone. Default: nothing is called. */
  readonly report?: (error: unknown) => void;
}

/**
 * A handler for the webhooks of a shop or payment service, for any framework with `Request` and `Response`. Signatures are
 * compared in constant time over the raw body, before anything of it is believed; a webhook that was stored is not stored
 * again. Its records have the ids and lines that imports of the service's exports have. With a `store`, records and the id of
 * the webhook are kept at once, so that a crash leaves neither and processes may share the work.
 * @throws INPUT_INVALID for a service that is not known, for a secret that is too short, and without a place to keep records
 * @returns a handler that never rejects. Status 200: stored, stored before, or of a topic that gives no records. 400: no
 * JSON. 401: not signed by the secret. 405: not POST. 413: too large. 422: an order that cannot be read, or records
 * that contradict those of the store. 500: they could not be kept, or the body was read before
 * @example
 * ```ts
 * import { createReceiver } from '@livelane/attribution/webhooks';
 * const receive = createReceiver('shopify', { secret: 'a-secret-of-the-shop', append: console.log });
 * const forged = new Request('https://shop.example/webhooks', { method: 'POST', body: '{}' });
 * (await receive(forged)).status; // => 401
 * ```
 */
export function createReceiver(
  from: WebhookSourceName,
  options: ReceiverOptions,
): (request: Request) => Promise<Response> {
  const source: WebhookSource = sourceNamed(from);
  const secrets = secretsOf(options.secret);
  refuseWithout(source, options);
  if (options.currency !== undefined) payloadAs(CurrencyCode, options.currency, 'currency');
  const { report } = options;
  const handle = handlerOf({ ...options, source, secrets, keeper: keeperOf(from, options) });
  return (request) =>
    handle(request).catch((error: unknown) => {
      try {
        report?.(error);
      } catch {
        // There is nobody left to tell; the service is answered all the same.
      }
      return isLivelaneError(error, 'INPUT_INVALID')
        ? Response.json(
            { code: error.code, issues: error.details.issues.map(withoutValue) },
            { status: 422 },
          )
        : answer(500, 'failed');
    });
}

/** An issue without what was received, which may be personal. */
function withoutValue({ code, path }: { readonly code: string; readonly path: string }) {
  return { code, path };
}

function sourceNamed(from: string): WebhookSource {
  const known: Readonly<Record<string, WebhookSource>> = WEBHOOK_SOURCES;
  const source = Object.hasOwn(known, from) ? known[from] : undefined;
  if (source !== undefined) return source;
  const params = { sources: Object.keys(known) };
  throw inputInvalid('createReceiver', [
    attributionIssue('WEBHOOK_SOURCE', { path: '/from', received: from, params }),
  ]);
}

function secretsOf(secret: string | readonly string[]): readonly string[] {
  const secrets = [secret].flat();
  const isShort = (text: unknown): boolean =>
    typeof text !== 'string' || new TextEncoder().encode(text.trim()).length < SHORTEST_SECRET;
  if (secrets.length > 0 && !secrets.some(isShort)) return secrets;
  const params = { bytes: SHORTEST_SECRET };
  throw inputInvalid('createReceiver', [
    attributionIssue('WEBHOOK_SECRET', { path: '/secret', received: undefined, params }),
  ]);
}

/** Options without which the webhooks of a service can not be received. */
function refuseWithout({ needs = [] }: WebhookSource, options: ReceivingOptions): void {
  const issues = needs.flatMap((name) =>
    options[name] === undefined || options[name] === ''
      ? [
          attributionIssue('WEBHOOK_OPTION', {
            path: `/${name}`,
            received: options[name],
            params: { name },
          }),
        ]
      : [],
  );
  if (issues.length > 0) throw inputInvalid('createReceiver', issues);
}

interface Receiving extends ReceivingOptions {
  readonly source: WebhookSource;
  readonly secrets: readonly string[];
  readonly keeper: Keeper;
}

function handlerOf(receiving: Receiving): (request: Request) => Promise<Response> {
  const { source, secrets, keeper, maximumBytes = MAX_WEBHOOK_BYTES } = receiving;
  const { now = Date.now, appKey, currency, loadOrder } = receiving;
  return async (request) => {
    if (request.method !== 'POST') return answer(405, 'POST only');
    const body = await readBytes(request, maximumBytes);
    if ('refused' in body)
      return body.refused === 'too-large'
        ? answer(413, 'too large', { connection: 'close' })
        : answer(500, 'the body was read before');
    const webhook: ReceivedWebhook = { headers: request.headers, bytes: body.bytes, now: now() };
    if (source.isTest?.(webhook)) return answer(200, 'ignored');
    if (
      !(await isSignedByAny(
        source,
        webhook,
        secrets.map((secret) => ({ secret, appKey })),
      ))
    )
      return answer(401, 'not signed');
    const text = new TextDecoder().decode(body.bytes);
    const payload = payloadOf(text);
    if (payload === undefined) return answer(400, 'no JSON');
    const topic = source.topicOf(webhook, payload.value);
    const read = Object.hasOwn(source.topics, topic) ? source.topics[topic] : undefined;
    if (read === undefined) return answer(200, 'ignored');
    const id = source.idOf(webhook, payload.value);
    if (id !== undefined && (await keeper.has(id))) return answer(200, 'stored before');
    const recordedAt = source.sentAt?.(webhook, payload.value) ?? toInstant(webhook.now);
    const records = await read(payload.value, { recordedAt, currency, loadOrder });
    return answer(200, (await keeper.keep(records, id)) ? 'stored' : 'stored before');
  };
}

async function isSignedByAny(
  source: WebhookSource,
  webhook: ReceivedWebhook,
  secrets: readonly WebhookSecrets[],
): Promise<boolean> {
  for (const secret of secrets) if (await source.isAuthentic(webhook, secret)) return true;
  return false;
}

function payloadOf(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: parsePayload(text) };
  } catch {
    return undefined;
  }
}

function answer(
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(text, { status, headers: { 'content-type': 'text/plain', ...headers } });
}
