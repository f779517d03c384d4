import type { Threshold } from '../../../clause/measure.ts';
import type { CompleteClauseOf } from '../../../clauses/schemas.ts';
import { type Instant, toMinor } from '../../../vocabulary/index.ts';
import type { FactOf } from '../../facts/fact-of-type.ts';
import type { KnownFacts } from '../../facts/known-facts.ts';
import { add, multiply, type Rational, whole, ZERO } from '../../money/rational.ts';
import type { Movement } from '../../sales/movement.ts';
import type { AssessmentPeriod } from './assessment-period.ts';

/** What is counted, and of what: the fields that criteria and bonuses share. */
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

/** What results are measured from. */
export interface Evidence {
  readonly facts: KnownFacts;
  readonly movements: readonly Movement[];
}

/**
 * A measure over the facts of an assessment period: what happened within it and was recorded before the day of the
 * assessment ended. Orders and sales are net of what was given back by then; minutes include fractions.
 */
export function measured(
  counted: Counted,
  assessed: AssessmentPeriod,
  evidence: Evidence,
): Measured {
  return MEASURES[counted.measure](withinPeriod(counted, assessed, evidence), counted);
}

/** The evidence that counts in an assessment period; each kind is selected only where a measure asks for it. */
interface Admitted {
  sales(): readonly Movement[];
  sessions(): readonly FactOf<'session'>[];
  reports(): readonly FactOf<'delivery'>[];
  /** Whether a piece counted as delivered when the assessment was decided. */
  isDelivered(piece: {
    readonly deliverableId: string;
    readonly pieceId: string;
    readonly occurredAt: Instant;
    readonly recordedAt: Instant;
  }): boolean;
}

function withinPeriod(
  { deliverableId }: Counted,
  { period, decidedAt }: AssessmentPeriod,
  { facts, movements }: Evidence,
): Admitted {
  const [from, to] = [Date.parse(period.start), Date.parse(period.end)];
  const admits = (known: number, happened: number): boolean =>
    known < decidedAt && happened >= from && happened < to;
  const counts = (id: string, recordedAt: Instant, happenedAt: Instant): boolean =>
    (deliverableId === undefined || deliverableId === id) &&
    admits(Date.parse(recordedAt), Date.parse(happenedAt));
  const isDelivered: Admitted['isDelivered'] = (piece) => {
    if (facts.rules === undefined) return true;
    const knownAt = Date.parse(piece.recordedAt);
    const occurredAt = Date.parse(piece.occurredAt);
    const since = facts.rules.countsAt({ ...piece, knownAt, occurredAt });
    return since !== null && since < decidedAt;
  };
  return {
    isDelivered,
    sales: () => movements.filter(({ at, sale }) => admits(at, sale.soldAt)),
    sessions: () =>
      facts.session.filter((fact) => counts(fact.deliverableId, fact.recordedAt, fact.occurredAt)),
    reports: () =>
      facts.delivery.filter(
        ({ recordedAt, report }) =>
          !facts.received?.has(report.deliverableId) &&
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
  deliveries: ({ sessions, reports, isDelivered }) => {
    const held = sessions().filter((fact) => isDelivered({ ...fact, pieceId: fact.sessionId }));
    // A platform's report of a session is no second delivery.
    const live = new Set(held.map((fact) => fact.deliverableId));
    const pieces = reports()
      .filter((fact) => !live.has(fact.report.deliverableId))
      .filter(({ recordedAt, report: { id, deliverableId, publishedAt } }) =>
        isDelivered({ deliverableId, pieceId: id, occurredAt: publishedAt, recordedAt }),
      );
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

/** Whether a measured result reaches a threshold of the same unit: a count, or an amount in the contract's currency. */
export function reaches({ value }: Measured, threshold: Threshold): boolean {
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
