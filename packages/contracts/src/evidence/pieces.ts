import { isLive, isPublished } from '../clauses/deliverable/form/form.ts';
import type { CompleteClauseOf } from '../clauses/schemas.ts';
import { clausesOf } from '../contract/complete.ts';
import type { CompleteContract } from '../contract/document.ts';
import { joinedId } from '../contract/joined-id.ts';
import {
  type CreditedSale,
  type DeliveryReport,
  type SessionLog,
  toEpochMs,
} from '../vocabulary/index.ts';
import type { Uncompared } from './own-figure.ts';
import { newestSales } from './sold.ts';

/** What we have of the pieces that reports are about. */
export interface Pieces {
  /** The deliverables that are published, by id. */
  readonly published: ReadonlyMap<string, CompleteClauseOf<'deliverable'>>;
  /** The log of the session that a report is about. */
  logOf(report: DeliveryReport): SessionLog | undefined;
  /** The sales that belong to the piece of a report, or why they cannot be told apart. */
  salesOf(report: DeliveryReport): readonly CreditedSale[] | Uncompared;
  /** Logs that belong to no session of the contract, or of which there is no report. */
  readonly unused: readonly { readonly log: SessionLog; readonly why: 'other' | 'unreported' }[];
}

/**
 * Which log and which sales belong to which report. A log belongs to the deliverable whose session it names; a log under an id
 * of its own, to the only live deliverable. Of several sessions, a report is about the one that began nearest to its publication.
 */
export function piecesOf(
  contract: CompleteContract,
  reports: readonly DeliveryReport[],
  own: { readonly logs: readonly SessionLog[]; readonly sales: readonly CreditedSale[] },
): Pieces {
  const published = clausesOf(contract, 'deliverable').filter(isPublished);
  const lives = published.filter(isLive);
  const sessionIds = new Map(
    lives.flatMap(({ id, publish }) =>
      (publish ?? []).map(
        (_, index) => [joinedId(contract.id, id, String(index + 1)), id] as const,
      ),
    ),
  );
  const [onlyLive, secondLive] = lives;
  const deliverableOf = ({ sessionId }: { readonly sessionId: string }): string | undefined =>
    sessionIds.get(sessionId) ?? (secondLive === undefined ? onlyLive?.id : undefined);
  const taken = matched(reports, own.logs, deliverableOf);
  const sales = newestSales(own.sales);
  const others = published.filter((it) => !isLive(it));
  const ownerOf = (sale: CreditedSale): string | undefined =>
    sale.deliverableId ??
    (sale.sessionId === null
      ? others.length === 1
        ? others[0]?.id
        : undefined
      : deliverableOf({ sessionId: sale.sessionId }));
  return {
    published: new Map(published.map((clause) => [clause.id, clause])),
    logOf: (report) => taken.get(report),
    salesOf: (report) => {
      if (sales.length === 0) return 'no-sales';
      const ofDeliverable = sales.filter((sale) => ownerOf(sale) === report.deliverableId);
      const log = taken.get(report);
      if (log !== undefined)
        return ofDeliverable.filter(({ sessionId }) => sessionId === log.sessionId);
      const isOnly = reports.every(
        (it) => it === report || it.deliverableId !== report.deliverableId,
      );
      return isOnly ? ofDeliverable : 'several-pieces';
    },
    unused: own.logs
      .filter((log) => ![...taken.values()].includes(log))
      .map((log) => ({ log, why: deliverableOf(log) === undefined ? 'other' : 'unreported' })),
  };
}

/** The log of each report: pairs of the same deliverable, those nearest in time first. */
function matched(
  reports: readonly DeliveryReport[],
  logs: readonly SessionLog[],
  deliverableOf: (log: SessionLog) => string | undefined,
): ReadonlyMap<DeliveryReport, SessionLog> {
  const pairs = reports.flatMap((report) =>
    logs
      .filter((log) => deliverableOf(log) === report.deliverableId)
      .map((log) => ({
        ...{ report, log },
        apart: Math.abs(toEpochMs(log.start) - toEpochMs(report.publishedAt)),
      })),
  );
  const taken = new Map<DeliveryReport, SessionLog>();
  const used = new Set<SessionLog>();
  for (const { report, log } of pairs.toSorted((a, b) => a.apart - b.apart)) {
    if (taken.has(report) || used.has(log)) continue;
    taken.set(report, log);
    used.add(log);
  }
  return taken;
}
