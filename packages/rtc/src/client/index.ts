export type {
  ApplyOutcome,
  CommerceEnvelope,
  CommerceSnapshot,
  CommerceView,
  RefusalReason,
} from '../commerce/apply.ts';
export type {
  AskedQuestion,
  CommerceEvent,
  CommerceState,
  PinnedProduct,
  RunningPromotion,
  ShownDisclosure,
} from '../commerce/state.ts';
export type { ViewerRequest } from '../commerce/viewer-request.ts';
export { isLivelaneError, type RtcErrorDetails } from '../errors/guard.ts';
export type { PolicyAction, PolicyDecision, PolicyReason } from '../policy/decision.ts';
export type { PolicyState } from '../policy/policy.ts';
export type { Preset, PresetId, PublishPlan } from '../policy/presets.ts';
export type { CommerceChannel } from './commerce-channel.ts';
export type { LoggedEvent, ServerClock } from './commerce-client.ts';
export { type ClientLogger, type JoinLiveOptions, joinLive } from './join-live.ts';
export type { LinkStatistics } from './link-statistics.ts';
export type {
  LeaveReason,
  LiveSession,
  LiveSessionEvents,
  LiveSessionState,
  LiveTrack,
  PublishRequest,
} from './live-session.ts';
export type { TokenReply, TokenSource } from './token.ts';
export {
  attachWeakNetwork,
  roomOptionsFor,
  type WeakNetwork,
  type WeakNetworkOptions,
} from './weak-network.ts';
