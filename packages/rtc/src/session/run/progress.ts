import type { DevServerProgress } from '../devserver/index.ts';
import type { Role } from '../roles/roles.ts';
import type { ScriptEvent } from './script.ts';

/** What a session is doing, for a live display. */
export type SessionProgress =
  | { readonly step: 'server'; readonly server: DevServerProgress }
  | { readonly step: 'room-open'; readonly room: string; readonly url: string }
  | { readonly step: 'joined' | 'left'; readonly identity: string; readonly role: Role }
  | { readonly step: 'first-frame'; readonly identity: string; readonly afterMs: number }
  /** The script begins; `seconds` is how long it will last. */
  | { readonly step: 'live'; readonly seconds: number; readonly viewers: number }
  | {
      readonly step: 'event';
      readonly index: number;
      readonly count: number;
      readonly event: ScriptEvent;
    }
  | {
      readonly step: 'event-failed';
      readonly index: number;
      readonly event: ScriptEvent;
      /** The error's code, e.g. `ROOM_UNREACHABLE`, and its sentence. */
      readonly code: string;
      readonly reason: string;
    }
  | { readonly step: 'tick'; readonly tick: SessionTick }
  | {
      readonly step: 'interrupted';
      readonly what: 'aborted' | 'server-died';
      readonly detail: string;
      /** Lines of the script that were not played, of how many. */
      readonly unplayed: number;
      readonly count: number;
    }
  | { readonly step: 'ended'; readonly tick: SessionTick };

/** How a running session stands. */
export interface SessionTick {
  readonly second: number;
  readonly viewers: number;
  /** Video frames that viewers have decoded, all together. */
  readonly frames: number;
  /** Signed messages that viewers have verified and applied, all together. */
  readonly messages: number;
  /** Genuine webhooks received. */
  readonly webhooks: number;
}
