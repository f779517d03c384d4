import { inputInvalid } from '@livelane/contracts/vocabulary';
import {
  DisconnectReason,
  type RemoteParticipant,
  type RemoteTrack,
  Room,
  RoomEvent,
  type RoomOptions,
} from 'livekit-client';
import { clientError } from '../errors/client-errors.ts';
import { clientIssue } from '../errors/client-issues.ts';
import type { PolicyDecision } from '../policy/decision.ts';
import type { PresetId } from '../policy/presets.ts';
import { ROLES, type Role, roleOf } from '../roles/roles.ts';
import { type OpenCommerceChannel, openCommerceChannel } from './commerce-channel.ts';
import {
  type CommerceClient,
  createCommerceClient,
  type FetchedSnapshot,
} from './commerce-client.ts';
import { createEmitter, type Emitter } from './emitter.ts';
import type {
  LeaveReason,
  LiveSession,
  LiveSessionEvents,
  LiveSessionState,
  LiveTrack,
} from './live-session.ts';
import { type OwnTracks, publishMedia } from './publish.ts';
import { type ConnectionInfo, resolveConnection, type TokenSource } from './token.ts';
import { attachWeakNetwork, presetOf, roomOptionsFor, type WeakNetwork } from './weak-network.ts';

/** Receives problems that do not end a session. */
export interface ClientLogger {
  /** Receives one sentence in English and, if there is one, the error. */
  warn(message: string, details?: unknown): void;
}

/** Options of {@link joinLive}. */
export interface JoinLiveOptions extends TokenSource {
  /** Must be the role of the token. */
  readonly role: Role;
  /** Default: `auto`, as in `attachWeakNetwork`. */
  readonly preset?: PresetId;
  /** Aborting leaves the session, also while joining. Default: only `leave()` does. */
  readonly signal?: AbortSignal;
  /** Creates the room from the preset's options. Default: `new Room(options)`. */
  readonly roomFactory?: (options: RoomOptions) => Room;
  /** Default: problems that do not end the session are not logged. */
  readonly logger?: ClientLogger;
  /**
   * URL of `createViewerRequestHandler` on the server: viewers' requests, the signed state and the server's clock.
   * Default: none; requests are not possible, and the state comes from the room only.
   */
  readonly commerceEndpoint?: string | URL;
  /** Current time of this device's clock, in milliseconds since 1970-01-01T00:00:00Z. Default: `Date.now`. */
  readonly now?: () => number;
}

/**
 * Joins a live room: connects, attaches the weak-network policy and follows the commerce messages.
 *
 * @returns the session, connected
 * @throws INPUT_INVALID for invalid options
 * @throws TOKEN_ENDPOINT_FAILED if the token endpoint gives no token
 * @throws JOIN_FAILED if the connection fails
 * @throws COMMERCE_KEY_INVALID for an invalid public key
 * @throws COMMERCE_ENDPOINT_FAILED, or the error of the commerce endpoint, if it is the only source of the public key
 * and does not give it
 * @throws the signal's reason if it aborts before the session is connected
 * @example
 * ```ts no-run
 * import { joinLive } from '@livelane/rtc/client';
 * const session = await joinLive({ tokenEndpoint: '/live/token', role: 'host' });
 * await session.publish({ camera: true, microphone: true });
 * ```
 */
export async function joinLive(options: JoinLiveOptions): Promise<LiveSession> {
  const preset = presetOf(options.preset);
  if (!ROLES.includes(options.role)) {
    const params = { roles: ROLES };
    throw inputInvalid('options', [
      clientIssue('ROLE', { path: '/role', received: options.role, params }),
    ]);
  }
  options.signal?.throwIfAborted();
  const connection = await resolveConnection(options);
  options.signal?.throwIfAborted();
  const makeRoom = options.roomFactory ?? ((roomOptions: RoomOptions) => new Room(roomOptions));
  const room = makeRoom(roomOptionsFor(preset.id));
  const joining = new Joining(room, options);
  try {
    await joining.connect(connection);
    return joining.session();
  } catch (error) {
    await joining.end('aborted');
    options.signal?.throwIfAborted();
    throw error;
  }
}

