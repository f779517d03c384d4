import {
  type Currency,
  currencyExponent,
  type Instant,
  toInstant,
} from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { comparedIdentity } from '../../records/compared-identity.ts';
import { compoundId } from '../../records/compound-id.ts';
import { orderRecords } from '../../shop/order-records.ts';
import type { ShopOrder } from '../../shop/shop-order.ts';
import { CurrencyCode, MaybeText, payloadAs } from '../fields.ts';
import { refundAdjustment } from '../refund-adjustment.ts';
import { isSigned } from '../signature.ts';
import type { PayloadReader, ReceivedWebhook, WebhookSource } from '../webhook-source.ts';

/** Seconds by which the time of a signature may differ from the clock. */
const TOLERANCE = 300;

const Units = z.int().check(z.gte(0));

/** Seconds since 1970. */
const Seconds = z.pipe(
  z.int().check(z.gte(0), z.lte(253_402_300_799)),
  z.transform((seconds) => toInstant(seconds * 1000)),
);

/** An id, or the object with it where the event holds the object itself. */
const Reference = z.pipe(
  z.nullish(z.union([z.string(), z.looseObject({ id: z.string() })])),
  z.transform((it) => (typeof it === 'object' ? it?.id : it)),
);

const Metadata = z.nullish(z.record(z.string(), z.string()));

const SessionSchema = z.looseObject({
  id: z.string(),
  created: Seconds,
  currency: CurrencyCode,
  amount_total: Units,
  total_details: z.nullish(
    z.looseObject({
      amount_discount: z.nullish(Units),
      amount_tax: z.nullish(Units),
      amount_shipping: z.nullish(Units),
    }),
  ),
  payment_status: z.string(),
  payment_intent: Reference,
  client_reference_id: MaybeText,
  customer: Reference,
  customer_details: z.nullish(
    z.looseObject({
      email: MaybeText,
      phone: MaybeText,
      address: z.nullish(z.looseObject({ country: MaybeText })),
    }),
  ),
  metadata: Metadata,
});

const ChargeSchema = z.looseObject({
  id: z.string(),
  payment_intent: Reference,
  currency: CurrencyCode,
  amount_refunded: Units,
});

const DisputeSchema = z.looseObject({
  id: z.string(),
  charge: Reference,
  payment_intent: Reference,
  currency: CurrencyCode,
  amount: Units,
  status: z.string(),
  created: Seconds,
});

const EventSchema = z.looseObject({
  id: z.string(),
  type: z.string(),
  created: Seconds,
  data: z.looseObject({ object: z.unknown() }),
});

/** Decimals that Stripe counts amounts in, where they are not those of ISO 4217. */
const DECIMALS: Readonly<Partial<Record<Currency, number>>> = { ISK: 2, UGX: 2, MGA: 0 };

/** An amount of Stripe in the minor units of ISO 4217. */
function unitsOf(amount: number, currency: Currency): bigint {
  const exponent = currencyExponent(currency);
  const decimals = DECIMALS[currency] ?? exponent;
  return decimals > exponent
    ? BigInt(amount) / 10n ** BigInt(decimals - exponent)
    : BigInt(amount) * 10n ** BigInt(exponent - decimals);
}

function objectOf<Schema extends z.ZodMiniType>(schema: Schema, payload: unknown, what: string) {
  const event = payloadAs(EventSchema, payload, 'event');
  return { at: event.created, object: payloadAs(schema, event.data.object, what) };
}

const sessionReader: PayloadReader = (payload) => {
  const { at, object: session } = objectOf(SessionSchema, payload, 'checkout.session');
  const { currency, total_details: details, customer_details: buyer, customer } = session;
  const { metadata, client_reference_id: reference } = session;
  const total = unitsOf(session.amount_total, currency);
  const part = (amount: number | null | undefined): bigint => unitsOf(amount ?? 0, currency);
  const persons = [
    ...(buyer?.email === undefined ? [] : [`email:${buyer.email}`]),
    ...(buyer?.phone === undefined ? [] : [`phone:${buyer.phone}`]),
    ...(customer === undefined || customer === null ? [] : [`stripe:${customer}`]),
  ];
  const codes = listed(metadata?.['codes'] ?? metadata?.['code']);
  const clickIds = [reference, metadata?.['click_id']].filter((id) => id !== undefined);
  const market = buyer?.address?.country;
  const shop: ShopOrder = {
    id: session.payment_intent ?? session.id,
    at: session.created,
    recordedAt: at,
    source: 'webhook',
    currency,
    // Stripe counts what was paid, with tax and shipping; so does it count refunds.
    lines: [{ id: '1', quantity: 1, full: total + part(details?.amount_discount), total }],
    tax: part(details?.amount_tax),
    taxIncluded: true,
    shipping: part(details?.amount_shipping),
    shippingIncluded: true,
    persons: persons.map(comparedIdentity),
    ...(market === undefined ? {} : { market }),
    ...{ codes, clickIds: [...new Set(clickIds)] },
    ...(session.payment_status === 'unpaid' ? { status: 'pending' as const } : {}),
    reversals: [],
  };
  const { order, adjustments } = orderRecords(shop);
  return { orders: order === undefined ? [] : [order], adjustments };
};

