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
} from './commerce/apply.ts';
export type { ChatEvent, ChatMessage, ChatState } from './commerce/chat/chat.ts';
export {
  CommerceEnvelopeSchema,
  CommerceEventSchema,
  CommerceSnapshotSchema,
  CommerceStateSchema,
} from './commerce/envelope.ts';
export type { CouponDrop, CouponEvent, CouponState } from './commerce/kinds/coupon/coupon.ts';
export type {
  DisclosureEvent,
  DisclosurePrompt,
  DisclosureState,
  PromptEvent,
  ShownDisclosure,
} from './commerce/kinds/disclosure/disclosure.ts';
export type { PinEvent, PinnedProduct, PinState } from './commerce/kinds/pin/pin.ts';
export type { Poll, PollEvent, PollState } from './commerce/kinds/poll/poll.ts';
export type { ChangedPrice, PriceEvent, PriceState } from './commerce/kinds/price/price.ts';
export type {
  PromotionEvent,
  PromotionState,
  RunningPromotion,
} from './commerce/kinds/promotion/promotion.ts';
export type {
  AskedQuestion,
  QuestionEvent,
  QuestionState,
} from './commerce/kinds/question/question.ts';
export type { FlashSale, SaleEvent, SaleState } from './commerce/kinds/sale/sale.ts';
export type {
  StageEvent,
  StagePerson,
  StagePlace,
  StageState,
} from './commerce/kinds/stage/stage.ts';
export type { ShownStock, StockEvent, StockState } from './commerce/kinds/stock/stock.ts';
export type { ShownOrder, TickerEvent, TickerState } from './commerce/kinds/ticker/ticker.ts';
export {
  type CommerceVerifier,
  createVerifier,
  keyIdOf,
  type ReceiveOptions,
  receiveMessage,
} from './commerce/signature.ts';
export type { CommerceEvent, CommerceState } from './commerce/state.ts';
export {
  type ApplyOptions,
  MAX_ENVELOPE_BYTES,
  type RefusalReason,
  type SignedEnvelope,
  type SignedSnapshot,
  type StreamOutcome,
  type StreamView,
} from './commerce/stream.ts';
export { type ViewerRequest, ViewerRequestSchema } from './commerce/viewer-request.ts';
export { isLivelaneError, type RtcErrorDetails } from './errors/guard.ts';
export { RTC_ERRORS, type RtcErrorCode } from './errors/rtc-errors.ts';
export { RTC_ISSUES } from './errors/rtc-issues.ts';
export { type PlanOfOptions, planOf } from './plan/plan-of.ts';
export { clickCounts } from './recorder/counts/click-counts.ts';
export { RECORDS } from './records.ts';
export { chooseRegion, type RegionChoice, type RegionReason } from './regions/choose-region.ts';
export type { MediaPath, Region, RegionProbe } from './regions/region.ts';
export { FORMATS, type RoomFormat, type Seated, type Seats } from './roles/formats.ts';
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
