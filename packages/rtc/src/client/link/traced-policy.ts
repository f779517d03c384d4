import type { PolicyDecision } from '../../policy/decision.ts';
import {
  type PolicyStart,
  type PolicyState,
  type PolicyStep,
  startPolicy,
} from '../../policy/policy.ts';
import { PRESETS, type PresetId } from '../../policy/presets.ts';
import type { PolicyTraceInput, PolicyTraceLine } from '../../policy/trace.ts';

/** The policy with its current state; everything that it is given is traced. */
export interface TracedPolicy {
  /** The decisions of the start. */
  readonly first: readonly PolicyDecision[];
  readonly state: () => PolicyState;
  /**
   * @param step - what the policy does with this input: most of it is loaded after the first frame
   * @returns the decisions that it leads to
   */
  give<Input extends PolicyTraceInput>(
    input: Input,
    step: (state: PolicyState, input: Input) => PolicyStep,
  ): readonly PolicyDecision[];
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
  let latest = startPolicy(start);
  return {
    first: latest.decisions,
    state: () => latest.state,
    give: (input, step) => {
      onTrace?.(input);
      latest = step(latest.state, input);
      return latest.decisions;
    },
  };
}
