import { workflowIssue } from '../../error/workflow-issues.ts';
import { canonicalJson } from '../../vocabulary/hash/index.ts';
import {
  type DocumentReference,
  type InputIssue,
  type Instant,
  inputInvalid,
  type Settlement,
  type Sha256,
  toEpochMs,
  unknownEntries,
  type Window,
} from '../../vocabulary/index.ts';
import { abridged } from '../entry/explanation.ts';
import type { KnownFacts } from '../facts/known-facts.ts';
import type { BookedLine } from '../ledger/line-book.ts';
import { type FactsSeal, statementHash } from './seal.ts';

/** What the statement before must fit. */
export interface Following {
  readonly contractId: string;
  /** The revisions of the contract that are known, the oldest first. */
  readonly revisions: readonly DocumentReference[];
  readonly knownAsOf: Instant;
  readonly period: Window | undefined;
}

/**
 * Refuses a statement before that does not lead to this one: of another deal or revision, changed after it was issued,
 * without a period of its own, or whose period does not end where this one begins.
 * @returns its hash
 * @throws INPUT_INVALID with every misfit
 */
export function refuseStrange(previous: Settlement, following: Following): Sha256 {
  const { contractId, knownAsOf, period } = following;
  const { contract, seal } = previous;
  if (contract.id !== contractId || toEpochMs(previous.knownAsOf) > toEpochMs(knownAsOf)) {
    const received = `${contract.id} ${previous.knownAsOf}`;
    const params = { contract: contractId };
    const path = '/contract/id';
    throw inputInvalid('previous', [
      workflowIssue('EARLIER_STATEMENT', { path, received, params }),
    ]);
  }
  const issues: InputIssue[] = [];
  const received = statementHash(previous);
  if (seal === undefined)
    issues.push(workflowIssue('PREVIOUS_SEALED', { path: '/seal', received: seal }));
  else if (seal.hash !== received) {
    const params = { hash: seal.hash };
    issues.push(workflowIssue('PREVIOUS_INTACT', { path: '/seal/hash', received, params }));
  }
  issues.push(...revisionIssues(previous, following));
  if (period === undefined)
    issues.push(workflowIssue('PREVIOUS_WITH_PERIOD', { path: '/period', received: period }));
  else issues.push(...periodIssues(previous.period, period));
  if (issues.length > 0) throw inputInvalid('previous', issues);
  return received;
}

function revisionIssues({ seal }: Settlement, { revisions }: Following): InputIssue[] {
  return (seal?.revisions ?? []).flatMap(({ version, hash }, place) =>
    revisions.some((revision) => revision.hash === hash)
      ? []
      : [
          workflowIssue('PREVIOUS_REVISION', {
            path: `/seal/revisions/${place}`,
            received: hash,
            params: { revision: version },
          }),
        ],
  );
}

function periodIssues({ end }: Window, { start }: Window): InputIssue[] {
  const [before, now] = [toEpochMs(end), toEpochMs(start)];
  if (before === now) return [];
  const code = before < now ? 'PERIOD_SKIPPED' : 'PERIOD_OVERLAPS';
  return [workflowIssue(code, { path: '/period/end', received: end, params: { start } })];
}

/** What is known now, and the ledger that follows from it. */
export interface Known {
  readonly facts: KnownFacts;
  readonly factsBy: FactsSeal;
  readonly lines: readonly BookedLine[];
}

/**
 * Refuses to continue a statement whose facts or lines are not found again: a fact that was lost or slipped in, a line
 * that has another number or other bytes now, a line that the statement should have listed.
 * @throws INPUT_INVALID with every misfit
 */
export function refuseChanged(previous: Settlement, known: Known): void {
  // What a later version booked cannot be worked out again here; a finding names it.
  if (unknownEntries(previous).count > 0) return;
  const issues = [...factIssues(previous, known), ...lineIssues(previous, known.lines)];
  if (issues.length > 0) throw inputInvalid('previous', issues);
}

function factIssues(
  { seal, lines, knownAsOf }: Settlement,
  { facts: { byId }, factsBy }: Known,
): InputIssue[] {
  if (seal === undefined) return [];
  const known = toEpochMs(knownAsOf);
  const lost = new Set(
    lines
      .flatMap(({ factIds }) => factIds)
      .filter((id) => toEpochMs(byId.get(id)?.recordedAt ?? '9999-12-31T00:00:00Z') > known),
  );
  const now = factsBy(known);
  if (lost.size === 0 && now.hash === seal.facts.hash) return [];
  const { count } = seal.facts;
  const params = { count, lost: lost.size === 0 ? '?' : abridged([...lost]) };
  const path = '/seal/facts';
  if (lost.size > 0 || now.count < count)
    return [workflowIssue('PREVIOUS_FACTS_LOST', { path, received: now.count, params })];
  const code = now.count > count ? 'PREVIOUS_FACTS_ADDED' : 'PREVIOUS_FACTS_CHANGED';
  return [workflowIssue(code, { path, received: now.count, params: { count, known: knownAsOf } })];
}

function lineIssues(
  { seal, lines, knownAsOf, period }: Settlement,
  booked: readonly BookedLine[],
): InputIssue[] {
  const from = seal?.linesBefore ?? 0;
  const changed = lines.findIndex((line, place) => {
    const now = booked[from + place]?.line;
    return now === undefined || canonicalJson(now) !== canonicalJson(line);
  });
  if (changed >= 0) {
    const received = booked[from + changed]?.line;
    const params = { line: lines[changed]?.id ?? '' };
    return [workflowIssue('PREVIOUS_LINE', { path: `/lines/${changed}`, received, params })];
  }
  const end = Math.min(toEpochMs(period.end), toEpochMs(knownAsOf) + 1);
  const listed = from + lines.length;
  const wanted = booked.findIndex(({ at }, place) => place >= listed && at >= end);
  const count = (wanted < 0 ? booked.length : wanted) - from;
  if (count === lines.length) return [];
  return [
    workflowIssue('PREVIOUS_TRUNCATED', {
      path: '/lines',
      received: lines.length,
      params: { count },
    }),
  ];
}
