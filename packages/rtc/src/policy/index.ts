export {
  type LinkSample,
  type PolicyAction,
  type PolicyDecision,
  type PolicyReason,
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
