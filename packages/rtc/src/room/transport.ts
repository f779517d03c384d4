import type { ParticipantControl } from './admission.ts';

/** How messages of a room reach its viewers. */
export interface RoomTransport {
  /** Sends a packet to all participants, reliably and in order. */
  broadcast(data: Uint8Array, topic: string): Promise<void>;
  /** Replaces the snapshot that late joiners read. */
  publishSnapshot(text: string): Promise<void>;
  /** Removes participants and lets them publish. Default: nobody is removed or allowed to publish. */
  readonly participants?: ParticipantControl;
  /** Disconnects all participants. */
  close(): Promise<void>;
  /** Whether another process is known to write the room since. Default: only the store knows. */
  takenOver?(): boolean;
}
