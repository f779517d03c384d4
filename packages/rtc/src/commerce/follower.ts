import { type ApplyOutcome, type CommerceView, emptyView } from './apply.ts';
import { type CommerceVerifier, receiveMessage } from './signature.ts';

/** The parts of a LiveKit room that hold its snapshot: rooms of livekit-client and of @livekit/rtc-node fit. */
export interface SnapshotSource {
  /** Empty until the room is connected. */
  readonly name?: string | undefined;
  readonly metadata?: string | undefined;
}

export interface FollowerOptions {
  readonly verifier: CommerceVerifier;
  /** Current time of the server's clock, in milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: () => number;
  /** Requests a snapshot from the server when the metadata does not fill a gap. Default: wait for newer metadata. */
  readonly fetchSnapshot?: (() => Promise<string>) | undefined;
  /** Called with the outcome of every message, in the order of processing. */
  readonly onOutcome: (outcome: ApplyOutcome) => void;
}

/** Keeps one view of a room up to date. */
export interface CommerceFollower {
  /** Processes a message, whoever sent it. */
  receive(text: string): void;
  /** Processes the snapshot in the room's metadata. */
  readMetadata(): void;
  view(): CommerceView;
  /** Whether a message is known to be missing. */
  awaitingSnapshot(): boolean;
  /** Resolves when every message received so far has been processed, and the snapshot that one of them needed. */
  settled(): Promise<void>;
}

/** Minimum time between two requests for a snapshot. */
const FETCH_INTERVAL_MS = 1_000;

/** Messages after a gap that are kept until a snapshot arrives; the snapshot holds older ones. */
const MAX_EARLY = 32;

/**
 * Follows the commerce messages of a room. Messages are processed one after another, because verification is
 * asynchronous and order matters. A gap is filled from the room's metadata, then from the server, whose response no later
 * message waits for.
 */
export function followCommerce(source: SnapshotSource, options: FollowerOptions): CommerceFollower {
  const { verifier, now, fetchSnapshot, onOutcome } = options;
  let view = emptyView(source.name ?? '');
  let fetchedAt = Number.NEGATIVE_INFINITY;
  let fetching: Promise<void> = Promise.resolve();
  let early: string[] = [];

  const process = async (text: string): Promise<ApplyOutcome['outcome']> => {
    // The name is known once the room is connected; a view without a room would refuse every message.
    if (view.room === '') view = emptyView(source.name ?? '');
    const outcome = await receiveMessage(view, text, { verifier, now: now() });
    view = outcome.view;
    onOutcome(outcome);
    return outcome.outcome;
  };
  /** Processes a message; after one that applies, those that came too early. */
  const take = async (text: string | undefined): Promise<ApplyOutcome['outcome'] | undefined> => {
    if (text === undefined || text === '') return undefined;
    const outcome = await process(text);
    if (outcome !== 'applied') return outcome;
    const waiting = early;
    early = [];
    for (const one of waiting) if ((await process(one)) === 'gap') hold(one);
    return outcome;
  };
  const hold = (text: string) => {
    early = [...early, text].slice(-MAX_EARLY);
  };
  const { enqueue, idle } = createSerial(() =>
    onOutcome({ outcome: 'refused', reason: 'malformed', view }),
  );
  return {
    receive: (text) =>
      void enqueue(async () => {
        if ((await take(text)) !== 'gap') return;
        await take(source.metadata);
        // The snapshot may end just before this envelope, which then applies.
        if ((await take(text)) !== 'gap') return;
        hold(text);
        if (fetchSnapshot === undefined || now() - fetchedAt < FETCH_INTERVAL_MS) return;
        fetchedAt = now();
        fetching = fetchSnapshot().then(
          (snapshot) => enqueue(() => take(snapshot)),
          () => undefined,
        );
      }),
    readMetadata: () => void enqueue(() => take(source.metadata)),
    view: () => view,
    awaitingSnapshot: () => early.length > 0,
    settled: async () => {
      await idle();
      await fetching;
      await idle();
    },
  };
}

/** Runs work one after another; a failure does not stop what follows. */
function createSerial(onFailure: () => void) {
  let last = Promise.resolve();
  return {
    idle: () => last,
    enqueue: (work: () => Promise<unknown>): Promise<void> => {
      last = last.then(work).then(() => undefined, onFailure);
      return last;
    },
  };
}
