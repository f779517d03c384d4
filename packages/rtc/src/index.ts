export type { SessionEvent, SessionLog, SessionPlan } from '@livelane/contracts/vocabulary';
export {
  type ApplyOptions,
  type ApplyOutcome,
  applyEnvelope,
  applySnapshot,
  COMMERCE_DATA_TOPIC,
  COMMERCE_TOPIC,
  type CommerceEnvelope,
  type CommerceSnapshot,
  type CommerceView,
  emptyView,
  MAX_ENVELOPE_BYTES,
  type RefusalReason,
} from './commerce/apply.ts';
export {
  CommerceEnvelopeSchema,
  CommerceEventSchema,
  CommerceSnapshotSchema,
  CommerceStateSchema,
} from './commerce/envelope.ts';
export {
  type CommerceVerifier,
  createVerifier,
  keyIdOf,
  type ReceiveOptions,
  receiveMessage,
} from './commerce/signature.ts';
export type {
  AskedQuestion,
  CommerceEvent,
  CommerceState,
  PinnedProduct,
  RunningPromotion,
  ShownDisclosure,
} from './commerce/state.ts';
export { type ViewerRequest, ViewerRequestSchema } from './commerce/viewer-request.ts';
export { isLivelaneError, type RtcErrorDetails } from './errors/guard.ts';
export { RTC_ERRORS, type RtcErrorCode } from './errors/rtc-errors.ts';
export { RTC_ISSUES } from './errors/rtc-issues.ts';
export { clickCounts } from './recorder/counts/click-counts.ts';
export { RECORDS } from './records.ts';
export { chooseRegion, type RegionChoice, type RegionReason } from './regions/choose-region.ts';
export type { MediaPath, Region, RegionProbe } from './regions/region.ts';
export {
  grantsOf,
  type MediaSource,
  ROLE_ATTRIBUTE,
  ROLES,
  type Role,
  type RoleGrants,
  roleOf,
} from './roles/roles.ts';
export {
  type CheckScriptOptions,
  checkScript,
  type PlayableScript,
} from './session/script/script.ts';
export { type ScriptEvent, ScriptEventSchema } from './session/script/script-event.ts';
