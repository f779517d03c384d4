import type { Contract } from '../../contract/document.ts';
import { contractHash } from '../../contract/hash.ts';
import { workflowIssue } from '../../error/workflow-issues.ts';
import type { SessionVerification } from '../../verify/session.ts';
import { canonicalHash } from '../../vocabulary/hash/index.ts';
import {
  type CreditedSale,
  type DeliveryReport,
  type Instant,
  inputInvalid,
  type Money,
  type SessionLog,
} from '../../vocabulary/index.ts';
import type { FactOf } from './fact-of-type.ts';

const HEAD = { kind: 'fact', version: 1 } as const;

/** An id of at most 128 characters: its parts joined, or their hash where that is longer. */
function factId(...parts: readonly string[]): string {
  const id = parts.join(':');
  return id.length <= 128 ? id : `${parts[0]}:${canonicalHash(parts).slice('sha256:'.length)}`;
}

/**
 * Creates the fact that a sale was credited, refunded or otherwise changed.
 * @param options - `recordedAt`: when it became known. Default: `recordedAt` of the sale
 * @returns a fact whose id is the same for the same sale and revision, so that it counts once
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { factOfSale } from '@livelane/contracts/settle';
 * const sale = createRequire(import.meta.url)('@livelane/contracts/schemas/credited-sale.example.json');
 * factOfSale(sale).id; // => "sale:sale-order-1-1:1"
 * ```
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
  /** Id of the deliverable clause that the session fulfils. */
  readonly deliverableId: string;
  /** When it became known. Default: the end of the session. */
  readonly recordedAt?: Instant;
}

/**
 * Creates the fact that a session was held, with its length in seconds and the duties that its verification found
 * not kept.
 * @returns a fact whose id depends on the session, so that one session counts once
 * @throws INPUT_INVALID for a session whose plan was made from a list of products: without a contract nothing is settled
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { factOfSession } from '@livelane/contracts/settle';
 * import { verifySession } from '@livelane/contracts/verify';
 * const example = createRequire(import.meta.url);
 * const [plan, log] = ['session-plan', 'session-log'].map((kind) => example(`@livelane/contracts/schemas/${kind}.example.json`));
 * factOfSession(log, verifySession(plan, log), { deliverableId: 'live-1' }).brokenDuties; // => ["kr-repeat"]
 * ```
 */
export function factOfSession(
  log: SessionLog,
  verification: SessionVerification,
  { deliverableId, recordedAt = log.end }: SessionFactOptions,
): FactOf<'session'> {
  if (verification.findings.some(({ code }) => code === 'PLAN_WITHOUT_CONTRACT')) {
    const place = { path: '/findings', received: 'PLAN_WITHOUT_CONTRACT' };
    throw inputInvalid('session-verification', [workflowIssue('SESSION_OF_CONTRACT', place)]);
  }
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
  /** Id of the party who signed. */
  readonly by: string;
  /** When it was signed. */
  readonly at: Instant;
  /** When it became known. Default: `at`. */
  readonly recordedAt?: Instant;
}

/**
 * Creates the fact that a party signed a contract, identified by its hash.
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { factOfSignature } from '@livelane/contracts/settle';
 * const contract = createRequire(import.meta.url)('@livelane/contracts/schemas/contract.example.json');
 * factOfSignature(contract, { by: 'velvet-lane', at: '2026-11-09T17:00:00Z' }).type; // => "signature"
 * ```
 */
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
  /** Id of the party who was paid. */
  readonly payee: string;
  /** Id of the party who paid. Default: whoever owes the payee most urgently. */
  readonly payer?: string;
  /** The amount that was paid, above 0. */
  readonly amount: Money;
  /** When it was paid. */
  readonly at: Instant;
  /** Reference of the bank or provider, unique per payment. */
  readonly reference: string;
  /** When it became known. Default: `at`. */
  readonly recordedAt?: Instant;
}

/**
 * Creates the fact that money was paid to a payee.
 * @returns a fact whose id depends on payee and reference, so that one payment counts once
 * @example
 * ```ts
 * import { factOfPayment } from '@livelane/contracts/settle';
 * const amount = { currency: 'USD', minor: '12000' } as const;
 * factOfPayment({ payee: 'mia', amount, at: '2026-10-09T00:00:00Z', reference: 'T-1' }).id; // => "payment:mia:T-1"
 * ```
 */
export function factOfPayment({
  payee,
  amount,
  at,
  reference,
  recordedAt = at,
  ...payer
}: PaymentFactOptions): FactOf<'payment'> {
  return {
    ...HEAD,
    id: factId('payment', payee, reference),
    occurredAt: at,
    recordedAt,
    type: 'payment',
    ...payer,
    payee,
    amount,
    reference,
  };
}

/** Options of {@link factOfReturnedPayment}. */
export interface ReturnedPaymentFactOptions {
  /** Id of the fact of the payment. */
  readonly paymentId: string;
  /** What came back, above 0, in the currency of the payment. */
  readonly amount: Money;
  /** When it came back. */
  readonly at: Instant;
  /** Reference of the bank or provider, unique per return. */
  readonly reference: string;
  /** When it became known. Default: `at`. */
  readonly recordedAt?: Instant;
}

/**
 * Creates the fact that a payment came back, in whole or in part, so that what it had paid is owed again.
 * @returns a fact whose id depends on payment and reference, so that one return counts once
 * @example
 * ```ts
 * import { factOfReturnedPayment } from '@livelane/contracts/settle';
 * const amount = { currency: 'USD', minor: '12000' } as const;
 * factOfReturnedPayment({ paymentId: 'payment:mia:T-1', amount, at: '2026-10-12T00:00:00Z', reference: 'R-1' }).id; // => "payment-returned:payment:mia:T-1:R-1"
 * ```
 */
export function factOfReturnedPayment({
  paymentId,
  amount,
  at,
  reference,
  recordedAt = at,
}: ReturnedPaymentFactOptions): FactOf<'payment-returned'> {
  return {
    ...HEAD,
    id: factId('payment-returned', paymentId, reference),
    occurredAt: at,
    recordedAt,
    type: 'payment-returned',
    paymentId,
    amount,
    reference,
  };
}

/**
 * Creates the fact that a piece was delivered, or that newer figures of it were reported.
 * @param options - `recordedAt`: when it became known. Default: when the piece was published
 * @returns a fact whose id depends on the content of the report, so that equal reports count once
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { factOfDelivery } from '@livelane/contracts/settle';
 * const report = createRequire(import.meta.url)('@livelane/contracts/schemas/delivery-report.example.json');
 * factOfDelivery(report).id; // => "delivery:report-live-1:be7561c5d813"
 * ```
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
