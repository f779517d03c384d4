import type { Room, RoomOptions } from 'livekit-client';

/** Options of `probe`. */
export interface ProbeOptions {
  /**
   * A token for a room that nobody uses, valid for every region: then the media connection is measured as well, and with
   * a role that may publish also loss and uplink. Default: HTTP alone.
   */
  readonly token?: string;
  /** Round trips over HTTP to each region. Default: 5. */
  readonly times?: number;
  /** Milliseconds for each answer, and ten times that for the media connection. Default: 3,000. */
  readonly timeoutMs?: number;
  /** Seconds for which the media connection is measured: the server reports loss every few of them. Default: 6. */
  readonly seconds?: number;
  /** Default: the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
  /** Aborts the probe. Default: it ends by itself. */
  readonly signal?: AbortSignal;
  /** Creates the room of a media connection. Default: `new Room(options)`. */
  readonly roomFactory?: (options: RoomOptions) => Room;
}
