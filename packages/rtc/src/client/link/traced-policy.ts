import type { PolicyDecision } from '../../policy/decision.ts';
import { type PolicyStart, type PolicyState, startPolicy } from '../../policy/policy.ts';
import { PRESETS, type PresetId } from '../../policy/presets.ts';
import { type PolicyTraceInput, type PolicyTraceLine, stepOn } from '../../policy/trace.ts';

/** The policy with its current state; everything that it is given is traced. */
export interface TracedPolicy {
  /** The decisions of the start. */
  readonly first: readonly PolicyDecision[];
  readonly state: () => PolicyState;
  /** @returns the decisions that it leads to */
  give(input: PolicyTraceInput): readonly PolicyDecision[];
}

export function startTracedPolicy(
  start: PolicyStart,
  onTrace: ((line: PolicyTraceLine) => void) | undefined,
): TracedPolicy {
  const { preset, sendable, now } = start;
  const named = Object.entries(PRESETS).find(([, one]) => one === preset)?.[0] as
    | PresetId
    | undefined;
  onTrace?.({ now, start: { preset: named ?? preset, sendable } });
  let step = startPolicy(start);
  return {
    first: step.decisions,
    state: () => step.state,
    give: (input) => {
      onTrace?.(input);
      step = stepOn(step.state, input);
      return step.decisions;
    },
  };
}
