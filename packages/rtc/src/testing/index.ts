export type { SessionEvent, SessionLog, SessionPlan } from '@livelane/contracts/vocabulary';
export { createDrivenClock, type DrivenClock } from './driven-clock.ts';
export {
  createMemoryRoom,
  type MemoryParticipant,
  type MemoryRoom,
  type MemoryRoomOptions,
} from './memory-room.ts';
export { type RunMemorySessionOptions, runMemorySession } from './run-memory-session.ts';
export { SAMPLE_PLAN, SAMPLE_SCRIPT } from './sample-session.ts';
