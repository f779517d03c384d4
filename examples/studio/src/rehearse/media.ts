import {
  AudioFrame,
  AudioSource,
  dispose,
  LocalAudioTrack,
  LocalVideoTrack,
  Room,
  TrackPublishOptions,
  TrackSource,
  VideoBufferType,
  VideoFrame,
  VideoSource,
} from '@livekit/rtc-node';
import { hum, PICTURE, picture, VOICE_RATE } from './made-media.ts';

/** Somebody's connection to the room. */
export interface Presence {
  leave(): Promise<void>;
}

/** Where to connect. */
export interface Connection {
  readonly url: string;
  readonly token: string;
}

/** Joins as a viewer, who is counted and receives nothing. */
export async function watch({ url, token }: Connection): Promise<Presence> {
  const room = new Room();
  await room.connect(url, token, { autoSubscribe: false, dynacast: false });
  return { leave: () => room.disconnect() };
}

/** Seconds of sound that are sent at a time. */
const CHUNK_SECONDS = 0.1;

/** Joins as the host, with a moving picture and a voice-like tone. */
export async function perform({ url, token }: Connection): Promise<Presence> {
  const room = new Room();
  await room.connect(url, token, { autoSubscribe: false, dynacast: false });
  const camera = new VideoSource(PICTURE.width, PICTURE.height);
  const microphone = new AudioSource(VOICE_RATE, 1);
  const stops = [sendPicture(camera), sendVoice(microphone)];
  const tracks = [
    LocalVideoTrack.createVideoTrack('camera', camera),
    LocalAudioTrack.createAudioTrack('microphone', microphone),
  ];
  const sources = [TrackSource.SOURCE_CAMERA, TrackSource.SOURCE_MICROPHONE];
  for (const [place, track] of tracks.entries())
    await room.localParticipant?.publishTrack(
      track,
      new TrackPublishOptions({
        source: sources[place] ?? TrackSource.SOURCE_UNKNOWN,
        simulcast: false,
      }),
    );
  return {
    leave: async () => {
      for (const stop of stops) stop();
      await room.disconnect();
      for (const track of tracks) await track.close();
    },
  };
}

/** Ends the media engine, without which the process could not exit. */
export const endMedia = (): Promise<void> => dispose();

function sendPicture(source: VideoSource): () => void {
  let frame = 0;
  const timer = setInterval(() => {
    const { width, height } = PICTURE;
    source.captureFrame(new VideoFrame(picture(frame), width, height, VideoBufferType.I420));
    frame += 1;
  }, 1_000 / PICTURE.framesPerSecond);
  return () => clearInterval(timer);
}

function sendVoice(source: AudioSource): () => void {
  const count = VOICE_RATE * CHUNK_SECONDS;
  let sent = 0;
  const timer = setInterval(() => {
    // The timer runs faster than the sound, so that a late tick does not empty the queue.
    if (source.queuedDuration > 3_000 * CHUNK_SECONDS) return;
    const frame = new AudioFrame(hum(sent, count), VOICE_RATE, 1, count);
    sent += count;
    // A track that was closed meanwhile takes no more.
    source.captureFrame(frame).catch(() => clearInterval(timer));
  }, 900 * CHUNK_SECONDS);
  return () => clearInterval(timer);
}
