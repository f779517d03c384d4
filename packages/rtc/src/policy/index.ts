export type { LinkSample, PolicyAction, PolicyDecision, PolicyReason } from './decision.ts';
export type { LadderMemory } from './ladder-memory.ts';
export type { LadderPlan, Rung } from './ladder-plan.ts';
export { type PolicyStart, type PolicyState, type PolicyStep, startPolicy } from './policy.ts';
export type {
  IncomingPicturePlan,
  PlayoutPlan,
  Preset,
  PublishPlan,
  UplinkProbe,
} from './preset.ts';
export { DEFAULT_PRESET, PRESETS, type PresetId } from './presets.ts';
export { type PolicyInput, stepPolicy } from './step-policy.ts';
export {
  type PolicyTraceInput,
  type PolicyTraceLine,
  type PolicyTraceStart,
  replayPolicy,
} from './trace.ts';
export { planForUplink, type UplinkMeasurement } from './uplink.ts';
