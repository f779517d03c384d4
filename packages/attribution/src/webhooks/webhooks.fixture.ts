import { createHmac } from 'node:crypto';
import { createReceiver, type ReceiverOptions, type WebhookSourceName } from './create-receiver.ts';
import type { WebhookRecords } from './webhook-source.ts';

/** The secret of the shops of these tests. */
export const SECRET = 'whsec_of_a_shop_that_is_long_enough';

/** HMAC-SHA256 of Node, as an independent reference. */
export function hmac(text: string, form: 'base64' | 'hex', secret = SECRET): string {
  return createHmac('sha256', secret).update(text).digest(form);
}

type Appending = Extract<ReceiverOptions, { readonly store?: never }>;

/** A receiver that keeps what it appends. */
export function receiving(from: WebhookSourceName, options: Partial<Appending> = {}) {
  const appended: WebhookRecords[] = [];
  const receive = createReceiver(from, {
    secret: SECRET,
    append: (records) => void appended.push(records),
    now: () => Date.parse('2026-09-10T12:00:00Z'),
    ...options,
  });
  return { receive, appended };
}

/** A request with a body and headers. */
export function posted(body: string, headers: Readonly<Record<string, string>>): Request {
  return new Request('https://shop.example/webhooks', { method: 'POST', body, headers });
}

/** A webhook of Shopify, signed. */
export function shopify(topic: string, payload: unknown, id = 'w1'): Request {
  const body = JSON.stringify(payload);
  return posted(body, {
    'x-shopify-topic': topic,
    'x-shopify-webhook-id': id,
    'x-shopify-hmac-sha256': hmac(body, 'base64'),
    'x-shopify-triggered-at': '2026-09-10T11:59:00.123456789Z',
  });
}

/** An event of Stripe, signed at a time. */
export function stripe(
  type: string,
  object: unknown,
  { id = 'evt_1', time = '1789041600' } = {},
): Request {
  const body = JSON.stringify({ id, type, created: 1_789_041_590, data: { object } });
  return posted(body, {
    'stripe-signature': `t=${time},v1=${hmac(`${time}.${body}`, 'hex')},v0=0`,
  });
}

/** A webhook of WooCommerce, signed. */
export function woocommerce(topic: string, payload: unknown, id = 'd1'): Request {
  const body = JSON.stringify(payload);
  return posted(body, {
    'x-wc-webhook-topic': topic,
    'x-wc-webhook-delivery-id': id,
    'x-wc-webhook-signature': hmac(body, 'base64'),
  });
}
