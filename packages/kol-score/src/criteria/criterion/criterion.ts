import type { LocalText } from '@livelane/contracts/vocabulary';
import type { UnitEstimate } from '../../estimate/unit-estimate.ts';
import type { GradeInput, Read, Signal } from '../../signals/signal.ts';

/** Why a criterion has its value, and one change that would alter it. */
export interface Explanation {
  readonly reason: LocalText;
  /** The one direction in which the reason is true, such as `against` of what is not known. Default: either. */
  readonly only?: 'for' | 'against';
  readonly counterfactual: {
    /** Whether the condition is better or worse for the creator than what holds now. */
    readonly change: 'better' | 'worse';
    /** The criterion's mean value if the condition held, 0 to 1. Never on the other side of the value than `change`. */
    readonly value: number;
    readonly condition: LocalText;
  };
}

/** The result of a criterion for one creator. */
export interface Assessment {
  readonly value: UnitEstimate;
  /** Why; texts cost more than the value, so that they are made only where they are shown. */
  readonly explain: () => Explanation;
}

/** What a criterion declares; `Evidence` is its own and seen by no other code. */
export interface CriterionDefinition<Id extends string, Evidence> {
  /** Names the criterion in grades (`contributions[].id`) and in the weights of market profiles. */
  readonly id: Id;
  /** Collects what the value and the explanation depend on. */
  readonly appraise: Signal<Evidence>;
  /** How good that is: 0 is worst, 1 is best. */
  readonly value: (evidence: Evidence) => UnitEstimate;
  readonly explain: (evidence: Evidence, value: UnitEstimate) => Explanation;
}

/** One part of a score. */
export interface Criterion<Id extends string = string> {
  readonly id: Id;
  assess(input: GradeInput, read: Read): Assessment;
}

/** Defines a criterion. Its evidence stays inside, so that code over all criteria cannot depend on it. */
export function defineCriterion<const Id extends string, Evidence>({
  id,
  appraise,
  value,
  explain,
}: CriterionDefinition<Id, Evidence>): Criterion<Id> {
  return {
    id,
    assess: (input, read) => {
      const evidence = appraise(input, read);
      const estimate = value(evidence);
      return {
        value: estimate,
        explain: () => {
          const explanation = explain(evidence, estimate);
          const counterfactual = inDirection(explanation.counterfactual, estimate);
          return { ...explanation, counterfactual };
        },
      };
    },
  };
}

/** A condition that is better never costs points, and a worse one brings none. */
function inDirection(
  counterfactual: Explanation['counterfactual'],
  { mean }: UnitEstimate,
): Explanation['counterfactual'] {
  const { change, value } = counterfactual;
  const bound = change === 'better' ? Math.max(mean, value) : Math.min(mean, value);
  return { ...counterfactual, value: bound };
}
