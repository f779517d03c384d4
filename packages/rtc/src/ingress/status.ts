import type { Instant } from '@livelane/contracts/vocabulary';
import type { IngressInfo } from 'livekit-server-sdk';
import { instantOf, textOf } from '../egress/status.ts';

/** What a studio program sends, as plain data without its stream key. */
export interface IngressStatus {
  readonly ingressId: string;
  /** Name of the room. */
  readonly room: string;
  readonly identity: string;
  /** `inactive`: nothing is sent yet. `buffering`: it arrives and is not in the room yet. `error`: see {@link error}. */
  readonly state: 'inactive' | 'buffering' | 'publishing' | 'error' | 'complete' | 'unknown';
  /** null before it has started. */
  readonly startedAt: Instant | null;
  /** null before it has ended. */
  readonly endedAt: Instant | null;
  /** The server's message, masked; null if nothing failed. */
  readonly error: string | null;
  /** What the program sends: pixels, frames per second, kilobits per second; null if nothing arrives. */
  readonly video: {
    readonly width: number;
    readonly height: number;
    readonly framesPerSecond: number;
    readonly kbps: number;
  } | null;
}

/** By the numbers of `livekit.IngressState.Status`. */
const STATES: readonly IngressStatus['state'][] = [
  'inactive',
  'buffering',
  'publishing',
  'error',
  'complete',
];

/** The status in a message of the LiveKit protocol. */
export function ingressStatus(info: IngressInfo): IngressStatus {
  const { state } = info;
  const video = state?.video;
  return {
    ingressId: info.ingressId,
    room: info.roomName,
    identity: info.participantIdentity,
    state: STATES[state?.status ?? 0] ?? 'unknown',
    startedAt: instantOf(state?.startedAt ?? 0n),
    endedAt: instantOf(state?.endedAt ?? 0n),
    error: textOf(state?.error ?? ''),
    video:
      video === undefined
        ? null
        : {
            width: video.width,
            height: video.height,
            framesPerSecond: video.framerate,
            kbps: Math.round(video.averageBitrate / 1_000),
          },
  };
}
