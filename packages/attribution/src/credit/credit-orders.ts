import {
  type AttributionPolicy,
  type CreditedSale,
  type Instant,
  toEpochMs,
  toInstant,
} from '@livelane/contracts/vocabulary';
import { orderFindings } from '../detectors/detect.ts';
import { type AttributionFinding, finding, quoted, sortFindings } from '../findings/finding.ts';
import type { Journey } from '../journey/journey.ts';
import type { AttributionInput } from '../records/attribution-input.ts';
import { bookAdjustments } from './adjust.ts';
import { type CheckedPolicy, checkPolicy } from './policy.ts';
import { checkInput, type PreparedInput, prepareInput } from './prepared-input.ts';
import { openLines } from './sale.ts';
import { splitJourney } from './split.ts';

/** What crediting may be told. Left out: rows carry the time at which their order or adjustment was recorded. */
export interface CreditOptions {
  readonly recordedAt?: Instant;
}

/** Credited sales in the order of their time, and everything that people should look at. */
export interface CreditResult {
  readonly sales: CreditedSale[];
  readonly findings: AttributionFinding[];
}

/**
 * Every order line credited to whoever earned it by a policy, and every refund, cancellation and chargeback as a row
 * of its own in the same proportions. An order's touches are joined by its codes, click ids, live session and the
 * buyer's identities, kept where their window still holds them, put in their total order (time, rank of the kind,
 * strength of the join, id) and weighed by the policy's model; money is split by largest remainder.
 *
 * @param input - in any order and with repetitions: neither shows in the result
 * @param policy - the rules; orders from before it took effect are credited to nobody
 * @returns rows whose credits sum to their money exactly; what nobody earned is a credit to nobody; a row never
 *   changes when later orders or adjustments are added
 * @throws INPUT_INVALID for a record that does not have its form, or one id with two contents
 * @example
 * ```ts
 * import { creditOrders, policyOfCodes } from '@livelane/attribution';
 * const order = { id: 'O1', at: '2026-11-22T14:00:00Z', codes: ['MIA10'], lines: [{ id: '1', money: { currency: 'USD', minor: '1999' } }] };
 * const { sales } = creditOrders({ touches: [], orders: [order] }, policyOfCodes([{ code: 'MIA10', creator: 'mia' }]));
 * sales[0]?.credits[0]?.to; // => {"party":"creator","id":"mia"}
 * ```
 */
export function creditOrders(
  input: AttributionInput,
  policy: AttributionPolicy,
  options: CreditOptions = {},
): CreditResult {
  const checked = checkPolicy(policy);
  checkInput(input);
  return creditPrepared(prepareInput(input, checked), checked, {
    ...options,
    creators: input.creators ?? [],
  });
}

/** What crediting a prepared may be told. */
export interface PreparedCreditOptions extends CreditOptions {
  readonly creators: NonNullable<AttributionInput['creators']>;
}

/** {@link creditOrders} of a prepared that is open already. */
export function creditPrepared(
  prepared: PreparedInput,
  policy: CheckedPolicy,
  options: PreparedCreditOptions,
): CreditResult {
  const findings = [...prepared.findings, ...waiting(prepared)];
  const sales: CreditedSale[] = [];
  for (const journey of prepared.journeys) {
    if (journey.order.status === 'pending') {
      findings.push(pending(journey));
      continue;
    }
    const credited = creditJourney(journey, prepared, { policy, options });
    sales.push(...credited.sales);
    findings.push(...credited.findings);
  }
  return { sales: sortSales(sales), findings: sortFindings(findings) };
}

function creditJourney(
  journey: Journey,
  prepared: PreparedInput,
  { policy, options }: { readonly policy: CheckedPolicy; readonly options: PreparedCreditOptions },
): CreditResult {
  const { model, codeTakesAll } = policy.policy;
  const split = splitJourney(journey, model, { codeTakesAll });
  const found = orderFindings({
    policy: policy.policy,
    journey,
    credited: split.shares,
    creators: options.creators,
  });
  const recordedAt =
    options.recordedAt === undefined ? undefined : toInstant(toEpochMs(options.recordedAt));
  const lines = openLines(journey, split, { policy, findings: sortFindings(found), recordedAt });
  const adjusted = bookAdjustments(
    journey.order,
    lines,
    prepared.adjustments.get(journey.order.id) ?? [],
  );
  const rows =
    recordedAt === undefined ? adjusted.rows : adjusted.rows.map((row) => ({ ...row, recordedAt }));
  return {
    sales: [...lines.map(({ sale }) => sale), ...rows],
    findings: [...found, ...adjusted.findings],
  };
}

function sortSales(sales: readonly CreditedSale[]): CreditedSale[] {
  return sales.toSorted(
    (a, b) =>
      compare(a.occurredAt, b.occurredAt) ||
      compare(a.orderId, b.orderId) ||
      compare(a.lineId ?? '', b.lineId ?? '') ||
      a.revision - b.revision ||
      compare(a.id, b.id),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function waiting({ adjustments, orders }: PreparedInput): AttributionFinding[] {
  return [...adjustments].flatMap(([orderId, list]) => {
    if (orders.has(orderId)) return [];
    return list.map(({ id, change }) =>
      finding({
        code: 'ADJUSTMENT_WAITS',
        severity: 'warning',
        at: ['adjustments', id, 'orderId'],
        en: `The ${change} ${quoted(id)} waits for order ${quoted(orderId)}, which is not here.`,
        zh: `调整 ${quoted(id)}（${change}）对应的订单 ${quoted(orderId)} 尚未到达，暂不入账。`,
        orderIds: [orderId],
        adjustmentIds: [id],
      }),
    );
  });
}

function pending({ order }: Journey): AttributionFinding {
  return finding({
    code: 'ORDER_PENDING',
    severity: 'hint',
    at: ['orders', order.id, 'status'],
    en: `Order ${quoted(order.id)} is not paid yet and was not credited.`,
    zh: `订单 ${quoted(order.id)} 尚未付款，未计入。`,
    orderIds: [order.id],
  });
}
