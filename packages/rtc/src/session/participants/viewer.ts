import type { RemoteTrack, Room } from '@livekit/rtc-node';
import { type Clock, within } from '../../clock/clock.ts';
import { COMMERCE_DATA_TOPIC, type CommerceView, emptyView } from '../../commerce/apply.ts';
import { type CommerceVerifier, receiveMessage } from '../../commerce/signature.ts';
import { createFreezeMeter, type FreezeMeter } from './freezes.ts';
import { createSampler, type JoinOptions, LEAVE_MS, type PlayedParticipant } from './host.ts';
import type { RtcNode } from './media.ts';

/** A viewer who is connected to the real room, decodes its picture and verifies its messages. */
export interface PlayedViewer extends PlayedParticipant {
  frames(): number;
  /** Messages that were verified and applied. */
  messages(): number;
  view(): CommerceView;
  /** Milliseconds from joining to the first decoded frame; resolves never when none comes. */
  readonly firstFrame: Promise<number>;
}

/** What a viewer needs beside what every participant does. */
export interface ViewerOptions extends JoinOptions {
  readonly roomName: string;
  readonly verifier: CommerceVerifier;
}

export async function joinAsViewer(options: ViewerOptions): Promise<PlayedViewer> {
  const { rtc, clock, url, token, identity } = options;
  const room = new rtc.Room();
  const commerce = followCommerce(room, options);
  const picture = followPicture({ rtc, room, clock });
  await room.connect(url, token, { autoSubscribe: true, dynacast: false });
  commerce.readSnapshot();
  const sample = createSampler({
    room,
    clock,
    identity,
    direction: 'down',
    frozenMs: picture.freezes.take,
  });
  return {
    identity,
    isConnected: () => room.isConnected,
    sample,
    frames: picture.frames,
    firstFrame: picture.firstFrame,
    messages: commerce.messages,
    view: commerce.view,
    leave: async () => {
      await picture.stop();
      await within(clock, LEAVE_MS, room.disconnect());
    },
  };
}

interface Commerce {
  readSnapshot(): void;
  view(): CommerceView;
  messages(): number;
}

/** Applies what the server wrote, in the order of arrival; after a gap, the room's metadata has the whole. */
function followCommerce(room: Room, { roomName, verifier, clock }: ViewerOptions): Commerce {
  let view = emptyView(roomName);
  let messages = 0;
  let queue: Promise<void> = Promise.resolve();
  const receive = (text: string): void => {
    queue = queue.then(async () => {
      const result = await receiveMessage(view, text, { verifier, now: clock.now() });
      view = result.view;
      if (result.outcome === 'applied') messages += 1;
      if (result.outcome === 'gap') readSnapshot();
    });
  };
  const readSnapshot = (): void => {
    const text = room.metadata ?? '';
    if (text !== '') receive(text);
  };
  room.on('dataReceived', (...[payload, , , topic]) => {
    if (topic === COMMERCE_DATA_TOPIC) receive(new TextDecoder().decode(payload));
  });
  room.on('roomMetadataChanged', receive);
  return { readSnapshot, view: () => view, messages: () => messages };
}

interface Picture {
  readonly freezes: FreezeMeter;
  readonly firstFrame: Promise<number>;
  frames(): number;
  stop(): Promise<void>;
}

function followPicture({ rtc, room, clock }: { rtc: RtcNode; room: Room; clock: Clock }): Picture {
  const joinedAt = clock.now();
  const freezes = createFreezeMeter();
  let seeFirst: (afterMs: number) => void = () => undefined;
  const firstFrame = new Promise<number>((resolve) => {
    seeFirst = resolve;
  });
  let frames = 0;
  const readers = new Set<{ cancel(): Promise<void> }>();
  const watch = async (track: RemoteTrack): Promise<void> => {
    const reader = new rtc.VideoStream(track).getReader();
    readers.add(reader);
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      frames += 1;
      freezes.frame(performance.now());
      if (frames === 1) seeFirst(clock.now() - joinedAt);
    }
  };
  room.on('trackSubscribed', (track) => {
    // A stream that ends with its connection has nothing more to say.
    if (track.kind === rtc.TrackKind.KIND_VIDEO) watch(track).catch(() => undefined);
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
