import type { Room } from 'livekit-client';
import type { ChatState } from '../../commerce/chat/chat.ts';
import type { CommerceState } from '../../commerce/state.ts';
import type { RefusalReason } from '../../commerce/stream.ts';
import type { ViewerRequest } from '../../commerce/viewer-request.ts';
import type { PolicyDecision } from '../../policy/decision.ts';
import type { PolicyState } from '../../policy/policy.ts';
import type { RegionChoice } from '../../regions/choose-region.ts';
import type { Role } from '../../roles/roles.ts';
import type { Commerce, CommerceStatus } from '../commerce/commerce.ts';
import type { LoggedEvent, ServerClock } from '../commerce/commerce-client.ts';
import type { LinkStatistics } from '../link/link-statistics.ts';
import type { OwnKind } from '../media/devices.ts';
import type { OwnChange, OwnMedia, PublishRequest } from '../media/own.ts';
import type { LeaveReason } from './left.ts';
import type { LiveSessionState } from './states.ts';

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

/** Events of a {@link LiveSession} by name. */
export interface LiveSessionEvents {
  /** The state changed, to what `state()` returns. */
  readonly state: LiveSessionState;
  /** Media stopped: nothing arrives any more, or the picture stands. Emitted within 1.5 s. */
  readonly stalled: Outage;
  /** A way back is being tried, or the link is back and the picture not yet. */
  readonly recovering: Outage;
  /** Media flows again. */
  readonly recovered: Outage;
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
  /** A verified message changed the chat; with the option `chat`. */
  readonly chat: ChatState;
  /** A commerce message was refused. */
  readonly 'commerce-refused': RefusalReason;
  /** Whether the commerce state is known changed. */
  readonly 'commerce-status': CommerceStatus;
  /** The own camera or microphone was published, muted, lost or ended. */
  readonly 'own-track': OwnChange;
  /** A device was plugged in or removed: list them again with livekit-client's `Room.getLocalDevices`. */
  readonly 'devices-changed': undefined;
  /** livekit-client sends from another device, because it was switched or the one before is gone. */
  readonly 'device-changed': { readonly kind: OwnKind; readonly deviceId: string };
  /** The browser blocks audio until a user gesture, or no longer does. Call `startAudio` from a click. */
  readonly 'audio-blocked': { readonly blocked: boolean };
  /** The session moved, because the server of its region was lost; with `regions` of `joinLive`. */
  readonly region: RegionChange;
  /** The session ended; its devices are free already. Emitted once, as the last event. */
  readonly left: LeaveReason;
}

/** A move of a session from a lost region to the next. */
export interface RegionChange {
  /** Name of the lost region. */
  readonly from: string;
  /** Name of the region that the session is in now. */
  readonly to: string;
  /** Milliseconds from the loss, once it was certain, until the next region was joined. */
  readonly outageMs: number;
}

/** Where a session of several regions is. */
export interface RegionState {
  /** Name of the region that it is in. */
  readonly current: string;
  /** Where it would move to; null if there is no other. */
  readonly runnerUp: string | null;
  /** The choice by the probe; null if the token endpoint had named the region. */
  readonly choice: RegionChoice | null;
}

/** A time without media. */
export interface Outage {
  /** Milliseconds since media stopped, as far as it is known. */
  readonly forMs: number;
}

/** A participant's session in a live room. */
export interface LiveSession {
  /** The role that was passed to `joinLive`. */
  readonly role: Role;
  /** The underlying room of livekit-client. */
  readonly room: Room;
  /** The commerce state; undefined if neither a public key nor a `commerceEndpoint` was given. */
  readonly commerce: Omit<Commerce, 'detach'> | undefined;
  /** The own camera: what is sent, mute, switch, preview. */
  readonly camera: OwnMedia;
  /** The own microphone. */
  readonly microphone: OwnMedia;
  /** Current connection state. */
  state(): LiveSessionState;
  /** Tracks of other participants that are subscribed now. */
  tracks(): readonly LiveTrack[];
  /** All decisions of the weak-network policy so far. */
  decisions(): readonly PolicyDecision[];
  /**
   * Adds an event listener, which is also called at once with what happened before: one for `track` for each current
   * track, for `audio-blocked` if audio is blocked, for `commerce` and `chat` if a state is known, for `left` after the end.
   * @returns a function that removes the listener
   */
  on<Name extends keyof LiveSessionEvents>(
    name: Name,
    listener: (event: LiveSessionEvents[Name]) => void,
  ): () => void;
  /**
   * Publishes camera and microphone with the settings of the preset. What is published already stays one publication,
   * which sends the new source; `true` opens a lost device again, and never unmutes. If one of two devices cannot be
   * opened, the other one is published and `own-track` has the error of the first.
   * @throws MEDIA_REFUSED if none of the devices can be opened
   * @throws SESSION_LEFT after {@link leave}
   */
  publish(request: PublishRequest): Promise<void>;
  /** Reads the statistics of the link now. @throws SESSION_LEFT after {@link leave} */
  statistics(): Promise<LinkStatistics>;
  /** State of the weak-network policy. */
  policy(): PolicyState;
  /**
   * Sends a viewer's request, such as a question, a click, a reservation or a vote, to the server.
   * @returns the log entries that it created, with the code or the price that the viewer was given
   * @throws INPUT_INVALID with every issue of the request, or if `joinLive` was called without `commerceEndpoint`
   * @throws TOKEN_REFUSED, REQUEST_REFUSED, SOLD_OUT, SALE_ENDED, RESERVE_FAILED, COUPONS_GONE, POLL_CLOSED, ROOM_CLOSED or
   * ROOM_UNREACHABLE as the server reports it
   * @throws COMMERCE_ENDPOINT_FAILED if the endpoint cannot be reached or responds with something else
   * @throws SESSION_LEFT after {@link leave}
   */
  request(request: ViewerRequest): Promise<readonly LoggedEvent[]>;
  /** Offset of the server's clock with its maximum error; undefined without a `commerceEndpoint`. */
  serverClock(): ServerClock | undefined;
  /** Starts audio that the browser blocked. Call it from a click handler. */
  startAudio(): Promise<void>;
  /** Where the session is; undefined without `regions` of `joinLive`. */
  readonly region?: () => RegionState;
  /** Leaves the room and releases all resources. Never rejects; repeated calls have no further effect. */
  leave(): Promise<void>;
}
