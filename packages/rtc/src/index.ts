export type { SessionEvent, SessionLog, SessionPlan } from '@livelane/contracts/vocabulary';
export {
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
export { RECORDS } from './records.ts';
export {
  grantsOf,
  type MediaSource,
  ROLE_ATTRIBUTE,
  ROLES,
  type Role,
  type RoleGrants,
  roleOf,
} from './roles/roles.ts';
export { type ViewerRequest, ViewerRequestSchema } from './room/viewer-request.ts';
export { RTC_ERRORS, type RtcErrorCode } from './rtc-error.ts';
export {
  checkScript,
  type PlayableScript,
  type ScriptEvent,
  ScriptEventSchema,
} from './session/script.ts';
