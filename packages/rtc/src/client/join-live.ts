import {
  DisconnectReason,
  type RemoteParticipant,
  type RemoteTrack,
  Room,
  RoomEvent,
  type RoomOptions,
} from 'livekit-client';
import type { PolicyDecision } from '../policy/decision.ts';
import type { PresetId } from '../policy/presets.ts';
import { ROLES, type Role, roleOf } from '../roles/roles.ts';
import { clientError, invalidOption } from './client-errors.ts';
import { type OpenCommerceChannel, openCommerceChannel } from './commerce.ts';
import { type Desk, type DeskSnapshot, openDesk } from './desk.ts';
import { createEmitter, type Emitter } from './emitter.ts';
import { type OwnTracks, publishMedia } from './publish.ts';
import type {
  LeaveReason,
  LiveSession,
  LiveTrack,
  SessionEvents,
  SessionState,
} from './session.ts';
import { resolveTicket, type Ticket, type TokenSource } from './token.ts';
import { attachWeakNetwork, presetOf, roomOptionsFor, type WeakNetwork } from './weak-network.ts';

/** Where a session says what went wrong beside the point. */
export interface ClientLogger {
  warn(message: string, details?: unknown): void;
}

export interface JoinLiveOptions extends TokenSource {
  readonly role: Role;
  /** Left out: `hd`. */
  readonly preset?: PresetId;
  /** Aborting leaves, at whatever point of joining. */
  readonly signal?: AbortSignal;
  /** Makes the room from the preset's options. Left out: `new Room(options)`. */
  readonly roomFactory?: (options: RoomOptions) => Room;
  /** Left out: nothing is logged. */
  readonly logger?: ClientLogger;
  /**
   * Where the server takes viewers' requests, and gives the signed state and its clock, for this token.
   * Left out: nothing can be asked, and the state comes from the room alone.
   */
  readonly commerceEndpoint?: string | URL;
  /** This device's milliseconds since 1970. Left out: `Date.now`. */
  readonly now?: () => number;
}

/**
 * A session in a live room: joined, the network policy at work, the commerce channel followed.
 * The options of the room are set at its construction, where LiveKit reads them.
 *
 * @throws INPUT_INVALID for options that cannot work
 * @throws TOKEN_ENDPOINT_FAILED, JOIN_FAILED, COMMERCE_KEY_INVALID, or REQUEST_REFUSED where the key
 * was to come from the commerce endpoint
 * @throws the signal's reason when it aborts first
 * @example
 * ```ts no-run
 * import { joinLive } from '@livelane/rtc/client';
 * const session = await joinLive({ tokenEndpoint: '/live/token', role: 'host', preset: 'weak' });
 * await session.publish({ camera: true, microphone: true });
 * ```
 */
export async function joinLive(options: JoinLiveOptions): Promise<LiveSession> {
  const preset = presetOf(options.preset ?? 'hd');
  if (!ROLES.includes(options.role))
    throw invalidOption('/role', `one of ${ROLES.join(', ')}`, options.role);
  options.signal?.throwIfAborted();
  const ticket = await resolveTicket(options);
  options.signal?.throwIfAborted();
  const makeRoom = options.roomFactory ?? ((roomOptions: RoomOptions) => new Room(roomOptions));
  const room = makeRoom(roomOptionsFor(preset.id));
  const joining = new Joining(room, options);
  try {
    await joining.connect(ticket);
    return joining.session();
  } catch (error) {
    await joining.end('aborted');
    options.signal?.throwIfAborted();
    throw error;
  }
}

/** Everything one session holds, from the first attempt to join until it is left. */
class Joining {
  private readonly room: Room;
  private readonly options: JoinLiveOptions;
  private readonly events: Emitter<SessionEvents>;
  private readonly network: WeakNetwork;
  private readonly held = new Map<string, LiveTrack>();
  private readonly own: OwnTracks[] = [];
  private readonly decided: PolicyDecision[] = [];
  private channel: OpenCommerceChannel | undefined;
  private desk: Desk | undefined;
  private current: SessionState = 'reconnecting';
  private ending: Promise<void> | undefined;
  private readonly onAbort = () => void this.end('aborted');

  constructor(room: Room, options: JoinLiveOptions) {
    this.room = room;
    this.options = options;
    this.events = createEmitter((error) => options.logger?.warn('a listener failed', error));
    this.network = attachWeakNetwork(room, {
      preset: options.preset ?? 'hd',
      onDecision: (decision) => {
        this.decided.push(decision);
        this.events.emit('decision', decision);
      },
      onStatistics: (statistics) => this.events.emit('statistics', statistics),
    });
    options.signal?.addEventListener('abort', this.onAbort, { once: true });
    this.follow();
  }

  async connect({ url, token, commercePublicKey }: Ticket): Promise<void> {
    const asked = this.askDesk(token);
    const publicKey = commercePublicKey ?? (await asked)?.publicKey;
    if (publicKey !== undefined) await this.openChannel(publicKey);
    this.options.signal?.throwIfAborted();
    try {
      await this.room.connect(url, token);
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      throw clientError('JOIN_FAILED', `The room at ${url} could not be joined: ${why}`, {
        retryable: true,
        details: { url },
        cause,
      });
    }
    this.options.signal?.throwIfAborted();
    this.move('live');
    const snapshot = await asked?.catch((error: unknown) => {
      this.options.logger?.warn('the commerce endpoint gave no snapshot', error);
      return undefined;
    });
    if (snapshot !== undefined) this.channel?.receive(snapshot.text);
    await this.channel?.settled();
  }

