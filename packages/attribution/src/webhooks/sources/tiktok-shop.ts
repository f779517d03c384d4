import { type Currency, toInstant } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { comparedIdentity } from '../../records/compared-identity.ts';
import { compoundId } from '../../records/compound-id.ts';
import { orderRecords } from '../../shop/order-records.ts';
import type { ShopLine, ShopOrder } from '../../shop/shop-order.ts';
import { CurrencyCode, Decimal, MaybeText, payloadAs, ShopId, units } from '../fields.ts';
import { isSigned } from '../signature.ts';
import type { PayloadReader, WebhookSource } from '../webhook-source.ts';

/** Seconds since 1970. */
const Seconds = z.pipe(
  z.int().check(z.gte(0), z.lte(253_402_300_799)),
  z.transform((seconds) => toInstant(seconds * 1000)),
);

const NoticeSchema = z.looseObject({ data: z.looseObject({ order_id: ShopId }) });

/** An order as TikTok Shop's order interface (202309) has it: a line for each piece. */
const OrderSchema = z.looseObject({
  id: ShopId,
  status: z.string(),
  create_time: Seconds,
  update_time: Seconds,
  cancel_time: z.nullish(Seconds),
  user_id: z.nullish(ShopId),
  buyer_email: MaybeText,
  recipient_address: z.nullish(z.looseObject({ region_code: MaybeText })),
  payment: z.looseObject({
    currency: CurrencyCode,
    tax: z.nullish(Decimal),
    shipping_fee: z.nullish(Decimal),
  }),
  line_items: z
    .array(
      z.looseObject({
        sku_id: ShopId,
        product_id: ShopId,
        product_name: MaybeText,
        sale_price: Decimal,
        original_price: Decimal,
      }),
    )
    .check(z.minLength(1)),
});

type TikTokOrder = z.infer<typeof OrderSchema>;

const PENDING: ReadonlySet<string> = new Set(['UNPAID', 'ON_HOLD']);
const CANCELLED: ReadonlySet<string> = new Set(['CANCELLED', 'CANCEL']);

/** A notice names the order alone: what it holds is loaded from the shop's interface. */
const orderReader: PayloadReader = async (payload, { loadOrder }) => {
  const { data } = payloadAs(NoticeSchema, payload, 'notification');
  const order = payloadAs(OrderSchema, await loadOrder?.(data.order_id), 'order');
  const { id, payment, status, update_time: changedAt } = order;
  const { currency } = payment;
  // An order that changes again after it was cancelled was cancelled once.
  const cancelledAt = order.cancel_time ?? changedAt;
  const shop: ShopOrder = {
    ...{ id, at: order.create_time, recordedAt: changedAt, source: 'webhook', currency },
    lines: linesOf(order, currency),
    tax: units(payment.tax, currency),
    shipping: units(payment.shipping_fee, currency),
    ...buyerOf(order),
    ...(PENDING.has(status) ? { status: 'pending' as const } : {}),
    reversals: CANCELLED.has(status)
      ? [
          {
            ...{ id: compoundId('cancellation', id, cancelledAt.replaceAll(':', '')) },
            ...{ change: 'cancellation', amount: 'all', at: cancelledAt, cumulative: true },
          },
        ]
      : [],
  };
  const records = orderRecords(shop);
  return {
    orders: records.order === undefined ? [] : [records.order],
    adjustments: records.adjustments,
  };
};

/** One line for each SKU, as exports have it. */
function linesOf({ line_items: pieces }: TikTokOrder, currency: Currency): ShopLine[] {
  const lines = new Map<string, ShopLine>();
  for (const { sku_id: id, product_id: productId, product_name: name, ...prices } of pieces) {
    const known = lines.get(id);
    lines.set(id, {
      id,
      productId,
      ...(name === undefined ? {} : { name }),
      quantity: (known?.quantity ?? 0) + 1,
      full: (known?.full ?? 0n) + units(prices.original_price, currency),
      total: (known?.total ?? 0n) + units(prices.sale_price, currency),
    });
  }
  return [...lines.values()];
}

function buyerOf(order: TikTokOrder): Pick<ShopOrder, 'persons' | 'market'> {
  const { user_id: user, buyer_email: email, recipient_address: address } = order;
  const persons = [
    ...(email === undefined ? [] : [`email:${email}`]),
    ...(user === null || user === undefined ? [] : [`tiktok:${user}`]),
  ];
  const market = address?.region_code;
  return {
    persons: persons.map(comparedIdentity),
    ...(market === undefined ? {} : { market }),
  };
}

/** What a notice of TikTok Shop says of itself. */
interface Notice {
  readonly type?: unknown;
  readonly tts_notification_id?: unknown;
}

/**
 * Webhooks of TikTok Shop: HMAC-SHA256 of the application's key and the raw body in hex, in `Authorization`; type 1 is a
 * change of an order's status, and `tts_notification_id` the same for each delivery.
 *
 * Read on 2026-11-29: https://partner.tiktokshop.com/docv2/page/tts-webhooks-overview,
 * https://partner.tiktokshop.com/docv2/page/1-order-status-change and
 * https://partner.tiktokshop.com/docv2/page/get-order-detail-202309
 */
export const TIKTOK_SHOP: WebhookSource = {
  isAuthentic: ({ headers, bytes }, { secret, appKey = '' }) => {
    const head = new TextEncoder().encode(appKey);
    const message = new Uint8Array(head.length + bytes.length);
    message.set(head);
    message.set(bytes, head.length);
    return isSigned(message, { text: headers.get('authorization') ?? '', form: 'hex' }, secret);
  },
  needs: ['appKey', 'loadOrder'],
  idOf: (_, payload) => {
    const id = ((payload ?? {}) as Notice).tts_notification_id;
    return typeof id === 'string' ? id : undefined;
  },
  topicOf: (_, payload) => String(((payload ?? {}) as Notice).type ?? ''),
  topics: { '1': orderReader },
};
