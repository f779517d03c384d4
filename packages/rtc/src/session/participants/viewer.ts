import type { RemoteTrack, Room } from '@livekit/rtc-node';
import type { Clock } from '../../clock/clock.ts';
import { withTimeout } from '../../clock/wait.ts';
import { COMMERCE_DATA_TOPIC, type CommerceView } from '../../commerce/apply.ts';
import { followCommerce } from '../../commerce/follower.ts';
import type { CommerceVerifier } from '../../commerce/signature.ts';
import { createFreezeMeter, type FreezeMeter } from '../../quality/freezes.ts';
import type { RtcNode } from './media-engine.ts';
import { createSampler, type JoinOptions, LEAVE_MS, type Participant } from './participant.ts';

/** A simulated viewer, who decodes the host's video and verifies commerce messages. */
export interface Viewer extends Participant {
  /** Number of decoded video frames. */
  frames(): number;
  /** Number of applied commerce messages. */
  messages(): number;
  view(): CommerceView;
  /** Resolves when every message received so far has been processed. */
  settled(): Promise<void>;
  /** Milliseconds from joining to the first decoded frame; pending until then. */
  readonly firstFrame: Promise<number>;
}

export interface ViewerOptions extends JoinOptions {
  readonly verifier: CommerceVerifier;
}

export async function joinAsViewer(options: ViewerOptions): Promise<Viewer> {
  const { rtc, clock, url, token, identity } = options;
  const room = new rtc.Room();
  const commerce = watchCommerce(room, options);
  const video = watchVideo({ rtc, room, clock });
  await room.connect(url, token, { autoSubscribe: true, dynacast: false });
  commerce.readMetadata();
  const sample = createSampler({
    room,
    clock,
    identity,
    direction: 'down',
    frozenMs: () => video.freezes.take().freezesMs,
  });
  return {
    identity,
    isConnected: () => room.isConnected,
    sample,
    frames: video.frames,
    firstFrame: video.firstFrame,
    messages: commerce.messages,
    view: commerce.view,
    settled: commerce.settled,
    leave: async () => {
      await video.stop();
      await withTimeout(clock, LEAVE_MS, room.disconnect());
    },
  };
}

function watchCommerce(room: Room, { verifier, clock }: ViewerOptions) {
  let messages = 0;
  const follower = followCommerce(room, {
    verifier,
    now: () => clock.now(),
    onOutcome: ({ outcome }) => {
      if (outcome === 'applied') messages += 1;
    },
  });
  room.on('dataReceived', (...[payload, , , topic]) => {
    if (topic === COMMERCE_DATA_TOPIC) follower.receive(new TextDecoder().decode(payload));
  });
  room.on('roomMetadataChanged', (metadata) => follower.receiveSnapshot(metadata));
  return { ...follower, messages: () => messages };
}

interface WatchedVideo {
  readonly freezes: FreezeMeter;
  readonly firstFrame: Promise<number>;
  frames(): number;
  stop(): Promise<void>;
}

function watchVideo({
  rtc,
  room,
  clock,
}: {
  rtc: RtcNode;
  room: Room;
  clock: Clock;
}): WatchedVideo {
  const joinedAt = clock.now();
  const freezes = createFreezeMeter();
  let onFirst: (afterMs: number) => void = () => undefined;
  const firstFrame = new Promise<number>((resolve) => {
    onFirst = resolve;
  });
  let frames = 0;
  const readers = new Set<{ cancel(): Promise<void> }>();
  const read = async (track: RemoteTrack): Promise<void> => {
    const reader = new rtc.VideoStream(track).getReader();
    readers.add(reader);
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      frames += 1;
      freezes.frame(performance.now());
      if (frames === 1) onFirst(clock.now() - joinedAt);
    }
  };
  room.on('trackSubscribed', (track) => {
    // The stream fails when its connection is closed, which needs no report.
    if (track.kind === rtc.TrackKind.KIND_VIDEO) read(track).catch(() => undefined);
  });
  return {
    freezes,
    firstFrame,
    frames: () => frames,
    stop: async () => {
      await Promise.all([...readers].map((reader) => reader.cancel().catch(() => undefined)));
    },
  };
}
