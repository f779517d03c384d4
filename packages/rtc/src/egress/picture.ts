/** A picture and its encoding: H.264 with AAC, which every RTMP platform accepts. */
export interface Picture {
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
  /** Frames per second. */
  readonly framesPerSecond: number;
  /** Kilobits per second. */
  readonly videoKbps: number;
  /** Kilobits per second. */
  readonly audioKbps: number;
  /** Seconds between two key frames. */
  readonly keyFrameSeconds: number;
}

/** Upright, as phones show a live, or wide. */
export type Shape = 'portrait' | 'landscape';

/** LiveKit's presets `PORTRAIT_H264_1080P_30` and `H264_1080P_30`, with a key frame every two seconds. */
export const LIVEKIT_PICTURES: Readonly<Record<Shape, Picture>> = {
  portrait: pictureOf(1080, 1920),
  landscape: pictureOf(1920, 1080),
};

function pictureOf(width: number, height: number): Picture {
  const rates = { videoKbps: 4_500, audioKbps: 128 };
  return { width, height, framesPerSecond: 30, ...rates, keyFrameSeconds: 2 };
}

/** One picture that all of several accept: sizes of the first, and of each rate the smallest. */
export function commonPicture(pictures: readonly [Picture, ...Picture[]]): Picture {
  const least = (field: keyof Picture) => Math.min(...pictures.map((it) => it[field]));
  return {
    ...pictures[0],
    framesPerSecond: least('framesPerSecond'),
    videoKbps: least('videoKbps'),
    audioKbps: least('audioKbps'),
    keyFrameSeconds: least('keyFrameSeconds'),
  };
}
