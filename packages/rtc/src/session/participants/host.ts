import type { AudioSource, LocalTrack, Room, VideoSource } from '@livekit/rtc-node';
import { formatDecimal } from '@livelane/contracts/vocabulary';
import { withTimeout } from '../../clock/wait.ts';
import type { CommerceState } from '../../commerce/state.ts';
import type { RtcNode } from './media-engine.ts';
import { createSampler, type JoinOptions, LEAVE_MS, type Participant } from './participant.ts';
import { drawPicture, PICTURE, type PictureText } from './picture.ts';
import { VOICE_RATE, voiceSamples } from './voice.ts';

const AUDIO_CHUNK_SECONDS = 0.1;

/** Joins as the host and publishes generated video, which shows the product on top, and a generated voice. */
export async function joinAsHost(
  options: JoinOptions,
  state: () => CommerceState,
): Promise<Participant> {
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
      await withTimeout(clock, LEAVE_MS, room.disconnect());
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

/** The text on the video for a commerce state. */
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
      // The timer runs faster than the audio, so that a late tick does not empty the queue.
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
