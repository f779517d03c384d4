export type { SessionEvent, SessionLog, SessionPlan } from '@livelane/contracts/vocabulary';
export { type Clock, systemClock } from '../clock/clock.ts';
export { type CommerceSigner, createSigner } from '../commerce/signer.ts';
export {
  type Chromium,
  DEV_SERVER_ERRORS,
  type DevServer,
  type DevServerErrorCode,
  type DevServerExit,
  type DevServerProgress,
  type FindChromiumOptions,
  findChromium,
  type StartDevServerOptions,
  startDevServer,
} from '../devserver/index.ts';
export type {
  Gap,
  NetworkSample,
  PolicyDecision,
  RecorderInput,
  Roster,
} from '../recorder/input.ts';
export { pseudonymOf } from '../recorder/pseudonym.ts';
export {
  createSessionRecorder,
  type SessionEnding,
  type SessionRecorder,
  type SessionRecorderOptions,
} from '../recorder/recorder.ts';
export type {
  CodeRedeemed,
  DisclosureForm,
  LeadLeft,
  ProductClicked,
  QuestionAsked,
} from '../room/desk.ts';
export {
  type LiveRoom,
  type LiveRoomOptions,
  openRoomOver,
  type RoomTransport,
} from '../room/live-room.ts';
export { type LiveKitRoom, openRoom, type ServerAddress } from '../room/open-room.ts';
export { createViewerRequestHandler, type ViewerRequestOptions } from '../room/viewer-requests.ts';
export { type LoopbackServer, serveOnLoopback } from '../session/loopback.ts';
export type { SessionProgress, SessionTick } from '../session/progress.ts';
export { type RunSessionOptions, runSession, type SessionServer } from '../session/run-session.ts';
export { openWebhookListener, type WebhookListener } from '../session/webhook-listener.ts';
export {
  MAX_TOKEN_SECONDS,
  type MintTokenOptions,
  mintToken,
} from '../tokens/mint-token.ts';
export { MIN_SECRET_BYTES } from '../tokens/secret.ts';
export { type ApiKeys, type TokenHolder, verifyToken } from '../tokens/verify-token.ts';
export { createWebhookHandler } from '../webhooks/handler.ts';
export type { NoticedParticipant, WebhookNotice } from '../webhooks/notice.ts';
export {
  createWebhookReceiver,
  MAX_WEBHOOK_AGE_SECONDS,
  type ReceivedWebhook,
  type WebhookReceiver,
  type WebhookReceiverOptions,
} from '../webhooks/receiver.ts';
export { createMemoryWebhookStore, type WebhookStore } from '../webhooks/store.ts';
