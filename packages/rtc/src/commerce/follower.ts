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
  /** Resolves when every message received so far has been processed. */
  settled(): Promise<void>;
}

/** Minimum time between two requests for a snapshot. */
const FETCH_INTERVAL_MS = 1_000;

/**
 * Follows the commerce messages of a room. Messages are processed one after another, because verification is
 * asynchronous and order matters. A gap is filled from the room's metadata, then from the server.
 */
export function followCommerce(source: SnapshotSource, options: FollowerOptions): CommerceFollower {
  const { verifier, now, fetchSnapshot, onOutcome } = options;
  let view = emptyView(source.name ?? '');
  let awaiting = false;
  let fetchedAt = Number.NEGATIVE_INFINITY;
  let queue = Promise.resolve();

  const process = async (text: string): Promise<ApplyOutcome['outcome']> => {
    const outcome = await receiveMessage(view, text, { verifier, now: now() });
    view = outcome.view;
    if (outcome.outcome === 'applied') awaiting = false;
    onOutcome(outcome);
    return outcome.outcome;
  };
  const processMetadata = async (): Promise<void> => {
    if (source.metadata !== undefined && source.metadata !== '') await process(source.metadata);
  };
  const processFetched = async (): Promise<boolean> => {
    if (fetchSnapshot === undefined || now() - fetchedAt < FETCH_INTERVAL_MS) return false;
    fetchedAt = now();
    const text = await fetchSnapshot().catch(() => undefined);
    if (text !== undefined) await process(text);
    return text !== undefined;
  };
  const enqueue = (work: () => Promise<void>): void => {
    queue = queue
      .then(() => {
        // The name is known once the room is connected; a view without a room would refuse every message.
        if (view.room === '') view = emptyView(source.name ?? '');
        return work();
      })
      .catch(() => onOutcome({ outcome: 'refused', reason: 'malformed', view }));
  };
  return {
    receive: (text) =>
      enqueue(async () => {
        if ((await process(text)) !== 'gap') return;
        await processMetadata();
        // The snapshot may end just before this envelope, which then applies.
        if ((await process(text)) !== 'gap') return;
        awaiting = true;
        if (await processFetched()) awaiting = (await process(text)) === 'gap';
      }),
    readMetadata: () => enqueue(processMetadata),
    view: () => view,
    awaitingSnapshot: () => awaiting,
    settled: () => queue,
  };
}
