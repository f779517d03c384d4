import { COMMERCE } from './apply.ts';
import { type CommerceVerifier, createVerifier, receiveText } from './signature.ts';
import type { CommerceEvent, CommerceState } from './state.ts';
import {
  emptyViewOf,
  MAX_ENVELOPE_BYTES,
  type RefusalReason,
  type Stream,
  type StreamOutcome,
  type StreamView,
} from './stream.ts';

/** The parts of a LiveKit room that hold its snapshot: rooms of livekit-client and of @livekit/rtc-node fit. */
export interface SnapshotSource {
  /** Empty until the room is connected. */
  readonly name?: string | undefined;
  readonly metadata?: string | undefined;
}

/** What the server says about its room: it decides which keys and which session count. */
export interface ServerState {
  /** The signed snapshot. */
  readonly text: string;
  /** The public keys of the server. */
  readonly publicKeys: readonly string[];
  /** Id of the session; undefined if the server does not say. */
  readonly session: string | undefined;
}

export interface FollowerOptions<State = CommerceState> {
  readonly verifier: CommerceVerifier;
  /** Current time of the server's clock, in milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: () => number;
  /**
   * Asks the server when the metadata does not fill a gap, or a message has a key or a session that is not known.
   * Default: wait for newer metadata.
   */
  readonly fetchState?: (() => Promise<ServerState>) | undefined;
  /** Called with the outcome of every message, in the order of processing. */
  readonly onOutcome: (outcome: StreamOutcome<State>) => void;
  /** Waits between requests. Default: the runtime's timers. */
  readonly sleep?: ((ms: number, signal: AbortSignal) => Promise<void>) | undefined;
}

/** Keeps one view of a stream of a room up to date. */
export interface Follower<State = CommerceState> {
  /** Processes a data packet, whoever sent it. */
  receive(text: string): void;
  /** Processes a snapshot that came by another way than data packets. */
  receiveSnapshot(text: string): void;
  /** Takes over what the server said about its room. */
  adopt(state: ServerState): void;
  /** Processes the snapshot in the room's metadata. Call it also after a reconnection. */
  readMetadata(): void;
  view(): StreamView<State>;
  /** Whether a message is known to be missing. */
  awaitingSnapshot(): boolean;
  /** Resolves when every message received so far has been processed. Requests to the server are not waited for. */
  settled(): Promise<void>;
  /** Ends requests to the server. */
  close(): void;
}

/** Time between two requests to the server, doubled after each failure up to the longest. */
const FETCH_INTERVAL_MS = { first: 1_000, longest: 16_000 } as const;

/** Data packets that wait to be processed. A flood fills the queue; what is dropped is recovered from the metadata. */
const MAX_WAITING = 64;

/** Ids of keys and sessions that are remembered as asked about. */
const MAX_ASKED = 256;

/** Follows the commerce messages of a room. */
export function followCommerce(source: SnapshotSource, options: FollowerOptions): Follower {
  return followStream<CommerceState, CommerceEvent>(COMMERCE, source, options);
}

/**
 * Follows the messages of a stream of a room. Messages are processed one after another, because verification is
 * asynchronous and order matters; snapshots come first, because only a server can write them. A gap is filled from the
 * room's metadata, then from the server, which is asked meanwhile: later messages never wait for it.
 */
export function followStream<State, Event>(
  stream: Stream<State, Event>,
  source: SnapshotSource,
  options: FollowerOptions<State>,
): Follower<State> {
  const following = new Following(stream, source, options);
  return {
    receive: (text) => following.receive(text),
    receiveSnapshot: (text) => following.enqueue(() => following.process(text, 'metadata')),
    adopt: (state) => following.enqueue(() => following.adopt(state)),
    readMetadata: () => following.enqueue(() => following.processMetadata()),
    view: () => following.view,
    awaitingSnapshot: () => following.awaiting,
    settled: () => following.settled(),
    close: () => following.closed.abort(),
  };
}

type Work = () => Promise<unknown>;

/** Where a message came from. */
type Origin = 'packet' | 'metadata' | 'server';

class Following<State, Event> {
  readonly closed = new AbortController();
  view: StreamView<State>;
  awaiting = false;
  private verifier: CommerceVerifier;
  /** The session that the server named. */
  private session: string | undefined;
  /** What the server said before the room was connected, whose messages name it. */
  private early: ServerState | undefined;
  private readonly snapshots: Work[] = [];
  private readonly packets: Work[] = [];
  /** Envelopes after a gap, which apply once a snapshot fills it. */
  private held: string[] = [];
  private readonly asked = new Set<string>();
  private working: Promise<void> | undefined;
  private fetching: Promise<void> | undefined;
  private fetchWanted = false;
  private overflowed = false;
  private readonly source: SnapshotSource;
  private readonly options: FollowerOptions<State>;
  private readonly stream: Stream<State, Event>;

  constructor(
    stream: Stream<State, Event>,
    source: SnapshotSource,
    options: FollowerOptions<State>,
  ) {
    this.stream = stream;
    this.source = source;
    this.options = options;
    this.verifier = options.verifier;
    this.view = emptyViewOf(stream, source.name ?? '');
  }

