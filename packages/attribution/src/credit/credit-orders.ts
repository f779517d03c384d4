import {
  type AttributionPolicy,
  type CreditedSale,
  findingOf,
  type Instant,
  InstantSchema,
  parseInput,
  toInstant,
} from '@livelane/contracts/vocabulary';
import { orderFindings } from '../detectors/detect.ts';
import { ATTRIBUTION_FINDINGS } from '../findings/catalogue.ts';
import { type AttributionFinding, evidenceOf, pathTo, sortFindings } from '../findings/finding.ts';
import type { Journey } from '../journey/journey.ts';
import type { AttributionInput } from '../records/attribution-input.ts';
import { bookAdjustments } from './adjust.ts';
import { checkPolicy } from './policy.ts';
import { checkInput, type PreparedInput, prepareInput } from './prepared-input.ts';
import { lineBalances } from './sale.ts';
import { splitJourney } from './split.ts';

/** Options of {@link creditOrders}. */
export interface CreditOptions {
  /** `recordedAt` of every row. Default: when the order or the adjustment of the row became known. */
  readonly recordedAt?: Instant;
}

/** The result of {@link creditOrders}. */
export interface CreditResult {
  /** Rows sorted by time, order, line and revision. */
  readonly sales: CreditedSale[];
  /** Conditions of the input that need a person's decision, sorted by code and path. */
  readonly findings: AttributionFinding[];
}

/**
 * Credits every order line by a policy, and adds a row for each refund, cancellation and chargeback in the proportions
 * of the remaining credits. The touches of an order are joined by its codes, click ids, live session and the buyer's
 * identities; those whose window contains the order are sorted (time, rank of the kind, strength of the join, id) and
 * weighted by the policy's model; money is divided by largest remainder.
 *
 * @param input - touches, orders and adjustments; their order and copies do not change the rows
 * @param policy - model, windows, precedence and codes; an order placed before it took effect is credited to nobody
 * @returns rows whose credits sum exactly to the row's money, with a credit to nobody where no touch is eligible; later
 *   orders and adjustments add rows and never change one
 * @throws INPUT_INVALID for a record that does not match its schema, or two records with one id and different content
 * @example
 * ```ts
 * import { creditOrders, type Order, policyOfCodes } from '@livelane/attribution';
 * const order: Order = { id: 'O1', at: '2026-11-22T14:00:00Z', codes: ['MIA10'], lines: [{ id: '1', money: { currency: 'USD', minor: '1999' } }] };
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
  return creditPrepared(prepareInput(input, checked), options);
}

/** {@link creditOrders} of prepared input. */
export function creditPrepared(prepared: PreparedInput, options: CreditOptions): CreditResult {
  const recordedAt =
    options.recordedAt === undefined
      ? undefined
      : toInstant(Date.parse(parseInput(InstantSchema, options.recordedAt, 'recordedAt')));
  const findings = [...prepared.findings, ...waiting(prepared)];
  const sales: CreditedSale[] = [];
  for (const journey of prepared.journeys) {
    if (journey.order.status === 'pending') {
      findings.push(pending(journey));
      continue;
    }
    const credited = creditJourney(journey, prepared, recordedAt);
    sales.push(...credited.sales);
    findings.push(...credited.findings);
  }
  return { sales: sortSales(sales), findings: sortFindings(findings) };
}

function creditJourney(
  journey: Journey,
  { policy: checked, creators, adjustments }: PreparedInput,
  recordedAt: Instant | undefined,
): CreditResult {
  const { policy, rule } = checked;
  const split = splitJourney(journey, rule, policy);
  const found = orderFindings({ policy, journey, credited: split.shares, creators });
  const context = { policy: checked, findings: sortFindings(found), recordedAt };
  const lines = lineBalances(journey, split, context);
  const adjusted = bookAdjustments(journey.order, lines, adjustments.get(journey.order.id) ?? []);
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
    return list.map(({ id }) =>
      findingOf(ATTRIBUTION_FINDINGS, 'ADJUSTMENT_WAITS', {
        path: pathTo('adjustments', id, 'orderId'),
        params: { adjustment: id, order: orderId },
        evidence: evidenceOf({ orderIds: [orderId], adjustmentIds: [id] }),
      }),
    );
  });
}

function pending({ order }: Journey): AttributionFinding {
  return findingOf(ATTRIBUTION_FINDINGS, 'ORDER_PENDING', {
    path: pathTo('orders', order.id, 'status'),
    params: { order: order.id },
    evidence: evidenceOf({ orderIds: [order.id] }),
  });
}
