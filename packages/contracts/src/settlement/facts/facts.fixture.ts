import type { Contract } from '../../contract/document.ts';
import type {
  CreditedSale,
  Currency,
  DeliveryReport,
  Fact,
  Instant,
  Money,
  PlainDate,
} from '../../vocabulary/index.ts';
import { factOfDelivery, factOfPayment, factOfSale, factOfSignature } from './fact-of.ts';

/** What a credited sale of the tests may differ in. */
export interface SaleChanges {
  readonly id?: string;
  readonly change?: CreditedSale['change'];
  readonly currency?: Currency;
  readonly toCreator?: number;
  readonly revision?: number;
  readonly occurredAt?: Instant;
  readonly recordedAt?: Instant;
  /** What it adjusts. Default: the sale of the order. */
  readonly adjusts?: string;
}

/** The fact of an order's sale, or of a change of it, credited to Mia by default. */
export function credited(orderId: string, minor: number | bigint, changes: SaleChanges = {}): Fact {
  const {
    change = 'sale',
    currency = 'USD',
    toCreator,
    revision = 1,
    occurredAt = '2026-12-06T03:00:00Z',
    recordedAt = '2026-12-08T00:00:00Z',
  } = changes;
  const amount = (units: number | bigint): Money => ({ currency, minor: `${BigInt(units)}` });
  const evidence = { touchIds: [], ruleId: 'code', ruleVersion: 1, why: { en: 'code' } };
  const own = toCreator ?? minor;
  const sale: CreditedSale = {
    kind: 'credited-sale',
    version: 1,
    id: change === 'sale' ? orderId : (changes.id ?? `${orderId}.${change}`),
    orderId,
    lineId: null,
    change,
    adjusts: change === 'sale' ? null : (changes.adjusts ?? orderId),
    occurredAt,
    recordedAt,
    revision,
    customer: 'new',
    market: 'US',
    productId: null,
    sessionId: null,
    money: amount(minor),
    credits: [
      { to: { party: 'creator', id: 'mia' }, amount: amount(own), share: 1_000_000, evidence },
      { to: { party: 'nobody' }, amount: amount(BigInt(minor) - BigInt(own)), share: 0, evidence },
    ],
    policy: { id: 'policy', revision: 1, hash: `sha256:${'0'.repeat(64)}` },
    findings: [],
  };
  return {
    ...factOfSale(sale),
    id:
      change === 'sale' && changes.id === undefined
        ? `sale:${orderId}`
        : (changes.id ?? `${orderId}.${change}`),
  };
}

/** The fact of a published piece. */
export function delivery(id: string, deliverableId: string, day: PlainDate): Fact {
  const report: DeliveryReport = {
    kind: 'delivery-report',
    version: 1,
    id,
    deliverableId,
    platform: 'tiktok',
    publishedAt: `${day}T12:00:00Z`,
    removedAt: null,
    metrics: [],
  };
  return factOfDelivery(report);
}

/** The fact of a held session of the live deliverable. */
export function session(sessionId: string, day: PlainDate, seconds: number): Fact {
  return {
    kind: 'fact',
    version: 1,
    id: `session:${sessionId}`,
    occurredAt: `${day}T02:00:00Z`,
    recordedAt: `${day}T04:00:00Z`,
    type: 'session',
    sessionId,
    deliverableId: 'live',
    logHash: `sha256:${'1'.repeat(64)}`,
    seconds,
    brokenDuties: [],
  };
}

/** The fact that a party signed. */
export function signed(contract: Contract, by: string, day: PlainDate): Fact {
  return factOfSignature(contract, { by, at: `${day}T12:00:00Z` });
}

/** The fact of a payment. */
export function paid(payee: string, minor: number, day: PlainDate): Fact {
  return factOfPayment({
    payee,
    amount: { currency: 'USD', minor: `${BigInt(minor)}` },
    at: `${day}T12:00:00Z`,
    reference: `bank-${payee}-${day}`,
  });
}
