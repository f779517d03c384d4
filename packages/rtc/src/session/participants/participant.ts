import type { Room } from '@livekit/rtc-node';
import type { Clock } from '../../clock/clock.ts';
import { withTimeout } from '../../clock/wait.ts';
import type { NetworkSample } from '../../recorder/input.ts';
import type { RtcNode } from './media-engine.ts';
import { type LinkCounters, readCounters, sampleBetween } from './statistics.ts';

/** What every simulated participant needs to join. */
export interface JoinOptions {
  readonly rtc: RtcNode;
  readonly clock: Clock;
  readonly url: string;
  readonly token: string;
  readonly identity: string;
}

/** A simulated participant with a connection to a LiveKit server. */
export interface Participant {
  readonly identity: string;
  isConnected(): boolean;
  /** Quality of the connection since the last call; undefined for the first call, or without a connection. */
  sample(): Promise<NetworkSample | undefined>;
  leave(): Promise<void>;
}

/** Maximum time to disconnect; the server notices an incomplete disconnect by itself. */
export const LEAVE_MS = 2_000;

/** Maximum time to read statistics. */
const STATISTICS_MS = 1_000;

/** Minimum time between two samples. */
const SHORTEST_SAMPLE_MS = 1_000;

interface SamplerOptions {
  readonly room: Room;
  readonly clock: Clock;
  readonly identity: string;
  readonly direction: 'up' | 'down';
  readonly frozenMs: () => number | null;
}

/** Creates a function that returns the quality of a connection since its previous call. */
export function createSampler(options: SamplerOptions): () => Promise<NetworkSample | undefined> {
  const { room, clock, identity, direction, frozenMs } = options;
  let before: LinkCounters | undefined;
  return async () => {
    if (!room.isConnected) return undefined;
    try {
      // The engine never responds for a connection whose server has just exited.
      const reading = readCounters(room, { direction, at: clock.now() });
      const after = await withTimeout(clock, STATISTICS_MS, reading);
      if (after === undefined) return undefined;
      const previous = before;
      // Counters change in bursts: over a shorter time a sample would show a spike or nothing.
      if (previous !== undefined && after.at - previous.at < SHORTEST_SAMPLE_MS) return undefined;
      before = after;
      const frozen = frozenMs();
      return previous === undefined
        ? undefined
        : sampleBetween(previous, after, { identity, direction, frozenMs: frozen });
    } catch {
      // The connection was closed meanwhile.
      return undefined;
    }
  };
}