  receive(text: string): void {
    if (text.length > MAX_ENVELOPE_BYTES) {
      this.tell({ outcome: 'refused', reason: 'malformed', view: this.view });
    } else if (this.packets.length < MAX_WAITING) {
      this.packets.push(() => this.processPacket(text));
      this.work();
    } else if (!this.overflowed) {
      this.overflowed = true;
      this.packets.push(() => {
        this.overflowed = false;
        return this.processMetadata();
      });
    }
  }

  enqueue(snapshot: Work): void {
    this.snapshots.push(snapshot);
    this.work();
  }

  async settled(): Promise<void> {
    while (this.working !== undefined) await this.working;
  }

  private work(): void {
    this.working ??= this.drain();
  }

  private async drain(): Promise<void> {
    for (;;) {
      const work = this.snapshots.shift() ?? this.packets.shift();
      if (work === undefined) break;
      // The name is known once the room is connected; a view without a room would refuse every message.
      if (this.view.room === '') this.view = emptyViewOf(this.stream, this.source.name ?? '');
      await work().catch(() =>
        this.tell({ outcome: 'refused', reason: 'malformed', view: this.view }),
      );
    }
    // In the same step as the last look at the queues, so that nothing is left in them.
    this.working = undefined;
  }

  async process(text: string, origin: Origin): Promise<StreamOutcome<State>['outcome']> {
    const { verifier, session } = this;
    const now = this.options.now();
    const outcome = await receiveText(this.stream, this.view, { text, verifier, session, now });
    this.view = outcome.view;
    if (outcome.outcome === 'applied') this.applied();
    this.tell(outcome);
    if (outcome.outcome === 'refused' && origin !== 'server')
      this.askAbout(outcome.reason, text, origin);
    return outcome.outcome;
  }

  /** A listener that fails does not stop the following; its error is reported as one of an event listener. */
  private tell(outcome: StreamOutcome<State>): void {
    try {
      this.options.onOutcome(outcome);
    } catch (error) {
      queueMicrotask(() => {
        throw error;
      });
    }
  }

  private applied(): void {
    this.awaiting = false;
    const { held } = this;
    this.held = [];
    this.packets.unshift(...held.map((text) => () => this.processPacket(text)));
  }

  async processMetadata(): Promise<void> {
    if (this.early !== undefined) await this.adopt(this.early);
    const { metadata } = this.source;
    if (metadata !== undefined && metadata !== '') await this.process(metadata, 'metadata');
    // A media server that was restarted has lost the metadata; its clients reconnect before it is written again. What the
    // server said of its session may have been refused, as the clock of this device was set.
    else if ((this.session ?? this.view.session) !== undefined) this.fetch();
  }

  private async processPacket(text: string): Promise<void> {
    if ((await this.process(text, 'packet')) !== 'gap') return;
    await this.processMetadata();
    // The snapshot may end just before this envelope, which then applies.
    if ((await this.process(text, 'packet')) !== 'gap') return;
    this.awaiting = true;
    if (this.held.length < MAX_WAITING) this.held.push(text);
    this.fetch();
  }

  /**
   * Asks the server about a key or a session that is not known: for metadata, which only a server can write, each time; for
   * packets once for each id. Metadata that looks expired shows that the clock of this device may have been set.
   */
  private askAbout(reason: RefusalReason, text: string, origin: Origin): void {
    if (reason === 'expired' && origin === 'metadata') this.fetch();
    if (reason !== 'unknown-key' && reason !== 'wrong-session') return;
    const { kid, session } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    const id = String(reason === 'unknown-key' ? kid : session);
    if (origin === 'packet' && this.asked.has(id)) return;
    this.asked.add(id);
    const [oldest = id] = this.asked;
    if (this.asked.size > MAX_ASKED) this.asked.delete(oldest);
    this.fetch();
  }

  private fetch(): void {
    if (this.options.fetchState === undefined || this.closed.signal.aborted) return;
    this.fetchWanted = true;
    this.fetching ??= this.fetchStates();
  }

  private async fetchStates(): Promise<void> {
    const { fetchState, sleep = pause } = this.options;
    const { signal } = this.closed;
    let wait: number = FETCH_INTERVAL_MS.first;
    while (this.fetchWanted && !signal.aborted) {
      this.fetchWanted = false;
      const state = await fetchState?.().catch(() => undefined);
      if (signal.aborted) break;
      if (state !== undefined) this.enqueue(() => this.adopt(state));
      else this.fetchWanted = true;
      await sleep(wait, signal);
      wait =
        state === undefined
          ? Math.min(2 * wait, FETCH_INTERVAL_MS.longest)
          : FETCH_INTERVAL_MS.first;
    }
    this.fetching = undefined;
  }

  async adopt(state: ServerState): Promise<void> {
    this.early = this.view.room === '' ? state : undefined;
    if (this.early !== undefined) return;
    const { text, publicKeys, session } = state;
    this.verifier = (await createVerifier(...publicKeys)) ?? this.verifier;
    if (session !== undefined) {
      this.session = session;
      if (this.view.session !== undefined && this.view.session !== session)
        this.view = emptyViewOf(this.stream, this.view.room);
    }
    await this.process(text, 'server');
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done, { once: true });
  });
}
