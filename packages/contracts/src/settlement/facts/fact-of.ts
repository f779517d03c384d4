import type { Contract } from '../../contract/document.ts';
import { contractHash } from '../../contract/hash.ts';
import type { SessionVerification } from '../../verify/session.ts';
import { canonicalHash } from '../../vocabulary/hash/index.ts';
import type {
  CreditedSale,
  DeliveryReport,
  Instant,
  Money,
  SessionLog,
} from '../../vocabulary/index.ts';
import type { FactOf } from './known-facts.ts';

const HEAD = { kind: 'fact', version: 1 } as const;

/** An id of at most 128 characters: its parts joined, or their hash where that is longer. */
function factId(...parts: readonly string[]): string {
  const id = parts.join(':');
  return id.length <= 128 ? id : `${parts[0]}:${canonicalHash(parts).slice('sha256:'.length)}`;
}

/**
 * The fact that a sale was credited, refunded or otherwise changed.
 * @param options - `recordedAt`: when it became known. Default: `recordedAt` of the sale
 * @returns a fact whose id is the same for the same sale and revision, so that it counts once
 */
export function factOfSale(
  sale: CreditedSale,
  { recordedAt = sale.recordedAt }: { readonly recordedAt?: Instant } = {},
): FactOf<'credited-sale'> {
  return {
    ...HEAD,
    id: factId('sale', sale.id, String(sale.revision)),
    occurredAt: sale.occurredAt,
    recordedAt,
    type: 'credited-sale',
    sale,
  };
}

/** Options of {@link factOfSession}. */
export interface SessionFactOptions {
  readonly deliverableId: string;
  /** When it became known. Default: the end of the session. */
  readonly recordedAt?: Instant;
}

/** The fact that a session was held: its length in seconds, and the duties that its verification found not kept. */
export function factOfSession(
  log: SessionLog,
  verification: SessionVerification,
  { deliverableId, recordedAt = log.end }: SessionFactOptions,
): FactOf<'session'> {
  return {
    ...HEAD,
    id: factId('session', log.sessionId),
    occurredAt: log.start,
    recordedAt,
    type: 'session',
    sessionId: log.sessionId,
    deliverableId,
    logHash: canonicalHash(log),
    seconds: Math.max(0, Math.floor((Date.parse(log.end) - Date.parse(log.start)) / 1000)),
    brokenDuties: verification.duties.filter((duty) => !duty.kept).map((duty) => duty.dutyId),
  };
}

/** Options of {@link factOfSignature}. */
export interface SignatureFactOptions {
  /** The party's id. */
  readonly by: string;
  readonly at: Instant;
  /** When it became known. Default: `at`. */
  readonly recordedAt?: Instant;
}

/** The fact that a party signed a contract, identified by its hash. */
export function factOfSignature(
  contract: Contract,
  { by, at, recordedAt = at }: SignatureFactOptions,
): FactOf<'signature'> {
  const documentHash = contractHash(contract);
  return {
    ...HEAD,
    id: factId('signature', by, documentHash.slice('sha256:'.length, 'sha256:'.length + 12)),
    occurredAt: at,
    recordedAt,
    type: 'signature',
    by,
    documentHash,
  };
}

/** Options of {@link factOfPayment}. */
export interface PaymentFactOptions {
  readonly payee: string;
  readonly amount: Money;
  readonly at: Instant;
  /** The bank's or provider's reference: one payment, one reference. */
  readonly reference: string;
  readonly recordedAt?: Instant;
}

/** The fact that money was paid out. */
export function factOfPayment({
  payee,
  amount,
  at,
  reference,
  recordedAt = at,
}: PaymentFactOptions): FactOf<'payment'> {
  return {
    ...HEAD,
    id: factId('payment', payee, reference),
    occurredAt: at,
    recordedAt,
    type: 'payment',
    payee,
    amount,
    reference,
  };
}

/**
 * The fact that a piece was delivered, or reported on again with newer figures.
 * @param options - `recordedAt`: when it became known. Default: when it was published
 */
export function factOfDelivery(
  report: DeliveryReport,
  { recordedAt = report.publishedAt }: { readonly recordedAt?: Instant } = {},
): FactOf<'delivery'> {
  return {
    ...HEAD,
    id: factId(
      'delivery',
      report.id,
      canonicalHash(report).slice('sha256:'.length, 'sha256:'.length + 12),
    ),
    occurredAt: report.publishedAt,
    recordedAt,
    type: 'delivery',
    report,
  };
}
