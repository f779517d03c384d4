import { EventEmitter } from 'node:events';
import type { Room, RoomOptions } from 'livekit-client';

/** A publisher transport that remembers the answers it was given. */
export class FakeTransport {
  readonly answers: (string | undefined)[] = [];

  async setRemoteDescription(description: {
    readonly type: string;
    readonly sdp?: string;
  }): Promise<boolean> {
    this.answers.push(description.sdp);
    return true;
  }
}

export interface FakeRoomOptions {
  readonly name?: string;
  readonly metadata?: string;
  /** Runs while connecting; a rejection is how the connection fails. */
  readonly onConnect?: () => Promise<void>;
}

/** As much of LiveKit's room as the client touches, without a network. */
export class FakeRoom extends EventEmitter {
  name = '';
  metadata: string | undefined;
  canPlaybackAudio = true;
  connects = 0;
  disconnects = 0;
  roomOptions: RoomOptions | undefined;
  state = 'disconnected';
  engine: EventEmitter | undefined = new EventEmitter();
  readonly published: { readonly kind: string; readonly options: Record<string, unknown> }[] = [];
  readonly remoteParticipants = new Map<string, unknown>();
  readonly localParticipant = Object.assign(new EventEmitter(), {
    trackPublications: new Map<string, unknown>(),
    videoTrackPublications: new Map<string, unknown>(),
    publishTrack: async (track: { kind: string }, options: Record<string, unknown>) => {
      this.published.push({ kind: track.kind, options });
      return { track: this.localTracks(track) };
    },
    unpublishTrack: async () => undefined,
    publishData: async () => undefined,
  });
  /** What livekit-client makes of a track that is published. */
  localTracks: (track: object) => object = fakeLocalTrack;
  private readonly behaviour: FakeRoomOptions;

  constructor(behaviour: FakeRoomOptions = {}) {
    super();
    this.behaviour = behaviour;
  }

  async connect(): Promise<void> {
    this.connects += 1;
    this.engine ??= new EventEmitter();
    await this.behaviour.onConnect?.();
    this.name = this.behaviour.name ?? 'room-1';
    this.metadata = this.behaviour.metadata;
    this.emit('connected');
  }

  async disconnect(): Promise<void> {
    this.disconnects += 1;
    this.engine = undefined;
    this.emit('disconnected', 1);
  }

  async startAudio(): Promise<void> {}

  /** Everything that still listens, to the room and to its engine. */
  listeners_(): number {
    const count = (emitter: EventEmitter) =>
      emitter.eventNames().reduce((sum, name) => sum + emitter.listenerCount(name), 0);
    return count(this) + (this.engine ? count(this.engine) : 0) + count(this.localParticipant);
  }

  asRoom(): Room {
    return this as unknown as Room;
  }
}

/** A track of the browser's, without a browser. */
export interface FakeMediaTrack extends EventTarget {
  readonly kind: 'audio' | 'video';
  readonly id: string;
  stopped: boolean;
  constraints: unknown;
  readonly clones: FakeMediaTrack[];
  stop(): void;
  applyConstraints(constraints: unknown): Promise<void>;
  clone(): FakeMediaTrack;
  getSettings(): { readonly deviceId: string };
}

export function fakeMediaTrack(kind: 'audio' | 'video'): FakeMediaTrack {
  const track: FakeMediaTrack = Object.assign(new EventTarget(), {
    kind,
    id: `${kind}-1`,
    stopped: false,
    constraints: undefined as unknown,
    clones: [] as FakeMediaTrack[],
    stop() {
      track.stopped = true;
    },
    async applyConstraints(constraints: unknown) {
      track.constraints = constraints;
    },
    clone() {
      const made = fakeMediaTrack(kind);
      track.clones.push(made);
      return made;
    },
    getSettings: () => ({ deviceId: 'default' }),
  });
  return track;
}

/** As much of livekit-client's local track as the client touches. */
export class FakeLocalTrack extends EventEmitter {
  isMuted = false;
  stopped = false;
  restarts = 0;
  readonly devices: unknown[] = [];
  mediaStreamTrack: FakeMediaTrack;
  isUserProvided: boolean;
  readonly kind: string;

  constructor(kind: 'audio' | 'video', given?: object) {
    super();
    this.kind = kind;
    this.isUserProvided = given !== undefined;
    this.mediaStreamTrack = (given as FakeMediaTrack | undefined) ?? fakeMediaTrack(kind);
  }

  async mute() {
    this.isMuted = true;
    this.emit('muted');
  }

  async unmute() {
    this.isMuted = false;
    this.emit('unmuted');
  }

  async restartTrack() {
    this.restarts += 1;
    this.mediaStreamTrack = fakeMediaTrack(this.kind as 'audio');
    this.emit('restarted');
  }

  async getDeviceId() {
    return this.devices.at(-1) ?? 'default';
  }

  async setDeviceId(id: unknown) {
    this.devices.push(id);
    return true;
  }

  async replaceTrack(track: FakeMediaTrack) {
    this.isUserProvided = true;
    this.mediaStreamTrack = track;
  }

  attach() {}

  detach() {}

  stop() {
    this.stopped = true;
    this.mediaStreamTrack.stop();
  }
}

const fakeLocalTrack = (track: object) =>
  track instanceof FakeLocalTrack
    ? track
    : new FakeLocalTrack((track as { kind: 'audio' }).kind, track);
