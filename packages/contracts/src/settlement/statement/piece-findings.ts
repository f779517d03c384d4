import type { CompleteClauseOf } from '../../clauses/schemas.ts';
import { clausePath } from '../../contract/clause-path.ts';
import { clausesOf } from '../../contract/complete.ts';
import type { CompleteContract } from '../../contract/document.ts';
import { type Instant, type LocalText, toEpochMs, toMinor } from '../../vocabulary/index.ts';
import { ANY_PLATFORM } from '../../vocabulary/value/market.ts';
import { abridged, formatUnits } from '../entry/explanation.ts';
import type { FactOf } from '../facts/fact-of-type.ts';
import type { KnownFacts } from '../facts/known-facts.ts';
import type { PublishedPiece } from '../facts/piece-rules.ts';
import { type SettlementFinding, settlementFinding } from '../findings/findings.ts';
import type { BookedLine } from '../ledger/line-book.ts';
import { Approvals } from '../pieces/approvals.ts';
import { PublishingSchedules } from '../pieces/publishing-schedules.ts';
import { decidedPeriods, type QuotaContext } from '../pieces/quotas.ts';
import { calendarOf } from '../schedule/calendar.ts';

const idsOf = (facts: readonly { readonly id: string }[]): string =>
  abridged(facts.map(({ id }) => id));

interface FoundPiece extends PublishedPiece {
  /** The fact that reports it. */
  readonly id: string;
}

/** The pieces and sessions of a deliverable, each with its fact. */
function piecesOf({ delivery, session }: KnownFacts, deliverableId: string): FoundPiece[] {
  return [
    ...delivery.map(({ id, recordedAt, report }) => ({
      id,
      deliverableId: report.deliverableId,
      pieceId: report.id,
      occurredAt: Date.parse(report.publishedAt),
      knownAt: Date.parse(recordedAt),
    })),
    ...session.map((fact) => ({
      id: fact.id,
      deliverableId: fact.deliverableId,
      pieceId: fact.sessionId,
      occurredAt: Date.parse(fact.occurredAt),
      knownAt: Date.parse(fact.recordedAt),
    })),
  ].filter((piece) => piece.deliverableId === deliverableId);
}

/** Pieces that are not approved, requests that are open, approvals by silence, and answers that no clause is about. */
export function approvalFindings(
  contract: CompleteContract,
  facts: KnownFacts,
  knownAsOf: Instant,
): SettlementFinding[] {
  const knownAt = toEpochMs(knownAsOf);
  const approvals = new Approvals(contract, { facts, knownAt });
  const calendar = calendarOf(contract.zone);
  const findings = clausesOf(contract, 'deliverable').flatMap(({ id: deliverable }) => {
    const clause = approvals.of(deliverable);
    if (clause === undefined) return [];
    const path = clausePath(contract, clause.id);
    const pieces = piecesOf(facts, deliverable);
    const denied = pieces.filter((piece) => approvals.approved(clause, piece) === null);
    const silent = pieces.filter((piece) => approvals.approved(clause, piece)?.bySilence === true);
    const open = facts['approval-request'].filter(
      (fact) =>
        fact.deliverableId === deliverable &&
        approvals
          .requests(clause, { deliverableId: deliverable, pieceId: fact.pieceId ?? '' })
          .some((it) => it.fact === fact && !it.isAnswered && it.endsAt > knownAt),
    );
    const found: SettlementFinding[] = [];
    const about = (of: readonly { readonly id: string }[]) => ({
      path,
      params: { deliverable, count: of.length, facts: idsOf(of) },
    });
    if (denied.length > 0) found.push(settlementFinding('NOT_APPROVED', about(denied)));
    if (silent.length > 0) found.push(settlementFinding('APPROVED_BY_SILENCE', about(silent)));
    if (open.length > 0) {
      const { answerDays } = clause;
      // Where a framework leaves the days to orders, what is awaited is named with the day of its request.
      const days = open.map((fact) =>
        calendar.dateAfter(Date.parse(fact.occurredAt), answerDays ?? 0),
      );
      const { params } = about(open);
      const date = days.toSorted()[0] ?? '';
      found.push(settlementFinding('APPROVAL_AWAITED', { path, params: { ...params, date } }));
    }
    return found;
  });
  return [...findings, ...withoutClause(facts, approvals)];
}

/** Answers and requests that no clause is about, or of another party than the one that approves. */
function withoutClause(facts: KnownFacts, approvals: Approvals): SettlementFinding[] {
  const isDecisive = ({ deliverableId, by }: FactOf<'approval'>): boolean =>
    approvals.of(deliverableId)?.approver === by;
  const answers = facts.approval.filter((fact) => !isDecisive(fact));
  const requests = facts['approval-request'].filter(
    ({ deliverableId }) => approvals.of(deliverableId) === undefined,
  );
  const all = [...answers, ...requests];
  if (all.length === 0) return [];
  const denied = answers.filter(({ decision }) => decision === 'denied').length;
  const params = { count: all.length, denied, facts: idsOf(all) };
  const severity = denied > 0 ? 'warning' : 'hint';
  return [settlementFinding('APPROVAL_WITHOUT_EFFECT', { path: '/clauses', severity, params })];
}

