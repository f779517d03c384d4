import type { Contract } from '@livelane/contracts';
import type { SessionLog, SessionPlan } from '@livelane/contracts/vocabulary';

/** Minutes that a contract requires of the live of a plan. */
export function agreedMinutes({ clauses }: Contract, { deliverableId }: SessionPlan): number {
  const clause = clauses.find((it) => it.id === deliverableId);
  return (clause?.clause === 'deliverable' ? clause.live?.minutes : undefined) ?? 0;
}

/** A live that was held for less than was agreed delivers nothing: it rehearsed what is, or was, delivered in full. */
export function isRehearsal(contract: Contract, plan: SessionPlan, log: SessionLog): boolean {
  return Date.parse(log.end) - Date.parse(log.start) < agreedMinutes(contract, plan) * 60_000;
}
