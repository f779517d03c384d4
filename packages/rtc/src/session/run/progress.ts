import type { Finding, LivelaneError } from '@livelane/contracts/vocabulary';
import type { DevServerProgress } from '../../devserver/index.ts';
import type { SessionFindingCode } from '../../recorder/findings.ts';
import type { ParticipantProgress } from '../participants/progress.ts';
import type { ScriptEvent } from '../script/script-event.ts';

/** Progress of a scripted session, for display. */
export type SessionProgress =
  | ParticipantProgress
  /** A LiveKit server is being started. */
  | { readonly step: 'server'; readonly server: DevServerProgress }
  /** The room was created. */
  | { readonly step: 'room-open'; readonly room: string; readonly url: string }
  /** The script starts; `seconds` is its duration. */
  | { readonly step: 'live'; readonly seconds: number; readonly viewers: number }
  | {
      /** A line of the script was played; `index` is 0-based. */
      readonly step: 'event';
      readonly index: number;
      readonly count: number;
      readonly event: ScriptEvent;
    }
  | {
      /** A line of the script could not be played. */
      readonly step: 'event-failed';
      readonly index: number;
      readonly event: ScriptEvent;
      readonly error: LivelaneError;
    }
  /** Every two seconds. */
  | { readonly step: 'tick'; readonly tick: SessionTick }
  | {
      /** The session ends early. */
      readonly step: 'interrupted';
      /** Why, and the lines that were not played: the gaps that the log gets. */
      readonly findings: readonly Finding<SessionFindingCode>[];
    }
  /** The session ended and its log is complete. */
  | { readonly step: 'ended'; readonly tick: SessionTick };

/** Counts of a running session. */
export interface SessionTick {
  /** Seconds since the script started. */
  readonly second: number;
  /** Viewers who are connected. */
  readonly viewers: number;
  /** Video frames decoded by all viewers so far. */
  readonly frames: number;
  /** Commerce messages verified and applied by all viewers so far. */
  readonly messages: number;
  /** Verified webhooks so far. */
  readonly webhooks: number;
}
