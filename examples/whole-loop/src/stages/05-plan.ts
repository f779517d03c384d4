import { type Contract, planSession } from '@livelane/contracts';
import type { Fact, Instant, SessionPlan } from '@livelane/contracts/vocabulary';
import type { Campaign } from '../campaign/open.ts';
import type { Stage } from '../progress.ts';

/** The run sheet of the next live of the contract, shortened to the length of the script. */
export function planStage(
  { brief, script, facts }: Campaign,
  contract: Contract,
  asOf: Instant,
): Stage<SessionPlan> {
  return {
    name: 'Compile the run sheet',
    work: () => {
      const deliverableId = nextLive(contract, facts);
      const rehearsalSeconds = Math.max(
        30,
        Math.ceil(Math.max(...script.map((event) => event.at))) + 1,
      );
      return planSession(contract, {
        brief,
        asOf,
        rehearsalSeconds,
        ...(deliverableId === undefined ? {} : { deliverableId }),
      });
    },
    outcome: (plan) =>
      `${plan.runSheet.length} lines, ${plan.disclosures.length} disclosure duties of ${plan.audience.map((it) => it.market).join(', ')}`,
  };
}

/** The first live of which no fact says that it was held; where all were, the last is rehearsed once more. */
function nextLive(contract: Contract, facts: readonly Fact[]): string | undefined {
  const held = new Set(facts.map((fact) => (fact.type === 'session' ? fact.deliverableId : '')));
  const lives = contract.clauses.flatMap((clause) =>
    clause.clause === 'deliverable' && clause.form === 'live' ? [clause.id] : [],
  );
  return lives.find((id) => !held.has(id)) ?? lives.at(-1);
}
