import type { Contract } from '@livelane/contracts';
import { planFindings, planSession } from '@livelane/contracts/plan';
import type { BothLanguages, Fact, Instant, SessionPlan } from '@livelane/contracts/vocabulary';
import type { Campaign } from '../campaign/campaign.ts';
import { checkPlayable } from '../campaign/playable.ts';
import type { Stage } from '../progress.ts';
import { counted, text } from '../texts/text.ts';
import { byCode } from './by-code.ts';

/** The run sheet of the next live of the contract, shortened to the length of the script, which it can play. */
export function planStage(
  campaign: Campaign,
  contract: Contract,
  asOf: Instant,
): Stage<SessionPlan> {
  const { brief, script, facts } = campaign;
  return {
    name: text('PLAN'),
    lasting: true,
    work: (say) => {
      const deliverableId = nextLive(contract, facts);
      const rehearsalSeconds = Math.max(
        30,
        Math.ceil(Math.max(...script.map((event) => event.at))) + 1,
      );
      const plan = planSession(contract, {
        brief,
        asOf,
        rehearsalSeconds,
        ...(deliverableId === undefined ? {} : { deliverableId }),
      });
      checkPlayable(campaign, plan);
      for (const line of openQuestions(plan)) say(line);
      return plan;
    },
    outcome: (plan) =>
      text('PLANNED', {
        lines: counted(plan.runSheet.length, 'line'),
        duties: counted(plan.disclosures.length, 'duty'),
        markets: plan.audience.map((it) => it.market),
      }),
  };
}

/** What people should settle before the live. */
export function openQuestions(plan: SessionPlan): BothLanguages[] {
  return byCode(planFindings(plan));
}

/** The first live without a session fact; if every one has one, the last is rehearsed again. */
function nextLive(contract: Contract, facts: readonly Fact[]): string | undefined {
  const held = new Set(facts.map((fact) => (fact.type === 'session' ? fact.deliverableId : '')));
  const lives = contract.clauses.flatMap((clause) =>
    clause.clause === 'deliverable' && clause.form === 'live' ? [clause.id] : [],
  );
  return lives.find((id) => !held.has(id)) ?? lives.at(-1);
}
