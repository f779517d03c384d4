import type { Room } from 'livekit-client';
import type { RefusalReason } from '../commerce/apply.ts';
import type { CommerceState } from '../commerce/state.ts';
import type { ViewerRequest } from '../commerce/viewer-request.ts';
import type { PolicyDecision } from '../policy/decision.ts';
import type { PolicyState } from '../policy/policy.ts';
import type { Role } from '../roles/roles.ts';
import type { CommerceChannel } from './commerce-channel.ts';
import type { LoggedEvent, ServerClock } from './commerce-client.ts';
import type { LinkStatistics } from './link-statistics.ts';

/** An audio or video track of another participant. */
export interface LiveTrack {
  /** Kind of media. */
  readonly kind: 'audio' | 'video';
  /** LiveKit's track source, such as `camera`, `microphone` or `screen_share`. */
  readonly source: string;
  /** The participant who publishes it. */
  readonly participant: { readonly identity: string; readonly role: Role };
  /** The underlying browser track. */
  readonly mediaStreamTrack: MediaStreamTrack;
  /** Plays the track in `element`. Default: a new element. @returns the element */
  attach(element?: HTMLMediaElement): HTMLMediaElement;
  /** Removes the track from every element it is attached to. */
  detach(): void;
}

/** Why a session ended: `leave()`, its abort signal, or the server or the network. */
export type LeaveReason = 'left' | 'aborted' | 'disconnected';

/** Events of a {@link LiveSession} by name. */
export interface LiveSessionEvents {
  /** The state changed. */
  readonly state: LiveSessionState;
  /** A track of another participant was subscribed. */
  readonly track: LiveTrack;
  /** A track ended; it is detached already. */
  readonly 'track-ended': LiveTrack;
  /** The weak-network policy made a decision. */
  readonly decision: PolicyDecision;
  /** Statistics of the link, once a second. */
  readonly statistics: LinkStatistics;
  /** A verified message changed the commerce state. */
  readonly commerce: CommerceState;
  /** A commerce message was refused. */
  readonly 'commerce-refused': RefusalReason;
  /** The browser blocks audio until a user gesture, or no longer does. Call `startAudio` from a click. */
  readonly 'audio-blocked': { readonly blocked: boolean };
  /** The session ended. Emitted once, as the last event. */
  readonly left: LeaveReason;
}

/** Connection state of a {@link LiveSession}. */
export type LiveSessionState = 'live' | 'reconnecting' | 'left';

/** What to publish. */
export interface PublishRequest {
  /** Your own track, or `true` to open the default camera with the preset's settings. Default: no video. */
  readonly camera?: true | MediaStreamTrack;
  /** Your own track, or `true` to open the default microphone. Default: no audio. */
  readonly microphone?: true | MediaStreamTrack;
}

/** A participant's session in a live room. */
export interface LiveSession {
  /** The role that was passed to `joinLive`. */
  readonly role: Role;
  /** The underlying room of livekit-client. */
  readonly room: Room;
  /** The commerce state; undefined if no public key was given. */
  readonly commerce: CommerceChannel | undefined;
  /** Current connection state. */
  state(): LiveSessionState;
  /** Tracks of other participants that are subscribed now. */
  tracks(): readonly LiveTrack[];
  /** All decisions of the weak-network policy so far. */
  decisions(): readonly PolicyDecision[];
  /**
   * Adds an event listener. A listener for `track` is also called at once for each current track.
   * @returns a function that removes the listener
   */
  on<Name extends keyof LiveSessionEvents>(
    name: Name,
    listener: (event: LiveSessionEvents[Name]) => void,
  ): () => void;
  /**
   * Publishes camera and microphone with the settings of the preset.
   * @throws MEDIA_REFUSED if the browser gives no access to a device
   * @throws SESSION_LEFT after {@link leave}
   */
  publish(request: PublishRequest): Promise<void>;
  /** Reads the statistics of the link now. @throws SESSION_LEFT after {@link leave} */
  statistics(): Promise<LinkStatistics>;
  /** State of the weak-network policy. */
  policy(): PolicyState;
  /**
   * Sends a viewer's request (question, click, code or lead) to the server.
   * @returns the log entries that it created
   * @throws INPUT_INVALID with every issue of the request, or if `joinLive` was called without `commerceEndpoint`
   * @throws TOKEN_REFUSED, REQUEST_REFUSED, ROOM_CLOSED or ROOM_UNREACHABLE as the server reports it
   * @throws COMMERCE_ENDPOINT_FAILED if the endpoint cannot be reached or responds with something else
   * @throws SESSION_LEFT after {@link leave}
   */
  request(request: ViewerRequest): Promise<readonly LoggedEvent[]>;
  /** Offset of the server's clock with its maximum error; undefined without a `commerceEndpoint`. */
  serverClock(): ServerClock | undefined;
  /** Starts audio that the browser blocked. Call it from a click handler. */
  startAudio(): Promise<void>;
  /** Leaves the room and releases all resources. Never rejects; repeated calls have no further effect. */
  leave(): Promise<void>;
}
