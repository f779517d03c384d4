import { LIVEKIT_PICTURES, type Picture, type Shape } from './picture.ts';

/** A figure of a platform, with where it was read. */
export interface PlatformPicture extends Picture {
  /** `livekit`: the platform publishes none, and LiveKit's preset of this size is taken. */
  readonly publishedBy: 'platform' | 'livekit';
  /** Page that states the figures. */
  readonly source: string;
}

/** Where and how a platform takes a stream. */
export interface StreamPlatform {
  /** URL of its ingest server, to which the stream key is appended; null if each broadcast gets its own. */
  readonly server: string | null;
  /** What it is sent unless a target names a shape. */
  readonly shape: Shape;
  /** What it takes, by shape. */
  readonly pictures: Readonly<Record<Shape, PlatformPicture>>;
}

const YOUTUBE = 'https://support.google.com/youtube/answer/2853702';
const FACEBOOK = 'https://developers.facebook.com/docs/live-video-api/reference';
/** A report of Instagram's announcement of Live Producer. */
const INSTAGRAM =
  'https://lowyatam.pages.dev/posts/instagram-s-upcoming-live-producer-tool-will-let-you-live-stream-via-your-desktop';
const LIVEKIT =
  'https://github.com/livekit/protocol/blob/main/protobufs/livekit_egress.proto (EncodingOptionsPreset)';

/** LiveKit's preset where a platform publishes no figures. */
const unpublished = (shape: Shape): PlatformPicture => ({
  ...LIVEKIT_PICTURES[shape],
  publishedBy: 'livekit',
  source: LIVEKIT,
});

/** 1080p at 30 frames per second in both shapes, with a platform's rates. */
const published = (
  shape: Shape,
  source: string,
  rates: Partial<Picture> & Pick<Picture, 'videoKbps'>,
): PlatformPicture => ({
  ...LIVEKIT_PICTURES[shape],
  ...rates,
  publishedBy: 'platform',
  source,
});

/**
 * The platforms that a live is sent to, with the figures that they publish for 30 frames per second, read on 2026-11-29.
 * All of them take H.264 and AAC by RTMPS; TikTok and Instagram give a server and a key for each broadcast.
 * @example
 * ```ts
 * import { STREAM_PLATFORMS } from '@livelane/rtc/server';
 * const { width, height, videoKbps } = STREAM_PLATFORMS.instagram.pictures.portrait;
 * [width, height, videoKbps]; // => [720,1280,6000]
 * ```
 */
export const STREAM_PLATFORMS = {
  tiktok: {
    server: null,
    shape: 'portrait',
    pictures: { portrait: unpublished('portrait'), landscape: unpublished('landscape') },
  },
  youtube: {
    server: 'rtmps://a.rtmps.youtube.com/live2',
    shape: 'landscape',
    pictures: {
      portrait: published('portrait', YOUTUBE, { videoKbps: 10_000 }),
      landscape: published('landscape', YOUTUBE, { videoKbps: 10_000 }),
    },
  },
  instagram: {
    server: null,
    shape: 'portrait',
    pictures: {
      portrait: published('portrait', INSTAGRAM, { width: 720, height: 1280, videoKbps: 6_000 }),
      landscape: published('landscape', INSTAGRAM, { width: 1280, height: 720, videoKbps: 6_000 }),
    },
  },
  facebook: {
    server: 'rtmps://live-api-s.facebook.com:443/rtmp',
    shape: 'landscape',
    pictures: {
      portrait: unpublished('portrait'),
      landscape: published('landscape', FACEBOOK, { videoKbps: 6_000 }),
    },
  },
} as const satisfies Readonly<Record<string, StreamPlatform>>;

/** A name of {@link STREAM_PLATFORMS}. */
export type StreamPlatformId = keyof typeof STREAM_PLATFORMS;
