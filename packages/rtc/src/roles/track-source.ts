import type { MediaSource } from './roles.ts';

/** Values of `livekit.TrackSource`; the protobuf enum is not part of our API. */
export const TRACK_SOURCE: Readonly<Record<MediaSource, number>> = {
  camera: 1,
  microphone: 2,
  screen_share: 3,
  screen_share_audio: 4,
};
