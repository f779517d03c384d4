import type { PublishNode } from '../../clause/publish-node.ts';
import { endOfNode, startOfNode } from '../../clauses/deliverable/starts.ts';
import { notComputed } from '../../clauses/not-computed.ts';
import { type CompleteClauseOf, clauseName } from '../../clauses/schemas.ts';
import { clausePath } from '../../contract/clause-path.ts';
import { clausesOf } from '../../contract/complete.ts';
import type { CompleteContract } from '../../contract/document.ts';
import {
  type CreditedSale,
  type Fact,
  type Instant,
  SALE_CHANGES,
  toEpochMs,
} from '../../vocabulary/index.ts';
import { momentOf } from '../../vocabulary/value/instant.ts';
import { addDays } from '../../vocabulary/zones/index.ts';
import { type DealEnd, endsBy, terminationOf } from '../agreement/deal-end.ts';
import { abridged } from '../entry/explanation.ts';
import type { FactOf } from '../facts/fact-of-type.ts';
import type { KnownFacts } from '../facts/known-facts.ts';
import { type SettlementFinding, settlementFinding } from '../findings/findings.ts';
import type { BookedLine } from '../ledger/line-book.ts';
import { calendarOf } from '../schedule/calendar.ts';
import { assessmentPeriodOf } from '../ways/fees/assessment-period.ts';
import {
  approvalFindings,
  carriedFindings,
  definitionFindings,
  quotaFindings,
  scheduleFindings,
} from './piece-findings.ts';
import { placeFindings } from './piece-places.ts';

const DAY_MS = 86_400_000;

/** What facts mean for the money, where it is not what one would expect: nothing recorded is without effect unsaid. */
export function effectFindings(
  contract: CompleteContract,
  {
    facts,
    ends,
    lines,
    knownAsOf,
  }: {
    readonly facts: KnownFacts;
    readonly ends: readonly DealEnd[];
    readonly lines: readonly BookedLine[];
    readonly knownAsOf: Instant;
  },
): SettlementFinding[] {
  const end = ends.at(-1) ?? null;
  return [
    ...notComputedFindings(contract),
    ...noticeFindings(contract, { notices: facts.notice, end }),
    ...approvalFindings(contract, facts, knownAsOf),
    ...scheduleFindings(contract, facts),
    ...placeFindings(contract, facts),
    ...quotaFindings({ contract, facts, ends, knownAt: Date.parse(knownAsOf) }),
    ...carriedFindings(contract, lines),
    ...clausesOf(contract, 'deliverable').flatMap((clause) =>
      deliverableFindings(contract, { clause, facts }),
    ),
    ...definitionFindings(contract, facts),
    ...afterEnd(facts, end),
    ...clausesOf(contract, 'assessment').flatMap((clause) =>
      lateFindings(contract, { clause, facts }),
    ),
  ];
}

/** The kinds of clause that nothing computes, or not all of it. */
function notComputedFindings({ clauses }: CompleteContract): SettlementFinding[] {
  const terms = new Map(
    clauses.flatMap((clause) => {
      const { fields, isWhole } = notComputed(clause);
      if (fields.length === 0) return [];
      const { en, 'zh-Hans': zhHans } = clauseName(clause.clause);
      const part = { en: `${en} (in part)`, 'zh-Hans': `${zhHans}（部分）` };
      return [[clause.clause, isWhole ? { en, 'zh-Hans': zhHans } : part] as const];
    }),
  );
  if (terms.size === 0) return [];
  return [
    settlementFinding('TERMS_NOT_COMPUTED', {
      path: '/clauses',
      params: { terms: [...terms.values()] },
    }),
  ];
}

const idsOf = (facts: readonly { readonly id: string }[]): string =>
  abridged(facts.map(({ id }) => id));

/** The purposes of notices that this version knows. */
const PURPOSES: ReadonlySet<string> = new Set(['breach', 'end']);

function noticeFindings(
  contract: CompleteContract,
  { notices, end }: { readonly notices: readonly FactOf<'notice'>[]; readonly end: DealEnd | null },
): SettlementFinding[] {
  const calendar = calendarOf(contract.zone);
  const about = (notice: FactOf<'notice'>) => terminationOf(contract, notice);
  const endsNothing = (notice: FactOf<'notice'>) =>
    (notice.purpose ?? 'end') === 'end' && endsBy(notice, { contract, notices }).length === 0;
  const without = notices.filter(
    (notice) =>
      about(notice) === undefined || !PURPOSES.has(notice.purpose ?? 'end') || endsNothing(notice),
  );
  const findings = notices.flatMap((notice): SettlementFinding[] => {
    const clause = about(notice);
    if (clause === undefined) return [];
    const path = clausePath(contract, clause.id);
    const fact = notice.id;
    if (notice === end?.notice)
      return [settlementFinding('DEAL_ENDED', { path, params: { date: end.on, fact } })];
    const [own] = endsBy(notice, { contract, notices });
    if (own !== undefined && end !== null) {
      const params = { date: own.on, fact, end: end.on, other: end.notice.id };
      return [settlementFinding('NOTICE_SUPERSEDED', { path, params })];
    }
    if (notice.purpose !== 'breach') return [];
    const date = calendar.dateAfter(Date.parse(notice.occurredAt), clause.cureDays ?? 0);
    return [settlementFinding('BREACH_NOTICED', { path, params: { date, fact } })];
  });
  const params = { count: without.length, facts: idsOf(without) };
  if (without.length > 0)
    findings.push(settlementFinding('NOTICE_WITHOUT_EFFECT', { path: '/clauses', params }));
  return findings;
}

