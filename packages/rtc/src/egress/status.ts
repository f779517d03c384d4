import { type Instant, toInstant } from '@livelane/contracts/vocabulary';
import type { EgressInfo } from 'livekit-server-sdk';
import { maskedStreamUrl, maskedText } from './masked.ts';

/** State of an egress. `limit-reached`: the service ended it at its own limit of time or size. */
export type EgressState =
  | 'starting'
  | 'active'
  | 'ending'
  | 'complete'
  | 'failed'
  | 'aborted'
  | 'limit-reached'
  | 'unknown';

/** A stream that is sent. */
export interface StreamStatus {
  /** URL with its key masked. */
  readonly url: string;
  /** `failed`: the platform refused it or cut it off. */
  readonly state: 'active' | 'finished' | 'failed';
  /** How often the service connected again. */
  readonly retries: number;
  /** What failed; null if nothing did. */
  readonly error: string | null;
}

/** A file or a playlist that is written. */
export interface WrittenStatus {
  /** Name of the file or the playlist. */
  readonly name: string;
  /** Where it was uploaded to; empty before that. */
  readonly location: string;
  /** Seconds. */
  readonly seconds: number;
  readonly bytes: number;
}

/** What an egress does, as plain data without stream keys. */
export interface EgressStatus {
  readonly egressId: string;
  /** Name of the room. */
  readonly room: string;
  readonly state: EgressState;
  /** null before it has started. */
  readonly startedAt: Instant | null;
  /** null before it has ended. */
  readonly endedAt: Instant | null;
  /** The server's message, masked; null if nothing failed. */
  readonly error: string | null;
  readonly streams: readonly StreamStatus[];
  /** Files and playlists. */
  readonly written: readonly WrittenStatus[];
}

/** The status in a message of the LiveKit protocol. */
export function egressStatus(info: EgressInfo): EgressStatus {
  return {
    egressId: info.egressId,
    room: info.roomName,
    state: STATES[info.status] ?? 'unknown',
    startedAt: instantOf(info.startedAt),
    endedAt: instantOf(info.endedAt),
    error: textOf(info.error),
    streams: info.streamResults.map(({ url, status, error, retries }) => ({
      url: maskedStreamUrl(url),
      state: STREAM_STATES[status] ?? 'failed',
      retries,
      error: textOf(error),
    })),
    written: [
      ...info.fileResults.map((file) => ({
        name: file.filename,
        location: file.location,
        ...sizeOf(file),
      })),
      ...info.segmentResults.map((segments) => ({
        name: segments.playlistName,
        location: segments.playlistLocation,
        ...sizeOf(segments),
      })),
    ],
  };
}

/** By the numbers of `livekit.EgressStatus`. */
const STATES: readonly EgressState[] = [
  'starting',
  'active',
  'ending',
  'complete',
  'failed',
  'aborted',
  'limit-reached',
];

/** By the numbers of `livekit.StreamInfo.Status`. */
const STREAM_STATES: readonly StreamStatus['state'][] = ['active', 'finished', 'failed'];

/** Nanoseconds since 1970; 0 where it is not known. */
export function instantOf(nanoseconds: bigint): Instant | null {
  return nanoseconds > 0n ? toInstant(Number(nanoseconds / 1_000_000n)) : null;
}

/** A message of the server without keys; null for none. */
export function textOf(text: string): string | null {
  return text === '' ? null : maskedText(text);
}

function sizeOf({ duration, size }: { readonly duration: bigint; readonly size: bigint }) {
  return { seconds: Number(duration / 1_000_000n) / 1_000, bytes: Number(size) };
}
