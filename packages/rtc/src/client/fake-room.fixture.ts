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
    },
  });
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
export function fakeMediaTrack(kind: 'audio' | 'video') {
  const track = {
    kind,
    id: `${kind}-1`,
    stopped: false,
    constraints: undefined as unknown,
    clones: [] as { stopped: boolean; constraints: unknown }[],
    stop() {
      this.stopped = true;
    },
    async applyConstraints(constraints: unknown) {
      this.constraints = constraints;
    },
    clone() {
      const made = fakeMediaTrack(kind);
      this.clones.push(made);
      return made;
    },
  };
  return track;
}