  private askDesk(token: string): Promise<DeskSnapshot> | undefined {
    const { commerceEndpoint: endpoint, fetch = globalThis.fetch, now = Date.now } = this.options;
    if (endpoint === undefined) return undefined;
    this.desk = openDesk({ endpoint, token, fetch: fetch.bind(globalThis), now });
    const asked = this.desk.snapshot();
    // Judged where it is awaited; until then a failure is nobody's surprise.
    asked.catch(() => undefined);
    return asked;
  }

  private async openChannel(publicKey: string): Promise<void> {
    const { desk } = this;
    this.channel = await openCommerceChannel(this.room, {
      publicKey,
      now: () => (this.options.now ?? Date.now)() + (desk?.clock()?.offsetMs ?? 0),
      fetchSnapshot: desk === undefined ? undefined : async () => (await desk.snapshot()).text,
      onState: (state) => this.events.emit('commerce', state),
      onRefused: (reason) => this.events.emit('commerce-refused', reason),
    });
  }

  /** Lets go of everything, once, whoever asks first. */
  end(reason: LeaveReason): Promise<void> {
    this.ending ??= this.letGo(reason);
    return this.ending;
  }

  private async letGo(reason: LeaveReason): Promise<void> {
    this.options.signal?.removeEventListener('abort', this.onAbort);
    this.network.detach();
    this.channel?.close();
    for (const tracks of this.own) tracks.stop();
    for (const track of this.held.values()) track.detach();
    await this.room
      .disconnect()
      .catch((error: unknown) =>
        this.options.logger?.warn('the room did not close cleanly', error),
      );
    this.room.removeAllListeners();
    this.held.clear();
    this.move('left');
    this.events.emit('left', reason);
    this.events.clear();
  }

  private listen<Name extends keyof SessionEvents>(
    name: Name,
    listener: (event: SessionEvents[Name]) => void,
  ): () => void {
    const stop = this.events.on(name, listener);
    // Tracks arrive while the room is still being joined, before anybody can listen.
    if (name === 'track')
      for (const track of this.held.values()) (listener as (event: LiveTrack) => void)(track);
    return stop;
  }

  private move(state: SessionState): void {
    if (this.current === state || this.current === 'left') return;
    this.current = state;
    this.events.emit('state', state);
  }

  private follow(): void {
    this.room
      .on(RoomEvent.TrackSubscribed, (track, _publication, participant) =>
        this.hold(track, participant),
      )
      .on(RoomEvent.TrackUnsubscribed, (track) => this.drop(track))
      .on(RoomEvent.Reconnecting, () => this.move('reconnecting'))
      .on(RoomEvent.Reconnected, () => this.move('live'))
      .on(RoomEvent.AudioPlaybackStatusChanged, () =>
        this.events.emit('audio-blocked', { blocked: !this.room.canPlaybackAudio }),
      )
      .on(RoomEvent.Disconnected, (reason) => {
        if (reason !== DisconnectReason.CLIENT_INITIATED) void this.end('disconnected');
      });
  }

  private hold(track: RemoteTrack, participant: RemoteParticipant): void {
    const live: LiveTrack = {
      kind: track.kind === 'video' ? 'video' : 'audio',
      source: track.source,
      participant: { identity: participant.identity, role: roleOf(participant.attributes) },
      mediaStreamTrack: track.mediaStreamTrack,
      attach: (element) => (element === undefined ? track.attach() : track.attach(element)),
      detach: () => void track.detach(),
    };
    this.held.set(track.sid ?? track.mediaStreamTrack.id, live);
    this.events.emit('track', live);
  }

  private drop(track: RemoteTrack): void {
    const key = track.sid ?? track.mediaStreamTrack.id;
    const live = this.held.get(key);
    if (live === undefined) return;
    this.held.delete(key);
    live.detach();
    this.events.emit('track-ended', live);
  }

  session(): LiveSession {
    const refuseWhenLeft = () => {
      if (this.ending !== undefined)
        throw clientError('SESSION_LEFT', 'This session has been left. Join again.');
    };
    return {
      role: this.options.role,
      room: this.room,
      commerce: this.channel,
      state: () => this.current,
      tracks: () => [...this.held.values()],
      decisions: () => [...this.decided],
      on: (name, listener) => this.listen(name, listener),
      publish: async (request) => {
        refuseWhenLeft();
        const own = await publishMedia(this.room, request, this.network);
        this.own.push(own);
        // Left while the browser asked for the camera: its light must go out.
        if (this.ending !== undefined) own.stop();
        refuseWhenLeft();
      },
      statistics: async () => {
        refuseWhenLeft();
        return this.network.sample();
      },
      policy: () => this.network.state(),
      request: async (request) => {
        refuseWhenLeft();
        if (this.desk === undefined) {
          throw invalidOption('/commerceEndpoint', 'an endpoint, given to joinLive', undefined);
        }
        return this.desk.send(request);
      },
      serverClock: () => this.desk?.clock(),
      startAudio: () => this.room.startAudio(),
      leave: () => this.end('left'),
    };
  }
}
