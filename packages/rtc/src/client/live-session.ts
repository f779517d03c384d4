import type { Room } from 'livekit-client';
import type { RefusalReason } from '../commerce/apply.ts';
import type { CommerceState } from '../commerce/state.ts';
import type { PolicyDecision } from '../policy/decision.ts';
import type { PolicyState } from '../policy/policy.ts';
import type { Role } from '../roles/roles.ts';
import type { ViewerRequest } from '../room/viewer-request.ts';
import type { CommerceChannel } from './commerce.ts';
import type { LoggedEvent, ServerClock } from './desk.ts';
import type { LinkStatistics } from './link-statistics.ts';

/** Somebody's picture or voice that has arrived. */
export interface LiveTrack {
  readonly kind: 'audio' | 'video';
  readonly source: string;
  readonly participant: { readonly identity: string; readonly role: Role };
  readonly mediaStreamTrack: MediaStreamTrack;
  /** Plays it in the given element, or in a new one. */
  attach(element?: HTMLMediaElement): HTMLMediaElement;
  /** Takes it out of every element it plays in. */
  detach(): void;
}

/** Why a session is over. */
export type LeaveReason = 'left' | 'aborted' | 'disconnected';

export interface SessionEvents {
  /** The connection went, came back, or ended. */
  readonly state: SessionState;
  readonly track: LiveTrack;
  readonly 'track-ended': LiveTrack;
  /** The policy decided something; the reason is in it. */
  readonly decision: PolicyDecision;
  /** Once a second. */
  readonly statistics: LinkStatistics;
  /** A verified message changed what is sold, asked or disclosed. */
  readonly commerce: CommerceState;
  /** A commerce message was not believed. */
  readonly 'commerce-refused': RefusalReason;
  /** The browser wants a click before it plays sound: call `startAudio` from one. */
  readonly 'audio-blocked': { readonly blocked: boolean };
  /** Last of all events, once. */
  readonly left: LeaveReason;
}

export type SessionState = 'live' | 'reconnecting' | 'left';

/** What to publish: a track of one's own, `true` for the device with the preset's settings, or nothing. */
export interface PublishRequest {
  readonly camera?: true | MediaStreamTrack;
  readonly microphone?: true | MediaStreamTrack;
}

/** One person in one live room. */
export interface LiveSession {
  readonly role: Role;
  /** LiveKit's own room, for what this package does not cover. */
  readonly room: Room;
  readonly commerce: CommerceChannel | undefined;
  state(): SessionState;
  /** The tracks that have arrived and not ended. */
  tracks(): readonly LiveTrack[];
  /** Every decision of the policy so far, with its reason. */
  decisions(): readonly PolicyDecision[];
  /** Hears an event until the returned function is called; `track` begins with the tracks that are there. */
  on<Name extends keyof SessionEvents>(
    name: Name,
    listener: (event: SessionEvents[Name]) => void,
  ): () => void;
  /**
   * Publishes camera and microphone by the preset's plan.
   * @throws MEDIA_REFUSED when the browser gives no device
   * @throws SESSION_LEFT after {@link leave}
   */
  publish(request: PublishRequest): Promise<void>;
  /** The link as of now. */
  statistics(): Promise<LinkStatistics>;
  /** What the policy remembers. */
  policy(): PolicyState;
  /**
   * Asks the server for something: a question, a click, a code, a lead.
   * @returns what the session's log holds of it
   * @throws REQUEST_REFUSED, SESSION_LEFT, or INPUT_INVALID without a `commerceEndpoint`
   */
  request(request: ViewerRequest): Promise<readonly LoggedEvent[]>;
  /** The server's clock with its error bound; undefined without a `commerceEndpoint`. */
  serverClock(): ServerClock | undefined;
  /** Plays sound that the browser held back; call it from a click. */
  startAudio(): Promise<void>;
  /** Leaves the room and lets go of everything; safe to call again, and always resolves. */
  leave(): Promise<void>;
}