/** All resources of one session, from the first attempt to join until it ends. */
class Joining {
  private readonly room: Room;
  private readonly options: JoinLiveOptions;
  private readonly events: Emitter<LiveSessionEvents>;
  private readonly network: WeakNetwork;
  private readonly held = new Map<string, LiveTrack>();
  private readonly own: OwnTracks[] = [];
  private readonly decided: PolicyDecision[] = [];
  private channel: OpenCommerceChannel | undefined;
  private client: CommerceClient | undefined;
  private current: LiveSessionState = 'reconnecting';
  private ending: Promise<void> | undefined;
  private readonly onAbort = () => void this.end('aborted');

  constructor(room: Room, options: JoinLiveOptions) {
    this.room = room;
    this.options = options;
    this.events = createEmitter((error) => options.logger?.warn('a listener failed', error));
    this.network = attachWeakNetwork(room, {
      ...(options.preset === undefined ? {} : { preset: options.preset }),
      onDecision: (decision) => {
        this.decided.push(decision);
        this.events.emit('decision', decision);
      },
      onStatistics: (statistics) => this.events.emit('statistics', statistics),
    });
    options.signal?.addEventListener('abort', this.onAbort, { once: true });
    this.follow();
  }

  async connect({ url, token, commercePublicKey }: ConnectionInfo): Promise<void> {
    const fetched = this.fetchSnapshot(token);
    const publicKey = commercePublicKey ?? (await fetched)?.publicKey;
    if (publicKey !== undefined) await this.openChannel(publicKey);
    this.options.signal?.throwIfAborted();
    try {
      await this.room.connect(url, token);
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      throw clientError('JOIN_FAILED', { url, why }, { retryable: true, cause });
    }
    this.options.signal?.throwIfAborted();
    this.move('live');
    const snapshot = await fetched?.catch((error: unknown) => {
      this.options.logger?.warn('the commerce endpoint gave no snapshot', error);
      return undefined;
    });
    if (snapshot !== undefined) this.channel?.receive(snapshot.text);
    await this.channel?.settled();
  }

  private fetchSnapshot(token: string): Promise<FetchedSnapshot> | undefined {
    const { commerceEndpoint: endpoint, fetch = globalThis.fetch, now = Date.now } = this.options;
    if (endpoint === undefined) return undefined;
    this.client = createCommerceClient({ endpoint, token, fetch: fetch.bind(globalThis), now });
    const fetched = this.client.snapshot();
    // Handled where it is awaited; until then a rejection must not count as unhandled.
    fetched.catch(() => undefined);
    return fetched;
  }

  private async openChannel(publicKey: string): Promise<void> {
    const { client } = this;
    this.channel = await openCommerceChannel(this.room, {
      publicKey,
      now: () => (this.options.now ?? Date.now)() + (client?.clock()?.offsetMs ?? 0),
      fetchSnapshot: client === undefined ? undefined : async () => (await client.snapshot()).text,
      onState: (state) => this.events.emit('commerce', state),
      onRefused: (reason) => this.events.emit('commerce-refused', reason),
    });
  }

  /** Releases all resources, once. */
  end(reason: LeaveReason): Promise<void> {
    this.ending ??= this.release(reason);
    return this.ending;
  }

  private async release(reason: LeaveReason): Promise<void> {
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

  private listen<Name extends keyof LiveSessionEvents>(
    name: Name,
    listener: (event: LiveSessionEvents[Name]) => void,
  ): () => void {
    const stop = this.events.on(name, listener);
    // Tracks can be subscribed while joining, before the caller can add a listener.
    if (name === 'track')
      for (const track of this.held.values()) (listener as (event: LiveTrack) => void)(track);
    return stop;
  }

  private move(state: LiveSessionState): void {
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
      if (this.ending !== undefined) throw clientError('SESSION_LEFT', {});
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
        // If the session ended while the browser asked for access, the devices must be released.
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
        if (this.client === undefined) {
          const received = this.options.commerceEndpoint;
          throw inputInvalid('options', [
            clientIssue('COMMERCE_ENDPOINT', { path: '/commerceEndpoint', received }),
          ]);
        }
        return this.client.send(request);
      },
      serverClock: () => this.client?.clock(),
      startAudio: () => this.room.startAudio(),
      leave: () => this.end('left'),
    };
  }
}
