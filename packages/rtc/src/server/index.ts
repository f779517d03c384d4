export type {
  Finding,
  Instant,
  SessionEvent,
  SessionLog,
  SessionPlan,
} from '@livelane/contracts/vocabulary';
export { type Clock, systemClock } from '../clock/clock.ts';
export type { ChatCommands, WrittenMessage } from '../commerce/chat/chat-commands.ts';
export type { ChatPosition } from '../commerce/chat/chat-memory.ts';
export type { WordLists } from '../commerce/chat/words.ts';
export type { ClickCommands, ProductClick } from '../commerce/kinds/click/click-commands.ts';
export type { RedemptionLimits, ReservationAnswer, Reserve } from '../commerce/kinds/command.ts';
export type {
  CouponCommands,
  CouponRequest,
  DropStart,
} from '../commerce/kinds/coupon/coupon-commands.ts';
export type { DisclosingOptions } from '../commerce/kinds/disclosure/disclosing.ts';
export type {
  DisclosureCommands,
  DisclosureForm,
  SpokenDisclosure,
} from '../commerce/kinds/disclosure/disclosure-commands.ts';
export type {
  ContactLead,
  LeadCommands,
  LeadWithdrawal,
} from '../commerce/kinds/lead/lead-commands.ts';
export type { ModerationCommands, Mute } from '../commerce/kinds/moderation/moderation-commands.ts';
export type { PinCommands } from '../commerce/kinds/pin/pin-commands.ts';
export type { PollCommands, PollStart, PollVote } from '../commerce/kinds/poll/poll-commands.ts';
export type { PriceChange, PriceCommands } from '../commerce/kinds/price/price-commands.ts';
export type { PromotionCommands } from '../commerce/kinds/promotion/promotion-commands.ts';
export type {
  QuestionCommands,
  ViewerQuestion,
} from '../commerce/kinds/question/question-commands.ts';
export type { WaitingQuestion } from '../commerce/kinds/question/question-memory.ts';
export type {
  CodeRedemption,
  OrderRedemption,
  RedeemCommands,
} from '../commerce/kinds/redeem/redeem-commands.ts';
export type { SaleCommands, SaleStart } from '../commerce/kinds/sale/sale-commands.ts';
export type {
  RaisedHand,
  StageAnswer,
  StageCommands,
  StageInvitation,
} from '../commerce/kinds/stage/stage-commands.ts';
export type { Reservation, ReserveCommands } from '../commerce/kinds/stock/reserve-command.ts';
export type { StatedStock, StockCommands } from '../commerce/kinds/stock/stock-commands.ts';
export type {
  StatedOrder,
  TickerChoice,
  TickerCommands,
} from '../commerce/kinds/ticker/ticker-commands.ts';
export type { Decider, Who } from '../commerce/kinds/who.ts';
export type { RoomCommands, ViewerActions } from '../commerce/room-commands.ts';
export { type CommerceSigner, createSigner, type StorableSigner } from '../commerce/signer.ts';
export {
  type Chromium,
  type DevServer,
  type DevServerExit,
  type DevServerProgress,
  type FindChromiumOptions,
  findChromium,
  type StartDevServerOptions,
  startDevServer,
} from '../devserver/index.ts';
export type { Layout } from '../egress/composed.ts';
export type { EgressRequest } from '../egress/egress-request.ts';
export { type EgressService, openEgress } from '../egress/egress-service.ts';
export { EGRESS_FINDINGS, type EgressFindingCode, egressFindings } from '../egress/findings.ts';
export { maskedRequest } from '../egress/masked.ts';
export type { Picture, Shape } from '../egress/picture.ts';
export {
  type PlatformPicture,
  STREAM_PLATFORMS,
  type StreamPlatform,
  type StreamPlatformId,
} from '../egress/platforms.ts';
export {
  type HlsOptions,
  hlsRequest,
  type RecordingOptions,
  recordingRequest,
} from '../egress/recording.ts';
export type {
  EgressState,
  EgressStatus,
  StreamStatus,
  WrittenStatus,
} from '../egress/status.ts';
export type { S3Storage } from '../egress/storage.ts';
export { type StreamOptions, type StreamTarget, streamRequests } from '../egress/streams.ts';
export type { Attempt } from '../errors/dev-server-errors.ts';
export { isLivelaneError, type RtcErrorDetails } from '../errors/guard.ts';
export { RTC_ERRORS, type RtcErrorCode } from '../errors/rtc-errors.ts';
export { type LoopbackOptions, type LoopbackServer, serveOnLoopback } from '../http/loopback.ts';
export { type NodeHandler, toNodeHandler } from '../http/node-handler.ts';
export { INGRESS_FINDINGS, type IngressFindingCode, ingressFindings } from '../ingress/findings.ts';
export {
  type IngressInputKind,
  type IngressOptions,
  type IngressRequest,
  ingressRequest,
} from '../ingress/ingress-request.ts';
export {
  type IngressCredentials,
  type IngressService,
  openIngress,
} from '../ingress/ingress-service.ts';
export type { IngressStatus } from '../ingress/status.ts';
export {
  type MarketFigures,
  marketFigures,
  type RegionFigures,
  type Spread,
} from '../probe/market-figures.ts';
export { type MarketProbe, MarketProbeSchema } from '../probe/market-probe.ts';
export { marketReport } from '../probe/market-report.ts';
export { type NodeProbeOptions, probeFromNode } from '../probe/node-probe.ts';
export {
  type ConfigLine,
  configText,
  type ServerConfigOptions,
  serverConfig,
} from '../production/server-config.ts';
export { SESSION_FINDINGS, type SessionFindingCode } from '../recorder/findings.ts';
export type {
  DeclaredFigure,
  Gap,
  InputSink,
  NetworkDecision,
  NetworkSample,
  RecorderInput,
  Roster,
} from '../recorder/input.ts';
export { type JournalEntry, JournalEntrySchema } from '../recorder/journal/entry.ts';
export { createFileJournal, type FileJournalOptions } from '../recorder/journal/file-journal.ts';
export { createMemoryJournal } from '../recorder/journal/memory-journal.ts';
export { foldJournal } from '../recorder/journal/recorded-session.ts';
export { type RecoverLogOptions, recoverLog } from '../recorder/journal/recover-log.ts';
export type { DamagedLine, SessionJournal } from '../recorder/journal/session-journal.ts';
export { type MissedDisclosure, missedDisclosures } from '../recorder/missed-disclosures.ts';
export type { NoticedParticipant, WebhookNotice } from '../recorder/notice.ts';
export { pseudonymOf } from '../recorder/pseudonym.ts';
export {
  createSessionRecorder,
  type JournaledRecorderOptions,
  openSessionRecorder,
  type SessionEnding,
  type SessionRecorder,
  type SessionRecorderOptions,
} from '../recorder/recorder.ts';
export { FORMATS, type RoomFormat, type Seated, type Seats } from '../roles/formats.ts';
export type { ParticipantControl, PresentParticipant } from '../room/admission.ts';
export type { RoomChat } from '../room/chat-room.ts';
export {
  createFileLeadStore,
  type FileLeadStoreOptions,
} from '../room/leads/file-lead-store.ts';
export type { KeptLead, LeadStore } from '../room/leads/lead-store.ts';
export { createMemoryLeadStore } from '../room/leads/memory-lead-store.ts';
export {
  type LiveRoom,
  type LiveRoomOptions,
  openRoomOver,
  type RoomOverOptions,
} from '../room/live-room.ts';
export {
  type LiveKitRoom,
  type LiveKitRoomOptions,
  openRoom,
} from '../room/livekit-room.ts';
export {
  createMemoryRoom,
  type MemoryParticipant,
  type MemoryRoom,
  type MemoryRoomOptions,
} from '../room/memory-room.ts';
export type { OnFault } from '../room/requests/refusals.ts';
export {
  createShopRequestHandler,
  SHOP_SIGNATURE_HEADER,
  type ShopRequestOptions,
  signShopRequest,
} from '../room/requests/shop-requests.ts';
export {
  type Admitted,
  type AskedToken,
  createTokenHandler,
  type TokenHandlerOptions,
} from '../room/requests/token-requests.ts';
export {
  createViewerRequestHandler,
  type ViewerRequestOptions,
} from '../room/requests/viewer-requests.ts';
export { createFileRoomStore, type FileRoomStoreOptions } from '../room/store/file-store.ts';
export { createMemoryRoomStore } from '../room/store/memory-store.ts';
export { type RoomEntry, RoomEntrySchema, type RoomStore } from '../room/store/room-store.ts';
export type { RoomTransport } from '../room/transport.ts';
export {
  type MemorySessionOptions,
  runScriptedSessionInMemory,
} from '../session/memory-rehearsal.ts';
export type { ParticipantProgress } from '../session/participants/progress.ts';
export type { SessionProgress, SessionTick } from '../session/run/progress.ts';
export type { SessionServer } from '../session/run/provide-server.ts';
export { SCRIPT_COLUMNS } from '../session/script/script-columns.ts';
export { runScriptedSession, type ScriptedSessionOptions } from '../session/scripted-session.ts';
export { MAX_TOKEN_SECONDS, type MintTokenOptions, mintToken } from '../tokens/mint-token.ts';
export { MIN_SECRET_BYTES } from '../tokens/secret.ts';
export type { ServerAddress } from '../tokens/server-address.ts';
export {
  type ApiKeys,
  type TokenHolder,
  type VerifyTokenOptions,
  verifyToken,
} from '../tokens/verify-token.ts';
export { createWebhookHandler } from '../webhooks/handler.ts';
export {
  openWebhookListener,
  type WebhookListener,
  type WebhookListenerOptions,
} from '../webhooks/listener.ts';
export {
  createWebhookReceiver,
  MAX_WEBHOOK_AGE_SECONDS,
  type ReceivedWebhook,
  type WebhookReceiver,
  type WebhookReceiverOptions,
} from '../webhooks/receiver.ts';
export {
  createMemoryWebhookStore,
  type MemoryWebhookStoreOptions,
  type WebhookStore,
} from '../webhooks/store.ts';
