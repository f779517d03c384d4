import type { Currency, Instant } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { clickIdIn } from '../../links/create-link.ts';
import type { Adjustment } from '../../records/adjustment.ts';
import { comparedIdentity } from '../../records/compared-identity.ts';
import { compoundId } from '../../records/compound-id.ts';
import { lineIds } from '../../shop/line-ids.ts';
import { orderRecords } from '../../shop/order-records.ts';
import type { ShopLine, ShopOrder } from '../../shop/shop-order.ts';
import {
  CurrencyCode,
  Decimal,
  MaybeDecimal,
  MaybeText,
  MaybeWhen,
  payloadAs,
  ShopId,
  units,
  When,
} from '../fields.ts';
import { refundAdjustment } from '../refund-adjustment.ts';
import { isSigned } from '../signature.ts';
import type { PayloadReader, WebhookRecords, WebhookSource } from '../webhook-source.ts';

const LineSchema = z.looseObject({
  sku: MaybeText,
  name: MaybeText,
  price: Decimal,
  quantity: z.int(),
  taxable: z.nullish(z.boolean()),
  discount_allocations: z.nullish(z.array(z.looseObject({ amount: Decimal }))),
  tax_lines: z.nullish(z.array(z.looseObject({ price: Decimal }))),
});

const RefundSchema = z.looseObject({
  id: ShopId,
  order_id: z.optional(ShopId),
  created_at: When,
  refund_line_items: z.nullish(
    z.array(z.looseObject({ subtotal: Decimal, line_item: LineSchema })),
  ),
  order_adjustments: z.nullish(z.array(z.looseObject({ kind: MaybeText, amount: Decimal }))),
  transactions: z.nullish(z.array(z.looseObject({ currency: z.nullish(CurrencyCode) }))),
});

const OrderSchema = z.looseObject({
  id: ShopId,
  created_at: When,
  cancelled_at: MaybeWhen,
  currency: CurrencyCode,
  financial_status: MaybeText,
  email: MaybeText,
  phone: MaybeText,
  customer: z.nullish(z.looseObject({ id: z.nullish(ShopId) })),
  shipping_address: z.nullish(z.looseObject({ country_code: MaybeText })),
  landing_site: MaybeText,
  note_attributes: z.nullish(
    z.array(z.looseObject({ name: z.string(), value: z.nullish(z.unknown()) })),
  ),
  discount_codes: z.nullish(z.array(z.looseObject({ code: z.string() }))),
  taxes_included: z.nullish(z.boolean()),
  shipping_lines: z.nullish(
    z.array(z.looseObject({ price: Decimal, discounted_price: MaybeDecimal })),
  ),
  line_items: z.array(LineSchema).check(z.minLength(1)),
  refunds: z.nullish(z.array(RefundSchema)),
});

const DisputeSchema = z.looseObject({
  id: ShopId,
  order_id: ShopId,
  type: z.string(),
  status: z.string(),
  amount: Decimal,
  currency: CurrencyCode,
  initiated_at: When,
  finalized_on: MaybeText,
});

type ShopifyOrder = z.infer<typeof OrderSchema>;
type ShopifyLine = z.infer<typeof LineSchema>;
type ShopifyRefund = z.infer<typeof RefundSchema>;

/** States of payment in which an order is no sale yet. */
const PENDING: ReadonlySet<string | undefined> = new Set(['pending', 'authorized', 'unpaid']);

const orderReader: PayloadReader = (payload, { recordedAt }) => {
  const order = payloadAs(OrderSchema, payload, 'order');
  const { id, currency, cancelled_at: cancelledAt } = order;
  const shop: ShopOrder = {
    id,
    at: order.created_at,
    recordedAt: later(recordedAt, order.created_at),
    source: 'webhook',
    currency,
    lines: order.line_items.map((line) => lineOf(line, currency)),
    taxIncluded: order.taxes_included === true,
    shipping: (order.shipping_lines ?? []).reduce(
      (sum, line) => sum + units(line.discounted_price ?? line.price, currency),
      0n,
    ),
    ...buyerOf(order),
    codes: (order.discount_codes ?? []).map(({ code }) => code),
    clickIds: clickIdsOf(order),
    ...(PENDING.has(order.financial_status) ? { status: 'pending' as const } : {}),
    reversals:
      cancelledAt === null || cancelledAt === undefined
        ? []
        : [
            {
              ...{ id: compoundId('cancellation', id), change: 'cancellation', amount: 'all' },
              ...{ at: cancelledAt, recordedAt: later(recordedAt, cancelledAt), cumulative: true },
            },
          ],
  };
  const records = orderRecords(shop);
  const refunds = (order.refunds ?? []).flatMap((refund) =>
    refundAdjustments({ ...refund, order_id: id }, currency, recordedAt),
  );
  return {
    orders: records.order === undefined ? [] : [records.order],
    adjustments: [...records.adjustments, ...refunds],
  };
};

function lineOf(line: ShopifyLine, currency: Currency): ShopLine {
  const { sku, name, price, quantity, taxable } = line;
  const discount = (line.discount_allocations ?? []).reduce(
    (sum, { amount }) => sum + units(amount, currency),
    0n,
  );
  const tax = (line.tax_lines ?? []).reduce((sum, it) => sum + units(it.price, currency), 0n);
  return {
    ...(sku === undefined ? {} : { productId: sku }),
    ...(name === undefined ? {} : { name }),
    ...(typeof taxable === 'boolean' ? { taxable } : {}),
    ...{ quantity, full: units(price, currency, quantity), discount, tax },
  };
}