interface OfDeliverable {
  readonly clause: CompleteClauseOf<'deliverable'>;
  readonly facts: KnownFacts;
}

function deliverableFindings(
  contract: CompleteContract,
  { clause, facts }: OfDeliverable,
): SettlementFinding[] {
  const path = clausePath(contract, clause.id);
  const reports = facts.delivery.filter(({ report }) => report.deliverableId === clause.id);
  const sessions = facts.session.filter(({ deliverableId }) => deliverableId === clause.id);
  // Open where the contract waives how long pieces stay up: any time is then long enough.
  const days = clause.keepUpDays ?? 0;
  const removed = reports.filter(
    ({ report: { publishedAt, removedAt } }) =>
      removedAt !== null && Date.parse(removedAt) < Date.parse(publishedAt) + days * DAY_MS,
  );
  // Pieces that come without a number may have no times: the term is theirs.
  const term = { node: 'window', window: contract.term, zone: contract.zone } as const;
  const times: readonly PublishNode[] = clause.publish ?? [term];
  const latest = Math.max(...times.map(lastMoment));
  // A piece that is reported for a session is that session.
  const published = clause.live ? sessions : reports;
  const late = published.filter(({ occurredAt }) => Date.parse(occurredAt) > latest);
  const deliverable = clause.id;
  const count = late.length;
  const first = Math.min(...times.map(firstMoment));
  const early = published.filter(({ occurredAt }) => Date.parse(occurredAt) < first);
  return [
    ...(early.length === 0
      ? []
      : [
          settlementFinding('DELIVERED_EARLY', {
            path,
            params: { deliverable, count: early.length, facts: idsOf(early) },
          }),
        ]),
    ...(removed.length === 0
      ? []
      : [
          settlementFinding('REMOVED_EARLY', {
            path,
            params: { deliverable, count: removed.length, days, facts: idsOf(removed) },
          }),
        ]),
    ...(count === 0
      ? []
      : [
          settlementFinding('DELIVERED_LATE', {
            path,
            params: { deliverable, count, facts: idsOf(late) },
          }),
        ]),
  ];
}

/** The first moment at which a piece is in time: the start of a window, or of the day of an instant or a local time. */
function firstMoment(node: PublishNode): number {
  const start = Date.parse(startOfNode(node));
  if (node.node === 'window') return start;
  const calendar = calendarOf(node.zone);
  return calendar.endOf(addDays(calendar.dateOf(start), -1));
}

/** The last moment at which a piece is in time: the end of a window, or of the day of an instant or a local time. */
function lastMoment(node: PublishNode): number {
  const end = Date.parse(endOfNode(node));
  if (node.node === 'window') return end;
  const calendar = calendarOf(node.zone);
  return calendar.endOf(calendar.dateOf(end)) - 1;
}

function afterEnd({ delivery, session }: KnownFacts, end: DealEnd | null): SettlementFinding[] {
  if (end === null) return [];
  const late = [...delivery, ...session].filter(
    ({ occurredAt }) => Date.parse(occurredAt) >= end.endsAt,
  );
  if (late.length === 0) return [];
  const params = { count: late.length, facts: idsOf(late) };
  return [settlementFinding('DELIVERED_AFTER_END', { path: '/clauses', params })];
}

/** Facts of an assessment period that were recorded too late to count in it. */
function lateFindings(
  contract: CompleteContract,
  {
    clause,
    facts,
  }: { readonly clause: CompleteClauseOf<'assessment'>; readonly facts: KnownFacts },
): SettlementFinding[] {
  const calendar = calendarOf(contract.zone);
  const { period, assessedOn, decidedAt } = assessmentPeriodOf(clause, contract, calendar);
  const [from, to] = [Date.parse(period.start), Date.parse(period.end)];
  const isLate = ({ recordedAt, occurredAt }: Pick<Fact, 'recordedAt' | 'occurredAt'>) => {
    if (toEpochMs(recordedAt) < decidedAt) return false;
    const happened = momentOf(occurredAt);
    return happened >= from && happened < to;
  };
  const measures = new Set(clause.criteria.map(({ measure }) => measure));
  const counts = (...of: readonly (typeof clause.criteria)[number]['measure'][]) =>
    of.some((measure) => measures.has(measure));
  const late = [
    ...(counts('credited-orders', 'credited-net-sales')
      ? facts['credited-sale'].filter(
          ({ sale, recordedAt }) =>
            isOfCreator(sale) && isLate({ recordedAt, occurredAt: sale.occurredAt }),
        )
      : []),
    ...(counts('live-minutes', 'deliveries') ? facts.session.filter(isLate) : []),
    ...(counts('deliveries', 'metric') ? facts.delivery.filter(isLate) : []),
  ];
  if (late.length === 0) return [];
  const params = {
    assessment: clause.id,
    count: late.length,
    date: assessedOn,
    facts: idsOf(late),
  };
  return [
    settlementFinding('RECORDED_AFTER_ASSESSMENT', {
      path: clausePath(contract, clause.id),
      params,
    }),
  ];
}

/** Whether a sale is of a kind that counts for a creator. */
function isOfCreator({ change, credits }: CreditedSale): boolean {
  return SALE_CHANGES.has(change) && credits.some(({ to }) => to.party === 'creator');
}
