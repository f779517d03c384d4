import type { CompleteActionFeeClause } from '../../../clauses/action-fee/schema.ts';
import { clausesOf } from '../../../contract/complete.ts';
import type { CompleteContract } from '../../../contract/document.ts';
import { creditedCreators } from '../../agreement/agreement.ts';
import { type DealEnd, endBefore } from '../../agreement/deal-end.ts';
import type { FactOf } from '../../facts/fact-of-type.ts';
import type { KnownFacts } from '../../facts/known-facts.ts';

type ActionFact = FactOf<'action'>;

/** What decides whether an action is paid for. */
export interface ActionContext {
  readonly contract: CompleteContract;
  readonly facts: KnownFacts;
  readonly ends: readonly DealEnd[];
}

/** Whether a clause pays for an action, apart from its rejection and the end of the deal: its name, creator and day fit. */
export function fits(
  { action, creatorId, occurredAt }: ActionFact,
  clause: CompleteActionFeeClause,
  contract: CompleteContract,
): boolean {
  const at = Date.parse(occurredAt);
  return (
    action === clause.action &&
    creditedCreators(clause, contract).includes(creatorId) &&
    at >= Date.parse(contract.term.start) &&
    at < Date.parse(contract.term.end)
  );
}

/** Whether any clause pays for an action; for a rejection, whether one pays for what it rejects. */
export function isPaidAction(fact: ActionFact, { contract, facts, ends }: ActionContext): boolean {
  const counted =
    fact.outcome === 'rejected'
      ? facts.action.find((it) => it.outcome !== 'rejected' && isSame(it, fact))
      : fact;
  if (counted === undefined) return false;
  if (endBefore(Date.parse(counted.occurredAt), ends) !== undefined) return false;
  return clausesOf(contract, 'action-fee').some((clause) => fits(counted, clause, contract));
}

/** Whether two facts are about one action. */
export function isSame(a: ActionFact, b: ActionFact): boolean {
  return a.action === b.action && a.actionId === b.actionId;
}
