export type { SessionPlan } from '@livelane/contracts/vocabulary';
export type { Clock } from '../clock/clock.ts';
export { createDrivenClock, type DrivenClock } from '../clock/driven-clock.ts';
export {
  createMemoryRoom,
  type MemoryParticipant,
  type MemoryRoom,
  type MemoryRoomOptions,
} from '../room/memory-room.ts';
export type { ScriptEvent } from '../session/script/script-event.ts';
export {
  type CheckedPages,
  checkNetworkDriver,
  type NetworkCheck,
} from './network/check-network-driver.ts';
export { CLEAN_NETWORK, type NetworkConditions } from './network/conditions.ts';
export {
  type DevToolsSession,
  driveNetwork,
  type NetworkDriver,
} from './network/network-driver.ts';
export { SAMPLE_PLAN, SAMPLE_SCRIPT } from './sample-session.ts';
export { type PlayTraceOptions, playTrace } from './trace-player.ts';