function buyerOf(order: ShopifyOrder): Pick<ShopOrder, 'persons' | 'market'> {
  const { email, phone, customer, shipping_address: address } = order;
  const customerId = customer?.id;
  const persons = [
    ...(email === undefined ? [] : [`email:${email}`]),
    ...(phone === undefined ? [] : [`phone:${phone}`]),
    ...(customerId === null || customerId === undefined ? [] : [`shopify:${customerId}`]),
  ];
  const market = address?.country_code;
  return {
    persons: persons.map(comparedIdentity),
    ...(market === undefined ? {} : { market }),
  };
}

/** Click ids in the attributes of the order, and in the address at which the visit began. */
function clickIdsOf({ note_attributes: attributes, landing_site: site }: ShopifyOrder): string[] {
  const stated = (attributes ?? []).flatMap(({ name, value }) =>
    /^_?click[_ ]?id$/i.test(name) && typeof value === 'string' && value !== '' ? [value] : [],
  );
  const landed = site === undefined ? undefined : clickIdIn(site);
  return [...new Set([...stated, ...(landed === undefined ? [] : [landed])])];
}

/**
 * A refund by line, as the lines count it. Where the shop gave back another sum than the lines say, or none of them, the
 * difference is one of the order. Shipping is no part of the lines.
 */
function refundAdjustments(
  refund: ShopifyRefund & { readonly order_id: string },
  currency: Currency,
  recordedAt: Instant,
): Adjustment[] {
  const { id, order_id: orderId, created_at: at } = refund;
  const lines = refund.refund_line_items ?? [];
  const difference = (refund.order_adjustments ?? [])
    .filter(({ kind }) => kind === 'refund_discrepancy')
    .reduce((sum, { amount }) => sum - units(amount, currency), 0n);
  const shared = { orderId, change: 'refund', at, recordedAt: later(recordedAt, at) } as const;
  const amounts = lines.map(({ subtotal }) => units(subtotal, currency));
  if (difference !== 0n || lines.length === 0) {
    const whole = amounts.reduce((sum, amount) => sum + amount, difference);
    return refundAdjustment(
      { ...shared, id: compoundId('refund', id), lineId: null },
      whole,
      currency,
    );
  }
  return lines.flatMap(({ line_item: line }, position) => {
    const [lineId = '1'] = lineIds([lineOf(line, currency)]);
    const own = compoundId('refund', id, String(position + 1));
    return refundAdjustment({ ...shared, id: own, lineId }, amounts[position] ?? 0n, currency);
  });
}

const refundReader: PayloadReader = (payload, { recordedAt, currency: given }): WebhookRecords => {
  const refund = payloadAs(RefundSchema, payload, 'refund');
  const { currency } = payloadAs(
    z.looseObject({ currency: CurrencyCode, order_id: ShopId }),
    { order_id: refund.order_id, currency: refund.transactions?.[0]?.currency ?? given },
    'refund',
  );
  const whole = { ...refund, order_id: String(refund.order_id) };
  return { orders: [], adjustments: refundAdjustments(whole, currency, recordedAt) };
};

/** A day, or a time, on which something was decided; undefined for what is neither. */
function decidedAt(text: string | undefined): Instant | undefined {
  const found = z.safeParse(
    When,
    /^\d{4}-\d\d-\d\d$/.test(text ?? '') ? `${text}T00:00:00Z` : text,
  );
  return found.success ? found.data : undefined;
}

const disputeReader: PayloadReader = (payload, { recordedAt }): WebhookRecords => {
  const dispute = payloadAs(DisputeSchema, payload, 'dispute');
  const { id, order_id: orderId, type, status, amount, currency, initiated_at: at } = dispute;
  // An inquiry takes no money, and neither does what was prevented from becoming more.
  if (type !== 'chargeback' || status === 'prevented') return { orders: [], adjustments: [] };
  const taken = { orderId, lineId: null, recordedAt: later(recordedAt, at) };
  const whole = units(amount, currency);
  const won = { ...taken, id: compoundId('dispute', id, 'won'), change: 'chargeback-won' as const };
  // The same in each webhook that follows.
  const wonAt = later(decidedAt(dispute.finalized_on) ?? recordedAt, at);
  return {
    orders: [],
    adjustments: [
      ...refundAdjustment(
        { ...taken, id: compoundId('dispute', id), change: 'chargeback', at },
        whole,
        currency,
      ),
      ...(status === 'won' ? refundAdjustment({ ...won, at: wonAt }, whole, currency) : []),
    ],
  };
};

function later(a: Instant, b: Instant): Instant {
  return Date.parse(b) > Date.parse(a) ? b : a;
}

/**
 * Webhooks of Shopify: HMAC-SHA256 of the raw body in base64, `X-Shopify-Webhook-Id` the same for each delivery, and
 * `X-Shopify-Triggered-At`.
 *
 * Read on 2026-11-29: https://shopify.dev/docs/apps/build/webhooks/verify-deliveries and
 * https://shopify.dev/docs/api/admin-rest/latest/resources/dispute
 */
export const SHOPIFY: WebhookSource = {
  isAuthentic: ({ headers, bytes }, { secret }) =>
    isSigned(bytes, { text: headers.get('x-shopify-hmac-sha256') ?? '', form: 'base64' }, secret),
  idOf: ({ headers }) => headers.get('x-shopify-webhook-id') ?? undefined,
  topicOf: ({ headers }) => headers.get('x-shopify-topic') ?? '',
  sentAt: ({ headers }) => {
    const found = z.safeParse(When, headers.get('x-shopify-triggered-at'));
    return found.success ? found.data : undefined;
  },
  topics: {
    'orders/create': orderReader,
    'orders/paid': orderReader,
    'orders/updated': orderReader,
    'orders/cancelled': orderReader,
    'refunds/create': refundReader,
    'disputes/create': disputeReader,
    'disputes/update': disputeReader,
  },
};
