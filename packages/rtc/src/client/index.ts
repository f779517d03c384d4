export type {
  ApplyOutcome,
  CommerceEnvelope,
  CommerceSnapshot,
  CommerceView,
} from '../commerce/apply.ts';
export type { ChatEvent, ChatMessage, ChatState } from '../commerce/chat/chat.ts';
export type { CouponDrop, CouponEvent, CouponState } from '../commerce/kinds/coupon/coupon.ts';
export type {
  DisclosureEvent,
  DisclosureState,
  ShownDisclosure,
} from '../commerce/kinds/disclosure/disclosure.ts';
export type { PinEvent, PinnedProduct, PinState } from '../commerce/kinds/pin/pin.ts';
export type { Poll, PollEvent, PollState } from '../commerce/kinds/poll/poll.ts';
export type { ChangedPrice, PriceEvent, PriceState } from '../commerce/kinds/price/price.ts';
export type {
  PromotionEvent,
  PromotionState,
  RunningPromotion,
} from '../commerce/kinds/promotion/promotion.ts';
export type {
  AskedQuestion,
  QuestionEvent,
  QuestionState,
} from '../commerce/kinds/question/question.ts';
export type { FlashSale, SaleEvent, SaleState } from '../commerce/kinds/sale/sale.ts';
export type {
  StageEvent,
  StagePerson,
  StagePlace,
  StageState,
} from '../commerce/kinds/stage/stage.ts';
export type { ShownStock, StockEvent, StockState } from '../commerce/kinds/stock/stock.ts';
export type { ShownOrder, TickerEvent, TickerState } from '../commerce/kinds/ticker/ticker.ts';
export type { CommerceEvent, CommerceState } from '../commerce/state.ts';
export type {
  RefusalReason,
  SignedEnvelope,
  SignedSnapshot,
  StreamOutcome,
  StreamView,
} from '../commerce/stream.ts';
export type { ViewerRequest } from '../commerce/viewer-request.ts';
export { isLivelaneError, type RtcErrorDetails } from '../errors/guard.ts';
export type { PolicyAction, PolicyDecision, PolicyReason } from '../policy/decision.ts';
export type { PolicyState } from '../policy/policy.ts';
export type { Preset, PublishPlan } from '../policy/preset.ts';
export type { PresetId } from '../policy/presets.ts';
export type { RegionChoice, RegionReason } from '../regions/choose-region.ts';
export type { MediaPath, Region, RegionProbe } from '../regions/region.ts';
export { attachCommerce } from './commerce/attach-commerce.ts';
export type { Commerce, CommerceOptions, CommerceStatus } from './commerce/commerce.ts';
export type { CommerceChannel } from './commerce/commerce-channel.ts';
export type { LoggedEvent, ServerClock } from './commerce/commerce-client.ts';
export { saleCountdown } from './commerce/sale-countdown.ts';
export { joinLive } from './join-live.ts';
export {
  attachLanguage,
  type LanguageChannel,
  type LanguageOptions,
} from './language/attach-language.ts';
export { type ChannelTrack, channelGains, type LanguageChoice } from './language/channel-gains.ts';
export type { Flow } from './link/flow.ts';
export type { LinkStatistics } from './link/link-statistics.ts';
export {
  attachWeakNetwork,
  roomOptionsFor,
  type WeakNetwork,
  type WeakNetworkOptions,
} from './link/weak-network.ts';
export type { ClientLogger } from './livekit/logger.ts';
export type { LostReason, OwnKind, OwnSource } from './media/devices.ts';
export type { OwnChange, OwnMedia, OwnState, PublishRequest } from './media/own.ts';
export { probe } from './probe/probe.ts';
export type { ProbeOptions } from './probe/probe-options.ts';
export type { JoinLiveOptions } from './session/join-options.ts';
export type { LeaveReason } from './session/left.ts';
export type {
  LiveSession,
  LiveSessionEvents,
  LiveTrack,
  Outage,
  RegionChange,
  RegionState,
} from './session/live-session.ts';
export type { LiveSessionState } from './session/states.ts';
export type { TokenReply, TokenSource } from './session/token.ts';
export type { UplinkMemory, UplinkStorage } from './uplink/uplink-memory.ts';
