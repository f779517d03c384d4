import type { Threshold } from '../../clauses/fee/schema.ts';
import type { CompleteClauseOf } from '../../clauses/schemas.ts';
import type { CompleteContract } from '../../contract/document.ts';
import { contractIssue } from '../../contract/issues.ts';
import {
  type Currency,
  type Instant,
  inputInvalid,
  type PlainDate,
  toMinor,
  type Window,
} from '../../vocabulary/index.ts';
import type { FactOf, KnownFacts } from '../facts/known-facts.ts';
import type { Movement } from '../facts/sales-book.ts';
import { add, multiply, type Rational, whole, ZERO } from '../money/rational.ts';
import type { Calendar } from '../schedule/calendar.ts';

/** What is counted, of what, by which threshold: the part that a criterion and a bonus share. */
export interface Counted {
  readonly measure: CompleteClauseOf<'assessment'>['criteria'][number]['measure'];
  readonly metricId?: string | undefined;
  readonly deliverableId?: string | undefined;
}

/** A result that was measured: an exact amount or count, and the facts it rests on where they are few. */
export interface Measured {
  readonly value: Rational;
  readonly factIds: readonly string[];
}

/** When results are stated, over which time, and what was known by then. */
export interface Sitting {
  readonly period: Window;
  readonly assessedOn: PlainDate;
  /** The first moment after the day of the assessment, in epoch milliseconds. */
  readonly statedAt: number;
}

/** What results are measured from. */
export interface Evidence {
  readonly facts: KnownFacts;
  readonly movements: readonly Movement[];
}

/** The sitting of an assessment clause; where there is none, over the contract's term on its last day. */
export function sittingOf(
  clause: CompleteClauseOf<'assessment'> | undefined,
  contract: CompleteContract,
  calendar: Calendar,
): Sitting {
  const period = clause?.period ?? contract.term;
  const assessedOn = clause?.assessedOn ?? calendar.dateOf(Date.parse(contract.term.end));
  return { period, assessedOn, statedAt: calendar.endOf(assessedOn) };
}

/**
 * A measure over the facts of a sitting: what happened in its period and was known before the day of the
 * assessment ended. Orders and sales are net of what was given back by then; minutes are whole and parts.
 */
export function measured(counted: Counted, sitting: Sitting, evidence: Evidence): Measured {
  return MEASURES[counted.measure](withinSitting(counted, sitting, evidence), counted);
}

/** What of the evidence counts in a sitting; each is looked for only where a measure asks for it. */
interface Admitted {
  sales(): readonly Movement[];
  sessions(): readonly FactOf<'session'>[];
  reports(): readonly FactOf<'delivery'>[];
}

function withinSitting(
  { deliverableId }: Counted,
  { period, statedAt }: Sitting,
  { facts, movements }: Evidence,
): Admitted {
  const [from, to] = [Date.parse(period.start), Date.parse(period.end)];
  const admits = (known: number, happened: number): boolean =>
    known < statedAt && happened >= from && happened < to;
  const counts = (id: string, recordedAt: Instant, happenedAt: Instant): boolean =>
    (deliverableId === undefined || deliverableId === id) &&
    admits(Date.parse(recordedAt), Date.parse(happenedAt));
  return {
    sales: () => movements.filter(({ at, sale }) => admits(at, sale.soldAt)),
    sessions: () =>
      facts.session.filter((fact) => counts(fact.deliverableId, fact.recordedAt, fact.occurredAt)),
    reports: () =>
      facts.delivery.filter(({ recordedAt, report }) =>
        counts(report.deliverableId, recordedAt, report.publishedAt),
      ),
  };
}

const MEASURES: Readonly<
  Record<Counted['measure'], (admitted: Admitted, counted: Counted) => Measured>
> = {
  'credited-orders': ({ sales }) => ({ value: whole(BigInt(paidOrders(sales()))), factIds: [] }),
  'credited-net-sales': ({ sales }) => ({
    value: sales().reduce((sum, it) => add(sum, multiply(it.units, it.exchange.worth)), ZERO),
    factIds: [],
  }),
  'live-minutes': ({ sessions }) => {
    const once = firstOfEach(sessions(), (fact) => fact.sessionId);
    return {
      value: { n: BigInt(once.reduce((sum, fact) => sum + fact.seconds, 0)), d: 60n },
      factIds: idsOf(once),
    };
  },
  deliveries: ({ sessions, reports }) => {
    const held = sessions();
    // A platform's report of a session is no second delivery.
    const live = new Set(held.map((fact) => fact.deliverableId));
    const pieces = reports().filter((fact) => !live.has(fact.report.deliverableId));
    const once = [
      ...firstOfEach(held, (fact) => fact.sessionId),
      ...firstOfEach(pieces, (fact) => fact.report.id),
    ];
    return { value: whole(BigInt(once.length)), factIds: idsOf(once) };
  },
  metric: ({ reports }, { metricId }) => {
    const newest = firstOfEach(reports().toReversed(), (fact) => fact.report.id);
    const total = newest.reduce((sum, fact) => sum + metricOf(fact.report.metrics, metricId), 0);
    const finite = Math.min(Number.MAX_VALUE, Math.max(-Number.MAX_VALUE, total));
    return { value: whole(BigInt(Math.floor(finite))), factIds: idsOf(newest) };
  },
};

/** Whether a measured result reaches a threshold. @throws INPUT_INVALID for a threshold of the wrong kind or currency */
export function reaches(
  { value }: Measured,
  threshold: Threshold,
  { measure, currency }: { readonly measure: Counted['measure']; readonly currency: Currency },
): boolean {
  const wantsMoney = measure === 'credited-net-sales';
  if (typeof threshold === 'number' ? wantsMoney : !wantsMoney || threshold.currency !== currency) {
    throw inputInvalid('contract', [
      contractIssue('MEASURE_UNIT', { path: '/clauses', received: threshold }),
    ]);
  }
  const wanted = typeof threshold === 'number' ? BigInt(threshold) : toMinor(threshold);
  return value.n >= wanted * value.d;
}

/** Orders of which something is still credited after all that was given back. */
function paidOrders(sales: readonly Movement[]): number {
  const worth = new Map<string, Rational>();
  for (const { sale, units, exchange } of sales) {
    const value = exchange.quote === null ? units : multiply(units, exchange.worth);
    const before = worth.get(sale.orderId);
    worth.set(sale.orderId, before === undefined ? value : add(before, value));
  }
  let paid = 0;
  for (const { n } of worth.values()) if (n > 0n) paid += 1;
  return paid;
}

function firstOfEach<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const first = new Map<string, Item>();
  for (const item of items) if (!first.has(keyOf(item))) first.set(keyOf(item), item);
  return [...first.values()];
}

function idsOf(facts: readonly { readonly id: string }[]): string[] {
  return facts.map((fact) => fact.id).sort();
}

function metricOf(
  metrics: readonly { readonly id: string; readonly value: number }[],
  metricId: string | undefined,
): number {
  return metrics
    .filter((metric) => metric.id === metricId)
    .reduce((sum, metric) => sum + metric.value, 0);
}