/** Pieces that were published, and sessions that started, outside the agreed schedule. */
export function scheduleFindings(
  contract: CompleteContract,
  facts: KnownFacts,
): SettlementFinding[] {
  const schedules = new PublishingSchedules(contract);
  return clausesOf(contract, 'publishing-schedule').flatMap(({ id, outside }) =>
    clausesOf(contract, 'deliverable').flatMap(({ id: deliverable }) => {
      const pieces = piecesOf(facts, deliverable).filter((piece) =>
        schedules.broken(piece).some((schedule) => schedule.id === id),
      );
      if (pieces.length === 0) return [];
      const about = {
        path: clausePath(contract, id),
        params: { deliverable, count: pieces.length, facts: idsOf(pieces) },
      };
      return [
        outside === 'does-not-count'
          ? settlementFinding('OUTSIDE_SCHEDULE_NOT_COUNTED', about)
          : settlementFinding('OUTSIDE_SCHEDULE', about),
      ];
    }),
  );
}

const ALL_PLATFORMS = [{ en: 'all platforms', 'zh-Hans': '各平台' }];

/** Quotas that were missed, whether or not that takes something off. */
export function quotaFindings(context: QuotaContext): SettlementFinding[] {
  const { contract } = context;
  return clausesOf(contract, 'quota').flatMap((quota) => {
    const missed = decidedPeriods(quota, context).filter(
      ({ missing, end }) => missing > 0 && end === undefined,
    );
    const [first] = missed;
    if (first === undefined) return [];
    const params = {
      quota: quota.id,
      platform: quota.platform === ANY_PLATFORM ? ALL_PLATFORMS : quota.platform,
      missing: missed.reduce((sum, { missing }) => sum + missing, 0),
      periods: missed.length,
      ...{ date: first.from, until: first.until },
      last: calendarOf(contract.zone).dateOf(first.decidedAt - 1),
      follows: [followsOf(quota, contract)],
    };
    return [settlementFinding('QUOTA_MISSED', { path: clausePath(contract, quota.id), params })];
  });
}

/** What the pieces that are missing of a quota take off. */
function followsOf(
  { reduction }: CompleteClauseOf<'quota'>,
  { currency }: CompleteContract,
): LocalText {
  if (reduction === undefined)
    return {
      en: 'Nothing is taken off for them: no amount is agreed.',
      'zh-Hans': '未约定扣减金额，不作扣减。',
    };
  const { feeId, perPiece } = reduction;
  const sum = formatUnits(currency, toMinor(perPiece));
  return {
    en: `Each takes ${sum} off the fee ${feeId}.`,
    'zh-Hans': `每缺一条，从费用 ${feeId} 中扣减 ${sum}。`,
  };
}

/** Reductions that are more than their fee has earned, by the last line of each fee. */
export function carriedFindings(
  contract: CompleteContract,
  lines: readonly BookedLine[],
): SettlementFinding[] {
  const quotas = clausesOf(contract, 'quota');
  const feeIds = new Set(quotas.map(({ reduction }) => reduction?.feeId));
  return [...feeIds].flatMap((fee) => {
    const own = quotas.filter(({ reduction }) => reduction?.feeId === fee).map(({ id }) => id);
    const last = lines.findLast(({ line }) => own.includes(line.clauseId))?.line;
    const [all] = last?.steps ?? [];
    const booked = last?.steps?.find((step) => step.step === 'running');
    if (last === undefined || all?.step !== 'agreed' || booked?.step !== 'running') return [];
    const { currency } = last.amount;
    const wanted = BigInt(all.gives);
    const carried = wanted + BigInt(booked.rounded);
    if (carried === 0n) return [];
    const [sum, over] = [wanted, carried].map((units) => formatUnits(currency, units));
    const path = clausePath(contract, last.clauseId);
    const params = { quota: last.clauseId, fee: `${fee}`, wanted: `${sum}`, carried: `${over}` };
    return [settlementFinding('QUOTA_REDUCTION_CARRIED', { path, params })];
  });
}

/** Reported figures that are counted by another definition than the one that is agreed. */
export function definitionFindings(
  contract: CompleteContract,
  { delivery }: KnownFacts,
): SettlementFinding[] {
  return clausesOf(contract, 'data').flatMap((clause) =>
    clause.metrics.flatMap(({ id: metric, definition }) => {
      const other = delivery.filter(({ report }) =>
        report.metrics.some((it) => it.id === metric && it.definitionId !== definition?.id),
      );
      if (other.length === 0 || !definition) return [];
      const params = {
        ...{ metric, definition: definition.id },
        ...{ count: other.length, facts: idsOf(other) },
      };
      const path = clausePath(contract, clause.id);
      return [settlementFinding('METRIC_DEFINITION_DIFFERS', { path, params })];
    }),
  );
}
