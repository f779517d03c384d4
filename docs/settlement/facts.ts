import type { Contract } from '../../packages/contracts/src/contract/document.ts';
import {
  factOfDelivery,
  factOfPayment,
  factOfSale,
  factOfSignature,
} from '../../packages/contracts/src/settlement/facts/fact-of.ts';
import type {
  CreditedSale,
  Fact,
  Instant,
  PlainDate,
} from '../../packages/contracts/src/vocabulary/index.ts';
import { usd } from './deal.ts';

/** Noon in New York, so that the day is the same in the contract's zone and in UTC. */
const noon = (day: PlainDate): Instant => `${day}T17:00:00Z`;

const HASH = `sha256:${'0'.repeat(64)}`;

/** What a sale of an example may differ in. */
type SaleTerms = Partial<CreditedSale> & { readonly to?: string };

/** A sale of an order, credited to Mia or another creator. */
export function sale(
  orderId: string,
  minor: number,
  { day, to = 'mia', ...more }: SaleTerms & { readonly day: PlainDate },
): Fact {
  return factOfSale({
    ...{ kind: 'credited-sale', version: 1, id: orderId, orderId, lineId: null, change: 'sale' },
    ...{ adjusts: null, occurredAt: noon(day), recordedAt: noon(day), revision: 1 },
    ...{ customer: 'new', market: 'US', productId: null, sessionId: null, money: usd(minor) },
    credits: [
      {
        ...{ to: { party: 'creator', id: to }, amount: usd(minor), share: 1_000_000 },
        evidence: { touchIds: [], ruleId: 'last', ruleVersion: 1, why: { en: 'last touch' } },
      },
    ],
    ...{ policy: { id: 'policy', revision: 1, hash: HASH }, findings: [] },
    ...more,
  } as CreditedSale);
}

/** Money of an order that went back to the buyer. */
export function refund(orderId: string, minor: number, day: PlainDate): Fact {
  return sale(orderId, -minor, {
    day,
    id: `${orderId}-refund`,
    change: 'refund',
    adjusts: orderId,
  });
}

/** A published piece. */
export function published(deliverableId: string, day: PlainDate, id = `piece-${day}`): Fact {
  return factOfDelivery({
    ...{ kind: 'delivery-report', version: 1, id, deliverableId, platform: 'tiktok' },
    ...{ publishedAt: noon(day), removedAt: null, metrics: [] },
  });
}

/** A live session that was held. */
export function session(day: PlainDate, minutes: number): Fact {
  return fact('session', day, {
    ...{ sessionId: `live-${day}`, deliverableId: 'live', logHash: HASH },
    ...{ seconds: minutes * 60, brokenDuties: [] },
  });
}

/** A signature of every party that owes something, on one day. */
export function signed(contract: Contract, day: PlainDate): Fact[] {
  return contract.parties
    .filter(({ role }) => role !== 'payee')
    .map(({ id }) => factOfSignature(contract, { by: id, at: noon(day) }));
}

/** A payment of the shop to Mia. */
export function payment(minor: number, day: PlainDate, more: object = {}): Fact {
  const paid = factOfPayment({
    ...{ payee: 'mia', payer: 'shop', amount: usd(minor), at: noon(day) },
    reference: `bank-mia-${day}`,
  });
  return { ...paid, ...more };
}

/** Any other fact, known on the day it happened. */
export function fact(type: string, day: PlainDate, more: object): Fact {
  return {
    ...{ kind: 'fact', version: 1, id: `${type}-${day}`, type },
    ...{ occurredAt: noon(day), recordedAt: noon(day) },
    ...more,
  } as Fact;
}
