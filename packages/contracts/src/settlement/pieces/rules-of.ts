import { isWork } from '../../clauses/deliverable/form/form.ts';
import { clausesOf } from '../../contract/complete.ts';
import type { CompleteContract } from '../../contract/document.ts';
import { type Instant, toEpochMs } from '../../vocabulary/index.ts';
import type { KnownFacts } from '../facts/known-facts.ts';
import type { PieceRules } from '../facts/piece-rules.ts';
import { Approvals } from './approvals.ts';
import { PublishingSchedules } from './publishing-schedules.ts';

/** The facts with what decides which pieces count: approvals, publishing schedules and what is only received, where the contract has any. */
export function withPieceRules(
  contract: CompleteContract,
  facts: KnownFacts,
  knownAsOf: Instant,
): KnownFacts {
  const received = clausesOf(contract, 'deliverable').filter((it) => !isWork(it));
  const known =
    received.length === 0 ? facts : { ...facts, received: new Set(received.map(({ id }) => id)) };
  const rules: PieceRules[] = [];
  if (clausesOf(contract, 'approval').length > 0)
    rules.push(new Approvals(contract, { facts, knownAt: toEpochMs(knownAsOf) }));
  if (clausesOf(contract, 'publishing-schedule').length > 0)
    rules.push(new PublishingSchedules(contract));
  if (rules.length === 0) return known;
  const countsAt: PieceRules['countsAt'] = (piece) => {
    const times = rules.map((rule) => rule.countsAt(piece));
    const counting = times.filter((at) => at !== null);
    return counting.length < times.length ? null : Math.max(...counting);
  };
  return { ...known, rules: { countsAt } };
}