function listed(text: string | undefined): string[] {
  return (text ?? '').split(/[,;|]/).flatMap((it) => (it.trim() === '' ? [] : [it.trim()]));
}

/** A charge states what was refunded of it until then. */
const refundReader: PayloadReader = (payload) => {
  const { at, object: charge } = objectOf(ChargeSchema, payload, 'charge');
  const { currency } = charge;
  const amount = unitsOf(charge.amount_refunded, currency);
  const orderId = charge.payment_intent ?? charge.id;
  const id = compoundId('refund', orderId, String(amount));
  const refund = { id, orderId, lineId: null, change: 'refund', at, cumulative: true } as const;
  return { orders: [], adjustments: refundAdjustment(refund, amount, currency) };
};

/** Inquiries of the card network take no money; where one becomes a dispute, `funds_withdrawn` says so. */
function isInquiry(status: string): boolean {
  return status.startsWith('warning_') || status === 'prevented';
}

const disputeReader: PayloadReader = (payload) => {
  const { at, object: dispute } = objectOf(DisputeSchema, payload, 'dispute');
  if (isInquiry(dispute.status)) return { orders: [], adjustments: [] };
  const orderId = dispute.payment_intent ?? dispute.charge ?? dispute.id;
  const amount = unitsOf(dispute.amount, dispute.currency);
  const taken = chargeback({ id: dispute.id, orderId, at: dispute.created, recordedAt: at });
  const won = {
    ...taken,
    id: compoundId('dispute', dispute.id, 'won'),
    at,
    change: 'chargeback-won' as const,
  };
  return {
    orders: [],
    adjustments: [
      ...refundAdjustment(taken, amount, dispute.currency),
      ...(dispute.status === 'won' ? refundAdjustment(won, amount, dispute.currency) : []),
    ],
  };
};

function chargeback({
  id,
  orderId,
  at,
  recordedAt,
}: {
  readonly id: string;
  readonly orderId: string;
  readonly at: Instant;
  readonly recordedAt: Instant;
}) {
  return {
    id: compoundId('dispute', id),
    orderId,
    lineId: null,
    change: 'chargeback',
    at,
    recordedAt,
  } as const;
}

/**
 * Whether one of the signatures of `Stripe-Signature` (`t=…,v1=…,v1=…`) is of the time and the body, and the time is at
 * most {@link TOLERANCE} seconds from now.
 */
async function isAuthentic(
  { headers, bytes, now }: ReceivedWebhook,
  secret: string,
): Promise<boolean> {
  const parts = (headers.get('stripe-signature') ?? '').split(',').map((part) => part.trim());
  const [time = ''] = parts.flatMap((part) => (part.startsWith('t=') ? [part.slice(2)] : []));
  // Digits alone: NaN would be within any tolerance.
  if (!/^\d{1,12}$/.test(time)) return false;
  if (Math.abs(now / 1000 - Number(time)) > TOLERANCE) return false;
  const head = new TextEncoder().encode(`${time}.`);
  const message = new Uint8Array(head.length + bytes.length);
  message.set(head);
  message.set(bytes, head.length);
  for (const part of parts.slice(0, 16)) {
    if (!part.startsWith('v1=')) continue;
    if (await isSigned(message, { text: part.slice(3), form: 'hex' }, secret)) return true;
  }
  return false;
}

function typeOf(payload: unknown): string {
  const { type } = (payload ?? {}) as { readonly type?: unknown };
  return typeof type === 'string' ? type : '';
}

/**
 * Events of Stripe. An order goes by its payment, to which charges and disputes refer.
 *
 * Read on 2026-11-29: https://docs.stripe.com/webhooks, https://docs.stripe.com/api/disputes/object,
 * https://docs.stripe.com/api/events/types and https://docs.stripe.com/currencies
 */
export const STRIPE: WebhookSource = {
  isAuthentic: (webhook, { secret }) => isAuthentic(webhook, secret),
  idOf: (_, payload) => {
    const { id } = (payload ?? {}) as { readonly id?: unknown };
    return typeof id === 'string' ? id : undefined;
  },
  topicOf: (_, payload) => typeOf(payload),
  topics: {
    'checkout.session.completed': sessionReader,
    'checkout.session.async_payment_succeeded': sessionReader,
    'charge.refunded': refundReader,
    'charge.dispute.created': disputeReader,
    'charge.dispute.funds_withdrawn': disputeReader,
    'charge.dispute.closed': disputeReader,
  },
};
