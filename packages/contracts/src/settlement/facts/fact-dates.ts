import { workflowIssue } from '../../error/workflow-issues.ts';
import { type Fact, type Instant, inputInvalid, MAX_MINOR } from '../../vocabulary/index.ts';

/** By how much the clocks of two systems may differ. */
const SKEW_MS = 86_400_000;

/**
 * Refuses a fact whose dates contradict each other: recorded more than a day before it happened, taken down before it was
 * published, or an objection to a statement that there was not yet.
 * @throws INPUT_INVALID with the path of the date that comes too early
 */
export function refuseContradictoryDates(fact: Fact): void {
  // Shops correct dates of sales later, so that these are a finding.
  if (fact.type === 'credited-sale') return;
  const { recordedAt, occurredAt } = fact;
  notBefore(fact, '/recordedAt', { at: recordedAt, after: occurredAt, skew: SKEW_MS });
  if (fact.type === 'delivery' && fact.report.removedAt !== null) {
    const { removedAt, publishedAt } = fact.report;
    notBefore(fact, '/report/removedAt', { at: removedAt, after: publishedAt, skew: 0 });
  }
  if (fact.type === 'objection')
    notBefore(fact, '/occurredAt', { at: fact.occurredAt, after: fact.statementAt, skew: 0 });
}

function notBefore(
  { id }: Fact,
  path: string,
  { at, after, skew }: { readonly at: Instant; readonly after: Instant; readonly skew: number },
): void {
  if (!(Date.parse(at) + skew < Date.parse(after))) return;
  throw inputInvalid('facts', [
    workflowIssue('FACT_DATES', {
      path: `/${id}${path}`,
      received: at,
      params: { occurredAt: after },
    }),
  ]);
}

/** The facts that were recorded more than a day before the sale, or the change of one, that they report. */
export function recordedBefore(
  sales: readonly Extract<Fact, { type: 'credited-sale' }>[],
): readonly Extract<Fact, { type: 'credited-sale' }>[] {
  return sales.filter(
    ({ recordedAt, sale: { occurredAt } }) =>
      // Most are in order as text, and there may be a million.
      occurredAt > recordedAt && Date.parse(recordedAt) + SKEW_MS < Date.parse(occurredAt),
  );
}

/** Whether something is dated more than a day before what it changes. @param origin - epoch milliseconds, where known */
export function isDatedBefore(at: Instant, origin: number | undefined): boolean {
  return origin !== undefined && Date.parse(at) + SKEW_MS < origin;
}

/** Digits of the largest amount. */
const MOST_DIGITS = `${MAX_MINOR}`.length;

/**
 * Refuses a sale of more than 10^18 minor units. Sales are not checked against their schema, since there may be a million.
 * @throws INPUT_INVALID with the path of the amount
 */
export function refuseHugeSale(fact: Extract<Fact, { type: 'credited-sale' }>): void {
  const { minor } = fact.sale.money;
  if (typeof minor === 'string' && minor.length < MOST_DIGITS) return;
  if (/^-?\d+$/.test(`${minor}`)) {
    const units = BigInt(minor);
    if (units <= MAX_MINOR && units >= -MAX_MINOR) return;
  }
  throw inputInvalid('facts', [
    workflowIssue('SALE_AMOUNT', { path: `/${fact.id}/sale/money/minor`, received: minor }),
  ]);
}
