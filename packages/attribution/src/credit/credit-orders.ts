import {
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
import { checkInput } from '../records/check-input.ts';
import { bookAdjustments, bookingsOf } from './adjust.ts';
import { balanceOf, type LineBalance } from './line-balance.ts';
import {
  appendedRows,
  type PastRows,
  pastSales,
  withPastStatus,
  withRestored,
} from './past-rows.ts';
import type { CheckedPolicy } from './policy.ts';
import { checkVersions, eachOnce, governedInputs, type PolicyVersions } from './policy-versions.ts';
import { type PreparableInput, type PreparedInput, prepareSteps } from './prepared-input.ts';
import { saleRows } from './sale.ts';
import { creditedParties, splitParts } from './split.ts';
import { finish, STEP, type Steps } from './steps.ts';

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
 * @param policy - model, windows, precedence and codes, or several of which each order has the one that was in force when
 *   it was placed; an order placed before the first took effect is credited to nobody
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
  policy: PolicyVersions,
  options: CreditOptions = {},
): CreditResult {
  const versions = checkVersions(policy);
  checkInput(input);
  return finish(creditSteps(input, versions, options));
}

/** {@link creditOrders} of a checked input, with pauses. */
export function* creditSteps(
  input: PreparableInput,
  versions: readonly CheckedPolicy[],
  { past, ...options }: CreditOptions & { readonly past?: Past } = {},
): Steps<CreditResult> {
  const sales: CreditedSale[] = [];
  const findings: AttributionFinding[] = [];
  for (const { checked, input: governed } of governedInputs(input, versions)) {
    const prepared = yield* prepareSteps(governed, checked);
    const credited = yield* creditPrepared(prepared, options, past);
    for (const row of credited.sales) sales.push(row);
    for (const found of credited.findings) findings.push(found);
  }
  return { sales: sortSales(sales), findings: sortFindings(eachOnce(findings)) };
}

/** The rows and findings of a prepared input, with pauses. */
export function* creditPrepared(
  prepared: PreparedInput,
  options: CreditOptions,
  past?: Past,
): Steps<CreditResult> {
  const recordedAt =
    options.recordedAt === undefined
      ? undefined
      : toInstant(Date.parse(parseInput(InstantSchema, options.recordedAt, 'recordedAt')));
  const findings = [...prepared.findings, ...waiting(prepared)];
  const sales: CreditedSale[] = [];
  for (const [count, journey] of prepared.journeys.entries()) {
    if (count % STEP === 0) yield { what: 'orders', count };
    if (journey.order.status === 'pending') {
      findings.push(pending(journey));
      continue;
    }
    const credited = creditJourney(journey, prepared, past);
    for (const row of credited.sales)
      sales.push(recordedAt === undefined ? row : { ...row, recordedAt });
    findings.push(...credited.findings);
  }
  return { sales, findings };
}

/** What was written before of the orders of an input. */
export interface Past {
  rowsOf(orderId: string): PastRows | undefined;
  /** When a difference to a row of a journey became known. */
  revisedAt(row: CreditedSale, journey: Journey): Instant;
}

function creditJourney(journey: Journey, prepared: PreparedInput, past?: Past): CreditResult {
  const rows = past?.rowsOf(journey.order.id);
  if (past === undefined || rows === undefined) return creditNew(journey, prepared);
  const order = withPastStatus(journey.order, rows);
  const { lines, findings } = linesNow({ ...journey, order }, prepared, rows);
  const bookings = bookingsOf(order, prepared.adjustments.get(order.id) ?? []);
  const adjusted = bookAdjustments(order, lines, withRestored(bookings, rows));
  const now = [...lines.map(({ sale }) => sale), ...adjusted.rows];
  return {
    sales: appendedRows(now, rows, (row) => past.revisedAt(row, journey)),
    findings: [...findings, ...adjusted.findings],
  };
}

/** The rows and findings of an order that has no rows yet. */
export function creditNew(journey: Journey, prepared: Crediting): CreditResult {
  const { order } = journey;
  const { sales, findings } = creditedSales(journey, prepared);
  const bookings = bookingsOf(order, prepared.adjustments.get(order.id) ?? []);
  if (bookings.length === 0) return { sales, findings };
  const lines = sales.map(balanceOf);
  const adjusted = bookAdjustments(order, lines, bookings);
  return {
    sales: [...lines.map(({ sale }) => sale), ...adjusted.rows],
    findings: [...findings, ...adjusted.findings],
  };
}

/** What the rows of one order depend on beside its journey. */
export type Crediting = Pick<PreparedInput, 'policy' | 'adjustments' | 'creators'>;

interface CreditedLines {
  readonly lines: LineBalance[];
  readonly findings: AttributionFinding[];
}

/** The lines of an order that has rows: by the policy, or as they were written where an earlier policy governed them. */
function linesNow(journey: Journey, prepared: PreparedInput, past: PastRows): CreditedLines {
  const lines = creditedLines(journey, prepared);
  if (journey.inForce) return lines;
  const written = new Map(pastSales(past).map((sale) => [sale.id, sale]));
  return {
    lines: lines.lines.map((line) => balanceOf(written.get(line.sale.id) ?? line.sale)),
    findings: [],
  };
}

function creditedLines(journey: Journey, prepared: Crediting): CreditedLines {
  const { sales, findings } = creditedSales(journey, prepared);
  return { lines: sales.map(balanceOf), findings };
}

function creditedSales(journey: Journey, { policy: checked, creators }: Crediting): CreditResult {
  const { policy, rule } = checked;
  const divided = splitParts(journey, rule, policy);
  const credited = creditedParties(divided);
  const findings = orderFindings({ policy, journey, credited, creators });
  const context = { policy: checked, findings: sortFindings(findings) };
  return { sales: saleRows(journey, divided, context), findings };
}

function sortSales(sales: readonly CreditedSale[]): CreditedSale[] {
  return sales.toSorted(compareSales);
}

/** Comparator of rows, total: time, order, line, revision, id. */
export function compareSales(a: CreditedSale, b: CreditedSale): number {
  return (
    compare(a.occurredAt, b.occurredAt) ||
    compare(a.orderId, b.orderId) ||
    compare(a.lineId ?? '', b.lineId ?? '') ||
    a.revision - b.revision ||
    compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A finding for each adjustment of an order that is not in the input. */
export function waiting({
  adjustments,
  orders,
}: {
  readonly adjustments: PreparedInput['adjustments'];
  readonly orders: { has(id: string): boolean };
}): AttributionFinding[] {
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

/** The finding of an order that is not a sale yet. */
export function pending({ order }: Pick<Journey, 'order'>): AttributionFinding {
  return findingOf(ATTRIBUTION_FINDINGS, 'ORDER_PENDING', {
    path: pathTo('orders', order.id, 'status'),
    params: { order: order.id },
    evidence: evidenceOf({ orderIds: [order.id] }),
  });
}
