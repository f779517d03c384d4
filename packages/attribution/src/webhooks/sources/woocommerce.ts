import { type Currency, toInstant } from '@livelane/contracts/vocabulary';
import { canonicalHash } from '@livelane/contracts/vocabulary/hash';
import * as z from 'zod/mini';
import { clickIdIn } from '../../links/create-link.ts';
import { comparedIdentity } from '../../records/compared-identity.ts';
import { compoundId } from '../../records/compound-id.ts';
import { orderRecords } from '../../shop/order-records.ts';
import { refundedWorth } from '../../shop/refunded-worth.ts';
import type { Reversal, ShopLine, ShopOrder } from '../../shop/shop-order.ts';
import {
  CurrencyCode,
  Decimal,
  MaybeDecimal,
  MaybeText,
  payloadAs,
  ShopId,
  units,
} from '../fields.ts';
import { isSigned } from '../signature.ts';
import type { PayloadReader, WebhookSource } from '../webhook-source.ts';

/** A time in UTC without its `Z`. */
const InUtc = z.pipe(
  z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/)),
  z.transform((text) => toInstant(Date.parse(`${text}Z`))),
);

const LineSchema = z.looseObject({
  id: ShopId,
  name: MaybeText,
  sku: MaybeText,
  quantity: z.int().check(z.gte(1)),
  subtotal: Decimal,
  total: Decimal,
  total_tax: MaybeDecimal,
});

const OrderSchema = z.looseObject({
  number: ShopId,
  status: z.string(),
  currency: CurrencyCode,
  date_created_gmt: InUtc,
  date_modified_gmt: InUtc,
  total: Decimal,
  shipping_total: MaybeDecimal,
  total_tax: MaybeDecimal,
  customer_id: z.nullish(z.number()),
  billing: z.nullish(z.looseObject({ email: MaybeText, phone: MaybeText, country: MaybeText })),
  shipping: z.nullish(z.looseObject({ country: MaybeText })),
  line_items: z.array(LineSchema).check(z.minLength(1)),
  coupon_lines: z.nullish(z.array(z.looseObject({ code: z.string() }))),
  refunds: z.nullish(z.array(z.looseObject({ total: Decimal }))),
  meta_data: z.nullish(z.array(z.looseObject({ key: z.string(), value: z.unknown() }))),
});

type WooOrder = z.infer<typeof OrderSchema>;

const PENDING: ReadonlySet<string> = new Set(['pending', 'on-hold', 'checkout-draft']);
const CANCELLED: ReadonlySet<string> = new Set(['cancelled', 'failed', 'trash']);

const orderReader: PayloadReader = (payload) => {
  const order = payloadAs(OrderSchema, payload, 'order');
  const { currency, number: id, date_modified_gmt: recordedAt } = order;
  const shop: ShopOrder = {
    ...{ id, at: order.date_created_gmt, recordedAt, source: 'webhook', currency },
    lines: order.line_items.map((line) => lineOf(line, currency)),
    tax: units(order.total_tax, currency),
    shipping: units(order.shipping_total, currency),
    ...buyerOf(order),
    codes: (order.coupon_lines ?? []).map(({ code }) => code),
    clickIds: clickIdsOf(order),
    ...(PENDING.has(order.status) ? { status: 'pending' as const } : {}),
    reversals: [],
  };
  const { order: record, adjustments } = orderRecords({
    ...shop,
    reversals: reversalsOf(order, shop),
  });
  return { orders: record === undefined ? [] : [record], adjustments };
};

function lineOf(line: WooOrder['line_items'][number], currency: Currency): ShopLine {
  const { id, name, sku, quantity } = line;
  return {
    id,
    ...(sku === undefined ? {} : { productId: sku }),
    ...(name === undefined ? {} : { name }),
    quantity,
    full: units(line.subtotal, currency),
    total: units(line.total, currency),
    tax: units(line.total_tax, currency),
  };
}

/** The webhook states what went back until then, without the times. */
function reversalsOf(order: WooOrder, shop: ShopOrder): Reversal[] {
  const { id, currency } = shop;
  const at = order.date_modified_gmt;
  const shared = { at, cumulative: true } as const;
  // Each change of the order states it anew, with a later time.
  const idOf = (change: string): string => compoundId(change, id, at.replaceAll(':', ''));
  if (CANCELLED.has(order.status))
    return [{ ...shared, id: idOf('cancellation'), change: 'cancellation', amount: 'all' }];
  const refunded = (order.refunds ?? []).reduce(
    (sum, { total }) => sum + units(total.replace(/^-/, ''), currency),
    0n,
  );
  const isWhole = order.status === 'refunded' || refunded >= units(order.total, currency);
  if (!isWhole && refunded === 0n) return [];
  const amount = isWhole ? 'all' : refundedWorth(shop, refunded);
  return [{ ...shared, id: idOf('refund'), change: 'refund', amount }];
}

function buyerOf(order: WooOrder): Pick<ShopOrder, 'persons' | 'market'> {
  const { billing, shipping, customer_id: customer } = order;
  const persons = [
    ...(billing?.email === undefined ? [] : [`email:${billing.email}`]),
    ...(billing?.phone === undefined ? [] : [`phone:${billing.phone}`]),
    // A guest has the id 0.
    ...(customer === null || customer === undefined || customer === 0
      ? []
      : [`woocommerce:${customer}`]),
  ];
  const market = shipping?.country ?? billing?.country;
  return { persons: persons.map(comparedIdentity), ...(market === undefined ? {} : { market }) };
}

/** The address at which the visit began, which WooCommerce keeps with its order attribution; or a click id of its own. */
function clickIdsOf({ meta_data: meta }: WooOrder): string[] {
  const found = (meta ?? []).flatMap(({ key, value }) => {
    if (typeof value !== 'string' || value === '') return [];
    if (key === '_wc_order_attribution_session_entry') return clickIdIn(value) ?? [];
    return /^_?click_?id$/i.test(key) ? value : [];
  });
  return [...new Set(found)];
}

/** What a test of the address sends when a webhook is saved: no topic, no signature, no JSON. */
const TEST = /^webhook_id=\d{1,20}$/;

/**
 * Webhooks of WooCommerce: HMAC-SHA256 of the raw body in base64. Their delivery id is made of the webhook and the second,
 * so that two orders of one second have the same one, and it is not signed: a webhook goes by its body, which states the
 * order and when it was changed. WooCommerce never delivers again what failed, and switches a webhook off after more than
 * five failures in a row.
 *
 * Read on 2026-11-29: https://github.com/woocommerce/woocommerce/blob/trunk/plugins/woocommerce/includes/class-wc-webhook.php
 */
export const WOOCOMMERCE: WebhookSource = {
  isTest: ({ bytes }) => bytes.length < 64 && TEST.test(new TextDecoder().decode(bytes)),
  isAuthentic: ({ headers, bytes }, { secret }) =>
    isSigned(bytes, { text: headers.get('x-wc-webhook-signature') ?? '', form: 'base64' }, secret),
  idOf: ({ bytes }) => canonicalHash(new TextDecoder().decode(bytes)),
  topicOf: ({ headers }) => headers.get('x-wc-webhook-topic') ?? '',
  topics: {
    'order.created': orderReader,
    'order.updated': orderReader,
    'order.restored': orderReader,
  },
};
