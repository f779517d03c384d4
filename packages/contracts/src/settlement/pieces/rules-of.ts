import { clausesOf } from '../../contract/complete.ts';
import type { CompleteContract } from '../../contract/document.ts';
import { type Instant, toEpochMs } from '../../vocabulary/index.ts';
import type { KnownFacts } from '../facts/known-facts.ts';
import type { PieceRules } from '../facts/piece-rules.ts';
import { Approvals } from './approvals.ts';
import { PublishingSchedules } from './publishing-schedules.ts';

/** The facts with what decides which pieces count: approvals and publishing schedules, where the contract has any. */
export function withPieceRules(
  contract: CompleteContract,
  facts: KnownFacts,
  knownAsOf: Instant,
): KnownFacts {
  const rules: PieceRules[] = [];
  if (clausesOf(contract, 'approval').length > 0)
    rules.push(new Approvals(contract, { facts, knownAt: toEpochMs(knownAsOf) }));
  if (clausesOf(contract, 'publishing-schedule').length > 0)
    rules.push(new PublishingSchedules(contract));
  if (rules.length === 0) return facts;
  const countsAt: PieceRules['countsAt'] = (piece) => {
    const times = rules.map((rule) => rule.countsAt(piece));
    const known = times.filter((at) => at !== null);
    return known.length < times.length ? null : Math.max(...known);
  };
  return { ...facts, rules: { countsAt } };
}
