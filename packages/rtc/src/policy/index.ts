export type { LinkSample, PolicyAction, PolicyDecision, PolicyReason } from './decision.ts';
export type { LadderMemory } from './ladder.ts';
export type { LadderPlan, Rung } from './ladder-plans.ts';
export {
  type PolicyInput,
  type PolicyStart,
  type PolicyState,
  type PolicyStep,
  startPolicy,
  stepPolicy,
} from './policy.ts';
export {
  DEFAULT_PRESET,
  type IncomingPicturePlan,
  type PlayoutPlan,
  PRESETS,
  type Preset,
  type PresetId,
  type PublishPlan,
  type UplinkProbe,
} from './presets.ts';
export {
  type PolicyTraceInput,
  type PolicyTraceLine,
  type PolicyTraceStart,
  replayPolicy,
} from './trace.ts';
export { planForUplink, type UplinkMeasurement } from './uplink.ts';
