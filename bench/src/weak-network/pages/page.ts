import type { PolicyTraceLine } from '@livelane/rtc/policy';
import type { ReadFrame } from '../scenarios/glass-to-glass.ts';
import { installCodedCamera, readFrames } from './coded-camera.ts';
import {
  type JoinRequest,
  join,
  type Participant,
  type Publish,
  type SeenChat,
  type SeenState,
  type Told,
} from './configurations.ts';
import { listenersOn } from './listeners.ts';
import {
  addedDelayMs,
  forgetReceptions,
  frameTimes,
  type Reception,
  reception,
  type Sending,
  sending,
  watchConnections,
} from './probe.ts';

watchConnections();

/** Everything that was seen and told in a page, for the figures of a run. */
export interface PageRecord {
  readonly frames: readonly number[];
  readonly read: readonly ReadFrame[];
  readonly told: readonly Told[];
  readonly seen: readonly SeenState[];
  readonly chats: readonly SeenChat[];
}

let participant: Participant | undefined;
let frames: readonly number[] = [];
let read: readonly ReadFrame[] = [];
let publishedAt = 0;

/** What the bench, outside, asks of a page. */
const bench = {
  async join(request: JoinRequest): Promise<void> {
    const { codedCamera } = request;
    if (codedCamera !== undefined) installCodedCamera(codedCamera);
    const video = document.createElement('video');
    video.muted = true;
    video.autoplay = true;
    video.playsInline = true;
    document.body.append(video);
    frames = frameTimes(video);
    if (codedCamera !== undefined) read = readFrames(video);
    participant = await join(request, video);
  },
  /** Starts publishing and returns at once; the time is that of the call. */
  publish(what: Publish): number {
    publishedAt = Date.now();
    participant?.publish(what).catch((error: unknown) => console.error('publish failed', error));
    return publishedAt;
  },
  /** Leaves, and forgets everything about the session. */
  async leave(): Promise<void> {
    await participant?.leave();
    participant = undefined;
    [frames, read] = [[], []];
    forgetReceptions();
    document.body.replaceChildren();
  },
  /** Makes livekit-client connect anew, as after a lost server. */
  async reconnect(): Promise<void> {
    await participant?.room.simulateScenario('full-reconnect');
  },
  reception: (): Promise<Reception> => reception(),
  sending: (): Promise<Sending> => sending(),
  trace: (): readonly PolicyTraceLine[] => participant?.trace() ?? [],
  addedDelayMs,
  clockError: (): number | null => participant?.clockError() ?? null,
  listeners: (): number => (participant === undefined ? 0 : listenersOn(participant.room)),
  record: (): PageRecord => ({
    frames,
    read,
    told: participant?.told ?? [],
    seen: participant?.seen ?? [],
    chats: participant?.chats ?? [],
  }),
};

export type BenchPage = typeof bench;

(globalThis as unknown as { bench: BenchPage }).bench = bench;
