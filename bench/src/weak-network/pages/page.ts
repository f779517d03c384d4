import type { PolicyTraceLine } from '@livelane/rtc/policy';
import './self-test.ts';
import { type JoinRequest, join, type Participant } from './configurations.ts';
import {
  frameTimes,
  type Reception,
  reception,
  type Sending,
  sending,
  watchConnections,
} from './probe.ts';

watchConnections();

let participant: Participant | undefined;
let frames: readonly number[] = [];
let publishedAt = 0;

/** What the bench, outside, asks of a page. */
const bench = {
  async join(request: JoinRequest): Promise<void> {
    const video = document.createElement('video');
    video.muted = true;
    video.autoplay = true;
    video.playsInline = true;
    document.body.append(video);
    frames = frameTimes(video);
    participant = await join(request, video);
  },
  /** Starts publishing and returns at once; the time is that of the call. */
  publish(): number {
    publishedAt = Date.now();
    participant?.publish().catch((error: unknown) => console.error('publish failed', error));
    return publishedAt;
  },
  async leave(): Promise<void> {
    await participant?.leave();
  },
  reception: (): Promise<Reception> => reception(),
  sending: (): Promise<Sending> => sending(),
  frames: (): readonly number[] => frames,
  trace: (): readonly PolicyTraceLine[] => participant?.trace() ?? [],
};

export type BenchPage = typeof bench;

(globalThis as unknown as { bench: BenchPage }).bench = bench;
