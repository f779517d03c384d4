export type { SessionPlan } from '@livelane/contracts/vocabulary';
export type { Clock } from '../clock/clock.ts';
export { createDrivenClock, type DrivenClock } from '../clock/driven-clock.ts';
export type { ScriptEvent } from '../session/script/script-event.ts';
export { SAMPLE_PLAN, SAMPLE_SCRIPT } from './sample-session.ts';
