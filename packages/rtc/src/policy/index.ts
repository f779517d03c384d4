export type { LinkSample, PolicyAction, PolicyDecision, PolicyReason } from './decision.ts';
export type { LadderMemory } from './ladder.ts';
export {
  type PolicyStart,
  type PolicyState,
  type PolicyStep,
  startPolicy,
  stepPolicy,
} from './policy.ts';
export {
  type LadderPlan,
  type PlayoutPlan,
  PRESETS,
  type Preset,
  type PresetId,
  type PublishPlan,
  type Rung,
} from './presets.ts';
