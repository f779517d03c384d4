import type { AudioSource, LocalTrack, Room, VideoSource } from '@livekit/rtc-node';
import { formatDecimal } from '@livelane/contracts/vocabulary';
import { type Clock, within } from '../../clock/clock.ts';
import type { CommerceState } from '../../commerce/state.ts';
import type { NetworkSample } from '../../recorder/input.ts';
import type { RtcNode } from './media.ts';
import { drawPicture, PICTURE, type PictureText } from './picture.ts';
import { type LinkCounters, readCounters, sampleBetween } from './statistics.ts';
import { VOICE_RATE, voiceSamples } from './voice.ts';

/** What a participant joins with. */
export interface JoinOptions {
  readonly rtc: RtcNode;
  readonly clock: Clock;
  readonly url: string;
  readonly token: string;
  readonly identity: string;
}

/** Somebody who is connected to the real room. */
export interface PlayedParticipant {
  readonly identity: string;
  isConnected(): boolean;
  /** How the connection did since the last call; undefined at the first one, or without a connection. */
  sample(): Promise<NetworkSample | undefined>;
  leave(): Promise<void>;
}

/** How long statistics may take. */
const STATISTICS_MS = 1_000;

/** How long saying goodbye may take; whoever cannot be told will notice. */
export const LEAVE_MS = 2_000;

const AUDIO_CHUNK_SECONDS = 0.1;

/** Joins as the host and publishes a picture that shows what is sold, and a voice. */
export async function joinAsHost(
  options: JoinOptions,
  state: () => CommerceState,
): Promise<PlayedParticipant> {
  const { rtc, clock, url, token, identity } = options;
  const room = new rtc.Room();
  await room.connect(url, token, { autoSubscribe: false, dynacast: false });
  const video = new rtc.VideoSource(PICTURE.width, PICTURE.height);
  const audio = new rtc.AudioSource(VOICE_RATE, 1);
  const tracks = [
    rtc.LocalVideoTrack.createVideoTrack('camera', video),
    rtc.LocalAudioTrack.createAudioTrack('microphone', audio),
  ];
  const stopVideo = sendPicture(rtc, video, state);
  const stopAudio = sendVoice(rtc, audio);
  await publish({ rtc, room, tracks });
  return {
    identity,
    isConnected: () => room.isConnected,
    sample: createSampler({ room, clock, identity, direction: 'up', frozenMs: () => null }),
    leave: async () => {
      stopVideo();
      stopAudio();
      await within(clock, LEAVE_MS, room.disconnect());
      for (const track of tracks) await track.close();
    },
  };
}

async function publish({
  rtc,
  room,
  tracks,
}: {
  rtc: RtcNode;
  room: Room;
  tracks: readonly LocalTrack[];
}): Promise<void> {
  const [camera, microphone] = tracks;
  const { localParticipant } = room;
  if (localParticipant === undefined || camera === undefined || microphone === undefined) return;
  const picture = new rtc.TrackPublishOptions({
    source: rtc.TrackSource.SOURCE_CAMERA,
    simulcast: false,
    videoEncoding: { maxBitrate: 600_000n, maxFramerate: PICTURE.framesPerSecond },
  });
  await localParticipant.publishTrack(camera, picture);
  await localParticipant.publishTrack(
    microphone,
    new rtc.TrackPublishOptions({ source: rtc.TrackSource.SOURCE_MICROPHONE }),
  );
}

function sendPicture(rtc: RtcNode, source: VideoSource, state: () => CommerceState): () => void {
  let frame = 0;
  const timer = setInterval(() => {
    const data = drawPicture(frame, pictureText(state()));
    frame += 1;
    source.captureFrame(
      new rtc.VideoFrame(data, PICTURE.width, PICTURE.height, rtc.VideoBufferType.I420),
    );
  }, 1_000 / PICTURE.framesPerSecond);
  return () => clearInterval(timer);
}

/** What the picture says now. */
export function pictureText(state: CommerceState): PictureText {
  const top = state.pinned.at(-1);
  return {
    headline: top?.name ?? 'LIVE',
    detail: top === undefined ? '' : `${top.price.currency} ${formatDecimal(top.price)}`,
    disclosures: state.disclosures
      .filter(({ medium }) => medium === 'picture')
      .map(({ text }) => text),
  };
}

function sendVoice(rtc: RtcNode, source: AudioSource): () => void {
  const count = VOICE_RATE * AUDIO_CHUNK_SECONDS;
  let sent = 0;
  let stopped = false;
  const timer = setInterval(
    () => {
      // A timer that came late is made up for, or the voice would run dry.
      if (source.queuedDuration > 3_000 * AUDIO_CHUNK_SECONDS) return;
      const frame = new rtc.AudioFrame(voiceSamples(sent, count), VOICE_RATE, 1, count);
      sent += count;
      source.captureFrame(frame).catch(() => {
        if (!stopped) clearInterval(timer);
      });
    },
    1_000 * AUDIO_CHUNK_SECONDS * 0.9,
  );
  return () => {
    stopped = true;
    clearInterval(timer);
  };
}

interface SamplerOptions {
  readonly room: Room;
  readonly clock: Clock;
  readonly identity: string;
  readonly direction: 'up' | 'down';
  readonly frozenMs: () => number | null;
}

/** Below this time since the sample before, counters say nothing about the link. */
const SHORTEST_SAMPLE_MS = 1_000;

/** Turns a connection's counters into samples, each about the time since the one before. */
export function createSampler(options: SamplerOptions): () => Promise<NetworkSample | undefined> {
  const { room, clock, identity, direction, frozenMs } = options;
  let before: LinkCounters | undefined;
  return async () => {
    if (!room.isConnected) return undefined;
    try {
      // The engine never answers for a connection whose server has just died.
      const reading = readCounters(room, { direction, at: clock.now() });
      const after = await within(clock, STATISTICS_MS, reading);
      if (after === undefined) return undefined;
      const previous = before;
      // Counters move in bursts: over a moment they would show a spike or nothing.
      if (previous !== undefined && after.at - previous.at < SHORTEST_SAMPLE_MS) return undefined;
      before = after;
      const frozen = frozenMs();
      return previous === undefined
        ? undefined
        : sampleBetween(previous, after, { identity, direction, frozenMs: frozen });
    } catch {
      // The connection went away between the question and the answer: there is nothing to report.
      return undefined;
    }
  };
}
